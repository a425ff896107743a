package org.drawdown.statistics.sensitivity;

import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;

/**
 * The derivative of a mean by a parameter of a law, from the runs as they are: each response weighed by the score of the draws
 * it was made of.
 *
 * <p>With y the response of a run, such as 1 where a date was kept and 0 where it was not, and w the score of its draws, the
 * derivative of the logarithm of their density by the parameter, whose mean is 0,
 * <pre>
 *   derivative = average of (y·w) − β·average of w          β = Cov(y·w, w)/Var(w)
 * </pre>
 * The second term changes no mean and takes variance away. It needs no derivative of y, which is 0 almost everywhere for a
 * response of 0 and 1. For the scale of a law this is what the generalised likelihood ratio comes to: the scale is a change
 * of variables that leaves no term at the ends where the density vanishes there.
 *
 * <p>Source: Glynn, "Likelihood ratio gradient estimation for stochastic systems", <i>Communications of the ACM</i> 33 (1990);
 * Rubinstein and Shapiro, <i>Discrete Event Systems</i> (Wiley, 1993), section 3.3; Peng, Fu, Hu and Heidergott, "A new unbiased
 * stochastic derivative estimator for discontinuous sample performances with structural parameters", <i>Operations Research</i>
 * 66 (2018).
 *
 * @param units      of independent runs, or pairs of them: the n of the intervals
 * @param derivative of the mean response
 * @param score      the mean of w, which is 0 but for luck: a check
 */
public record LikelihoodRatio(int units, Estimate derivative, Estimate score) {
    /** Units that it takes. */
    public static final int FEWEST = 4;

    /**
     * {@return the estimate}
     *
     * @param response one value a run; finite
     * @param score    one a run; finite
     * @param together how many adjacent runs make a unit: 1 for independent runs, 2 for pairs
     * @param level    of each interval
     */
    public static LikelihoodRatio of(double[] response, double[] score, int together, double level) {
        if (response.length != score.length || together < 1 || response.length % together != 0) {
            throw new IllegalArgumentException("a run has a response and a score, and units are whole; there are "
                    + response.length + " and " + score.length + " in units of " + together);
        }
        int units = response.length / together;
        if (units < FEWEST) {
            throw new IllegalArgumentException("a derivative takes " + FEWEST + " units or more, not " + units);
        }
        double[] weighed = new double[units];
        double[] scores = new double[units];
        for (int run = 0; run < response.length; run++) {
            weighed[run / together] += response[run] * score[run] / together;
            scores[run / together] += score[run] / together;
        }
        Moments weights = Moments.of(scores);
        double beta = slope(weighed, scores, weights);
        double[] left = new double[units];
        for (int unit = 0; unit < units; unit++) {
            left[unit] = weighed[unit] - beta * scores[unit];
        }
        return new LikelihoodRatio(units, estimate(Moments.of(left), level), estimate(weights, level));
    }

    private static double slope(double[] weighed, double[] scores, Moments weights) {
        if (!(weights.variance() > 0)) {
            return 0;
        }
        double mean = Moments.of(weighed).mean();
        double sum = 0;
        for (int unit = 0; unit < scores.length; unit++) {
            sum += (weighed[unit] - mean) * (scores[unit] - weights.mean());
        }
        return sum / (weights.variance() * (scores.length - 1));
    }

    private static Estimate estimate(Moments moments, double level) {
        Interval interval = moments.interval(level);
        return new Estimate(moments.mean(), moments.standardError(), interval);
    }
}
