package org.drawdown.reading.binder;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.drawdown.reading.form.Form;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Conditions;

/** What has to be true for the deadline to hold, and the rules that give way before it. */
final class ConditionsBinder {
    private ConditionsBinder() {}

    static Conditions bind(Form mission) {
        Optional<Form> form = mission.form("holds-when");
        form.filter(found -> !found.has("people") && !found.has("sites") && !found.has("cargo") && !found.has("tasks"))
                .ifPresent(
                        found -> found.error("holds-when names no condition", "Name people, sites, cargo or tasks."));
        return new Conditions(
                form.flatMap(found -> found.form("people")).map(ConditionsBinder::people),
                form.flatMap(found -> found.form("sites")).map(ConditionsBinder::sites),
                form.flatMap(found -> found.form("cargo")).map(ConditionsBinder::cargo),
                form.filter(found -> found.has("tasks"))
                        .map(found -> found.choice("tasks"))
                        .isPresent());
    }

    private static Conditions.People people(Form people) {
        people.choice("out-or-separated");
        return new Conditions.People(people.numbers("may-stay"));
    }

    private static Conditions.Sites sites(Form sites) {
        sites.choice("handed-over");
        return new Conditions.Sites(sites.words("except"));
    }

    private static Conditions.Cargo cargo(Form cargo) {
        long said =
                List.of("out-or-at", "at", "out").stream().filter(cargo::has).count();
        if (said != 1) {
            cargo.error("this condition says " + said + " things", "Write one of out-or-at, at and out.");
        }
        if (cargo.has("out")) {
            cargo.choice("out");
        }
        return new Conditions.Cargo(!cargo.has("at"), cargo.words(cargo.has("at") ? "at" : "out-or-at"));
    }

    static Bends bends(Form mission) {
        return mission.form("near-the-deadline")
                .map(form -> new Bends(
                        bend(form, "give-unsensitive"),
                        bend(form, "short-handover"),
                        bend(form, "destroy-what-cannot-move"),
                        form.forms(Bends.BUY_CHARTERS).stream()
                                .map(ConditionsBinder::charters)
                                .toList()))
                .orElseGet(Bends::none);
    }

    private static Optional<Bends.Bend> bend(Form bends, String key) {
        return bends.form(key).map(ConditionsBinder::bend);
    }

    private static Bends.Bend bend(Form bend) {
        if (!bend.has("from") && !bend.has("before-due")) {
            bend.error("the rule says neither from nor before-due", "Write from: D-30, or before-due: 30 d.");
        }
        Optional<LocalDateTime> from = bend.date("from")
                .or(() -> Optional.of(bend.clerk().calendar().deadline()).filter(any -> !bend.has("before-due")));
        return new Bends.Bend(from, bend.numberIf("before-due"), bend.words("phases"));
    }

    private static Bends.Charters charters(Form form) {
        return new Bends.Charters(
                bend(form),
                form.word("fleet"),
                form.number("count"),
                form.delay("lead"),
                form.numberIf("for"),
                form.numberIf("at-most"));
    }
}
