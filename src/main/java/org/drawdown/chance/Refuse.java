package org.drawdown.chance;

import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** What every law refuses, with the sentence that says so. */
final class Refuse {
    /** Beyond this a double no longer counts seconds exactly. */
    private static final double LARGEST = 1e15;

    static final double NARROWEST = 1e-4;
    static final double WIDEST = 10;
    private static final double NEGLIGIBLE = 1e-9;
    private static final double NEAR = 1e-14;
    private static final int STEPS = 200;

    private Refuse() {}

    /** Refuses a share that no quantile belongs to. */
    static void share(double u) {
        if (!(u > 0 && u < 1)) {
            throw new IllegalArgumentException("a quantile belongs to a share above 0 and below 1, not to " + u);
        }
    }

    /** {@return the number, or the end of the law beyond which it lies; refuses what is no number} */
    static double within(Law law, double x) {
        finite(x);
        return Math.min(Math.max(x, law.least()), law.most());
    }

    /** Refuses a number that no probability belongs to. */
    static void finite(double x) {
        if (!(Math.abs(x) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a probability belongs to a number, not to " + x);
        }
    }

    /** Refuses what is not a number or absurdly large. */
    static void absurd(String law, double... values) {
        for (double value : values) {
            if (!(Math.abs(value) <= LARGEST)) {
                throw new IllegalArgumentException(
                        law + " is made of numbers between -1e15 and 1e15, not of " + Written.number(value));
            }
        }
    }

    /** Refuses a mean that is not above zero. */
    static void mean(String law, double mean) {
        absurd(law, mean);
        if (!(mean > 0)) {
            throw new IllegalArgumentException(law + " has a mean above 0, not " + Written.number(mean));
        }
    }

    /** Refuses a spread that no planner means: none at all, or many times the mean. */
    static void spread(String law, double mean, double sd) {
        mean(law, mean);
        absurd(law, sd);
        if (!(sd >= NARROWEST * mean && sd <= WIDEST * mean)) {
            throw new IllegalArgumentException(law + " has an sd between 0.0001 and 10 times its mean, not mean "
                    + Written.number(Written.tidy(mean)) + " and sd " + Written.number(Written.tidy(sd)));
        }
    }

    /** Refuses probabilities that are not one for each thing, or do not sum to 1. */
    static void probabilities(String law, String thing, int things, List<Double> probabilities) {
        if (things == 0 || things != probabilities.size()) {
            throw new IllegalArgumentException(law + " has one probability for each " + thing + ", not "
                    + probabilities.size() + " for " + things);
        }
        for (double probability : probabilities) {
            if (!(probability > 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        law + " has probabilities above 0 and up to 1, not " + Written.number(probability));
            }
        }
        double sum = probabilities.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > NEGLIGIBLE) {
            throw new IllegalArgumentException(
                    law + " has probabilities that sum to 100 %, not to " + Written.share(sum));
        }
    }

    /** Refuses two quantiles that do not rise. */
    static void quantiles(String law, double p1, double x1, double p2, double x2) {
        absurd(law, x1, x2);
        if (!(p1 > 0 && p1 < p2 && p2 < 1 && x1 > 0 && x1 < x2)) {
            throw new IllegalArgumentException(law + " has two quantiles above 0 that rise with their shares, not "
                    + Written.quantile(p1, x1) + " and " + Written.quantile(p2, x2));
        }
    }

    /** Refuses two quantiles that no such law has. */
    static void apart(String law, double p1, double x1, double p2, double x2, boolean found) {
        if (!found) {
            throw new IllegalArgumentException(law + " cannot have quantiles so near each other or so far apart as "
                    + Written.quantile(p1, x1) + " and " + Written.quantile(p2, x2));
        }
    }

    /**
     * {@return where a function that rises, on which two quantiles hang, is 0}
     *
     * @param rising of a parameter of the law between low and high
     * @throws IllegalArgumentException if it is nowhere 0 there: no such law has these quantiles
     */
    static double unlessFound(
            String law,
            double p1,
            double x1,
            double p2,
            double x2,
            double low,
            double high,
            UnivariateFunction rising) {
        apart(law, p1, x1, p2, x2, rising.value(low) < 0 && rising.value(high) > 0);
        return new BrentSolver(NEAR).solve(STEPS, rising, low, high);
    }
}
