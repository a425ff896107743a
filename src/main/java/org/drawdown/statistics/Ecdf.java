package org.drawdown.statistics;

import java.util.Arrays;

/** The share of a sample at or below a value; +∞ ("never") counts in the whole and is reached by no finite value. */
public final class Ecdf {
    private final double[] sorted;

    private Ecdf(double[] sorted) {
        this.sorted = sorted;
    }

    /** {@return the distribution function of a sample of one value or more, in any order} */
    public static Ecdf of(double... sample) {
        Refuse.fewerThan(1, sample.length);
        Refuse.notANumber(sample);
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new Ecdf(sorted);
    }

    /** {@return how many values are at or below this one} */
    public int count(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return the share of values at or below this one} */
    public double at(double value) {
        return (double) count(value) / sorted.length;
    }

    /** {@return how many values there are} */
    public int n() {
        return sorted.length;
    }

    /** {@return the values in rising order, a copy} */
    public double[] steps() {
        return sorted.clone();
    }
}
