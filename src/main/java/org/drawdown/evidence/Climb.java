package org.drawdown.evidence;

import org.drawdown.statistics.Search;

/** The way up to the peak of a likelihood that no equation gives. */
final class Climb {
    private static final double STEP = 0.2;

    private Climb() {}

    /** {@return the likeliest law, searched over the logarithms of shape and scale} */
    static Curve.Peak from(Curve curve, Sample sample, double shape, double scale) {
        double[] peak = Search.peak(
                at -> curve.logLikelihood(sample, Math.exp(at[0]), Math.exp(at[1])),
                new double[] {Math.log(shape), Math.log(scale)},
                STEP);
        return new Curve.Peak(Math.exp(peak[0]), Math.exp(peak[1]));
    }
}
