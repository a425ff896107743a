package org.drawdown.chance;

import umontreal.ssj.probdist.GammaDist;

/**
 * The gamma law: a time above zero with a right tail, such as a repair.
 *
 * <pre>
 *   shape = (mean/sd)²      rate = mean/sd²
 * </pre>
 *
 * @param mean the expected value; above 0
 * @param sd   the standard deviation; between 0.0001 and 10 times the mean
 */
public record Gamma(double mean, double sd) implements Law {
    private static final int DIGITS = 15;

    /** @throws IllegalArgumentException if mean or sd is out of range */
    public Gamma {
        Refuse.spread("a gamma law", mean, sd);
    }

    /** {@return the gamma law of this mean and coefficient of variation, sd/mean} */
    public static Gamma byCv(double mean, double cv) {
        return new Gamma(mean, cv * mean);
    }

    static double inverse(double shape, double u) {
        return GammaDist.inverseF(shape, DIGITS, u);
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double shape = (mean / sd) * (mean / sd);
        return inverse(shape, u) * (mean / shape);
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public String words() {
        return Written.spread("gamma", mean, sd);
    }

    @Override
    public Law tabulated() {
        return new Tabulated(this);
    }
}
