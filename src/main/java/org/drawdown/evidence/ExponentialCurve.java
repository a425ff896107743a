package org.drawdown.evidence;

/**
 * The exponential curve, exp(−x).
 *
 * <p>The likeliest mean is the time that was watched, over the number of ends that were seen:
 * <pre>
 *   mean = Σ x/d
 * </pre>
 *
 * <p>Source: Lawless, <i>Statistical Models and Methods for Lifetime Data</i> (Wiley, 2nd ed. 2003), section 4.1.
 */
final class ExponentialCurve implements Curve {
    @Override
    public boolean hasShape() {
        return false;
    }

    @Override
    public double logDensity(double shape, double x) {
        return -x;
    }

    @Override
    public double logAbove(double shape, double x) {
        return -x;
    }

    @Override
    public double quantile(double shape, double share) {
        return -Math.log1p(-share);
    }

    @Override
    public double mean(double shape) {
        return 1;
    }

    @Override
    public double sd(double shape) {
        return 1;
    }

    @Override
    public Peak likeliest(Sample sample) {
        double sum = 0;
        for (int i = 0; i < sample.n(); i++) {
            sum += sample.value(i);
        }
        return new Peak(1, sum / sample.events());
    }
}
