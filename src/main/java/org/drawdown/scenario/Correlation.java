package org.drawdown.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.drawdown.chance.Copula;
import org.drawdown.chance.Parameter;

/**
 * Numbers that we do not know and that go together: where one is high, so are the others, or they are low.
 *
 * @param key     unique among correlations
 * @param between paths of parameters, two or more, such as {@code authorities.road.takes.stretch}
 * @param rank    Spearman's rank correlation of each pair of them; above -1 and below 1
 */
public record Correlation(String key, List<String> between, double rank) implements Keyed {
    public Correlation {
        between = List.copyOf(between);
    }

    /** {@return whether it says how two different parameters go together} */
    boolean names(Parameter one, Parameter other) {
        return between.contains(one.path()) && between.contains(other.path());
    }

    /**
     * {@return what goes together, in the order of paths; pairs that no correlation names are independent}
     *
     * @param uncertain parameters of the scenario that are not known; what is known goes with nothing
     * @throws IllegalArgumentException if the ranks contradict each other
     */
    public static Copula together(Collection<Correlation> correlations, Collection<Parameter> uncertain) {
        List<Parameter> named = uncertain.stream()
                .filter(parameter ->
                        correlations.stream().anyMatch(each -> each.between().contains(parameter.path())))
                .sorted(Comparator.comparing(Parameter::path))
                .toList();
        double[][] ranks = new double[named.size()][named.size()];
        for (int i = 0; i < ranks.length; i++) {
            for (int j = 0; j < ranks.length; j++) {
                ranks[i][j] = i == j ? 1 : rank(correlations, named.get(i), named.get(j));
            }
        }
        return new Copula(named.stream().map(Parameter::source).toList(), ranks);
    }

    private static double rank(Collection<Correlation> correlations, Parameter one, Parameter other) {
        return correlations.stream()
                .filter(each -> each.names(one, other))
                .mapToDouble(Correlation::rank)
                .findFirst()
                .orElse(0);
    }
}
