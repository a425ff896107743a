package org.drawdown.reading.binder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Fixed;
import org.drawdown.chance.Gamma;
import org.drawdown.chance.Parameter;
import org.drawdown.reading.form.Form;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Destroying;
import org.drawdown.scenario.Total;

/** Contingents, and what is known of people and cargo only in all. */
final class ContingentsBinder {
    private ContingentsBinder() {}

    static List<Contingent> bind(Form mission) {
        return mission.named("contingents").stream()
                .map(ContingentsBinder::contingent)
                .toList();
    }

    private static Contingent contingent(Form form) {
        return new Contingent(
                form.name(),
                form.title(),
                form.form("main-body").map(body -> new Contingent.MainBody(body.numberIf("together"))),
                form.form("rear-party")
                        .map(party -> new Contingent.RearParty(party.number("people"), party.word("at"))),
                form.numbers("provides"),
                form.date("goes-home"),
                form.form("withdrawn").map(ContingentsBinder::withdrawn));
    }

    private static Contingent.Withdrawn withdrawn(Form form) {
        return new Contingent.Withdrawn(
                form.number("chance"),
                form.dateOrStart("from"),
                form.date("until").orElseGet(() -> form.dateOrStart("from")));
    }

    static List<Total> totals(Form mission) {
        return mission.named("totals").stream().map(ContingentsBinder::total).toList();
    }

    private static Total total(Form form) {
        Map<String, Parameter> over = new LinkedHashMap<>();
        Optional<Parameter> varies = form.numberIf("varies");
        form.numbers("over").forEach((site, weight) -> over.put(site, spread(weight, varies)));
        return new Total(
                form.name(),
                form.word("kind"),
                form.wordIf("contingent").orElse(""),
                form.number("count"),
                Collections.unmodifiableMap(over));
    }

    /** A known weight that varies follows a gamma law with this weight as its mean. */
    private static Parameter spread(Parameter weight, Optional<Parameter> varies) {
        double cv = varies.map(Parameter::mean).orElse(0.0);
        boolean known = weight.law() instanceof Fixed;
        return known && cv > 0 && weight.mean() > 0
                ? new Parameter(weight.path(), Gamma.byCv(weight.mean(), cv), weight.unit())
                : weight;
    }

    static Optional<Destroying> destroying(Form mission) {
        return mission.form("destroying")
                .map(form -> new Destroying(form.number("a-day"), form.number("with"), form.words("permissions")));
    }
}
