package org.drawdown.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.drawdown.chance.Points.Within;
import org.junit.jupiter.api.Test;

/** Points fill the cube evenly, lie strictly inside it and are each uniform. */
class PointsTest {
    private static final double BAND = 4.75;

    @Test
    void a_latin_hypercube_has_one_point_in_each_cell_of_each_column() {
        for (Within within : Within.values()) {
            double[][] points = Points.latin(7, 0, 50, 9, within);
            for (int j = 0; j < 9; j++) {
                int column = j;
                int[] cells = Arrays.stream(points)
                        .mapToInt(point -> (int) (point[column] * 50))
                        .sorted()
                        .toArray();
                for (int i = 0; i < 50; i++) {
                    assertEquals(i, cells[i], "column " + j);
                }
            }
        }
        assertEquals(0.5, Points.latin(1, 0, 1, 1, Within.MIDDLE)[0][0]);
    }

    @Test
    void the_columns_of_a_latin_hypercube_are_permuted_apart() {
        double[][] points = Points.latin(7, 0, 1000, 2, Within.ANYWHERE);
        double product = Arrays.stream(points)
                .mapToDouble(point -> (point[0] - 0.5) * (point[1] - 0.5))
                .average()
                .orElseThrow();
        assertEquals(0, product, BAND / 12 / Math.sqrt(1000));
    }

    /** Every interval of 1/256 in one dimension, and every 16 x 16 box of the first two, holds exactly one point. */
    @Test
    void scrambled_sobol_points_are_still_a_net() {
        double[][] points = Points.sobol(7, 3, 256, 360);
        for (int j = 0; j < 360; j++) {
            boolean[] seen = new boolean[256];
            for (double[] point : points) {
                seen[(int) (point[j] * 256)] = true;
            }
            for (boolean each : seen) {
                assertTrue(each, "column " + j);
            }
        }
        boolean[] boxes = new boolean[256];
        for (double[] point : points) {
            int box = 16 * (int) (point[0] * 16) + (int) (point[1] * 16);
            assertFalse(boxes[box]);
            boxes[box] = true;
        }
    }

    @Test
    void points_lie_strictly_inside_whatever_the_seed() {
        for (long seed = 0; seed < 200; seed++) {
            for (double[][] points :
                    new double[][][] {Points.sobol(seed, 0, 64, 40), Points.latin(seed, 0, 64, 40, Within.ANYWHERE)}) {
                for (double[] point : points) {
                    for (double u : point) {
                        assertTrue(u > 0 && u < 1);
                    }
                }
            }
        }
    }

    /** Over many randomisations the mean of any point is a half, and of its square a third. */
    @Test
    void each_point_of_a_randomisation_is_uniform() {
        int many = 4000;
        double first = 0;
        double square = 0;
        for (int r = 0; r < many; r++) {
            double u = Points.sobol(11, r, 3, 5)[2][4];
            first += u;
            square += u * u;
        }
        assertEquals(0.5, first / many, BAND * Math.sqrt(1 / 12.0 / many));
        assertEquals(1 / 3.0, square / many, BAND * Math.sqrt(4 / 45.0 / many));
    }

    @Test
    void the_same_seed_gives_the_same_points_and_another_gives_others() {
        assertArrayEquals(Points.sobol(5, 1, 33, 8), Points.sobol(5, 1, 33, 8));
        assertArrayEquals(Points.latin(5, 1, 33, 8, Within.ANYWHERE), Points.latin(5, 1, 33, 8, Within.ANYWHERE));
        assertFalse(Arrays.deepEquals(Points.sobol(5, 1, 33, 8), Points.sobol(5, 2, 33, 8)));
        assertFalse(Arrays.deepEquals(Points.sobol(5, 1, 33, 8), Points.sobol(6, 1, 33, 8)));
        assertFalse(
                Arrays.deepEquals(Points.latin(5, 1, 33, 8, Within.MIDDLE), Points.latin(5, 2, 33, 8, Within.MIDDLE)));
    }

    @Test
    void a_column_more_changes_none_of_the_others_and_fewer_points_are_the_first_of_more() {
        double[][] few = Points.sobol(5, 1, 20, 8);
        double[][] more = Points.sobol(5, 1, 100, 9);
        double[][] latin = Points.latin(5, 1, 20, 8, Within.ANYWHERE);
        double[][] wider = Points.latin(5, 1, 20, 9, Within.ANYWHERE);
        for (int i = 0; i < 20; i++) {
            assertArrayEquals(few[i], Arrays.copyOf(more[i], 8));
            assertArrayEquals(latin[i], Arrays.copyOf(wider[i], 8));
        }
    }

    /** A smooth function of eight numbers: its mean over 256 points varies far less than over independent ones. */
    @Test
    void a_smooth_mean_is_found_far_more_sharply() {
        double independent = 8 / 12.0 / 256;
        assertTrue(spread(true) < independent / 1000, "Sobol " + spread(true));
        assertTrue(spread(false) < independent / 1000, "Latin " + spread(false));
    }

    private static double spread(boolean sobol) {
        double[] means = new double[32];
        for (int r = 0; r < means.length; r++) {
            double[][] points = sobol ? Points.sobol(3, r, 256, 8) : Points.latin(3, r, 256, 8, Within.ANYWHERE);
            means[r] = Arrays.stream(points)
                    .mapToDouble(point -> Arrays.stream(point).sum())
                    .average()
                    .orElseThrow();
        }
        double mean = Arrays.stream(means).average().orElseThrow();
        assertEquals(4, mean, 0.001);
        return Arrays.stream(means).map(each -> (each - mean) * (each - mean)).sum() / (means.length - 1);
    }

    @Test
    void what_cannot_be_is_refused_in_a_sentence() {
        assertEquals(
                "Sobol points have 360 columns at most, not 361: take a Latin hypercube, or vary fewer",
                refused(() -> Points.sobol(1, 0, 8, 361)));
        assertEquals(
                "Sobol points are given 1048576 at a time at most, not 1048577",
                refused(() -> Points.sobol(1, 0, 1_048_577, 2)));
        assertEquals("a set has 1 point or more, not 0", refused(() -> Points.sobol(1, 0, 0, 2)));
        assertEquals("points have 1 column or more, not 0", refused(() -> Points.latin(1, 0, 4, 0, Within.MIDDLE)));
    }

    @Test
    void what_ssj_is_dealt_never_goes_back() {
        Dealt dealt = new Dealt(() -> 0.75);
        assertEquals(3 << 29, dealt.nextInt(0, Integer.MAX_VALUE));
        assertEquals(3, dealt.nextInt(0, 3));
        double[] two = new double[3];
        dealt.nextArrayOfDouble(two, 1, 2);
        assertArrayEquals(new double[] {0, 0.75, 0.75}, two);
        int[] whole = new int[2];
        dealt.nextArrayOfInt(1, 10, whole, 0, 2);
        assertArrayEquals(new int[] {8, 8}, whole);
        assertThrows(UnsupportedOperationException.class, dealt::resetStartStream);
        assertThrows(UnsupportedOperationException.class, dealt::resetStartSubstream);
        assertThrows(UnsupportedOperationException.class, dealt::resetNextSubstream);
    }

    private static String refused(Runnable asked) {
        return assertThrows(IllegalArgumentException.class, asked::run).getMessage();
    }
}
