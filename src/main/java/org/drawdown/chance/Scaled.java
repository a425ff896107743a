package org.drawdown.chance;

/**
 * A number that follows a law, times a factor.
 *
 * @param law    of the number
 * @param factor above 0, finite
 */
public record Scaled(Law law, double factor) implements Law {
    /** @throws IllegalArgumentException if the factor is not above 0 and finite */
    public Scaled {
        Refuse.absurd("a scaled law", factor);
        if (!(factor > 0)) {
            throw new IllegalArgumentException("a scaled law has a factor above 0, not " + Written.number(factor));
        }
    }

    @Override
    public double quantile(double u) {
        return law.quantile(u) * factor;
    }

    @Override
    public double mean() {
        return law.mean() * factor;
    }

    @Override
    public double below(double x) {
        return law.below(x / factor);
    }

    @Override
    public double meanBelow(double x) {
        return law.meanBelow(x / factor) * factor;
    }

    @Override
    public double least() {
        return law.least() * factor;
    }

    @Override
    public double most() {
        return law.most() * factor;
    }

    @Override
    public String words() {
        return Written.number(factor) + " x " + law.words();
    }

    @Override
    public Law tabulated() {
        return new Scaled(law.tabulated(), factor);
    }

    @Override
    public Law times(double more) {
        return law.times(factor * more);
    }
}
