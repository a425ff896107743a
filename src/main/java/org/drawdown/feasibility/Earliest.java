package org.drawdown.feasibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drawdown.scenario.Scenario;

/**
 * The earliest that all conditions can hold: no run ends before.
 *
 * @param seconds from the start; {@link #NEVER} where they never can
 * @param because what takes so long, such as {@code fleet trucks}, or stands in the way for ever
 * @param path    the number that limits it
 * @param alone   seconds from the start until which it takes so long all by itself, when nothing else limits anything
 * @param rest    where they never can: the earliest of all that does not wait for ever
 */
public record Earliest(long seconds, String because, String path, long alone, Optional<Earliest> rest) {
    /** Three thousand years, in seconds: a date beyond says no more. */
    private static final double LONG_ENOUGH = 1e11;

    /** For ever, in seconds. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final double ROUNDING = 1e-8;
    private static final double A_BIT = 1e-3;

    /** {@return when nothing goes wrong and no rule gives way; empty where nothing limits it, or no date is asked for} */
    public static Optional<Earliest> of(Scenario scenario) {
        return of(scenario, false, Double.POSITIVE_INFINITY);
    }

    /**
     * {@return the same whatever happens: cargo that attacks or a hurry take, or rules from the day on which they give way,
     * need not be moved, and what may be hired near the deadline is there}
     *
     * @param clean when nothing goes wrong
     */
    public static Optional<Earliest> whateverHappens(Scenario scenario, Optional<Earliest> clean) {
        Optional<Earliest> any = of(
                scenario, true, clean.map(earliest -> (double) earliest.seconds).orElse(Double.POSITIVE_INFINITY));
        long from = Losses.none(scenario) ? Losses.rulesGiveWay(scenario) : 0;
        if (clean.isEmpty() || (any.isPresent() && any.get().seconds >= Math.min(from, clean.get().seconds))) {
            return any;
        }
        return from >= clean.get().seconds
                ? clean
                : Optional.of(new Earliest(from, "rules that give way", "near-the-deadline", from, Optional.empty()))
                        .filter(earliest -> earliest.seconds > 0)
                        .or(() -> any);
    }

    /** Nothing is solved where dates alone take as long as is enough to know. */
    private static Optional<Earliest> of(Scenario scenario, boolean anything, double enough) {
        if (scenario.conditions().none()) {
            return Optional.empty();
        }
        List<Trip> trips = Trips.of(scenario);
        Demand demand = new Demand(scenario, !anything || (Losses.none(scenario) && !Losses.rulesTake(scenario)));
        Flows flows = new Flows(scenario, trips, demand);
        Optional<Reason> dates = new Dates(scenario, trips, flows, demand, anything)
                .reasons().stream().max(Comparator.comparingDouble(Reason::seconds));
        double from = dates.map(Reason::seconds).orElse(0.0);
        if (from >= enough - 1) {
            return dates.map(Reason::earliest);
        }
        Optional<Program.Part> longest = Optional.empty();
        Optional<Never> never = Optional.empty();
        for (Program.Part part :
                flows.program(Limits.of(scenario, trips, anything)).parts()) {
            Optional<Double> least = part.least(from, limit -> true);
            if (least.isEmpty()) {
                never = never.or(() -> Never.of(part));
                least = part.least(from, limit -> part.least(0, limit::equals).isPresent());
            }
            if (least.orElse(from) > from) {
                longest = Optional.of(part);
                from = least.get();
            }
        }
        double all = from;
        Optional<Earliest> rest =
                longest.map(part -> reason(part, all)).or(() -> dates).map(Reason::earliest);
        return never.map(found -> new Earliest(NEVER, found.because(), found.path(), NEVER, rest))
                .or(() -> rest);
    }

    /** Of all that limits it that counts for most which would take longest by itself. */
    private static Reason reason(Program.Part part, double all) {
        return part.limits().stream()
                .map(limit -> new Reason(
                        all,
                        limit.words(),
                        limit.path(),
                        part.least(0, limit::equals).orElse(0.0)))
                .max(Comparator.comparingDouble(Reason::alone))
                .orElseThrow();
    }

    /** {@return whether it can never be} */
    public boolean isNever() {
        return seconds == NEVER;
    }

    /** {@return whether it is too late} */
    public boolean isLate(Scenario scenario) {
        return seconds >= scenario.calendar().tooLate();
    }

    /**
     * Something that takes so long.
     *
     * @param seconds from the start, with all that limits it
     * @param alone   by itself
     */
    record Reason(double seconds, String because, String path, double alone) {

        /** Rounding in the program never makes it later than it is. */
        private Earliest earliest() {
            long whole = whole(seconds);
            return new Earliest(whole, because, path, Math.min(whole(alone), whole), Optional.empty());
        }

        private static long whole(double seconds) {
            return (long) Math.min(Math.ceil(seconds * (1 - ROUNDING) - A_BIT), LONG_ENOUGH);
        }
    }
}
