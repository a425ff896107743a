package org.drawdown.findings;

import org.drawdown.statistics.Interval;
import org.drawdown.statistics.PairedDifference;

/**
 * Differences of columns of the same luck, with intervals that hold together.
 *
 * <p>Intervals are Student's, of the pair means, at 1 − (1 − confidence)/m for m intervals. That of runs held is never
 * narrower than what is left open when not one of P pairs switches: 1 − ((1 − confidence)/m)^(1/P), the exact bound for
 * none of P; Student's would then be a point.
 *
 * @param confidence of all together
 * @param intervals  how many, one or more
 */
record Paired(double confidence, int intervals) {

    /** {@return how much the mean of the second exceeds that of the first} */
    Amount difference(double[] before, double[] after) {
        PairedDifference difference = PairedDifference.ofPairs(before, after);
        return new Amount(difference.mean(), difference.simultaneous(confidence, intervals), before.length);
    }

    /** {@return how many more runs of 100 held in the second} */
    Amount held(boolean[] before, boolean[] after) {
        Amount share = difference(Columns.numbers(before), Columns.numbers(after));
        double open = 1 - Math.pow((1 - confidence) / intervals, 2.0 / before.length);
        double half = Math.max(open, share.interval().width() / 2);
        return new Amount(
                100 * share.value(),
                new Interval(100 * Math.max(-1, share.value() - half), 100 * Math.min(1, share.value() + half)),
                share.n());
    }
}
