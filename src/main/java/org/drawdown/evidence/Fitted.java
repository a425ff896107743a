package org.drawdown.evidence;

import java.util.OptionalDouble;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Special;

/**
 * The likeliest law of a family.
 *
 * @param family        of the law
 * @param shape         above 0; 1 where the family has none; σ of a lognormal law
 * @param scale         above 0, in the unit of the values; exp(μ) of a lognormal law
 * @param shapes        95 % interval of the shape; a point where the family has none
 * @param scales        95 % interval of the scale
 * @param means         95 % interval of the mean, by the delta method on its logarithm
 * @param sds           the same of the standard deviation
 * @param logLikelihood natural logarithm
 * @param aic           2·parameters − 2·logLikelihood: less is better
 * @param bic           parameters·ln n − 2·logLikelihood
 * @param ks            the greatest distance between the law and what was seen (Kolmogorov and Smirnov)
 * @param ad            Anderson and Darling's A²; absent with censored values
 * @param ksP           how often data of the fitted law, fitted anew, lie at least so far away; absent with censored values
 * @param adP           the same of A²
 */
public record Fitted(
        Family family,
        double shape,
        double scale,
        Interval shapes,
        Interval scales,
        Interval means,
        Interval sds,
        double logLikelihood,
        double aic,
        double bic,
        double ks,
        OptionalDouble ad,
        OptionalDouble ksP,
        OptionalDouble adP) {

    /** {@return the law as a scenario writes it} */
    public String line(String unit) {
        return family.line(new Curve.Peak(shape, scale), unit);
    }

    /** {@return the mean, in the unit of the values} */
    public double mean() {
        return scale * family.curve().mean(shape);
    }

    /** {@return the standard deviation, in the unit of the values} */
    public double sd() {
        return scale * family.curve().sd(shape);
    }

    /** {@return the probability of a value or less, 0 to 1} */
    public double below(double value) {
        return -Math.expm1(family.curve().logAbove(shape, value / scale));
    }

    /** {@return the density at a value, one over the unit} */
    public double density(double value) {
        return Math.exp(family.curve().logDensity(shape, value / scale)) / scale;
    }

    /** {@return the value that a share of the law stays below} */
    public double quantile(double share) {
        return scale * family.curve().quantile(shape, share);
    }

    /** {@return half the width of an interval at 95 % in standard errors} */
    static double standardErrors() {
        return Special.normal(0.95);
    }
}
