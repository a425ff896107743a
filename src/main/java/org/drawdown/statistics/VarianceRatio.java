package org.drawdown.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * How many times the variance of one estimate is that of another at the same number of runs: above 1, the other needs so
 * many times fewer runs for the same certainty.
 *
 * @param value    the variance of the first for each run over that of the second; 0 or more, +∞ where the second does not
 *                 vary, never NaN
 * @param interval of that ratio
 */
public record VarianceRatio(double value, Interval interval) {
    private static final double EVERYTHING = Double.POSITIVE_INFINITY;

    /**
     * {@return the ratio for two samples that are independent of each other}
     *
     * <p>With s² the variance over units and κ their kurtosis (fourth moment over squared variance), each variance has
     * <pre>
     *   ν = 2n / (κ − (n − 3)/(n − 1))          degrees of freedom, and no more than 2 n²: n − 1 for a normal law
     *   ratio = (c₁·s₁²)/(c₂·s₂²)               interval = ratio / F(ν₁, ν₂) at (1 ± level)/2
     * </pre>
     * With fewer than {@value #FEW} units κ says little and n − 1 degrees are taken: right for means of many runs.
     *
     * <p>Source: Shoemaker, "Fixing the F test for equal variances", <i>The American Statistician</i> 57 (2003), section 3,
     * with a kurtosis for each sample.
     *
     * @param ordinary values of the units of the first; two or more, finite
     * @param runs     how many runs one of them is the mean of
     * @param other    values of the units of the second; two or more, finite
     * @param otherRuns how many runs one of them is the mean of
     * @param level    such as 0.95
     */
    public static VarianceRatio of(double[] ordinary, int runs, double[] other, int otherRuns, double level) {
        Refuse.level(level);
        Moments one = Moments.of(ordinary);
        Moments two = Moments.of(other);
        Refuse.fewerThan(2, Math.min(one.n(), two.n()));
        double first = one.variance() * runs;
        double second = two.variance() * otherRuns;
        if (first == 0 || second == 0) {
            return unmeasured(first, second);
        }
        double ratio = first / second;
        FDistribution law = new FDistribution(null, freedom(one, ordinary), freedom(two, other));
        double low = ratio / law.inverseCumulativeProbability((1 + level) / 2);
        double high = ratio / law.inverseCumulativeProbability((1 - level) / 2);
        return new VarianceRatio(ratio, new Interval(low, high));
    }

    /**
     * {@return the ratio for two values of each unit, as where one sample is read in two ways}
     *
     * <p>With dᵢ = (xᵢ − x̄)²/sₓ² − (yᵢ − ȳ)²/s_y²,
     * <pre>
     *   log ratio ± t(n − 1)·sd(d)/√n          the delta method
     * </pre>
     *
     * @param one   of each unit, read in the first way; two or more, finite
     * @param two   of each unit, read in the second way; as many
     * @param level such as 0.95
     */
    public static VarianceRatio paired(double[] one, double[] two, double level) {
        Refuse.level(level);
        if (one.length != two.length) {
            throw new IllegalArgumentException("units are read in two ways, not " + one.length + " in the first and "
                    + two.length + " in the second");
        }
        Moments first = Moments.of(one);
        Moments second = Moments.of(two);
        Refuse.fewerThan(2, first.n());
        if (first.variance() == 0 || second.variance() == 0) {
            return unmeasured(first.variance(), second.variance());
        }
        double[] d = new double[one.length];
        for (int i = 0; i < d.length; i++) {
            double x = one[i] - first.mean();
            double y = two[i] - second.mean();
            d[i] = x * x / first.variance() - y * y / second.variance();
        }
        double ratio = first.variance() / second.variance();
        double half = Student.t(level, d.length - 1) * Moments.of(d).standardError();
        return new VarianceRatio(ratio, new Interval(ratio * Math.exp(-half), ratio * Math.exp(half)));
    }

    /**
     * {@return the variance of a difference if each had luck of its own over what it is with the same luck; absent where one
     * of the two does not vary}
     *
     * <p>With dᵢ = ((aᵢ − ā)² + (bᵢ − b̄)²)/(s_a² + s_b²) − (aᵢ − bᵢ − ā + b̄)²/s²,
     * <pre>
     *   ratio = (s_a² + s_b²)/s²          log ratio ± t(n − 1)·sd(d)/√n          the delta method
     * </pre>
     *
     * @param a     of each unit; two or more, finite
     * @param b     of each unit with the same luck; as many
     * @param level such as 0.95
     */
    public static Optional<VarianceRatio> common(double[] a, double[] b, double level) {
        Refuse.level(level);
        Moments one = Moments.of(a);
        Moments two = Moments.of(b);
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        Moments same = Moments.of(difference);
        double own = one.variance() + two.variance();
        if (own == 0 || same.variance() == 0) {
            return Optional.empty();
        }
        double[] d = new double[a.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = (square(a[i] - one.mean()) + square(b[i] - two.mean())) / own
                    - square(difference[i] - same.mean()) / same.variance();
        }
        double ratio = own / same.variance();
        double half = Student.t(level, d.length - 1) * Moments.of(d).standardError();
        return Optional.of(new VarianceRatio(ratio, new Interval(ratio * Math.exp(-half), ratio * Math.exp(half))));
    }

    private static double square(double value) {
        return value * value;
    }

    private static VarianceRatio unmeasured(double first, double second) {
        double value = first == second ? 1 : first == 0 ? 0 : EVERYTHING;
        return new VarianceRatio(value, new Interval(0, EVERYTHING));
    }

    /** Units below which a kurtosis is not to be trusted. */
    static final int FEW = 40;

    private static double freedom(Moments moments, double[] sample) {
        double n = moments.n();
        if (n < FEW) {
            return n - 1;
        }
        double fourth = Arrays.stream(sample)
                .map(value -> Math.pow(value - moments.mean(), 4))
                .average()
                .orElseThrow();
        double kurtosis = fourth / Math.pow(moments.variance() * (n - 1) / n, 2);
        return Math.max(1, 2 * n / Math.max(kurtosis - (n - 3) / (n - 1), 1 / n));
    }

    /** {@return whether the interval lies above 1: fewer runs do, for all that was measured} */
    public boolean gains() {
        return interval.low() > 1;
    }

    /** {@return whether the interval lies below 1: more runs are needed} */
    public boolean loses() {
        return interval.high() < 1;
    }

    /** {@return it with its interval, such as {@code 3.1 (2.4 .. 4.0)}} */
    public String words() {
        return word(value) + " (" + word(interval.low()) + " .. " + word(interval.high()) + ")";
    }

    /** {@return what to make of it, behind its words; empty where it gains} */
    public String verdict() {
        return gains() ? "" : loses() ? ", it loses" : ", cannot be told from 1";
    }

    private static String word(double number) {
        if (Double.isInfinite(number)) {
            return "no end";
        }
        return String.format(Locale.ROOT, number < 9.95 ? "%.2f" : "%,.0f", number);
    }
}
