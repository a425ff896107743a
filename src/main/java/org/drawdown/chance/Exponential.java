package org.drawdown.chance;

/**
 * The exponential law: the wait for something that is as likely in any hour as in any other.
 *
 * <pre>
 *   quantile(u) = −mean·ln(1 − u)
 * </pre>
 *
 * @param mean the expected value; above 0
 */
public record Exponential(double mean) implements Law {
    /** @throws IllegalArgumentException if the mean is not above 0 */
    public Exponential {
        Refuse.mean("an exponential law", mean);
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        return -mean * Math.log1p(-u);
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public String words() {
        return "exponential(mean " + Written.number(mean) + ")";
    }
}
