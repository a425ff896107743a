package org.drawdown.feasibility;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why something can never leave, however much time there is.
 *
 * @param because what stands in the way
 * @param path    what to look at
 */
record Never(String because, String path) {
    /** What the program leaves behind by its rounding is less. */
    private static final double SOME = 0.5;

    /** {@return why rows that no time solves are not kept: for want of seats, by one limit, or by all together} */
    static Optional<Never> of(Program.Part part) {
        return left(part, limit -> false)
                .map(most -> new Never(
                        most.getKey().never(most.getValue()),
                        "sites." + most.getKey().site()))
                .or(() -> part.limits().stream()
                        .filter(limit -> left(part, limit::equals).isPresent())
                        .findFirst()
                        .map(limit -> new Never(limit.words(), limit.path())))
                .or(() -> left(part, limit -> true)
                        .map(most -> new Never(
                                "vehicles and points together",
                                "sites." + most.getKey().site())));
    }

    private static Optional<Map.Entry<Leaving, Double>> left(Program.Part part, Predicate<Limit> some) {
        return part.left(some).entrySet().stream()
                .filter(left -> left.getValue() > SOME)
                .max(Comparator.comparingDouble(Map.Entry::getValue));
    }
}
