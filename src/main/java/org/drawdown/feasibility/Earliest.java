package org.drawdown.feasibility;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drawdown.scenario.Scenario;

/**
 * The earliest that all conditions can hold: no run ends before.
 *
 * @param seconds from the start
 * @param date    the same on the mission's clocks
 * @param because what takes so long, such as {@code fleet trucks}
 * @param path    the number that limits it
 * @param alone   seconds from the start until which it takes so long all by itself, when nothing else limits anything
 */
public record Earliest(long seconds, LocalDateTime date, String because, String path, long alone) {
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
        LocalDateTime date = scenario.calendar().local(from);
        return from >= clean.get().seconds
                ? clean
                : Optional.of(new Earliest(from, date, "rules that give way", "near-the-deadline", from))
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
            return dates.map(reason -> earliest(scenario, reason));
        }
        Optional<Program.Part> longest = Optional.empty();
        for (Program.Part part :
                flows.program(Limits.of(scenario, trips, anything)).parts()) {
            double least = least(part, from);
            if (least > from) {
                longest = Optional.of(part);
                from = least;
            }
        }
        double all = from;
        return longest.map(part -> reason(part, all)).or(() -> dates).map(reason -> earliest(scenario, reason));
    }

    /** Where all limits together never allow it, those count that do not forbid it by themselves. */
    private static double least(Program.Part part, double from) {
        return part.least(from, limit -> true)
                .or(() -> part.least(from, limit -> part.least(0, limit::equals).isPresent()))
                .orElse(from);
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

    /** Rounding in the program never makes it later than it is. */
    private static Earliest earliest(Scenario scenario, Reason reason) {
        long seconds = whole(reason.seconds());
        return new Earliest(
                seconds,
                scenario.calendar().local(seconds),
                reason.because(),
                reason.path(),
                Math.min(whole(reason.alone()), seconds));
    }

    private static long whole(double seconds) {
        return (long) Math.ceil(seconds * (1 - ROUNDING) - A_BIT);
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
    record Reason(double seconds, String because, String path, double alone) {}
}
