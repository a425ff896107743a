package org.drawdown.statistics;

/**
 * How much b exceeds a, both played with the same luck.
 *
 * <pre>
 *   d = b − a     standard error = sd(d)/√n     interval = mean ± t(n − 1)·standard error
 * </pre>
 *
 * <p>Source: Law, <i>Simulation Modeling and Analysis</i> (McGraw-Hill, 5th ed. 2015), sections 10.2.1 and 11.2.
 *
 * @param n             units compared; two or more
 * @param mean          of b − a
 * @param standardError of that mean
 */
public record PairedDifference(int n, double mean, double standardError) {
    /** {@return the difference of two samples of one length, value by value} */
    public static PairedDifference of(double[] a, double[] b) {
        return of(differences(a, b));
    }

    /** {@return the difference with adjacent values of each sample taken together, x₀ with x₁: pairs as units} */
    public static PairedDifference ofPairs(double[] a, double[] b) {
        return of(Moments.pairMeans(differences(a, b)));
    }

    private static PairedDifference of(double... differences) {
        Refuse.fewerThan(2, differences.length);
        Moments moments = Moments.of(differences);
        return new PairedDifference(moments.n(), moments.mean(), moments.standardError());
    }

    private static double[] differences(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    "a difference is of two samples of one length, not of " + a.length + " and " + b.length);
        }
        double[] differences = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            differences[i] = b[i] - a[i];
        }
        return differences;
    }

    /** {@return Student's interval} */
    public Interval interval(double level) {
        return simultaneous(level, 1);
    }

    /**
     * {@return the same of a difference of shares, between −1 and 1: never narrower than what is left open when not one of the
     * n units switches, as Student's would then be a point}
     *
     * <pre>
     *   half ≥ 1 − ((1 − level)/comparisons)^(1/n)        the exact bound for none of n
     * </pre>
     */
    public Interval simultaneousShares(double level, int comparisons) {
        double open = 1 - Math.pow((1 - level) / comparisons, 1.0 / n);
        double half = Math.max(open, simultaneous(level, comparisons).width() / 2);
        return new Interval(Math.max(-1, mean - half), Math.min(1, mean + half));
    }

    /**
     * {@return this one of so many intervals that all hold together with at least this probability (Bonferroni)}
     *
     * @param level       of all together
     * @param comparisons one or more
     */
    public Interval simultaneous(double level, int comparisons) {
        Refuse.level(level);
        Refuse.fewerThan(1, comparisons);
        double half = Student.t(1 - (1 - level) / comparisons, n - 1) * standardError;
        return new Interval(mean - half, mean + half);
    }
}
