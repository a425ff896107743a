package org.drawdown.theatre;

import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Move;
import org.drawdown.theatre.stage.Causes;

/** Journeys of a move. */
final class Journeys {
    private final Move move;
    private final boolean flies;
    private final boolean resupplies;
    private int arrived;
    private double longest;
    private long passing;
    private long delivered;
    private int attacked;
    private int breakdowns;
    private int wounded;
    private int killed;
    private long cycle;
    private int cycles;

    Journeys(Move move, boolean flies, boolean resupplies) {
        this.move = move;
        this.flies = flies;
        this.resupplies = resupplies;
    }

    Move move() {
        return move;
    }

    boolean flies() {
        return flies;
    }

    /** What brings supplies empties no site. */
    boolean takesAwayFrom(String site) {
        return !resupplies && site.equals(move.from());
    }

    void arrived(Happening.Arrived happening, long measure) {
        arrived++;
        if (happening.at() >= measure) {
            delivered += happening.load().values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
        }
    }

    void passed(Happening.Passed happening) {
        longest = Math.max(longest, happening.km());
        passing = Math.max(passing, happening.at() - happening.since());
    }

    void struck(Happening.Struck happening) {
        if (happening.what().equals(Causes.ATTACK)) {
            attacked++;
        } else {
            breakdowns++;
        }
        wounded += happening.wounded();
        killed += happening.killed();
    }

    void ended(long began, long at, long measure) {
        if (at >= measure) {
            cycle += at - began;
            cycles++;
        }
    }

    Outcome.Traffic outcome() {
        return new Outcome.Traffic(
                move.key(), arrived, delivered, attacked, breakdowns, wounded, killed, cycle, cycles, longest, passing);
    }
}
