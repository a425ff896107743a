package org.drawdown.evidence;

import org.drawdown.statistics.Search;
import org.drawdown.statistics.Special;

/**
 * The gamma curve, x^(k − 1)·exp(−x)/Γ(k).
 *
 * <p>Without censored values the likeliest shape k is where, with ψ the derivative of ln Γ,
 * <pre>
 *   ln k − ψ(k) = ln(mean x) − mean(ln x),      scale = mean x/k
 * </pre>
 * whose left side falls with k; with some, the peak of the likelihood is searched from there.
 *
 * <p>Source: Johnson, Kotz and Balakrishnan, <i>Continuous Univariate Distributions</i> 1 (Wiley, 2nd ed. 1994), section
 * 17.7.
 */
final class GammaCurve implements Curve {
    private static final double LEAST = 1e-3;
    private static final double MOST = 1e9;

    @Override
    public boolean hasShape() {
        return true;
    }

    @Override
    public double logDensity(double shape, double x) {
        return (shape - 1) * Math.log(x) - x - Special.logGamma(shape);
    }

    /** The constant ln Γ(k) is asked once. */
    @Override
    public double logLikelihood(Sample sample, double shape, double scale) {
        double sum = -sample.events() * (Math.log(scale) + Special.logGamma(shape));
        for (int i = 0; i < sample.n(); i++) {
            double x = sample.value(i) / scale;
            sum += sample.censored(i) ? logAbove(shape, x) : (shape - 1) * Math.log(x) - x;
        }
        return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum;
    }

    @Override
    public double logAbove(double shape, double x) {
        return Special.logGammaAbove(shape, x);
    }

    @Override
    public double quantile(double shape, double share) {
        return Special.gammaQuantile(shape, share);
    }

    @Override
    public double mean(double shape) {
        return shape;
    }

    @Override
    public double sd(double shape) {
        return Math.sqrt(shape);
    }

    @Override
    public Peak likeliest(Sample sample) {
        double mean = 0;
        double logs = 0;
        for (int i = 0; i < sample.n(); i++) {
            mean += sample.value(i) / sample.n();
            logs += Math.log(sample.value(i)) / sample.n();
        }
        double shape = shape(Math.log(mean) - logs);
        return sample.complete() ? new Peak(shape, mean / shape) : Climb.from(this, sample, shape, mean / shape);
    }

    private static double shape(double spread) {
        double logShape =
                Search.zero(log -> log - Special.digamma(Math.exp(log)) - spread, Math.log(LEAST), Math.log(MOST));
        return Math.exp(logShape);
    }
}
