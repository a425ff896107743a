package org.drawdown.statistics;

/**
 * The ratio of two sums over a sample, such as hours worked over jobs done, each taken run by run.
 *
 * <p>With r = Σx/Σy and ȳ the mean of y,
 * <pre>
 *   dᵢ = (xᵢ − r·yᵢ)/ȳ      standard error = sd(d)/√n
 * </pre>
 * <p>Where every y is the same this is the mean of x/y and its standard error. Source: Cochran, <i>Sampling
 * Techniques</i> (3rd edition, 1977), section 2.11.
 *
 * @param value         r
 * @param sd            standard deviation of d: what one unit differs
 * @param standardError of r; 0 when all units agree
 * @param interval      95 %, by Student's law
 * @param units         independent ones: two or more
 */
public record Ratio(double value, double sd, double standardError, Interval interval, int units) {
    private static final double LEVEL = 0.95;

    /**
     * {@return the ratio, every run a unit}
     *
     * @param x finite, one a run
     * @param y finite, one a run; their sum is above 0
     */
    public static Ratio of(double[] x, double[] y) {
        Refuse.fewerThan(2, x.length);
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
            sumX += x[i];
            sumY += y[i];
        }
        if (!(sumY > 0)) {
            throw new IllegalArgumentException("a ratio is over a sum above 0, not " + sumY);
        }
        double ratio = sumX / sumY;
        double[] off = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            off[i] = (x[i] - ratio * y[i]) * x.length / sumY;
        }
        double sd = Moments.of(off).sd();
        double error = sd / Math.sqrt(x.length);
        double half = Student.t(LEVEL, x.length - 1) * error;
        return new Ratio(ratio, sd, error, new Interval(ratio - half, ratio + half), x.length);
    }

    /** {@return the ratio with pairs as units: x₀ with x₁, x₂ with x₃, as runs that share what we do not know} */
    public static Ratio ofPairs(double[] x, double[] y) {
        return of(Moments.pairMeans(x), Moments.pairMeans(y));
    }
}
