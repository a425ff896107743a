package org.drawdown.chance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One of a few values, each with its probability; kept in rising order of the values.
 *
 * <pre>
 *   quantile(u) = the smallest value whose cumulated probability is u or more
 * </pre>
 *
 * @param values        different, finite; one or more
 * @param probabilities one for each value, above 0; they sum to 1
 */
public record Discrete(List<Double> values, List<Double> probabilities) implements Law {
    /** @throws IllegalArgumentException if the probabilities do not fit the values or do not sum to 1 */
    public Discrete {
        for (double value : values) {
            Refuse.absurd("a discrete law", value);
        }
        Refuse.probabilities("a discrete law", "value", values.size(), probabilities);
        List<Double> given = values;
        List<Double> shares = probabilities;
        List<Integer> order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(given::get))
                .collect(Collectors.toCollection(ArrayList::new));
        values = order.stream().map(given::get).toList();
        probabilities = order.stream().map(shares::get).toList();
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).equals(values.get(i))) {
                throw new IllegalArgumentException(
                        "a discrete law has each value once, not twice " + Written.number(values.get(i)));
            }
        }
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double cumulated = 0;
        for (int i = 0; i < values.size() - 1; i++) {
            cumulated += probabilities.get(i);
            if (u <= cumulated) {
                return values.get(i);
            }
        }
        return most();
    }

    @Override
    public double mean() {
        return meanBelow(most());
    }

    @Override
    public double below(double x) {
        Refuse.finite(x);
        double cumulated = 0;
        for (int i = 0; i < values.size() && values.get(i) <= x; i++) {
            cumulated += probabilities.get(i);
        }
        return x < most() ? cumulated : 1;
    }

    @Override
    public double meanBelow(double x) {
        Refuse.finite(x);
        double sum = 0;
        for (int i = 0; i < values.size() && values.get(i) <= x; i++) {
            sum += values.get(i) * probabilities.get(i);
        }
        return sum;
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
        return IntStream.range(0, values.size())
                .mapToObj(i -> Written.number(values.get(i)) + " " + Written.share(probabilities.get(i)))
                .collect(Collectors.joining("; ", "discrete(", ")"));
    }
}
