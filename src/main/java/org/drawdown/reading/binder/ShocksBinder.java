package org.drawdown.reading.binder;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;
import org.drawdown.quantity.Unit;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.value.Dates;
import org.drawdown.scenario.Attacks;
import org.drawdown.scenario.Harm;
import org.drawdown.scenario.Legs;
import org.drawdown.scenario.Raised;
import org.drawdown.scenario.Shock;

/** Shocks, and what attacks do. */
final class ShocksBinder {
    private static final String ALL = "all";
    private static final List<String> LASTING =
            List.of("closes", "slows", "attacks", "stops", "stops-fleets", "closes-airfields");
    private static final List<String> AT_ONCE = List.of("shells", "turns", "withdraws", "brings-forward");

    private ShocksBinder() {}

    static Optional<Attacks> attacks(Form mission) {
        return mission.form("attacks")
                .map(form -> new Attacks(
                        form.delay("halts"),
                        form.law("destroys"),
                        form.law("wounds"),
                        form.law("kills"),
                        form.delayIf("shuts-road"),
                        form.form("on-sites").map(ShocksBinder::harm),
                        form.form("raised-by").map(ShocksBinder::raised).orElse(Raised.BY_NOTHING)));
    }

    private static Harm harm(Form form) {
        return new Harm(form.law("wounds"), form.law("kills"), form.laws("destroys"));
    }

    private static Raised raised(Form form) {
        return new Raised(
                form.form("garrison")
                        .map(found -> new Raised.Garrison(
                                found.words("of"), found.number("below"), found.numbers("at"), found.number("times"))),
                form.form("exposure")
                        .map(found -> new Raised.Exposure(
                                found.date("from"), found.number("doubles-in"), found.numberIf("at-most"))),
                form.form("repetition")
                        .map(found -> new Raised.Repetition(found.number("within"), found.number("each"))),
                form.form("escorts").map(found -> new Raised.Escorts(found.number("one-per"), found.number("times"))));
    }

    static List<Shock> bind(Form mission) {
        return mission.named("shocks").stream()
                .map(form -> new Shock(form.name(), form.title(), timing(form), effects(form)))
                .toList();
    }

    private static Shock.Timing timing(Form form) {
        checkTimes(form);
        checkEnd(form);
        if (form.has("every-year")) {
            MonthDay[] days = form.read("every-year", "a season", Dates::season)
                    .orElseGet(() -> new MonthDay[] {MonthDay.of(1, 1), MonthDay.of(12, 31)});
            Shock.Season season = new Shock.Season(days[0], days[1]);
            return form.has("every") ? new Shock.Spells(season, form.delay("every"), form.delay("lasts")) : season;
        }
        if (form.has("every")) {
            return new Shock.Recurring(form.delay("every"), form.delay("lasts"));
        }
        return form.form("once")
                .<Shock.Timing>map(once -> once(once, form))
                .or(() -> form.form("follows").map(other -> following(other, form)))
                .orElseGet(() -> new Shock.Dated(form.dateOrStart("from"), lasts(form)));
    }

    private static Shock.Timing once(Form once, Form form) {
        Shock.Once timing = new Shock.Once(
                once.number("chance"), once.dateOrStart("from"), once.dateOrStart("until"), form.delayIf("lasts"));
        if (once.has("from") && once.has("until") && !timing.until().isAfter(timing.from())) {
            form.clerk().error(once.block(), whose(form) + "can begin on no day", "Write until after from.");
        }
        return timing;
    }

    private static Shock.Timing following(Form other, Form form) {
        return new Shock.Following(
                other.word("shock"), other.number("chance"), other.delay("after"), form.delayIf("lasts"));
    }

    private static String whose(Form form) {
        return "shock \"" + form.name() + "\" ";
    }

