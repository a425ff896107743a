package org.drawdown.quantity;

/**
 * A mass.
 *
 * @param tonnes in tonnes; zero or more, finite
 */
public record Mass(double tonnes) implements Comparable<Mass> {
    /** @throws IllegalArgumentException if it is negative, infinite or not a number */
    public Mass {
        if (!(tonnes >= 0 && tonnes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a mass is zero or more tonnes, not " + tonnes);
        }
    }

    @Override
    public int compareTo(Mass other) {
        return Double.compare(tonnes, other.tonnes);
    }
}
