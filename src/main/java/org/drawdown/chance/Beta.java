package org.drawdown.chance;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * The beta law on 0 to 1: a share that is not well known, such as how often an authority refuses.
 *
 * <p>With m = mean and n = m·(1 − m)/sd² − 1,
 * <pre>
 *   α = m·n      β = (1 − m)·n
 * </pre>
 *
 * <p>Source: Johnson, Kotz and Balakrishnan, <i>Continuous Univariate Distributions</i> 2 (Wiley, 2nd ed. 1995),
 * chapter 25.
 *
 * @param mean the expected share; above 0, below 1
 * @param sd   the standard deviation; at most 0.9 of √(mean·(1 − mean)), which is that of all or nothing
 */
public record Beta(double mean, double sd) implements Law {
    private static final double WIDEST = 0.9;
    private static final double NARROWEST = 1e-4;
    private static final double ACCURACY = 1e-15;

    /** @throws IllegalArgumentException if mean or sd is out of range */
    public Beta {
        Refuse.absurd("a beta law", mean, sd);
        if (!(mean > 0 && mean < 1)) {
            throw new IllegalArgumentException(
                    "a beta law has a mean above 0 and below 1, not " + Written.number(mean));
        }
        double widest = Math.sqrt(mean * (1 - mean));
        if (!(sd >= NARROWEST * widest && sd <= WIDEST * widest)) {
            throw new IllegalArgumentException("a beta law of mean " + Written.number(mean) + " has an sd between "
                    + Written.number(Written.tidy(NARROWEST * widest)) + " and "
                    + Written.number(Written.tidy(WIDEST * widest)) + ", not " + Written.number(sd));
        }
    }

    /** {@return the beta law of this mean and coefficient of variation, sd/mean} */
    public static Beta byCv(double mean, double cv) {
        return new Beta(mean, cv * mean);
    }

    static double inverse(double alpha, double beta, double u) {
        return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(u);
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double both = mean * (1 - mean) / (sd * sd) - 1;
        return inverse(mean * both, (1 - mean) * both, u);
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double most() {
        return 1;
    }

    @Override
    public String words() {
        return Written.spread("beta", mean, sd);
    }

    @Override
    public Law tabulated() {
        return new Tabulated(this);
    }
}