    /** One way of saying when; a season may have spells that come every so often. */
    private static void checkTimes(Form form) {
        List<String> ways = List.of("every-year", "from", "every", "once", "follows").stream()
                .filter(form::has)
                .toList();
        if (ways.size() != 1 && !ways.equals(List.of("every-year", "every"))) {
            form.error(
                    whose(form) + (ways.isEmpty() ? "does not say when" : "says twice when") + " it happens",
                    "Write one of every-year, from, every, once and follows; or every-year with every.");
        }
    }

    private static void checkEnd(Form form) {
        if (form.has("every") && !form.has("lasts") && lasting(form)) {
            form.error(whose(form) + "does not say how long it lasts", "Write lasts: 7 d.");
        }
        if (form.has("every-year") && !form.has("every") && form.has("lasts")) {
            form.error(
                    whose(form) + "is a season, whose days say how long it lasts",
                    "Leave lasts out, or write every for spells within it.");
        }
        if (form.has("until") && (form.has("lasts") || !form.has("from"))) {
            String what = form.has("lasts") ? "says both lasts and until" : "says until but not from";
            form.error(whose(form) + what, "Write from and until, or from and lasts.");
        }
    }

    /** {@return whether it does anything that has to be undone} */
    private static boolean lasting(Form form) {
        return LASTING.stream().anyMatch(form::has);
    }

    private static Optional<Delay> lasts(Form form) {
        return form.date("until").map(until -> lasting(form, until)).or(() -> form.delayIf("lasts"));
    }

    private static Delay lasting(Form form, LocalDateTime until) {
        long seconds =
                form.clerk().calendar().seconds(until) - form.clerk().calendar().seconds(form.dateOrStart("from"));
        if (seconds <= 0) {
            form.error(whose(form) + "ends before it begins", "Write until after from.");
        }
        return Delay.fixed(Math.max(0, seconds));
    }

    private static Shock.Effects effects(Form form) {
        Optional<Form> slows = form.form("slows");
        String path = "shocks." + form.name();
        Shock.Effects effects = new Shock.Effects(
                form.form("closes").map(ShocksBinder::legs).orElse(Legs.NONE),
                slows.map(ShocksBinder::legs).orElse(Legs.NONE),
                slows.map(found -> found.number("by"))
                        .orElseGet(() -> Parameter.fixed(path + ".slows.by", 0, Unit.PERCENT)),
                rise(form, path + ".attacks"),
                form.words("stops"),
                form.words("stops-fleets"),
                form.words("closes-airfields"),
                form.form("shells").map(found -> new Shock.Shelling(found.words("sites"), harm(found))),
                form.forms("turns").stream()
                        .map(turn -> new Shock.Turn(turn.word("regime"), turn.word("to")))
                        .toList(),
                form.words("withdraws"),
                form.form("brings-forward")
                        .map(found -> new Shock.BringForward(
                                found.words("sites"), found.choice("closing", Shock.Closing.class))));
        checkEffects(form, effects);
        return effects;
    }

    private static Legs legs(Form form) {
        List<String> named = form.words("legs");
        boolean all = named.equals(List.of(ALL));
        Legs legs = new Legs(all, all ? List.of() : named, form.words("surfaces"), form.words("sites"));
        if (legs.isNone()) {
            form.error("no leg is meant", "Write legs, surfaces or sites; or legs: all.");
        }
        return legs;
    }

    private static Shock.Rise rise(Form form, String path) {
        return form.form("attacks")
                .map(found -> new Shock.Rise(legs(found), found.number("times"), found.number("over")))
                .orElseGet(() -> new Shock.Rise(
                        Legs.NONE, Parameter.fixed(path + ".times", 1), Parameter.fixed(path + ".over", 0)));
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
        boolean read = !form.clerk().faults().spoil(form.block().origin().path());
        if (read && !lasting(form) && AT_ONCE.stream().noneMatch(form::has)) {
            form.clerk()
                    .faults()
                    .warning(
                            form.block().origin().place(),
                            whose(form) + "does nothing",
                            "Write " + String.join(", ", LASTING) + ", " + String.join(" or ", AT_ONCE) + ".");
        }
    }
}
