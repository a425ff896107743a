package org.drawdown.statistics;

/** What the estimators refuse, with the sentence that says so. */
final class Refuse {
    private Refuse() {}

    static void level(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level lies above 0 and below 1, not at " + level);
        }
    }

    static void share(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("a quantile has a share above 0 and below 1, not " + share);
        }
    }

    static void fewerThan(int least, int given) {
        if (given < least) {
            throw new IllegalArgumentException("this takes " + least + " values or more, not " + given);
        }
    }

    static void odd(int given) {
        if (given % 2 != 0) {
            throw new IllegalArgumentException("pairs are an even number of values, not " + given);
        }
    }

    static void notANumber(double[] sample) {
        for (double value : sample) {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("a sample holds numbers, not NaN");
            }
        }
    }
}
