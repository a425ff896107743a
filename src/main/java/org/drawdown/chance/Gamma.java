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
    /** Logarithms of the shapes of the widest and the narrowest. */
    private static final double LEAST = Math.log(0.01);

    private static final double MOST = Math.log(1e8);

    /** @throws IllegalArgumentException if mean or sd is out of range */
    public Gamma {
        Refuse.spread("a gamma law", mean, sd);
    }

    /** {@return the gamma law of this mean and coefficient of variation, sd/mean} */
    public static Gamma byCv(double mean, double cv) {
        return new Gamma(mean, cv * mean);
    }

    /**
     * {@return the gamma law that stays below x1 with probability p1 and below x2 with probability p2}
     *
     * <p>The ratio of the two quantiles falls as the shape rises, so there is one shape that fits.
     *
     * @param p1 above 0
     * @param x1 above 0
     * @param p2 above p1, below 1
     * @param x2 above x1
     * @throws IllegalArgumentException if the two do not rise or lie absurdly near each other or far apart
     */
    public static Gamma byQuantiles(double p1, double x1, double p2, double x2) {
        Refuse.quantiles("a gamma law", p1, x1, p2, x2);
        double shape = Math.exp(Refuse.unlessFound("a gamma law", p1, x1, p2, x2, LEAST, MOST, logShape -> {
            double tried = Math.exp(logShape);
            return x2 / x1 - inverse(tried, p2) / inverse(tried, p1);
        }));
        double mean = shape * x1 / inverse(shape, p1);
        return new Gamma(mean, mean / Math.sqrt(shape));
    }

    static double inverse(double shape, double u) {
        return GammaDist.inverseF(shape, DIGITS, u);
    }

    static double cumulated(double shape, double x) {
        return GammaDist.cdf(shape, DIGITS, x);
    }

    private double shape() {
        return (mean / sd) * (mean / sd);
    }

    private double scale() {
        return mean / shape();
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        return inverse(shape(), u) * scale();
    }

    @Override
    public double below(double x) {
        return cumulated(shape(), Refuse.within(this, x) / scale());
    }

    @Override
    public double meanBelow(double x) {
        return mean * cumulated(shape() + 1, Refuse.within(this, x) / scale());
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
