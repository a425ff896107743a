package org.drawdown.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A unit that a scenario file may use; the list is closed.
 *
 * <p>A value is carried to the base unit of its dimension by
 * <pre>
 *   base = value · times / over
 * </pre>
 * so that 57 % is 0.57 and not 0.5700000000000001.
 */
public enum Unit {
    /** Things counted; written without a symbol. */
    ONE("", Dimension.COUNT, 1, 1),
    /** A hundredth. */
    PERCENT("%", Dimension.SHARE, 1, 100),
    /** A second. */
    SECOND("s", Dimension.TIME, 1, 1),
    /** A minute. */
    MINUTE("min", Dimension.TIME, 60, 1),
    /** An hour. */
    HOUR("h", Dimension.TIME, 3600, 1),
    /** A day of 24 hours. */
    DAY("d", Dimension.TIME, 86_400, 1),
    /** A week of seven days. */
    WEEK("w", Dimension.TIME, 604_800, 1),
    /** A metre. */
    METRE("m", Dimension.DISTANCE, 1, 1000),
    /** A kilometre. */
    KILOMETRE("km", Dimension.DISTANCE, 1, 1),
    /** A kilometre an hour. */
    KILOMETRE_PER_HOUR("km/h", Dimension.SPEED, 1, 1),
    /** A kilogram. */
    KILOGRAM("kg", Dimension.MASS, 1, 1000),
    /** A tonne. */
    TONNE("t", Dimension.MASS, 1, 1),
    /** So many times an hour. */
    AN_HOUR("an hour", Dimension.RATE, 24, 1),
    /** So many times a day. */
    A_DAY("a day", Dimension.RATE, 1, 1),
    /** So many times a week. */
    A_WEEK("a week", Dimension.RATE, 1, 7);

    private final String symbol;
    private final Dimension dimension;
    private final double times;
    private final double over;

    Unit(String symbol, Dimension dimension, double times, double over) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.times = times;
        this.over = over;
    }

    /** {@return the unit written so, if it is on the list} */
    public static Optional<Unit> of(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    /** {@return the units of a dimension, smallest time or length first} */
    public static List<Unit> of(Dimension dimension) {
        return Arrays.stream(values())
                .filter(unit -> unit.dimension == dimension)
                .toList();
    }

    /** {@return the unit in which the program counts a dimension; for shares, as for counts, it is a bare number} */
    public static Unit base(Dimension dimension) {
        return dimension == Dimension.SHARE
                ? ONE
                : of(dimension).stream()
                        .filter(unit -> unit.times == unit.over)
                        .findFirst()
                        .orElseThrow();
    }

    /** {@return how it is written, such as {@code km/h}; empty for counts} */
    public String symbol() {
        return symbol;
    }

    /** {@return what it measures} */
    public Dimension dimension() {
        return dimension;
    }

    /** {@return how many base units one of this unit is} */
    public double factor() {
        return times / over;
    }

    /** {@return a value of this unit, in the base unit of its dimension} */
    public double toBase(double value) {
        return value * times / over;
    }

    /** {@return a value of the base unit, in this unit} */
    public double fromBase(double value) {
        return value * over / times;
    }
}
