package org.drawdown.chance;

/**
 * The uniform law: "anything between these two, for all we know".
 *
 * <pre>
 *   quantile(u) = a + u·(b − a)
 *   F(x) = (x − a)/(b − a)
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

    /**
     * {@return the uniform law of this mean and standard deviation: its ends lie √3 standard deviations from the mean}
     *
     * @param sd above 0
     */
    public static Uniform of(double mean, double sd) {
        Refuse.absurd("a uniform law", mean, sd);
        if (!(sd > 0)) {
            throw new IllegalArgumentException("a uniform law has an sd above 0, not " + Written.number(sd));
        }
        return new Uniform(mean - Math.sqrt(3) * sd, mean + Math.sqrt(3) * sd);
    }

    /** {@return the uniform law of this mean and coefficient of variation, sd/mean} */
    public static Uniform byCv(double mean, double cv) {
        return of(mean, cv * mean);
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
    public double below(double x) {
        return (Refuse.within(this, x) - least) / (most - least);
    }

    @Override
    public double meanBelow(double x) {
        double share = below(x);
        return share * (least + share * (most - least) / 2);
    }

    @Override
    public String words() {
        return Written.law("uniform", least, most);
    }
}
