package org.drawdown.statistics.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.sensitivity.SobolIndices.Indices;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
    private static final double LEVEL = 0.95;
    private static final int MANY = 200_000;

    private static double[][] cube(int rows, int coordinates, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] points = new double[rows][coordinates];
        for (double[] point : points) {
            for (int i = 0; i < coordinates; i++) {
                point[i] = random.nextDouble();
            }
        }
        return points;
    }

    private static SobolIndices indices(int factors, int rows, boolean pairs, ToDoubleFunction<double[]> response) {
        SobolDesign design = SobolDesign.on(cube(rows, 2 * factors, 1), pairs);
        double[][] responses = design.points().stream()
                .map(point -> new double[] {response.applyAsDouble(point)})
                .toArray(double[][]::new);
        return SobolIndices.of(design, responses, LEVEL);
    }

    private static void near(double known, Estimate estimate, double largestError) {
        assertTrue(
                estimate.standardError() <= largestError,
                () -> "too unsure to say anything: " + estimate.standardError());
        assertTrue(
                Math.abs(estimate.value() - known) <= 4.75 * estimate.standardError() + 1e-12,
                () -> known + " is not " + estimate);
    }

    static double ishigami(double[] u) {
        double[] x = new double[3];
        for (int i = 0; i < 3; i++) {
            x[i] = Math.PI * (2 * u[i] - 1);
        }
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** Ishigami and Homma (1990), a = 7 and b = 0.1. */
    @Test
    void the_indices_of_ishigami_are_the_known_ones() {
        SobolIndices found = indices(3, MANY, true, SobolIndicesTest::ishigami);

        double[] first = {.31390519, .44241114, 0};
        double[] total = {.55758886, .44241114, .24368366};
        for (int i = 0; i < 3; i++) {
            near(first[i], found.factors().get(i).run().first(), 0.006);
            near(total[i], found.factors().get(i).run().total(), 0.006);
            assertEquals(
                    found.factors().get(i).run(), found.factors().get(i).mean().orElseThrow());
        }
        assertEquals(
                List.of(0, 0, 1),
                found.pairs().stream().map(SobolIndices.Pair::one).toList());
        near(.31390519 + .44241114, found.pairs().get(0).closed(), 0.01);
        near(0, found.pairs().get(0).interaction(), 0.01);
        near(.31390519 + .24368366, found.pairs().get(1).closed(), 0.01);
        near(.24368366, found.pairs().get(1).interaction(), 0.01);
        near(.44241114, found.pairs().get(2).closed(), 0.01);
    }

    /** Sobol' (1993), a = 0, 1, 4.5, 9, 99, 99, 99, 99. */
    @Test
    void the_indices_of_g_are_the_known_ones() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        SobolIndices found = indices(8, MANY, false, u -> {
            double product = 1;
            for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        });

        double[] first = {.716192, .179048, .023676, .007162, .000072, .000072, .000072, .000072};
        double[] total = {.787144, .242198, .034317, .010460, .000105, .000105, .000105, .000105};
        for (int i = 0; i < a.length; i++) {
            near(first[i], found.factors().get(i).run().first(), 0.01);
            near(total[i], found.factors().get(i).run().total(), 0.01);
        }
    }

    /**
     * y = 2a + b + 3aω + ω with a, b and ω uniform around 0, variance v each: Var y = 6v + 9v², Var E(y | a, b) = 5v; the luck ω
     * has v by itself and v + 9v² in all, a has 4v by itself, 4v + 9v² in all in a single run, and 4v of the mean.
     */
    @Test
    void luck_is_a_factor_of_the_single_run_and_none_of_the_mean() {
        double v = 1.0 / 12;
        SobolIndices found = stochastic(2, MANY, (point, luck) -> 2 * point[0] + point[1] + 3 * point[0] * luck + luck);

        double run = 6 * v + 9 * v * v;
        Indices a = found.factors().get(0).run();
        near(4 * v / run, a.first(), 0.01);
        near((4 * v + 9 * v * v) / run, a.total(), 0.01);
        Indices ofMean = found.factors().get(0).mean().orElseThrow();
        near(0.8, ofMean.first(), 0.01);
        near(0.8, ofMean.total(), 0.01);
        near(0.2, found.factors().get(1).mean().orElseThrow().total(), 0.01);
        near(v / run, found.luck().orElseThrow().first(), 0.01);
        near((v + 9 * v * v) / run, found.luck().orElseThrow().total(), 0.01);
    }

    private interface Run {
        double of(double[] centred, double luck);
    }

    private static SobolIndices stochastic(int lucks, int rows, Run run) {
        SobolDesign design = SobolDesign.on(cube(rows, 4, 3), false);
        double[][] lots = cube(rows, lucks, 4);
        List<double[]> points = design.points();
        double[][] responses = new double[points.size()][lucks];
        for (int place = 0; place < responses.length; place++) {
            double[] centred = {points.get(place)[0] - 0.5, points.get(place)[1] - 0.5};
            for (int q = 0; q < lucks; q++) {
                responses[place][q] = run.of(centred, lots[place / design.across()][q] - 0.5);
            }
        }
        return SobolIndices.of(design, responses, LEVEL);
    }

    @Test
    void what_does_nothing_has_no_part_in_whatever_luck() {
        SobolIndices found = stochastic(2, 500, (point, luck) -> point[0] + luck > 0.1 ? 1 : 0);

        Indices inert = found.factors().get(1).run();
        assertEquals(0, inert.total().value());
        assertEquals(0, inert.first().value());
        assertEquals(0, inert.total().interval().width());
    }

    /** Two in a hundred thousand such counts of 200 lie below 178. */
    @Test
    void intervals_hold_what_they_promise() {
        int held = 0;
        for (int experiment = 0; experiment < 200; experiment++) {
            SobolDesign design = SobolDesign.on(cube(256, 6, 100 + experiment), false);
            double[][] responses = design.points().stream()
                    .map(point -> new double[] {ishigami(point)})
                    .toArray(double[][]::new);
            Estimate total = SobolIndices.of(design, responses, LEVEL)
                    .factors()
                    .get(0)
                    .run()
                    .total();
            held += total.interval().contains(.55758886) ? 1 : 0;
        }
        assertTrue(held >= 178, held + " of 200");
    }

    @Test
    void a_response_that_never_varies_is_refused() {
        String said = assertThrows(IllegalArgumentException.class, () -> indices(2, 10, false, point -> 1.5))
                .getMessage();

        assertEquals("the response is 1.5 at every point: there is no variance of which anything has a part", said);
    }

    @Test
    void a_response_for_every_point_is_asked_for() {
        SobolDesign design = SobolDesign.on(cube(4, 4, 1), true);

        assertEquals(6, design.across());
        assertEquals(24, design.points().size());
        assertThrows(IllegalArgumentException.class, () -> SobolIndices.of(design, new double[23][1], LEVEL));
        assertThrows(IllegalArgumentException.class, () -> SobolIndices.of(design, new double[24][0], LEVEL));
        assertThrows(IllegalArgumentException.class, () -> SobolDesign.on(cube(4, 3, 1), false));
        assertThrows(IllegalArgumentException.class, () -> SobolDesign.on(cube(1, 2, 1), false));
    }

    /** Two rows of which one varies: half of the rows drawn again have no variance to be parted. */
    @Test
    void what_so_few_rows_cannot_tell_has_no_end() {
        double[][] base = {{.1, .2, .3, .4}, {.9, .2, .3, .4}};
        SobolDesign design = SobolDesign.on(base, false);
        double[][] responses = design.points().stream()
                .map(point -> new double[] {point[0] > .5 ? 1 : 0})
                .toArray(double[][]::new);
        Interval first = SobolIndices.of(design, responses, LEVEL)
                .factors()
                .get(1)
                .run()
                .first()
                .interval();
        assertEquals(Double.NEGATIVE_INFINITY, first.low());
        assertEquals(Double.POSITIVE_INFINITY, first.high());
    }
}
