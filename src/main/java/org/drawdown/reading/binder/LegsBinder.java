package org.drawdown.reading.binder;

import java.util.List;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.value.Dates;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Surface;

/** Legs and the surfaces they run on. */
final class LegsBinder {
    private LegsBinder() {}

    static List<Surface> surfaces(Form mission) {
        return mission.named("surfaces").stream()
                .map(form -> new Surface(form.name(), form.number("pace"), form.law("varies")))
                .toList();
    }

    static List<Leg> bind(Form mission) {
        return mission.named("legs").stream().map(LegsBinder::leg).toList();
    }

    private static Leg leg(Form form) {
        checkTime(form);
        return new Leg(
                form.name(),
                form.word("from"),
                form.word("to"),
                form.numberIf("length"),
                form.wordIf("surface"),
                form.delayIf("takes"),
                form.delayIf("back"),
                form.number("hazard"),
                form.forms("closed").stream().map(LegsBinder::closure).toList(),
                form.words("needs-open"),
                form.form("covered-by").map(found -> new Leg.CoveredBy(found.words("sites"), found.number("times"))),
                form.choice("mode", Leg.Mode.class),
                form.read("season", "a season", Dates::season).map(days -> new Leg.Season(days[0], days[1])),
                form.form("border")
                        .map(found -> new Leg.Border(
                                found.delay("waits"),
                                found.delayIf("back"),
                                found.hours("open"),
                                found.numberIf("lanes"))),
                form.form("sails").map(LegsBinder::sailings));
    }

    private static void checkTime(Form form) {
        String whose = "leg \"" + form.name() + "\" ";
        String cure = "Write takes: 12 h, or length: 350 km and surface: track.";
        if (form.has("takes") == form.has("length")) {
            String what = form.has("takes") ? "says both takes and length" : "says neither takes nor length";
            form.error(whose + what, cure);
        } else if (form.has("length") && !form.has("surface")) {
            form.error(whose + "has a length but no surface", cure);
        } else if (form.has("back") && !form.has("takes")) {
            form.error(whose + "says back but not takes", cure);
        }
    }

    private static Leg.Sailings sailings(Form form) {
        long every = form.seconds("every");
        if (form.has("every") && every == 0) {
            form.error("ships sail without a day between", "Write every: 10 d.");
        }
        return new Leg.Sailings(Math.max(1, every), form.dateOrStart("from"), form.number("missed"));
    }

    private static Leg.Closure closure(Form form) {
        Leg.Closure closure = new Leg.Closure(form.dateOrStart("from"), form.dateOrStart("until"));
        if (form.has("from") && form.has("until") && !closure.until().isAfter(closure.from())) {
            form.error("the closure ends before it begins", "Write from first, then until.");
        }
        return closure;
    }
}
