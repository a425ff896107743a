package org.drawdown.chance;

/**
 * A law of which only what lies between two ends is kept: "at least a day, at most thirty".
 *
 * <p>With F and q the distribution function and quantile of the whole law, a and b the ends and F(a−) the probability of
 * less than a,
 * <pre>
 *   kept = F(b) − F(a−)
 *   quantile(u) = q(F(a−) + u·kept)
 *   F'(x) = (F(x) − F(a−))/kept
 * </pre>
 *
 * <p>What lies outside is drawn again, not moved to the ends. Ends that keep less than a hundredth of the law are refused:
 * whoever cuts away so much means another law, and far out in a tail quantiles lose their digits.
 *
 * <p>Source: Johnson, Kotz and Balakrishnan, <i>Continuous Univariate Distributions</i> 1 (Wiley, 2nd ed. 1994), chapter
 * 12.
 */
public final class Truncated implements Law {
    private static final double FEWEST = 0.01;
    private static final double NEXT_TO_ONE = Math.nextDown(1.0);

    private final Law law;
    private final double least;
    private final double most;
    private final double before;
    private final double kept;

    /**
     * A law between two ends.
     *
     * @param law   the whole law
     * @param least the lower end; minus infinity: none
     * @param most  the upper end, above the lower; infinity: none
     * @throws IllegalArgumentException if the ends do not rise or keep less than a hundredth of the law
     */
    public Truncated(Law law, double least, double most) {
        if (!(least < most)) {
            throw new IllegalArgumentException("a law is kept from a lower to an upper end, not from "
                    + Written.number(least) + " to " + Written.number(most));
        }
        this.law = law;
        this.least = least;
        this.most = most;
        this.before = least == Double.NEGATIVE_INFINITY ? 0 : law.below(Math.nextDown(least));
        this.kept = (most == Double.POSITIVE_INFINITY ? 1 : law.below(most)) - before;
        if (!(kept >= FEWEST)) {
            throw new IllegalArgumentException("only " + Written.rough(kept) + " of it would be kept, and at least "
                    + Written.share(FEWEST) + " has to be");
        }
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double share = Math.min(Math.max(before + u * kept, Double.MIN_NORMAL), NEXT_TO_ONE);
        return Math.min(Math.max(law.quantile(share), least), most);
    }

    @Override
    public double below(double x) {
        Refuse.finite(x);
        return x < least ? 0 : x >= most ? 1 : Math.min(1, (law.below(x) - before) / kept);
    }

    @Override
    public double mean() {
        return contributed(most == Double.POSITIVE_INFINITY ? law.mean() : law.meanBelow(most));
    }

    @Override
    public double meanBelow(double x) {
        Refuse.finite(x);
        return x < least ? 0 : contributed(law.meanBelow(Math.min(x, most)));
    }

    /** What is left of a part of the whole law's mean. */
    private double contributed(double whole) {
        return (whole - (before == 0 ? 0 : law.meanBelow(Math.nextDown(least)))) / kept;
    }

    @Override
    public double least() {
        return Math.max(least, law.least());
    }

    @Override
    public double most() {
        return Math.min(most, law.most());
    }

    @Override
    public String words() {
        String whole = law.words();
        String lower = least == Double.NEGATIVE_INFINITY ? "" : "; at least " + Written.number(least);
        String upper = most == Double.POSITIVE_INFINITY ? "" : "; at most " + Written.number(most);
        return whole.substring(0, whole.length() - 1) + lower + upper + ")";
    }

    @Override
    public Law tabulated() {
        Law fast = law.tabulated();
        return fast == law ? this : new Truncated(fast, least, most);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Truncated cut && law.equals(cut.law) && least == cut.least && most == cut.most;
    }

    @Override
    public int hashCode() {
        return 31 * law.hashCode() + Double.hashCode(least) + 7 * Double.hashCode(most);
    }

    @Override
    public String toString() {
        return "Truncated[" + law + ", " + least + ", " + most + "]";
    }
}
