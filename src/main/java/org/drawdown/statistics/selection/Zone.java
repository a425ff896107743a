package org.drawdown.statistics.selection;

/**
 * What a selection is to guarantee.
 *
 * @param confidence that the best is selected where it leads by {@code delta} or more, such as 0.95
 * @param delta      the indifference zone: a smaller lead does not matter; above 0, in the unit of the observations
 * @param first      observations of each system in the first stage, 2 or more
 */
public record Zone(double confidence, double delta, int first) {
    /** @throws IllegalArgumentException if one of them is out of range */
    public Zone {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies above 0 and below 1, not at " + confidence);
        }
        if (!(delta > 0 && delta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an indifference zone is above 0, not " + delta);
        }
        if (first < 2) {
            throw new IllegalArgumentException("a first stage has two observations or more, not " + first);
        }
    }
}
