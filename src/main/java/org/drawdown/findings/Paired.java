package org.drawdown.findings;

import org.drawdown.statistics.Interval;
import org.drawdown.statistics.PairedDifference;

/**
 * Differences of columns of the same luck, with intervals that hold together.
 *
 * <p>Intervals are Student's, of the pair means, at 1 − (1 − confidence)/m for m intervals. That of runs held is never
 * narrower than what is left open when not one pair switches ({@link PairedDifference#simultaneousShares}).
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
        PairedDifference share = PairedDifference.ofPairs(Columns.numbers(before), Columns.numbers(after));
        Interval interval = share.simultaneousShares(confidence, intervals);
        return new Amount(100 * share.mean(), interval.times(100), before.length);
    }
}
