package org.drawdown.chance;

/** What every law refuses, with the sentence that says so. */
final class Refuse {
    /** Beyond this a double no longer counts seconds exactly. */
    private static final double LARGEST = 1e15;

    private static final double NARROWEST = 1e-4;
    private static final double WIDEST = 10;

    private Refuse() {}

    /** Refuses a share that no quantile belongs to. */
    static void share(double u) {
        if (!(u > 0 && u < 1)) {
            throw new IllegalArgumentException("a quantile belongs to a share above 0 and below 1, not to " + u);
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
                    + Written.number(mean) + " and sd " + Written.number(sd));
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
}
