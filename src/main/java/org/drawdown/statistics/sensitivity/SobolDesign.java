package org.drawdown.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The points at which a response is asked for to find Sobol' indices: rows of a point A, a point B, and A with one coordinate
 * of B for each factor.
 *
 * <pre>
 *   row r:   A = (a₁ … aₖ)   B = (b₁ … bₖ)   ABᵢ = A but for bᵢ      and, for pairs,   BAᵢ = B but for aᵢ
 * </pre>
 *
 * <p>Source: Saltelli, Annoni, Azzini, Campolongo, Ratto and Tarantola, "Variance based sensitivity analysis of model output",
 * <i>Computer Physics Communications</i> 181 (2010), section 3.
 */
public final class SobolDesign {
    private final double[][] base;
    private final int factors;
    private final boolean pairs;

    private SobolDesign(double[][] base, boolean pairs) {
        this.base = base;
        this.factors = base[0].length / 2;
        this.pairs = pairs;
    }

    /**
     * {@return the design on these points}
     *
     * @param base  n × 2k points of the unit cube, of which the first k coordinates are A's and the others B's: independent, or
     *              scrambled Sobol' points; two rows or more
     * @param pairs whether closed indices of pairs are wanted, which takes k more points a row
     */
    public static SobolDesign on(double[][] base, boolean pairs) {
        if (base.length < 2) {
            throw new IllegalArgumentException("indices take two rows or more, not " + base.length);
        }
        int width = base[0].length;
        if (width < 2 || width % 2 != 0) {
            throw new IllegalArgumentException("a row has two coordinates a factor, not " + width + " in all");
        }
        for (double[] row : base) {
            if (row.length != width) {
                throw new IllegalArgumentException(
                        "every row has " + width + " coordinates like the first, not " + row.length);
            }
        }
        return new SobolDesign(base, pairs);
    }

    /** {@return k} */
    public int factors() {
        return factors;
    }

    /** {@return n} */
    public int rows() {
        return base.length;
    }

    /** {@return whether it has what closed indices of pairs need} */
    public boolean pairs() {
        return pairs;
    }

    /** {@return points in a row: k + 2, or 2k + 2 for pairs} */
    public int across() {
        return (pairs ? 2 : 1) * factors + 2;
    }

    /** {@return all points, row by row: A, B, AB₁ … ABₖ and, for pairs, BA₁ … BAₖ} */
    public List<double[]> points() {
        List<double[]> points = new ArrayList<>(rows() * across());
        for (double[] row : base) {
            double[] a = Arrays.copyOf(row, factors);
            double[] b = Arrays.copyOfRange(row, factors, 2 * factors);
            points.add(a);
            points.add(b);
            mixed(a, b, points);
            if (pairs) {
                mixed(b, a, points);
            }
        }
        return points;
    }

    private void mixed(double[] most, double[] one, List<double[]> points) {
        for (int i = 0; i < factors; i++) {
            double[] point = most.clone();
            point[i] = one[i];
            points.add(point);
        }
    }
}
