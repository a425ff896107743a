package org.drawdown.chance;

/**
 * Luck in which one thing that we do not know is known.
 *
 * @param luck of everything else
 * @param fixed the source of that parameter
 * @param u    its draw, in (0, 1)
 */
record FixedParameter(Luck luck, Source fixed, double u) implements Around {
    FixedParameter {
        if (!(u > 0 && u < 1)) {
            throw new IllegalArgumentException("a draw lies between 0 and 1, not at " + u);
        }
    }

    @Override
    public double parameter(Source source) {
        return source.equals(fixed) ? u : luck.parameter(source);
    }

    @Override
    public double parameter(Source source, Copula together) {
        return source.equals(fixed) ? u : luck.parameter(source, together);
    }
}
