package org.drawdown.chance;

/**
 * The triangular law: what a planner means by "at least, most likely, at most".
 *
 * <p>With a = least, c = likely, b = most and p = (c − a)/(b − a),
 * <pre>
 *   quantile(u) = a + √(u·(b − a)·(c − a))         when u ≤ p
 *               = b − √((1 − u)·(b − a)·(b − c))   when u &gt; p
 *   F(x) = (x − a)²/((b − a)·(c − a))              when x ≤ c
 *        = 1 − (b − x)²/((b − a)·(b − c))          when x &gt; c
 * </pre>
 *
 * <p>Source: inversion of the distribution function; Devroye, <i>Non-Uniform Random Variate Generation</i>
 * (Springer, 1986), section II.2.
 *
 * @param least  the smallest value
 * @param likely the mode; least ≤ likely ≤ most
 * @param most   the largest value, above least
 */
public record Triangular(double least, double likely, double most) implements Law {
    /** @throws IllegalArgumentException if the three do not rise */
    public Triangular {
        Refuse.absurd("a triangular law", least, likely, most);
        if (!(least <= likely && likely <= most && least < most)) {
            throw new IllegalArgumentException("a triangular law rises from least over likely to most, not "
                    + Written.law("triangular", least, likely, most));
        }
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double width = most - least;
        return u * width <= likely - least
                ? least + Math.sqrt(u * width * (likely - least))
                : most - Math.sqrt((1 - u) * width * (most - likely));
    }

    @Override
    public double mean() {
        return (least + likely + most) / 3;
    }

    @Override
    public double below(double x) {
        double at = Refuse.within(this, x);
        double width = most - least;
        return at <= likely && least < likely
                ? square(at - least) / (width * (likely - least))
                : 1 - (at < most ? square(most - at) / (width * (most - likely)) : 0);
    }

    @Override
    public double meanBelow(double x) {
        double at = Refuse.within(this, x);
        return at <= likely
                ? below(at) * (least + (at - least) * 2 / 3)
                : mean() - (1 - below(at)) * (most - (most - at) * 2 / 3);
    }

    private static double square(double x) {
        return x * x;
    }

    @Override
    public String words() {
        return Written.law("triangular", least, likely, most);
    }
}
