package org.drawdown.statistics;

import java.util.Arrays;

/**
 * A quantile of values that depend on each other within sections and not between them, as with pairs of mirrored runs or
 * with sets of points.
 *
 * <p>With q the quantile of all values and qₛ that of section s of b,
 * <pre>
 *   standard error = √(Σ (qₛ − q)² / (b − 1) / b)          interval = q ± t(b − 1)·standard error
 * </pre>
 * Around q, not around the mean of the qₛ, which a small section bends.
 *
 * <p>Source: Nakayama, "Confidence intervals for quantiles using sectioning when applying variance-reduction techniques",
 * <i>ACM Transactions on Modeling and Computer Simulation</i> 24 (2014), section 5.
 *
 * @param value         of all values
 * @param standardError of it
 * @param sections      the quantile of each
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Sectioned(double value, double standardError, double[] sections) {
    /** Values that lie on either side of the quantile in a section, at least. */
    private static final int ON_EITHER_SIDE = 10;

    /** {@return how many values a section needs for a quantile} */
    public static int valuesFor(double share) {
        Refuse.share(share);
        return (int) Math.ceil(ON_EITHER_SIDE / Math.min(share, 1 - share) - 1e-9);
    }

    /**
     * {@return the quantile of values that stand section by section}
     *
     * @param values   as many in each section
     * @param sections two or more
     * @param share    of the quantile
     * @throws IllegalArgumentException if the sections are unequal or too small, or a section has no finite quantile
     */
    public static Sectioned of(double[] values, int sections, double share) {
        Refuse.fewerThan(2, sections);
        int each = values.length / sections;
        if (each * sections != values.length || each < valuesFor(share)) {
            throw new IllegalArgumentException(sections + " sections need " + valuesFor(share)
                    + " values each or more, and as many in each; there are " + values.length + " in all");
        }
        double value = Quantiles.of(values).at(share);
        double[] own = new double[sections];
        double squares = 0;
        for (int s = 0; s < sections; s++) {
            own[s] = Quantiles.of(Arrays.copyOfRange(values, s * each, (s + 1) * each))
                    .at(share);
            squares += (own[s] - value) * (own[s] - value);
        }
        if (!(squares < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("in a section of " + each + " values the quantile is not finite");
        }
        return new Sectioned(value, Math.sqrt(squares / (sections - 1) / sections), own);
    }

    /** {@return Student's interval} */
    public Interval interval(double level) {
        double half = Student.t(level, sections.length - 1) * standardError;
        return new Interval(value - half, value + half);
    }
}
