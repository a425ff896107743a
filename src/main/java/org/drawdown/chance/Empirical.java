package org.drawdown.chance;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was seen: each of these values is as likely as any other; kept in rising order.
 *
 * <p>With n values x(1) ≤ … ≤ x(n),
 * <pre>
 *   quantile(u) = x(⌈u·n⌉)
 *   F(x) = how many are x or less, over n
 * </pre>
 *
 * <p>Nothing is put between two values: a committee that meets weekly answers after 7 or 14 days and never after 10, and
 * the mean is that of what was seen.
 *
 * <p>Source: the empirical distribution function; van der Vaart, <i>Asymptotic Statistics</i> (Cambridge, 1998), chapter
 * 19.
 *
 * @param values finite; one or more, the same value as often as it was seen
 */
public record Empirical(List<Double> values) implements Law {
    /** @throws IllegalArgumentException if there is no value or one that is absurd */
    public Empirical {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("an empirical law has one value or more, not none");
        }
        values.forEach(value -> Refuse.absurd("an empirical law", value));
        values = values.stream().sorted().toList();
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        return values.get((int) Math.ceil(u * values.size()) - 1);
    }

    @Override
    public double below(double x) {
        return (double) upTo(x) / values.size();
    }

    @Override
    public double mean() {
        return meanBelow(most());
    }

    @Override
    public double meanBelow(double x) {
        return values.subList(0, upTo(x)).stream()
                .mapToDouble(value -> value / values.size())
                .sum();
    }

    /** How many values are x or less. */
    private int upTo(double x) {
        Refuse.finite(x);
        int low = 0;
        int high = values.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (values.get(middle) <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public double least() {
        return values.get(0);
    }

    @Override
    public double most() {
        return values.get(values.size() - 1);
    }

    @Override
    public String words() {
        return values.stream().map(Written::number).collect(Collectors.joining("; ", "empirical(", ")"));
    }
}
