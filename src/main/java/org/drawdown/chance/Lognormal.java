package org.drawdown.chance;

import umontreal.ssj.probdist.NormalDist;

/**
 * The lognormal law: a time above zero with a long right tail, such as the wait for a permission.
 *
 * <p>With σ² = ln(1 + (sd/mean)²), μ = ln(mean) − σ²/2 and z the standard normal quantile of u,
 * <pre>
 *   quantile(u) = exp(μ + σ·z)
 *   F(x) = Φ((ln(x) − μ)/σ)
 * </pre>
 *
 * <p>Source: Johnson, Kotz and Balakrishnan, <i>Continuous Univariate Distributions</i> 1 (Wiley, 2nd ed. 1994),
 * chapter 14.
 *
 * @param mean the expected value; above 0
 * @param sd   the standard deviation; between 0.0001 and 10 times the mean
 */
public record Lognormal(double mean, double sd) implements Law {
    /** @throws IllegalArgumentException if mean or sd is out of range */
    public Lognormal {
        Refuse.spread("a lognormal law", mean, sd);
    }

    /** {@return the lognormal law of this mean and coefficient of variation, sd/mean} */
    public static Lognormal byCv(double mean, double cv) {
        return new Lognormal(mean, cv * mean);
    }

    /**
     * {@return the lognormal law that stays below x1 with probability p1 and below x2 with probability p2}
     *
     * @param p1 above 0
     * @param x1 above 0
     * @param p2 above p1, below 1
     * @param x2 above x1
     * @throws IllegalArgumentException if the two do not rise or lie absurdly far apart
     */
    public static Lognormal byQuantiles(double p1, double x1, double p2, double x2) {
        Refuse.quantiles("a lognormal law", p1, x1, p2, x2);
        double z1 = NormalDist.inverseF01(p1);
        double z2 = NormalDist.inverseF01(p2);
        double sigma = Math.log(x2 / x1) / (z2 - z1);
        double cv = Math.sqrt(Math.expm1(sigma * sigma));
        Refuse.apart("a lognormal law", p1, x1, p2, x2, cv >= Refuse.NARROWEST && cv <= Refuse.WIDEST);
        double mean = Math.exp(Math.log(x1) - sigma * z1 + sigma * sigma / 2);
        return new Lognormal(mean, mean * cv);
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double variance = variance();
        return mean * Math.exp(Math.sqrt(variance) * NormalDist.inverseF01(u) - variance / 2);
    }

    /** {@return σ, the standard deviation of the logarithm} */
    double sigma() {
        return Math.sqrt(variance());
    }

    /** Of the logarithm. */
    private double variance() {
        return Math.log1p((sd / mean) * (sd / mean));
    }

    private double score(double x) {
        double variance = variance();
        return (Math.log(Refuse.within(this, x) / mean) + variance / 2) / Math.sqrt(variance);
    }

    @Override
    public double below(double x) {
        return NormalDist.cdf01(score(x));
    }

    @Override
    public double meanBelow(double x) {
        return mean * NormalDist.cdf01(score(x) - Math.sqrt(variance()));
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
        return Written.spread("lognormal", mean, sd);
    }
}
