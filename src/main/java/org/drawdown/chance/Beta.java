package org.drawdown.chance;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
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
    private static final double NEAR = 1e-14;
    private static final int STEPS = 200;
    /** Logarithms of α + β of the widest and the narrowest. */
    private static final double LEAST = Math.log(1 / (WIDEST * WIDEST) - 1);

    private static final double MOST = Math.log(1 / (NARROWEST * NARROWEST) - 1);

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

    /**
     * {@return the beta law that stays below x1 with probability p1 and below x2 with probability p2}
     *
     * <p>For each narrowness n = α + β one mean gives the first quantile; the narrower the law, the more of it then lies
     * below x2. Both are found by the method of Brent.
     *
     * @param p1 above 0
     * @param x1 above 0
     * @param p2 above p1, below 1
     * @param x2 above x1, below 1
     * @throws IllegalArgumentException if the two do not rise or lie absurdly near each other or far apart
     */
    public static Beta byQuantiles(double p1, double x1, double p2, double x2) {
        Refuse.quantiles("a beta law", p1, x1, p2, x2);
        if (!(x2 < 1)) {
            throw new IllegalArgumentException("a beta law has quantiles below 1, not " + Written.quantile(p2, x2));
        }
        double logBoth = Refuse.unlessFound("a beta law", p1, x1, p2, x2, LEAST, MOST, tried -> {
            double both = Math.exp(tried);
            double mean = meanThrough(p1, x1, both);
            return cumulated(mean * both, (1 - mean) * both, x2) - p2;
        });
        double both = Math.exp(logBoth);
        double mean = meanThrough(p1, x1, both);
        return new Beta(mean, Math.sqrt(mean * (1 - mean) / (both + 1)));
    }

    private static double meanThrough(double p, double x, double both) {
        return new BrentSolver(NEAR)
                .solve(STEPS, mean -> p - cumulated(mean * both, (1 - mean) * both, x), NEAR, 1 - NEAR);
    }

    static double inverse(double alpha, double beta, double u) {
        return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(u);
    }

    static double cumulated(double alpha, double beta, double x) {
        Refuse.finite(x);
        return new BetaDistribution(null, alpha, beta, ACCURACY).cumulativeProbability(x);
    }

    private double alpha() {
        return mean * (mean * (1 - mean) / (sd * sd) - 1);
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double both = mean * (1 - mean) / (sd * sd) - 1;
        return inverse(mean * both, (1 - mean) * both, u);
    }

    @Override
    public double below(double x) {
        return cumulated(alpha(), alpha() / mean - alpha(), x);
    }

    @Override
    public double meanBelow(double x) {
        return mean * cumulated(alpha() + 1, alpha() / mean - alpha(), x);
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
