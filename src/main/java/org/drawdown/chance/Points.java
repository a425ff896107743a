package org.drawdown.chance;

import umontreal.ssj.hups.SobolSequence;

/**
 * Points that fill a unit cube more evenly than independent draws do, each point uniform in the cube by itself.
 *
 * <p>Every number lies strictly inside (0, 1), so any law can be given it. The same seed and number of the
 * randomisation give the same points; another number gives points independent of these. A column does not depend on how
 * many columns there are: a factor added at the end leaves the settings of all others as they were.
 *
 * <p>Randomised points of different numbers are the only way to an interval: the points of one set are not independent.
 */
public final class Points {
    /** As many columns as SSJ has directions for. */
    public static final int MOST_SOBOL = 360;

    private static final int LARGEST_POWER = 20;
    private static final int DIGITS = 31;
    private static final double CELLS = 0x1p31;
    private static final double NEXT_TO_ONE = Math.nextDown(1.0);

    private Points() {}

    /** Where a point of a Latin hypercube lies in its cell. */
    public enum Within {
        /** In the middle, as a design for a response surface has it. */
        MIDDLE,
        /** Anywhere, which alone makes means free of bias. */
        ANYWHERE
    }

    /**
     * {@return a Latin hypercube, n × k: in each column, each of n equal cells holds exactly one point}
     *
     * <p>With a permutation πⱼ for each column and U uniform in (0, 1), or ½ for the middle,
     * <pre>
     *   xᵢⱼ = (πⱼ(i) + U) / n          i = 0 … n-1
     * </pre>
     *
     * <p>Source: McKay, Beckman and Conover, "A comparison of three methods for selecting values of input variables in the
     * analysis of output from a computer code", <i>Technometrics</i> 21 (1979), section 2.
     *
     * @param seed          of the study
     * @param randomisation 0, 1, …: which of the hypercubes of this seed
     * @param n             points, 1 or more
     * @param k             columns, 1 or more
     * @throws IllegalArgumentException if n or k is less than 1
     */
    public static double[][] latin(long seed, long randomisation, int n, int k, Within within) {
        several(n, k);
        double[][] points = new double[n][k];
        for (int j = 0; j < k; j++) {
            Draws draws = draws(seed, randomisation, "points/latin/" + j);
            int[] cells = permutation(n, draws);
            for (int i = 0; i < n; i++) {
                double u = within == Within.MIDDLE ? 0.5 : draws.next();
                points[i][j] = Math.min((cells[i] + u) / n, NEXT_TO_ONE);
            }
        }
        return points;
    }

    /**
     * {@return the first n points of a Sobol sequence in k dimensions, n × k, scrambled at random}
     *
     * <p>Each column's generator matrix is multiplied from the left by a random lower triangular one, then all its numbers
     * are shifted by the same random digits, and the digits beyond the 31st are drawn. So each point is uniform in the
     * cube, and the points of a power of two fill every dyadic box of it as evenly as without scrambling. With n no power
     * of two the points are still right, but less even: prefer 64, 128, 256, ….
     *
     * <p>Source: Sobol, "On the distribution of points in a cube and the approximate evaluation of integrals", <i>USSR
     * Computational Mathematics and Mathematical Physics</i> 7 (1967); Matoušek, "On the L2-discrepancy for anchored
     * boxes", <i>Journal of Complexity</i> 14 (1998), section 2 (left matrix scramble with a digital shift); directions
     * from SSJ.
     *
     * @param seed          of the study
     * @param randomisation 0, 1, …: which of the scramblings of this seed
     * @param n             points, 1 to 2²⁰ (1,048,576)
     * @param k             columns, 1 to {@value #MOST_SOBOL}
     * @throws IllegalArgumentException if n or k is outside its range
     */
    public static double[][] sobol(long seed, long randomisation, int n, int k) {
        several(n, k);
        if (!(n <= 1 << LARGEST_POWER)) {
            throw new IllegalArgumentException("Sobol points are given 1048576 at a time at most, not " + n);
        }
        if (!(k <= MOST_SOBOL)) {
            throw new IllegalArgumentException("Sobol points have " + MOST_SOBOL + " columns at most, not " + k
                    + ": take a Latin hypercube, or vary fewer");
        }
        SobolSequence sequence = new SobolSequence(power(n), DIGITS, k);
        sequence.leftMatrixScramble(new Dealt(draws(seed, randomisation, "points/sobol/scramble")));
        sequence.addRandomShift(new Dealt(draws(seed, randomisation, "points/sobol/shift")));
        double[][] points = new double[n][k];
        for (int j = 0; j < k; j++) {
            Draws beyond = draws(seed, randomisation, "points/sobol/beyond/" + j);
            for (int i = 0; i < n; i++) {
                double cell = Math.floor(sequence.getCoordinate(i, j) * CELLS);
                points[i][j] = Math.min((cell + beyond.next()) / CELLS, NEXT_TO_ONE);
            }
        }
        return points;
    }

    private static void several(int n, int k) {
        if (!(n >= 1)) {
            throw new IllegalArgumentException("a set has 1 point or more, not " + n);
        }
        if (!(k >= 1)) {
            throw new IllegalArgumentException("points have 1 column or more, not " + k);
        }
    }

    /** {@return the least power of two that gives n points or more} */
    private static int power(int n) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(n - 1);
    }

    private static int[] permutation(int n, Draws draws) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = (int) (draws.next() * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static Draws draws(long seed, long randomisation, String name) {
        return Luck.of(seed, randomisation, randomisation).draws(Source.named(name));
    }
}
