package org.drawdown.chance;

import java.util.BitSet;
import umontreal.ssj.probdist.NormalDist;

/**
 * A slow law made fast: its quantiles at 2,049 points on the normal score, and a monotone cubic between them.
 *
 * <p>Beyond a score of 6.4, where one draw in thirteen thousand million falls, the exact quantile is asked.
 *
 * <p>Source: Fritsch and Butland, "A method for constructing local monotone piecewise cubic interpolants",
 * <i>SIAM Journal on Scientific and Statistical Computing</i> 5 (1984).
 */
final class Tabulated implements Law {
    private static final int STEPS = 2048;
    private static final double END = 6.4;
    private static final double STEP = 2 * END / STEPS;
    private static final double NEGLIGIBLE = 2e-7;
    private static final double QUARTER = 0.25;

    private final Law exact;
    private final double[] values = new double[STEPS + 1];
    private final double[] slopes = new double[STEPS + 1];
    private final BitSet rough = new BitSet();

    Tabulated(Law exact) {
        this.exact = exact;
        for (int i = 0; i <= STEPS; i++) {
            double value = exact.quantile(NormalDist.cdf01(i * STEP - END));
            values[i] = i == 0 ? value : Math.max(value, values[i - 1]);
        }
        for (int i = 0; i <= STEPS; i++) {
            double before = values[Math.max(i, 1)] - values[Math.max(i, 1) - 1];
            double after = values[Math.min(i, STEPS - 1) + 1] - values[Math.min(i, STEPS - 1)];
            slopes[i] = before == 0 || after == 0 ? 0 : 2 * before * (after / (before + after));
        }
    }

    /**
     * {@return the table of a law whose quantile may jump or bend}
     *
     * <p>Between two points where the cubic is off, a quarter of the way from either, by more than a five-millionth of
     * the range from 1 to 99 %, the exact quantile is asked.
     */
    static Tabulated withGaps(Law exact) {
        Tabulated table = new Tabulated(exact);
        double allowed = NEGLIGIBLE * (exact.quantile(0.99) - exact.quantile(0.01));
        for (int i = 0; i < STEPS; i++) {
            table.rough.set(i, table.off(i, QUARTER) > allowed || table.off(i, 1 - QUARTER) > allowed);
        }
        return table;
    }

    private double off(int i, double t) {
        return Math.abs(exact.quantile(NormalDist.cdf01((i + t) * STEP - END)) - between(i, t));
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        double place = (NormalDist.inverseF01(u) + END) / STEP;
        if (!(place >= 0 && place < STEPS) || rough.get((int) place)) {
            return exact.quantile(u);
        }
        int i = (int) place;
        return between(i, place - i);
    }

    private double between(int i, double t) {
        double rise = values[i + 1] - values[i];
        double bend = slopes[i] + slopes[i + 1] - 2 * rise;
        return values[i] + t * (slopes[i] + t * (rise - slopes[i] - bend + t * bend));
    }

    @Override
    public double mean() {
        return exact.mean();
    }

    @Override
    public double below(double x) {
        return exact.below(x);
    }

    @Override
    public double meanBelow(double x) {
        return exact.meanBelow(x);
    }

    @Override
    public double least() {
        return exact.least();
    }

    @Override
    public double most() {
        return exact.most();
    }

    @Override
    public String words() {
        return exact.words();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tabulated table && exact.equals(table.exact);
    }

    @Override
    public int hashCode() {
        return exact.hashCode();
    }

    @Override
    public String toString() {
        return "table of " + exact;
    }
}
