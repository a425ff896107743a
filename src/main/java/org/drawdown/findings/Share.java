package org.drawdown.findings;

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
 *                  P(so | parameters), that more runs would not narrow
 */
public record Share(int count, int n, Interval luck, Interval ignorance) {
    /** Of every interval that stands by itself. */
    static final double LEVEL = 0.95;

    /**
     * {@return the share of runs that were so}
     *
     * @param so one a run, pairs side by side; two pairs or more
     */
    static Share of(boolean[] so) {
        int count = 0;
        for (boolean one : so) {
            count += one ? 1 : 0;
        }
        return new Share(
                count,
                so.length,
                Proportion.paired(so, LEVEL),
                Spread.ofPairs(so).range());
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
