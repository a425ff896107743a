package org.drawdown.evidence;

/**
 * The curve of a family of laws at scale 1: a value x of a law of scale s is x/s of the curve. Shape and x are above 0.
 *
 * <p>A family is a shape and a scale. Mean, sd and each quantile of a law are its scale times those of the curve.
 */
interface Curve {
    /** {@return whether the family has a shape at all; without one the shape is 1} */
    boolean hasShape();

    /** {@return the logarithm of the density} */
    double logDensity(double shape, double x);

    /** {@return the logarithm of the probability of more than x} */
    double logAbove(double shape, double x);

    /** {@return the value that a share of the curve stays below, 0 to below 1} */
    double quantile(double shape, double share);

    double mean(double shape);

    double sd(double shape);

    /** {@return the most likely law} */
    Peak likeliest(Sample sample);

    /**
     * {@return the logarithm of the likelihood}
     *
     * <pre>
     *   Σ seen (ln f(x/s) − ln s) + Σ censored ln(1 − F(x/s))
     * </pre>
     */
    default double logLikelihood(Sample sample, double shape, double scale) {
        double sum = -sample.events() * Math.log(scale);
        for (int i = 0; i < sample.n(); i++) {
            double x = sample.value(i) / scale;
            sum += sample.censored(i) ? logAbove(shape, x) : logDensity(shape, x);
        }
        return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum;
    }

    /**
     * A law of the family.
     *
     * @param shape above 0; 1 where the family has none
     * @param scale above 0
     */
    record Peak(double shape, double scale) {}
}
