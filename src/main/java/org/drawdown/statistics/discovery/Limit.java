package org.drawdown.statistics.discovery;

import java.util.List;

/**
 * What a box asks of one input.
 *
 * @param input   its place among the inputs
 * @param low     least value inside; −∞ where there is no such end, and of words
 * @param high    greatest value inside; +∞ likewise
 * @param without places of the words that are outside, rising; empty of numbers
 */
public record Limit(int input, double low, double high, List<Integer> without) {
    public Limit {
        without = List.copyOf(without);
    }

    static Limit none(int input) {
        return new Limit(input, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of());
    }

    Limit from(double value) {
        return new Limit(input, value, high, without);
    }

    Limit upTo(double value) {
        return new Limit(input, low, value, without);
    }

    Limit but(List<Integer> words) {
        return new Limit(
                input,
                low,
                high,
                java.util.stream.Stream.concat(without.stream(), words.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** {@return whether it asks for nothing} */
    boolean open() {
        return low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY && without.isEmpty();
    }

    /** {@return whether a value is inside} */
    public boolean admits(double value) {
        return low <= value && value <= high && (without.isEmpty() || !without.contains((int) value));
    }
}
