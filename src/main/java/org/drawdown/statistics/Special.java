package org.drawdown.statistics;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;

/** Special functions that a likelihood is made of, good far out in the tails. */
public final class Special {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double FAINT = 1e-280;

    private Special() {}

    /** {@return ln Γ(x), x above 0} */
    public static double logGamma(double x) {
        return Gamma.logGamma(x);
    }

    /** {@return the derivative of ln Γ(x), x above 0} */
    public static double digamma(double x) {
        return Gamma.digamma(x);
    }

    /**
     * {@return the logarithm of the probability that a gamma law of scale 1 is above x}
     *
     * <p>Where the probability is too small for a number, by the first terms of its asymptotic series,
     * <pre>
     *   ln Q(k, x) ≈ (k − 1)·ln x − x − ln Γ(k) + ln(1 + (k − 1)/x)
     * </pre>
     *
     * <p>Source: Abramowitz and Stegun, <i>Handbook of Mathematical Functions</i> (1964), 6.5.32.
     *
     * @param shape above 0
     * @param x     above 0
     */
    public static double logGammaAbove(double shape, double x) {
        double above = Gamma.regularizedGammaQ(shape, x);
        return above > FAINT
                ? Math.log(above)
                : (shape - 1) * Math.log(x) - x - Gamma.logGamma(shape) + Math.log1p((shape - 1) / x);
    }

    /**
     * {@return the logarithm of the probability that a standard normal number is above z}
     *
     * <p>Far out, by the first terms of the asymptotic series −z²/2 − ln(z·√(2π)) + ln(1 − 1/z²).
     *
     * <p>Source: Abramowitz and Stegun, <i>Handbook of Mathematical Functions</i> (1964), 26.2.12.
     */
    public static double logNormalAbove(double z) {
        double above = NORMAL.cumulativeProbability(-z);
        return above > FAINT
                ? Math.log(above)
                : -z * z / 2 - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p(-1 / (z * z));
    }

    /** {@return the value that a gamma law of scale 1 stays below with probability p, above 0 and below 1} */
    public static double gammaQuantile(double shape, double p) {
        Refuse.share(p);
        return new GammaDistribution(null, shape, 1).inverseCumulativeProbability(p);
    }

    /** {@return the z that a standard normal number stays within ±z of, with probability {@code level}} */
    public static double normal(double level) {
        return Student.normal(level);
    }

    /** {@return the z that a standard normal number stays below with probability p, above 0 and below 1} */
    public static double normalQuantile(double p) {
        Refuse.share(p);
        return NORMAL.inverseCumulativeProbability(p);
    }
}
