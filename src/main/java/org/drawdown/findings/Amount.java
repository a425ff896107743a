package org.drawdown.findings;

import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;
import org.drawdown.statistics.Quantiles;

/**
 * A number found in the runs.
 *
 * @param value    the best guess
 * @param interval 95 %, of the luck of the runs, the pair as unit
 * @param n        runs
 */
public record Amount(double value, Interval interval, int n) {

    /** {@return the mean of finite values, one a run, pairs side by side; two pairs or more} */
    public static Amount mean(double[] values) {
        Moments moments = Moments.ofPairs(values);
        return new Amount(moments.mean(), moments.interval(Share.LEVEL), values.length);
    }

    /**
     * {@return a quantile of values, one a run, pairs side by side}
     *
     * @param most the most that can be: where too few runs bound the interval, it ends at 0 and here
     */
    public static Amount quantile(double[] values, double share, double most) {
        Interval luck = Quantiles.paired(values, share, Share.LEVEL);
        double value = Quantiles.of(values).at(share);
        return new Amount(
                value,
                new Interval(
                        Double.isInfinite(luck.low()) ? Math.min(value, 0) : luck.low(),
                        Double.isInfinite(luck.high()) ? Math.max(value, most) : luck.high()),
                values.length);
    }

    /**
     * {@return what is 1, 5, 10, 50, 100 … and no more than half the interval's width: digits finer than this say
     * nothing}
     */
    public long grain() {
        double half = interval.width() / 2;
        long grain = 1;
        while (half >= grain * (fives(grain) ? 2.0 : 5.0) && 5 * next(grain) <= Math.abs(value)) {
            grain = next(grain);
        }
        return grain;
    }

    private static long next(long grain) {
        return grain * (fives(grain) ? 2 : 5);
    }

    private static boolean fives(long grain) {
        return Long.toString(grain).startsWith("5");
    }

    /** {@return the value, no digit finer than the interval allows} */
    public long rounded() {
        return rounded(value);
    }

    /** {@return an end of the interval as rounded; one that is told from 0 is not rounded to it} */
    public long roundedEnd(double end) {
        return rounded(end) == 0 && !interval.contains(0) ? Math.round(end) : rounded(end);
    }

    /** {@return a number, such as an end of the interval, with the digits this amount has} */
    public long rounded(double number) {
        long grain = grain();
        return Math.round(number / grain) * grain;
    }
}
