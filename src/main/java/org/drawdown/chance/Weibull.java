package org.drawdown.chance;

/**
 * The Weibull law: a life until a breakdown, wearing out when the shape is above 1.
 *
 * <pre>
 *   quantile(u) = scale·(−ln(1 − u))^(1/shape)
 *   F(x) = 1 − exp(−(x/scale)^shape)
 *   mean = scale·Γ(1 + 1/shape)
 *   (sd/mean)² = Γ(1 + 2/shape)/Γ(1 + 1/shape)² − 1
 * </pre>
 *
 * <p>A planner states mean and sd ({@link #of}) or two quantiles ({@link #byQuantiles}); shape and scale are what a
 * draw needs, so they are what is kept.
 *
 * <p>Source: Johnson, Kotz and Balakrishnan, <i>Continuous Univariate Distributions</i> 1 (Wiley, 2nd ed. 1994),
 * chapter 21.
 *
 * @param shape 0.2 to 20,000
 * @param scale the value it stays below with probability 1 − 1/e; above 0
 */
public record Weibull(double shape, double scale) implements Law {
    private static final double LEAST_SHAPE = 0.2;
    private static final double MOST_SHAPE = 20_000;

    /** @throws IllegalArgumentException if shape or scale is out of range */
    public Weibull {
        Refuse.absurd("a weibull law", shape, scale);
        if (!(shape >= LEAST_SHAPE && shape <= MOST_SHAPE && scale > 0)) {
            throw new IllegalArgumentException("a weibull law has a shape from 0.2 to 20000 and a scale above 0, not "
                    + Written.number(shape) + " and " + Written.number(scale));
        }
    }

    /**
     * {@return the Weibull law of this mean and standard deviation}
     *
     * @param mean above 0
     * @param sd   between 0.0001 and 10 times the mean
     */
    public static Weibull of(double mean, double sd) {
        Refuse.spread("a weibull law", mean, sd);
        double shape = shape(Math.log1p((sd / mean) * (sd / mean)));
        return new Weibull(shape, mean / Math.exp(logGamma(1 + 1 / shape)));
    }

    /** {@return the Weibull law of this mean and coefficient of variation, sd/mean} */
    public static Weibull byCv(double mean, double cv) {
        return of(mean, cv * mean);
    }

    /**
     * {@return the Weibull law that stays below x1 with probability p1 and below x2 with probability p2}
     *
     * @param p1 above 0
     * @param x1 above 0
     * @param p2 above p1, below 1
     * @param x2 above x1
     * @throws IllegalArgumentException if the two do not rise or lie absurdly far apart
     */
    public static Weibull byQuantiles(double p1, double x1, double p2, double x2) {
        Refuse.quantiles("a weibull law", p1, x1, p2, x2);
        double y1 = -Math.log1p(-p1);
        double y2 = -Math.log1p(-p2);
        double shape = Math.log(y2 / y1) / Math.log(x2 / x1);
        Refuse.apart("a weibull law", p1, x1, p2, x2, shape >= LEAST_SHAPE && shape <= MOST_SHAPE);
        return new Weibull(shape, x1 / Math.pow(y1, 1 / shape));
    }

    /** The squared spread falls as the shape rises, so the shape is found by halving. */
    private static double shape(double logSpread) {
        double low = Math.log(LEAST_SHAPE);
        double high = Math.log(MOST_SHAPE);
        while (high - low > 1e-14) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (logSpread(Math.exp(middle)) > logSpread) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double logSpread(double shape) {
        return logGamma(1 + 2 / shape) - 2 * logGamma(1 + 1 / shape);
    }

    private static double logGamma(double x) {
        return org.apache.commons.math3.special.Gamma.logGamma(x);
    }

    /** {@return the standard deviation} */
    public double sd() {
        return mean() * Math.sqrt(Math.expm1(logSpread(shape)));
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        return scale * Math.pow(-Math.log1p(-u), 1 / shape);
    }

    @Override
    public double mean() {
        return scale * Math.exp(logGamma(1 + 1 / shape));
    }

    @Override
    public double below(double x) {
        return -Math.expm1(-Math.pow(Refuse.within(this, x) / scale, shape));
    }

    @Override
    public double meanBelow(double x) {
        double worn = Math.pow(Refuse.within(this, x) / scale, shape);
        return mean() * org.apache.commons.math3.special.Gamma.regularizedGammaP(1 + 1 / shape, worn);
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
        return Written.spread("weibull", mean(), sd());
    }
}
