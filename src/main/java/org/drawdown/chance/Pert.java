package org.drawdown.chance;

/**
 * The PERT law: "at least, most likely, at most", with less weight on the ends than the triangular law.
 *
 * <p>With a = least, c = likely, b = most, a beta law stretched to [a, b]:
 * <pre>
 *   α = 1 + 4·(c − a)/(b − a)
 *   β = 1 + 4·(b − c)/(b − a)
 *   mean = (a + 4·c + b)/6
 * </pre>
 *
 * <p>Source: Malcolm, Roseboom, Clark and Fazar, "Application of a technique for research and development program
 * evaluation", <i>Operations Research</i> 7 (1959); Vose, <i>Risk Analysis</i> (Wiley, 3rd ed. 2008), appendix III.
 *
 * @param least  the smallest value
 * @param likely the mode; least ≤ likely ≤ most
 * @param most   the largest value, above least
 */
public record Pert(double least, double likely, double most) implements Law {
    private static final double SHAPE = 4;

    /** @throws IllegalArgumentException if the three do not rise */
    public Pert {
        Refuse.absurd("a pert law", least, likely, most);
        if (!(least <= likely && likely <= most && least < most)) {
            throw new IllegalArgumentException(
                    "a pert law rises from least over likely to most, not " + Written.law("pert", least, likely, most));
        }
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double width = most - least;
        double alpha = 1 + SHAPE * (likely - least) / width;
        double beta = 1 + SHAPE * (most - likely) / width;
        return least + width * Beta.inverse(alpha, beta, u);
    }

    @Override
    public double mean() {
        return (least + SHAPE * likely + most) / (2 + SHAPE);
    }

    @Override
    public double below(double x) {
        return Beta.cumulated(alpha(), 2 + SHAPE - alpha(), part(x));
    }

    @Override
    public double meanBelow(double x) {
        double alpha = alpha();
        double beta = 2 + SHAPE - alpha;
        double share = alpha / (alpha + beta) * Beta.cumulated(alpha + 1, beta, part(x));
        return least * below(x) + (most - least) * share;
    }

    private double alpha() {
        return 1 + SHAPE * (likely - least) / (most - least);
    }

    /** Where a number lies between least, 0, and most, 1. */
    private double part(double x) {
        return (Refuse.within(this, x) - least) / (most - least);
    }

    @Override
    public String words() {
        return Written.law("pert", least, likely, most);
    }

    @Override
    public Law tabulated() {
        return new Tabulated(this);
    }
}
