package org.drawdown.evidence;

import org.drawdown.statistics.Special;

/**
 * The lognormal curve: the shape is σ and the scale exp(μ), with μ and σ the mean and standard deviation of the logarithm.
 *
 * <p>Without censored values the likeliest are those of the logarithms seen, σ with n below the root; with some, the
 * peak of the likelihood is searched from there.
 *
 * <p>Source: Johnson, Kotz and Balakrishnan, <i>Continuous Univariate Distributions</i> 1 (Wiley, 2nd ed. 1994), section
 * 14.4.
 */
final class LognormalCurve implements Curve {
    private static final double LOG_ROOT = Math.log(2 * Math.PI) / 2;

    @Override
    public boolean hasShape() {
        return true;
    }

    @Override
    public double logDensity(double shape, double x) {
        double log = Math.log(x);
        double z = log / shape;
        return -z * z / 2 - log - Math.log(shape) - LOG_ROOT;
    }

    @Override
    public double logAbove(double shape, double x) {
        return Special.logNormalAbove(Math.log(x) / shape);
    }

    @Override
    public double quantile(double shape, double share) {
        return Math.exp(shape * Special.normalQuantile(share));
    }

    @Override
    public double mean(double shape) {
        return Math.exp(shape * shape / 2);
    }

    @Override
    public double sd(double shape) {
        return mean(shape) * Math.sqrt(Math.expm1(shape * shape));
    }

    @Override
    public Peak likeliest(Sample sample) {
        Logs logs = Logs.of(sample);
        return sample.complete()
                ? new Peak(logs.sd(), Math.exp(logs.mean()))
                : Climb.from(this, sample, logs.sd(), Math.exp(logs.mean()));
    }
}
