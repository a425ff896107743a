package org.drawdown.chance;

/**
 * The exponential law: the wait for something that is as likely in any hour as in any other.
 *
 * <pre>
 *   quantile(u) = −mean·ln(1 − u)
 *   F(x) = 1 − exp(−x/mean)
 * </pre>
 *
 * @param mean the expected value; above 0
 */
public record Exponential(double mean) implements Law {
    /** @throws IllegalArgumentException if the mean is not above 0 */
    public Exponential {
        Refuse.mean("an exponential law", mean);
    }

    /**
     * {@return the exponential law that stays below x with probability p}
     *
     * @param p above 0 and below 1
     * @param x above 0
     */
    public static Exponential byQuantile(double p, double x) {
        if (!(p > 0 && p < 1 && x > 0)) {
            throw new IllegalArgumentException(
                    "an exponential law has a quantile above 0, not " + Written.quantile(p, x));
        }
        return new Exponential(x / -Math.log1p(-p));
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        return -mean * Math.log1p(-u);
    }

    @Override
    public double below(double x) {
        return -Math.expm1(-Refuse.within(this, x) / mean);
    }

    @Override
    public double meanBelow(double x) {
        double at = Refuse.within(this, x);
        return mean * below(x) - at * Math.exp(-at / mean);
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
