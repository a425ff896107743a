package org.drawdown.inquiry.seek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Range;

/**
 * A factor that somebody could set, and what stands there now.
 *
 * @param factor   its path and levels
 * @param standing what stands in the scenario, as a number of the range; where it is not known, its first level
 */
public record Lever(Factor.Setting factor, double standing) {
    /**
     * {@return a lever over all levels of a factor's range}
     *
     * @param standing what stands in the scenario; absent where it is no number of the range, which is then taken from its
     *                 first level on
     */
    public static Lever of(Factor.Setting factor, OptionalDouble standing) {
        return new Lever(factor, standing.orElse(factor.number(factor.levels().get(0))));
    }

    /** {@return its path} */
    public String path() {
        return factor.path();
    }

    /** {@return its levels in the order of the range} */
    public List<String> levels() {
        return factor.levels();
    }

    /** {@return how far a level is from what stands there} */
    double change(String level) {
        return Math.abs(factor.number(level) - standing);
    }

    /** {@return how far the farthest level is} */
    double greatest() {
        return levels().stream().mapToDouble(this::change).max().orElse(0);
    }

    /** {@return the levels at what stands there and above, and those below, each from the least change on} */
    List<List<String>> sides() {
        List<String> ordered = levels().stream()
                .sorted(Comparator.comparingDouble(this::change))
                .toList();
        List<List<String>> sides = new ArrayList<>();
        sides.add(ordered.stream()
                .filter(level -> factor.number(level) >= standing)
                .toList());
        sides.add(ordered.stream()
                .filter(level -> factor.number(level) < standing)
                .toList());
        sides.removeIf(List::isEmpty);
        return sides;
    }

    /** {@return as a factor of these levels only} */
    Factor.Setting only(List<String> some) {
        return new Factor.Setting(path(), new Range.Listed(some));
    }
}
