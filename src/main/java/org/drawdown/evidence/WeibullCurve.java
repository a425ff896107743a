package org.drawdown.evidence;

import org.drawdown.statistics.Search;
import org.drawdown.statistics.Special;

/**
 * The Weibull curve, k·x^(k − 1)·exp(−x^k).
 *
 * <p>The likeliest shape k is where, with sums over all values but for the last term, over the d that were seen,
 * <pre>
 *   Σ x^k·ln x/Σ x^k − 1/k − Σ seen ln x/d = 0,      scale = (Σ x^k/d)^(1/k)
 * </pre>
 * whose left side rises with k; so censored values take no more than others.
 *
 * <p>Source: Lawless, <i>Statistical Models and Methods for Lifetime Data</i> (Wiley, 2nd ed. 2003), section 5.2.
 */
final class WeibullCurve implements Curve {
    private static final double LEAST = 1e-3;
    private static final double MOST = 1e6;

    @Override
    public boolean hasShape() {
        return true;
    }

    @Override
    public double logDensity(double shape, double x) {
        double log = Math.log(x);
        return Math.log(shape) + (shape - 1) * log - Math.exp(shape * log);
    }

    @Override
    public double logAbove(double shape, double x) {
        return -Math.pow(x, shape);
    }

    @Override
    public double quantile(double shape, double share) {
        return Math.pow(-Math.log1p(-share), 1 / shape);
    }

    @Override
    public double mean(double shape) {
        return Math.exp(Special.logGamma(1 + 1 / shape));
    }

    @Override
    public double sd(double shape) {
        return mean(shape)
                * Math.sqrt(Math.expm1(Special.logGamma(1 + 2 / shape) - 2 * Special.logGamma(1 + 1 / shape)));
    }

    @Override
    public Peak likeliest(Sample sample) {
        Logs logs = Logs.of(sample);
        double low = 1;
        while (low > LEAST && tilt(logs, low) > 0) {
            low /= 2;
        }
        double high = 2 * low;
        while (high < MOST && tilt(logs, high) < 0) {
            low = high;
            high *= 2;
        }
        double shape = Search.zero(k -> tilt(logs, k), low, high);
        double most = logs.most();
        double sum = 0;
        for (double log : logs.all()) {
            sum += Math.exp(shape * (log - most));
        }
        return new Peak(shape, Math.exp(most + Math.log(sum / sample.events()) / shape));
    }

    private static double tilt(Logs logs, double shape) {
        double weights = 0;
        double weighed = 0;
        for (double log : logs.all()) {
            double weight = Math.exp(shape * (log - logs.most()));
            weights += weight;
            weighed += weight * log;
        }
        return weighed / weights - 1 / shape - logs.mean();
    }
}
