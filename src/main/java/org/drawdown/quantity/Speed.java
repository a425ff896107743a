package org.drawdown.quantity;

/**
 * A speed.
 *
 * @param kmPerHour in km/h; zero or more, finite
 */
public record Speed(double kmPerHour) implements Comparable<Speed> {
    /** @throws IllegalArgumentException if it is negative, infinite or not a number */
    public Speed {
        if (!(kmPerHour >= 0 && kmPerHour < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a speed is zero or more km/h, not " + kmPerHour);
        }
    }

    @Override
    public int compareTo(Speed other) {
        return Double.compare(kmPerHour, other.kmPerHour);
    }
}
