package org.drawdown.chance;

/**
 * The uniform law: "anything between these two, for all we know".
 *
 * <pre>
 *   quantile(u) = a + u·(b − a)
 * </pre>
 *
 * @param least a, the smallest value
 * @param most  b, the largest value, above least
 */
public record Uniform(double least, double most) implements Law {
    /** @throws IllegalArgumentException if the ends do not rise */
    public Uniform {
        Refuse.absurd("a uniform law", least, most);
        if (!(least < most)) {
            throw new IllegalArgumentException(
                    "a uniform law has a least below its most, not " + Written.law("uniform", least, most));
        }
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        return least + u * (most - least);
    }

    @Override
    public double mean() {
        return (least + most) / 2;
    }

    @Override
    public String words() {
        return Written.law("uniform", least, most);
    }
}
