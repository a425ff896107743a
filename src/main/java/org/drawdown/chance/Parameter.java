package org.drawdown.chance;

import org.drawdown.quantity.Unit;

/**
 * A number of the scenario that we may not know, drawn once a run.
 *
 * @param path where it stands in the scenario, such as {@code authorities.road.refuses}
 * @param law  of the number in the base unit of the unit's dimension
 * @param unit in which the planner wrote it and reads it
 */
public record Parameter(String path, Law law, Unit unit) {
    /** @throws IllegalArgumentException if the path is blank */
    public Parameter {
        if (path.isBlank()) {
            throw new IllegalArgumentException("a parameter has a path, not \"" + path + "\"");
        }
    }

    /** {@return a bare number that is known} */
    public static Parameter fixed(String path, double value) {
        return fixed(path, value, Unit.ONE);
    }

    /** {@return a number that is known, given in the base unit of the unit's dimension} */
    public static Parameter fixed(String path, double value, Unit unit) {
        return new Parameter(path, new Fixed(value), unit);
    }

    /** {@return whether it is known} */
    public boolean isFixed() {
        return law instanceof Fixed;
    }

    /** {@return its source of luck, {@code parameter/<path>}: make it once} */
    public Source source() {
        return Source.named("parameter/" + path);
    }

    /** {@return its value for this draw, in the base unit} */
    public double at(double u) {
        return law.quantile(u);
    }

    /** {@return its value in the run that has this luck, in the base unit} */
    public double in(Luck luck) {
        return law instanceof Fixed known ? known.value() : law.quantile(luck.parameter(source()));
    }

    /** {@return a value as the planner writes it, with three digits that count, such as {@code 15 %}} */
    public String words(double base) {
        return words(base, 3);
    }

    /** {@return a value as the planner writes it, with so many digits that count} */
    public String words(double base, int digits) {
        double value = unit.fromBase(base);
        java.math.BigDecimal rounded = new java.math.BigDecimal(value).round(new java.math.MathContext(digits));
        return (rounded.stripTrailingZeros().toPlainString() + " " + unit.symbol()).strip();
    }

    /** {@return the expected value, in the base unit} */
    public double mean() {
        return law.mean();
    }
}
