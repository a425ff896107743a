package org.drawdown.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Quantiles of a sample by order statistics; a value of +∞ ("never") is later than every other.
 *
 * <pre>
 *   quantile(p) = the value of rank ⌈n·p⌉
 * </pre>
 */
public final class Quantiles {
    private static final double ROUNDING = 1e-9;

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** {@return the quantiles of a sample of one value or more, in any order} */
    public static Quantiles of(double... sample) {
        Refuse.fewerThan(1, sample.length);
        Refuse.notANumber(sample);
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /** {@return the value of the nearest rank; +∞ when that many never came} */
    public double at(double share) {
        return sorted[rank(sorted.length, share) - 1];
    }

    /** {@return the rank ⌈n·share⌉, from 1 to n} */
    static int rank(int n, double share) {
        Refuse.share(share);
        return Math.min(n, Math.max(1, (int) Math.ceil(n * share - ROUNDING)));
    }

    /** {@return how many values there are} */
    public int n() {
        return sorted.length;
    }

    /** {@return the interval of a quantile that holds whatever the law, for independent values} */
    public Interval interval(double share, double level) {
        return between(Ranks.of(sorted.length, share, level), 1);
    }

    /**
     * {@return the interval of a quantile for values that came in pairs}
     *
     * <p>The ranks are those of the effective number of values, n over the design effect of "at or below the quantile",
     * carried back to n.
     *
     * @param sample one a run, adjacent ones a pair, an even number
     * @param share  of the quantile
     * @param level  such as 0.95
     */
    public static Interval paired(double[] sample, double share, double level) {
        Refuse.odd(sample.length);
        Quantiles quantiles = of(sample);
        double value = quantiles.at(share);
        long[] pairs = new long[3];
        for (int i = 0; i < sample.length; i += 2) {
            pairs[(sample[i] <= value ? 1 : 0) + (sample[i + 1] <= value ? 1 : 0)]++;
        }
        double effect = Proportion.designEffect(pairs[0], pairs[1], pairs[2]);
        int effective = Math.max(1, (int) Math.floor(sample.length / effect));
        return quantiles.between(Ranks.of(effective, share, level), (double) sample.length / effective);
    }

    private Interval between(Ranks ranks, double stretch) {
        int low = (int) Math.floor(ranks.low() * stretch);
        int high = (int) Math.ceil(ranks.high() * stretch);
        return new Interval(
                low < 1 ? Double.NEGATIVE_INFINITY : sorted[low - 1],
                high > sorted.length ? Double.POSITIVE_INFINITY : sorted[high - 1]);
    }

    /**
     * The ranks between which a quantile lies, whatever the law.
     *
     * <p>With B binomial of n trials and the quantile's share p, and with c = p·(n + 1),
     * <pre>
     *   low = ⌊c⌋ − k     high = ⌈c⌉ + k     with the smallest k of
     *   coverage = P(low ≤ B &lt; high) ≥ level
     * </pre>
     *
     * <p>Source: Hahn and Meeker, <i>Statistical Intervals</i> (Wiley, 1991), section 5.2.
     *
     * @param low      0 when no value is low enough
     * @param high     n + 1 when no value is high enough
     * @param coverage the probability that the quantile lies between, for a continuous law
     */
    public record Ranks(int low, int high, double coverage) {
        /** {@return the ranks for n independent values} */
        public static Ranks of(int n, double share, double level) {
            Refuse.fewerThan(1, n);
            Refuse.share(share);
            Refuse.level(level);
            BinomialDistribution below = new BinomialDistribution(null, n, share);
            int least = 0;
            int most = n;
            while (least < most) {
                int middle = (least + most) >>> 1;
                if (around(below, n, share, middle).coverage >= level) {
                    most = middle;
                } else {
                    least = middle + 1;
                }
            }
            return around(below, n, share, least);
        }

        private static Ranks around(BinomialDistribution below, int n, double share, int steps) {
            double centre = share * (n + 1.0);
            int low = Math.max(0, (int) Math.floor(centre + ROUNDING) - steps);
            int high = Math.min(n + 1, (int) Math.ceil(centre - ROUNDING) + steps);
            return new Ranks(low, high, below.cumulativeProbability(high - 1) - below.cumulativeProbability(low - 1));
        }
    }
}
