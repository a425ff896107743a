package org.drawdown.statistics;

/**
 * From a low end to a high end, both included.
 *
 * @param low  may be −∞
 * @param high at least low; may be +∞
 */
public record Interval(double low, double high) {
    /** @throws IllegalArgumentException if the ends fall or are not numbers */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval runs from low to high, not from " + low + " to " + high);
        }
    }

    /** {@return the distance between the ends} */
    public double width() {
        return low == high ? 0 : high - low;
    }

    /** {@return whether a value lies between the ends or on one} */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** {@return the interval of so many times what this one is of} */
    public Interval times(double factor) {
        return factor < 0 ? new Interval(high * factor, low * factor) : new Interval(low * factor, high * factor);
    }
}
