package org.drawdown.statistics.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of which each input lies within its limit.
 *
 * @param limits of the inputs that it asks something of, in their order; none: all rows
 */
public record Box(List<Limit> limits) {
    /** The box that all rows are in. */
    public static final Box WHOLE = new Box(List.of());

    public Box {
        limits = List.copyOf(limits);
    }

    /** {@return what it asks of an input} */
    public Optional<Limit> limit(int input) {
        return limits.stream().filter(limit -> limit.input() == input).findFirst();
    }

    Limit limitOrNone(int input) {
        return limit(input).orElseGet(() -> Limit.none(input));
    }

    /** {@return the box with another limit in the place of the one that it has for this input} */
    Box with(Limit limit) {
        return new Box(Stream.concat(
                        without(limit.input()).limits().stream(), limit.open() ? Stream.empty() : Stream.of(limit))
                .sorted(Comparator.comparingInt(Limit::input))
                .toList());
    }

    /** {@return the box that asks nothing of an input} */
    Box without(int input) {
        return new Box(limits.stream().filter(limit -> limit.input() != input).toList());
    }

    /** {@return whether a row is inside} */
    public boolean holds(Cases cases, int row) {
        for (Limit limit : limits) {
            if (!limit.admits(cases.inputs().get(limit.input()).at(row))) {
                return false;
            }
        }
        return true;
    }

    /** {@return those of some rows that are inside} */
    int[] of(Cases cases, int... rows) {
        return Arrays.stream(rows).filter(row -> holds(cases, row)).toArray();
    }

    /** {@return those of some rows that are outside} */
    int[] outside(Cases cases, int... rows) {
        return Arrays.stream(rows).filter(row -> !holds(cases, row)).toArray();
    }
}
