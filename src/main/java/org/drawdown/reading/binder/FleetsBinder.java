package org.drawdown.reading.binder;

import java.util.List;
import org.drawdown.reading.form.Form;
import org.drawdown.scenario.Fleet;

/** Fleets. */
final class FleetsBinder {
    private FleetsBinder() {}

    static List<Fleet> bind(Form mission) {
        return mission.named("fleets").stream().map(FleetsBinder::fleet).toList();
    }

    private static Fleet fleet(Form form) {
        return new Fleet(
                form.name(),
                form.title(),
                form.choice("type", Fleet.Type.class),
                form.number("count"),
                form.word("home"),
                form.numbers("carries"),
                form.number("seats"),
                form.numberIf("payload"),
                form.numberIf("speed"),
                form.number("runway"),
                form.words("surfaces"),
                form.numberIf("duty-hours"),
                form.delayIf("turn"),
                form.form("breakdowns")
                        .map(found -> new Fleet.Breakdowns(
                                found.number("chance"), found.delay("takes"), found.number("loses"))),
                form.number("covers"),
                form.forms("changes").stream()
                        .map(found -> new Fleet.Change(found.dateOrStart("at"), found.number("by")))
                        .toList(),
                form.form("hired")
                        .map(found -> new Fleet.Hired(
                                found.dateOrStart("asked"),
                                found.words("after"),
                                found.delay("lead"),
                                found.numberIf("for"))));
    }
}
