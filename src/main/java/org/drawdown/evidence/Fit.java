package org.drawdown.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.drawdown.chance.Draws;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;
import org.drawdown.statistics.Interval;

/**
 * Laws fitted to a sample by maximum likelihood.
 *
 * <p>Intervals of shape and scale are exp(ln θ ± z·se), se from the curvature of the likelihood at its peak in ln θ. How
 * well a law fits is asked by parametric bootstrap: so many values are drawn from the fitted law, fitted anew, and their
 * distance from that fit is compared, since tables for laws that are known would call a fitted law too good.
 *
 * <p>Source: Lawless, <i>Statistical Models and Methods for Lifetime Data</i> (Wiley, 2nd ed. 2003), sections 2.2 and 10.2;
 * Stute, González-Manteiga and Presedo-Quindimil, "Bootstrap based goodness-of-fit tests", <i>Metrika</i> 40 (1993).
 */
public final class Fit {
    private static final Source SOURCE = Source.named("fit/bootstrap");
    private static final double NUDGE = 1e-4;
    /** Values drawn in all bootstraps of a law at most, and how many times at most. */
    private static final int DRAWN = 400_000;

    private static final int TIMES = 1_000;

    private final Sample sample;
    private final long seed;

    private Fit(Sample sample, long seed) {
        this.sample = sample;
        this.seed = seed;
    }

    /** {@return every family fitted to a sample, the least AIC first} */
    public static List<Fitted> of(Sample sample, long seed) {
        List<Fitted> fitted = new ArrayList<>();
        for (Family family : Family.values()) {
            fitted.add(new Fit(sample, seed).fitted(family));
        }
        fitted.sort(Comparator.comparingDouble(Fitted::aic));
        return List.copyOf(fitted);
    }

    private Fitted fitted(Family family) {
        Curve curve = family.curve();
        Curve.Peak peak = curve.likeliest(sample);
        double top = curve.logLikelihood(sample, peak.shape(), peak.scale());
        Covariance errors = covariance(curve, peak);
        Distance distance = Distance.of(curve, peak, sample);
        double[] p = sample.complete() ? asGood(curve, peak, distance) : new double[0];
        return new Fitted(
                family,
                peak.shape(),
                peak.scale(),
                curve.hasShape()
                        ? around(peak.shape(), Math.sqrt(errors.shape()))
                        : new Interval(peak.shape(), peak.shape()),
                around(peak.scale(), Math.sqrt(errors.scale())),
                around(peak.scale() * curve.mean(peak.shape()), errors.of(curve::mean, peak.shape())),
                around(peak.scale() * curve.sd(peak.shape()), errors.of(curve::sd, peak.shape())),
                top,
                2 * family.parameters() - 2 * top,
                family.parameters() * Math.log(sample.n()) - 2 * top,
                distance.ks(),
                sample.complete() ? OptionalDouble.of(distance.ad()) : OptionalDouble.empty(),
                p.length > 0 ? OptionalDouble.of(p[0]) : OptionalDouble.empty(),
                p.length > 0 ? OptionalDouble.of(p[1]) : OptionalDouble.empty());
    }

    /** {@return how many samples are drawn to ask how well a law fits} */
    public static int times(Sample sample) {
        return Math.max(99, Math.min(TIMES, DRAWN / sample.n()) - 1);
    }

    /** {@return the interval of a value whose logarithm has an error; all there is where the peak has no curvature} */
    private static Interval around(double value, double error) {
        if (!(error < Double.POSITIVE_INFINITY)) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        double times = Math.exp(Fitted.standardErrors() * error);
        return new Interval(value / times, value * times);
    }

    /** Of the errors of ln shape and ln scale. */
    private record Covariance(double shape, double scale, double both) {

        /** {@return the standard error of the logarithm of scale times a function of the shape: the delta method} */
        double of(DoubleUnaryOperator function, double at) {
            double slope = (Math.log(function.applyAsDouble(at * Math.exp(NUDGE)))
                            - Math.log(function.applyAsDouble(at * Math.exp(-NUDGE))))
                    / (2 * NUDGE);
            return Math.sqrt(scale + slope * (slope * shape + 2 * both));
        }
    }

    /** {@return the inverse of what the likelihood bends} */
    private Covariance covariance(Curve curve, Curve.Peak peak) {
        double shapeShape = -bend(curve, peak, 1, 0);
        double scaleScale = -bend(curve, peak, 0, 1);
        if (!curve.hasShape()) {
            return new Covariance(0, 1 / scaleScale, 0);
        }
        double both = -(bend(curve, peak, 1, 1) - bend(curve, peak, 1, -1)) / 4;
        double determinant = shapeShape * scaleScale - both * both;
        return new Covariance(scaleScale / determinant, shapeShape / determinant, -both / determinant);
    }

    /** {@return the second derivative of the likelihood along a way in ln shape and ln scale} */
    private double bend(Curve curve, Curve.Peak peak, int alongShape, int alongScale) {
        double up = at(curve, peak, alongShape * NUDGE, alongScale * NUDGE);
        double down = at(curve, peak, -alongShape * NUDGE, -alongScale * NUDGE);
        return (up - 2 * at(curve, peak, 0, 0) + down) / (NUDGE * NUDGE);
    }

    private double at(Curve curve, Curve.Peak peak, double shape, double scale) {
        return curve.logLikelihood(sample, peak.shape() * Math.exp(shape), peak.scale() * Math.exp(scale));
    }

    /** {@return how often samples of the fitted law lie at least as far from their own fit: by KS and by AD} */
    private double[] asGood(Curve curve, Curve.Peak peak, Distance distance) {
        int times = times(sample);
        int farKs = 0;
        int farAd = 0;
        for (int time = 0; time < times; time++) {
            Draws draws = Luck.of(seed, time, time).draws(SOURCE);
            double[] values = new double[sample.n()];
            for (int i = 0; i < values.length; i++) {
                values[i] = peak.scale() * curve.quantile(peak.shape(), draws.next());
            }
            Sample drawn = Sample.sorted(Arrays.stream(values)
                    .map(value -> Math.max(value, Double.MIN_NORMAL))
                    .mapToObj(value -> new Sample.Seen(value, false))
                    .toList());
            Distance own = Distance.of(curve, curve.likeliest(drawn), drawn);
            farKs += own.ks() >= distance.ks() ? 1 : 0;
            farAd += own.ad() >= distance.ad() ? 1 : 0;
        }
        return new double[] {(farKs + 1.0) / (times + 1), (farAd + 1.0) / (times + 1)};
    }
}
