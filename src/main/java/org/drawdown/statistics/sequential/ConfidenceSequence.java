package org.drawdown.statistics.sequential;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;

/**
 * Intervals for all numbers of units at once: the probability that any of them, at any look, misses the truth is at most
 * 1 − level. So one may look after every unit and stop when the interval is narrow.
 *
 * <p>Source: Waudby-Smith and Ramdas, "Estimating means of bounded random variables by betting", <i>Journal of the Royal
 * Statistical Society B</i> 86 (2024), section 4; Howard and Ramdas, "Sequential estimation of quantiles with
 * applications to A/B testing and best-arm identification", <i>Bernoulli</i> 28 (2022), for the idea of a quantile.
 */
public final class ConfidenceSequence {
    private static final int HALVINGS = 30;

    private ConfidenceSequence() {}

    /**
     * {@return the interval for the mean of bounded units}
     *
     * <pre>
     *   λ(t) = √(2 ln(2/α)/(s²(t − 1)·t·ln(1 + t)))        s² of the units before, with one of 1/4 added
     * </pre>
     *
     * @param units independent, from 0 to 1, in the order in which they came
     * @param level such as 0.95
     */
    public static Interval proportion(double[] units, double level) {
        Wealth wealth = new Wealth(units, learned(units, level));
        double enough = Math.log(2 / (1 - level));
        return new Interval(
                last(m -> wealth.above(m) >= enough, 0, 1), 1 - last(m -> wealth.below(1 - m) >= enough, 0, 1));
    }

    private static double[] learned(double[] units, double level) {
        double[] bets = new double[units.length];
        double sum = 0.5;
        double squares = 0.25;
        for (int t = 0; t < units.length; t++) {
            bets[t] = bet(squares / (t + 1), t + 1, level);
            sum += units[t];
            double mean = sum / (t + 2);
            squares += (units[t] - mean) * (units[t] - mean);
        }
        return bets;
    }

    private static double bet(double variance, int t, double level) {
        return Math.sqrt(2 * Math.log(2 / (1 - level)) / (variance * t * Math.log1p(t)));
    }

    /** {@return the largest number between that still passes; low where none does} */
    private static double last(DoublePredicate passes, double low, double high) {
        double from = low;
        double to = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (from + to) / 2;
            if (passes.test(middle)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * {@return the interval for a quantile, whatever the law: from the largest value that fewer than the share are proven to
     * stay at or below, to the smallest that more are; ±∞ where there is none yet}
     *
     * @param sample adjacent values a pair, which is the unit; in the order in which they came
     * @param share  of the quantile, above 0 and below 1
     * @param level  such as 0.95
     */
    public static Interval quantile(double[] sample, double share, double level) {
        double[] sorted = Arrays.stream(sample).sorted().distinct().toArray();
        double enough = Math.log(2 / (1 - level));
        double[] bets = new double[sample.length / 2];
        for (int t = 0; t < bets.length; t++) {
            bets[t] = bet(
                    share * (1 - share), t + 1, level); // the same for all values: what is proven goes with the value
        }
        int low = first(sorted, value -> new Wealth(atOrBelow(sample, value), bets).below(share) < enough);
        int high = first(sorted, value -> new Wealth(atOrBelow(sample, value), bets).above(share) >= enough);
        return new Interval(
                low == 0 ? Double.NEGATIVE_INFINITY : sorted[low - 1],
                high == sorted.length ? Double.POSITIVE_INFINITY : sorted[high]);
    }

    /** {@return the first place whose value passes, as all behind it do; the length where none does} */
    private static int first(double[] sorted, DoublePredicate passes) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (passes.test(sorted[middle])) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private static double[] atOrBelow(double[] sample, double value) {
        double[] units = new double[sample.length / 2];
        for (int j = 0; j < units.length; j++) {
            units[j] = ((sample[2 * j] <= value ? 1 : 0) + (sample[2 * j + 1] <= value ? 1 : 0)) / 2.0;
        }
        return units;
    }

    /**
     * {@return the interval for the mean of units of any law, right in the limit of many}
     *
     * <pre>
     *   mean ± s·√(2(nρ² + 1)/(n²ρ²)·ln(√(nρ² + 1)/α))        ρ² = (−2 ln α + ln(−2 ln α + 1))/{@value #TUNED}
     * </pre>
     *
     * <p>Source: Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas, "Time-uniform central limit theory and asymptotic confidence
     * sequences", <i>Annals of Statistics</i> 52 (2024), theorem 2.2; narrowest at about {@value #TUNED} units.
     *
     * @param units independent, two or more, finite
     * @param level such as 0.95
     */
    public static Interval mean(double[] units, double level) {
        Moments moments = Moments.of(units);
        double alpha = 1 - level;
        double square = (-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1)) / TUNED;
        double n = moments.n();
        double half = moments.sd()
                * Math.sqrt(2 * (n * square + 1) / (n * n * square) * Math.log(Math.sqrt(n * square + 1) / alpha));
        return new Interval(moments.mean() - half, moments.mean() + half);
    }

    private static final int TUNED = 500;
}
