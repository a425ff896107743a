package org.drawdown.findings;

import org.drawdown.statistics.Interval;

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
        return ignorance.high() - ignorance.low() > luck.high() - luck.low() ? ignorance : luck;
    }
}
