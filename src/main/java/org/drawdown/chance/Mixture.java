package org.drawdown.chance;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Either this or that, each with its probability and its own law: an answer in two days, or after a long wait.
 *
 * <p>With probabilities pᵢ and laws of distribution functions Fᵢ,
 * <pre>
 *   F(x) = Σ pᵢ·Fᵢ(x)
 *   mean = Σ pᵢ·meanᵢ
 *   quantile(u) = the smallest x with F(x) ≥ u
 * </pre>
 *
 * <p>The quantile lies between the least and the greatest of the quantiles of its laws, and is found there by halving.
 *
 * <p>Source: McLachlan and Peel, <i>Finite Mixture Models</i> (Wiley, 2000), section 1.
 *
 * @param laws          two or more, none of them a mixture
 * @param probabilities one for each law, above 0; they sum to 1
 */
public record Mixture(List<Law> laws, List<Double> probabilities) implements Law {
    /** @throws IllegalArgumentException if the probabilities do not fit the laws or do not sum to 1 */
    public Mixture {
        if (laws.size() < 2) {
            throw new IllegalArgumentException("a mixture has two laws or more, not " + laws.size());
        }
        Refuse.probabilities("a mixture", "law", laws.size(), probabilities);
        laws = List.copyOf(laws);
        probabilities = List.copyOf(probabilities);
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Law law : laws) {
            double value = law.quantile(u);
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return below(low) >= u ? low : halved(u, low, high);
    }

    /** Down to two neighbouring numbers, so that a value which has a probability of its own is met exactly. */
    private double halved(double u, double below, double atLeast) {
        double low = below;
        double high = atLeast;
        double middle = low + (high - low) / 2;
        while (low < middle && middle < high) {
            if (below(middle) >= u) {
                high = middle;
            } else {
                low = middle;
            }
            middle = low + (high - low) / 2;
        }
        return high;
    }

    private double sum(ToDoubleFunction<Law> of) {
        double sum = 0;
        for (int i = 0; i < laws.size(); i++) {
            sum += probabilities.get(i) * of.applyAsDouble(laws.get(i));
        }
        return sum;
    }

    @Override
    public double below(double x) {
        return sum(law -> law.below(x));
    }

    @Override
    public double mean() {
        return sum(Law::mean);
    }

    @Override
    public double meanBelow(double x) {
        return sum(law -> law.meanBelow(x));
    }

    @Override
    public double least() {
        return laws.stream().mapToDouble(Law::least).min().orElseThrow();
    }

    @Override
    public double most() {
        return laws.stream().mapToDouble(Law::most).max().orElseThrow();
    }

    @Override
    public String words() {
        return IntStream.range(0, laws.size())
                .mapToObj(i ->
                        Written.share(probabilities.get(i)) + " " + laws.get(i).words())
                .collect(Collectors.joining("; ", "mixture(", ")"));
    }

    @Override
    public Law tabulated() {
        return Tabulated.withGaps(this);
    }
}
