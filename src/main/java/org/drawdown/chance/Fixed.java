package org.drawdown.chance;

/**
 * A number that is known.
 *
 * @param value the only value; finite
 */
public record Fixed(double value) implements Law {
    /** @throws IllegalArgumentException if it is not finite */
    public Fixed {
        Refuse.absurd("a fixed value", value);
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        return value;
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double below(double x) {
        Refuse.finite(x);
        return x < value ? 0 : 1;
    }

    @Override
    public double meanBelow(double x) {
        return below(x) * value;
    }

    @Override
    public double least() {
        return value;
    }

    @Override
    public double most() {
        return value;
    }

    @Override
    public String words() {
        return Written.number(value);
    }

    @Override
    public Law times(double factor) {
        return new Fixed(value * factor);
    }
}
