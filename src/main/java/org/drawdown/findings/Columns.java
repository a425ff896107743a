package org.drawdown.findings;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.drawdown.outcome.Outcome;

/** Outcomes turned into one array at a time: a value a run, in the order of the runs, so pairs stand side by side. */
final class Columns {
    static final double SECONDS_A_DAY = 86_400;

    private Columns() {}

    static double[] of(List<Outcome> outcomes, ToDoubleFunction<Outcome> value) {
        return outcomes.stream().mapToDouble(value).toArray();
    }

    static boolean[] whether(List<Outcome> outcomes, Predicate<Outcome> so) {
        boolean[] column = new boolean[outcomes.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = so.test(outcomes.get(i));
        }
        return column;
    }

    static boolean[] above(double[] values, double limit) {
        boolean[] column = new boolean[values.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = values[i] > limit;
        }
        return column;
    }

    /** {@return seconds as a number, +∞ for never} */
    static double seconds(long at) {
        return at == Outcome.NEVER ? Double.POSITIVE_INFINITY : at;
    }

    /** {@return when a condition held, in seconds, +∞ for never} */
    static double[] held(List<Outcome> outcomes, String condition) {
        return of(outcomes, outcome -> seconds(outcome.held().getOrDefault(condition, Outcome.NEVER)));
    }

    /** {@return whether a condition held before the deadline} */
    static boolean[] heldBy(List<Outcome> outcomes, String condition, long deadline) {
        return whether(outcomes, outcome -> outcome.held().getOrDefault(condition, Outcome.NEVER) < deadline);
    }

    /** {@return conditions in the order of the first run, {@code all} last} */
    static List<String> conditions(List<Outcome> outcomes) {
        List<String> names = new java.util.ArrayList<>(outcomes.get(0).held().keySet());
        names.remove(Outcome.ALL);
        names.add(Outcome.ALL);
        return List.copyOf(names);
    }

    static double[] numbers(boolean[] so) {
        double[] numbers = new double[so.length];
        for (int i = 0; i < so.length; i++) {
            numbers[i] = so[i] ? 1 : 0;
        }
        return numbers;
    }
}
