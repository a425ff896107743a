package org.drawdown.findings;

import java.util.List;
import org.drawdown.outcome.Outcome;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Proportion;
import org.drawdown.statistics.Spread;

/**
 * In how many runs something was so.
 *
 * @param count     runs in which it was so
 * @param n         runs
 * @param luck      95 % interval of the probability, 0 to 1, that more runs would narrow; its unit is the pair
 * @param ignorance the probability, 0 to 1, if what we know least is bad, to if it is good: the 10-90 % range of
 *                  P(so | parameters), that more runs would not narrow; while runs are few it shows some luck too
 */
public record Share(int count, int n, Interval luck, Interval ignorance) {
    /** Of every interval that stands by itself. */
    static final double LEVEL = 0.95;

    /**
     * {@return the share of runs that were so; where nothing was drawn there is nothing we do not know, and no range}
     *
     * @param outcomes the runs, two pairs or more
     * @param so one a run
     */
    static Share of(List<Outcome> outcomes, boolean[] so) {
        int count = 0;
        for (boolean one : so) {
            count += one ? 1 : 0;
        }
        double p = (double) count / so.length;
        boolean known = outcomes.get(0).why().drawn().isEmpty();
        Interval ignorance = known ? new Interval(p, p) : Spread.ofPairs(so).range();
        return new Share(count, so.length, Proportion.paired(so, LEVEL), ignorance);
    }

    /** {@return the probability, 0 to 1} */
    public double p() {
        return (double) count / n;
    }

    /** {@return "62", "fewer than 1" or "more than 99"} */
    public String words() {
        return Hundred.words(p());
    }

    /** {@return the wider of the two intervals, which is printed first} */
    public Interval wider() {
        return ignorance.width() > luck.width() ? ignorance : luck;
    }
}
