package org.drawdown.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * What of a probability we do not know, apart from what nobody can know: the law of P(success | parameters).
 *
 * <p>Every draw of the parameters is played twice. With pairs (a, b) and pair means m,
 * <pre>
 *   mean     = average of m
 *   variance = covariance within pairs = s²(m) − average of (a − b)²/4, at least 0
 * </pre>
 * which is the variance of P(success | parameters) without a model, since the two share the parameters alone.
 *
 * <p>Source: Searle, Casella and McCulloch, <i>Variance Components</i> (Wiley, 1992), section 3.5, for two values a
 * class; the range is that of the beta law with this mean and variance.
 *
 * @param mean     of P(success | parameters), 0 to 1
 * @param variance of P(success | parameters), 0 to mean·(1 − mean)
 */
public record Spread(double mean, double variance) {
    private static final double ACCURACY = 1e-14;
    private static final double NEGLIGIBLE = 1e-9;

    /** @throws IllegalArgumentException if no law on 0 to 1 has this mean and variance */
    public Spread {
        if (!(mean >= 0 && mean <= 1 && variance >= 0 && variance <= mean * (1 - mean))) {
            throw new IllegalArgumentException(
                    "no law on 0 to 1 has the mean " + mean + " and the variance " + variance);
        }
    }

    /**
     * {@return the split of outcomes}
     *
     * @param outcome 0 to 1 each, adjacent ones a pair played with the same parameters; two pairs or more
     */
    public static Spread ofPairs(double... outcome) {
        double[] means = Moments.pairMeans(outcome);
        Refuse.fewerThan(2, means.length);
        Moments moments = Moments.of(means);
        double within = 0;
        for (int i = 0; i < outcome.length; i += 2) {
            within += (outcome[i] - outcome[i + 1]) * (outcome[i] - outcome[i + 1]) / 4;
        }
        double mean = Math.min(1, Math.max(0, moments.mean()));
        double between = moments.variance() - within / means.length;
        return new Spread(mean, Math.min(mean * (1 - mean), Math.max(0, between)));
    }

    /** {@return the split of outcomes that are yes or no} */
    public static Spread ofPairs(boolean... success) {
        double[] outcome = new double[success.length];
        for (int i = 0; i < success.length; i++) {
            outcome[i] = success[i] ? 1 : 0;
        }
        return ofPairs(outcome);
    }

    /** {@return the standard deviation of P(success | parameters)} */
    public double sd() {
        return Math.sqrt(variance);
    }

    /** {@return the part of the variance of one outcome that knowing the parameters would take away, 0 to 1} */
    public double share() {
        return variance == 0 ? 0 : variance / (mean * (1 - mean));
    }

    /** {@return the 10-90 % range of P(success | parameters)} */
    public Interval range() {
        return new Interval(quantile(0.1), quantile(0.9));
    }

    /** {@return a quantile of the beta law of this mean and variance} */
    public double quantile(double share) {
        Refuse.share(share);
        double whole = mean * (1 - mean);
        if (variance <= NEGLIGIBLE * whole) {
            return mean;
        }
        if (variance >= (1 - NEGLIGIBLE) * whole) {
            return share <= 1 - mean ? 0 : 1;
        }
        double both = whole / variance - 1;
        return new BetaDistribution(null, mean * both, (1 - mean) * both, ACCURACY).inverseCumulativeProbability(share);
    }
}
