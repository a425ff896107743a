package org.drawdown.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Conditions;

/** What has to be true for the deadline to hold, and the rules that give way before it. */
final class ConditionsBinder {
    private ConditionsBinder() {}

    static Conditions bind(Form mission) {
        Optional<Form> form = mission.form("holds-when");
        form.filter(found -> !found.has("people") && !found.has("sites") && !found.has("cargo") && !found.has("tasks"))
                .ifPresent(found -> found.clerk()
                        .error(found.block(), "holds-when names no condition", "Name people, sites, cargo or tasks."));
        return new Conditions(
                form.flatMap(found -> found.form("people"))
                        .map(people -> new Conditions.People(people.numbers("may-stay"))),
                form.flatMap(found -> found.form("sites")).map(sites -> new Conditions.Sites(sites.words("except"))),
                form.flatMap(found -> found.form("cargo")).map(ConditionsBinder::cargo),
                form.filter(found -> found.has("tasks"))
                        .map(found -> found.choice("tasks"))
                        .isPresent());
    }

    private static Conditions.Cargo cargo(Form cargo) {
        long said =
                List.of("out-or-at", "at", "out").stream().filter(cargo::has).count();
        if (said != 1) {
            cargo.clerk()
                    .error(
                            cargo.block(),
                            "this condition says " + said + " things",
                            "Write one of out-or-at, at and out.");
        }
        if (cargo.has("out")) {
            cargo.choice("out");
        }
        return new Conditions.Cargo(!cargo.has("at"), cargo.words(cargo.has("at") ? "at" : "out-or-at"));
    }

    static Bends bends(Form mission) {
        return mission.form("near-the-deadline")
                .map(form -> new Bends(
                        from(form, "give-unsensitive"),
                        from(form, "short-handover"),
                        from(form, "destroy-what-cannot-move")))
                .orElseGet(Bends::none);
    }

    private static OptionalLong from(Form bends, String key) {
        return bends.form(key)
                .map(bend -> OptionalLong.of(bend.clerk().calendar().seconds(bend.dateOrStart("from"))))
                .orElse(OptionalLong.empty());
    }
}
