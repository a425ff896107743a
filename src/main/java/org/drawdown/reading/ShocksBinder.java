package org.drawdown.reading;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;
import org.drawdown.quantity.Unit;
import org.drawdown.scenario.Attacks;
import org.drawdown.scenario.Shock;

/** Shocks, and what attacks do. */
final class ShocksBinder {
    private ShocksBinder() {}

    static Optional<Attacks> attacks(Form mission) {
        return mission.form("attacks")
                .map(form -> new Attacks(
                        form.delay("halts"),
                        form.law("destroys"),
                        form.law("wounds"),
                        form.law("kills"),
                        form.delayIf("shuts-road")));
    }

    static List<Shock> bind(Form mission) {
        return mission.named("shocks").stream()
                .map(form -> new Shock(form.name(), form.title(), timing(form), effects(form)))
                .toList();
    }

    private static Shock.Timing timing(Form form) {
        long said = List.of("every-year", "from", "every").stream()
                .filter(form::has)
                .count();
        if (said != 1) {
            form.clerk()
                    .error(
                            form.block(),
                            "shock \"" + form.name() + "\" " + (said == 0 ? "does not say when" : "says twice when")
                                    + " it happens",
                            "Write one of every-year, from and every.");
        }
        checkEnd(form);
        if (form.has("every-year")) {
            MonthDay[] season = form.read("every-year", "a season", Dates::season)
                    .orElseGet(() -> new MonthDay[] {MonthDay.of(1, 1), MonthDay.of(12, 31)});
            return new Shock.Season(season[0], season[1]);
        }
        return form.has("every")
                ? new Shock.Recurring(form.delay("every"), form.delay("lasts"))
                : new Shock.Dated(form.dateOrStart("from"), lasts(form));
    }

    private static void checkEnd(Form form) {
        String whose = "shock \"" + form.name() + "\" ";
        if (form.has("every") && !form.has("lasts")) {
            form.clerk().error(form.block(), whose + "does not say how long it lasts", "Write lasts: 7 d.");
        }
        if (form.has("every-year") && form.has("lasts")) {
            form.clerk()
                    .error(form.block(), whose + "is a season, whose days say how long it lasts", "Leave lasts out.");
        }
        if (form.has("until") && (form.has("lasts") || !form.has("from"))) {
            String what = form.has("lasts") ? "says both lasts and until" : "says until but not from";
            form.clerk().error(form.block(), whose + what, "Write from and until, or from and lasts.");
        }
    }

    private static Optional<Delay> lasts(Form form) {
        return form.date("until").map(until -> lasting(form, until)).or(() -> form.delayIf("lasts"));
    }

    private static Delay lasting(Form form, LocalDateTime until) {
        long seconds =
                form.clerk().calendar().seconds(until) - form.clerk().calendar().seconds(form.dateOrStart("from"));
        if (seconds <= 0) {
            form.clerk()
                    .error(
                            form.block(),
                            "shock \"" + form.name() + "\" ends before it begins",
                            "Write until after from.");
        }
        return Delay.fixed(Math.max(0, seconds));
    }

    private static Shock.Effects effects(Form form) {
        Optional<Form> slows = form.form("slows");
        Optional<Form> attacks = form.form("attacks");
        String path = "shocks." + form.name();
        Shock.Effects effects = new Shock.Effects(
                form.words("closes"),
                slows.map(found -> found.words("surfaces")).orElse(List.of()),
                slows.map(found -> found.words("legs")).orElse(List.of()),
                slows.map(found -> found.number("by"))
                        .orElseGet(() -> Parameter.fixed(path + ".slows.by", 0, Unit.PERCENT)),
                attacks.map(found -> found.words("legs")).orElse(List.of()),
                attacks.map(found -> found.number("times"))
                        .orElseGet(() -> Parameter.fixed(path + ".attacks.times", 1)),
                form.words("stops"),
                form.words("closes-airfields"));
        checkEffects(form, effects);
        return effects;
    }

    private static void checkEffects(Form form, Shock.Effects effects) {
        if (effects.slowsBy().law().most() >= 1) {
            form.form("slows")
                    .flatMap(slows -> slows.node("by"))
                    .ifPresent(node -> form.clerk()
                            .error(
                                    node,
                                    "what loses all its pace stands still",
                                    "Write less than 100 %, or closes: the leg."));
        }
        if (!List.of("closes", "slows", "attacks", "stops", "closes-airfields").stream()
                .anyMatch(form::has)) {
            form.clerk()
                    .faults()
                    .warning(
                            form.block().origin().place(),
                            "shock \"" + form.name() + "\" does nothing",
                            "Write closes, slows, attacks, stops or closes-airfields.");
        }
    }
}
