package org.drawdown.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/** Intervals of a proportion. */
public final class Proportion {
    private static final double ACCURACY = 1e-14;

    private Proportion() {}

    /**
     * Wilson's score interval.
     *
     * <pre>
     *   (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
     * </pre>
     *
     * <p>Source: Wilson, "Probable inference, the law of succession, and statistical inference", <i>JASA</i> 22 (1927);
     * Newcombe, <i>Statistics in Medicine</i> 17 (1998), method 3.
     *
     * @param k     successes, 0 to n
     * @param n     independent trials, one or more
     * @param level such as 0.95
     */
    public static Interval wilson(long k, long n, double level) {
        counted(k, n);
        return score((double) k / n, (double) n, level);
    }

    /**
     * The exact interval of Clopper and Pearson, never below its level.
     *
     * <pre>
     *   low  = the (1 − level)/2 quantile of Beta(k, n − k + 1), 0 when k = 0
     *   high = the (1 + level)/2 quantile of Beta(k + 1, n − k), 1 when k = n
     * </pre>
     *
     * <p>Source: Clopper and Pearson, <i>Biometrika</i> 26 (1934); Newcombe, <i>Statistics in Medicine</i> 17 (1998),
     * method 5.
     *
     * @param k     successes, 0 to n
     * @param n     independent trials, one or more
     * @param level such as 0.95
     */
    public static Interval clopperPearson(long k, long n, double level) {
        counted(k, n);
        Refuse.level(level);
        double tail = (1 - level) / 2;
        double low = k == 0 ? 0 : beta(k, n - k + 1).inverseCumulativeProbability(tail);
        double high = k == n ? 1 : beta(k + 1, n - k).inverseCumulativeProbability(1 - tail);
        return new Interval(low, high);
    }

    private static BetaDistribution beta(long alpha, long beta) {
        return new BetaDistribution(null, (double) alpha, (double) beta, ACCURACY);
    }

    /**
     * Wilson's interval for trials that come in pairs, with the pair as the unit.
     *
     * <p>With P pairs, p the share of successes among the 2P trials and ρ the correlation within a pair,
     * <pre>
     *   design effect = 1 + ρ     effective n = 2P/(1 + ρ)
     * </pre>
     * and Wilson's formula for that n. ρ is estimated after adding one pair of two successes and one of none: so a few
     * successes or failures, or none, count pairs rather than trials, which is the careful side. ρ below 0 counts as 0.
     *
     * <p>Source: Kish, <i>Survey Sampling</i> (Wiley, 1965), section 5.4; Korn and Graubard, <i>Survey Methodology</i>
     * 24 (1998), for the effective n of a proportion.
     *
     * @param none  pairs without a success
     * @param one   pairs with one
     * @param both  pairs with two
     * @param level such as 0.95
     */
    public static Interval paired(long none, long one, long both, double level) {
        if (none < 0 || one < 0 || both < 0 || none + one + both < 1) {
            throw new IllegalArgumentException(
                    "there are one or more pairs, not " + none + " of none, " + one + " of one, " + both + " of both");
        }
        double trials = 2.0 * (none + one + both);
        double p = (one + 2.0 * both) / trials;
        return score(p, trials / designEffect(none, one, both), level);
    }

    /**
     * {@return Wilson's interval with pairs of adjacent values as units: x₀ with x₁, x₂ with x₃}
     *
     * @param success one a trial, an even number of them
     * @param level   such as 0.95
     */
    public static Interval paired(boolean[] success, double level) {
        Refuse.odd(success.length);
        long[] pairs = new long[3];
        for (int i = 0; i < success.length; i += 2) {
            pairs[(success[i] ? 1 : 0) + (success[i + 1] ? 1 : 0)]++;
        }
        return paired(pairs[0], pairs[1], pairs[2], level);
    }

    /**
     * {@return Wilson's interval of a proportion whose standard error was estimated from units, such as sets of runs}
     *
     * <pre>
     *   effective n = p(1 − p)/error² · (z/t(ν))²          and Wilson's formula for that n
     * </pre>
     * Where the units do not vary, ν + 1 units count as so many trials, which is the careful side.
     *
     * <p>Source: Korn and Graubard, "Confidence intervals for proportions with small expected number of positive counts
     * estimated from survey data", <i>Survey Methodology</i> 24 (1998), section 3.
     *
     * @param p       0 to 1; what lies outside counts as the end it is next to
     * @param error   0 or more
     * @param freedom ν of the error, one or more
     * @param level   such as 0.95
     */
    public static Interval estimated(double p, double error, int freedom, double level) {
        Refuse.fewerThan(1, freedom);
        if (!(error >= 0)) {
            throw new IllegalArgumentException("a standard error is 0 or more, not " + error);
        }
        double within = Math.min(1, Math.max(0, p));
        if (error == 0 || within == 0 || within == 1) {
            return score(within, freedom + 1.0, level);
        }
        double widened = error * Student.t(level, freedom) / Student.normal(level);
        return score(within, within * (1 - within) / (widened * widened), level);
    }

    /** {@return 1 + ρ, from 1 (pairs tell nothing of each other) to 2 (the second repeats the first)} */
    static double designEffect(long none, long one, long both) {
        double pairs = none + one + both + 2.0;
        double p = (one + 2.0 * (both + 1)) / (2 * pairs);
        double covariance = (both + 1) / pairs - p * p;
        return 1 + Math.min(1, Math.max(0, covariance / (p * (1 - p))));
    }

    private static Interval score(double p, double n, double level) {
        double z = Student.normal(level);
        double middle = p + z * z / (2 * n);
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double whole = 1 + z * z / n;
        double low = p == 0 ? 0 : Math.max(0, (middle - half) / whole);
        double high = p == 1 ? 1 : Math.min(1, (middle + half) / whole);
        return new Interval(low, high);
    }

    private static void counted(long k, long n) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException(
                    "a proportion is of 0 to n among n of one or more, not " + k + " of " + n);
        }
    }
}
