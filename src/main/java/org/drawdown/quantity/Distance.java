package org.drawdown.quantity;

/**
 * A distance.
 *
 * @param km in km; zero or more, finite
 */
public record Distance(double km) implements Comparable<Distance> {
    /** @throws IllegalArgumentException if it is negative, infinite or not a number */
    public Distance {
        if (!(km >= 0 && km < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a distance is zero or more km, not " + km);
        }
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(km, other.km);
    }
}
