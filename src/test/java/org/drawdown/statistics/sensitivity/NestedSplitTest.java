package org.drawdown.statistics.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.drawdown.statistics.Spread;
import org.junit.jupiter.api.Test;

/**
 * One exponential time whose mean we do not know, uniform from 5 to 20 days, and a deadline after 10: P(held | m) =
 * 1 − exp(−10/m), whose mean and variance are integrals.
 */
class NestedSplitTest {
    private static final double DEADLINE = 10;
    private static final double LEAST = 5;
    private static final double MOST = 20;

    private static double held(double mean) {
        return 1 - Math.exp(-DEADLINE / mean);
    }

    private static double integral(int power) {
        int steps = 100_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += Math.pow(held(LEAST + (MOST - LEAST) * (i + 0.5) / steps), power) / steps;
        }
        return sum;
    }

    private static double variance() {
        return integral(2) - integral(1) * integral(1);
    }

    private static double[][] play(int groups, int inner, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] runs = new double[groups][inner];
        for (double[] group : runs) {
            double mean = LEAST + (MOST - LEAST) * random.nextDouble();
            for (int run = 0; run < inner; run++) {
                group[run] = -mean * Math.log(random.nextDouble()) < DEADLINE ? 1 : 0;
            }
        }
        return runs;
    }

    @Test
    void the_split_finds_the_variance_that_is_known() {
        NestedSplit split = NestedSplit.of(play(10_000, 20, 1), 0.95);

        assertEquals(integral(1), split.mean().value(), 4.75 * split.mean().standardError());
        assertEquals(variance(), split.between().value(), 4.75 * split.between().standardError());
        assertTrue(split.between().standardError() < 0.03 * variance());
        assertTrue(split.naive() > variance() + 10 * split.between().standardError(), "what is not taken off is noise");
    }

    /** The two use 80,000 runs each. */
    @Test
    void pairs_and_groups_agree_with_what_is_known() {
        double[][] pairs = play(40_000, 2, 2);
        double[] runs = new double[80_000];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = pairs[i / 2][i % 2];
        }
        NestedSplit asGroups = NestedSplit.of(pairs, 0.95);

        assertEquals(Spread.ofPairs(runs).variance(), asGroups.between().value(), 1e-12);
        assertEquals(
                variance(),
                asGroups.between().value(),
                4.75 * asGroups.between().standardError());
        assertTrue(asGroups.between().standardError() < 0.1 * variance());
    }

    /** P given the mean does not follow a beta law here: its 90 % is 0.785, that of the beta law 0.75. Group means know no law. */
    @Test
    void group_means_drawn_together_give_the_range_that_is_known() {
        NestedSplit split = NestedSplit.of(play(10_000, 100, 3), 0.95);
        double[] means =
                split.means().stream().mapToDouble(Double::doubleValue).sorted().toArray();

        double low = held(LEAST + 0.9 * (MOST - LEAST));
        double high = held(LEAST + 0.1 * (MOST - LEAST));
        assertEquals(low, means[1_000], 0.01);
        assertEquals(high, means[9_000], 0.01);
        assertEquals(
                new Spread(integral(1), variance()).range().high(),
                split.spread().range().high(),
                0.005);
        assertTrue(split.spread().range().high() < high - 0.02, "the beta law is no more than near");
    }

    @Test
    void group_means_drawn_together_spread_as_the_true_ones() {
        NestedSplit split = NestedSplit.of(play(500, 10, 4), 0.95);

        double sum = split.means().stream().mapToDouble(Double::doubleValue).sum();
        double squares = split.means().stream().mapToDouble(m -> m * m).sum();
        double spread = (squares - sum * sum / 500) / 499;
        assertEquals(split.between().value(), spread, 1e-9);
    }

    @Test
    void groups_without_a_difference_show_none() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] runs = new double[200][10];
        for (double[] group : runs) {
            for (int run = 0; run < 10; run++) {
                group[run] = random.nextDouble() < 0.3 ? 1 : 0;
            }
        }
        NestedSplit split = NestedSplit.of(runs, 0.95);

        assertEquals(0, split.between().value(), 4.75 * split.between().standardError());
        assertTrue(split.between().interval().contains(0));
        assertTrue(!split.told());
        assertTrue(split.naive() > 0.01);
    }

    /** Binomial of 300 and 0.93: below 262 once in fifty thousand times. */
    @Test
    void intervals_hold_what_they_promise() {
        int held = 0;
        for (int experiment = 0; experiment < 300; experiment++) {
            held += NestedSplit.of(play(100, 20, 1_000 + experiment), 0.95)
                            .between()
                            .interval()
                            .contains(variance())
                    ? 1
                    : 0;
        }
        assertTrue(held >= 262, held + " of 300");
    }

    @Test
    void one_group_or_one_run_a_group_is_no_split() {
        assertThrows(IllegalArgumentException.class, () -> NestedSplit.of(new double[1][5], 0.95));
        assertThrows(IllegalArgumentException.class, () -> NestedSplit.of(new double[5][1], 0.95));
        assertThrows(IllegalArgumentException.class, () -> NestedSplit.of(new double[][] {{1, 0}, {1, 0, 1}}, 0.95));
    }
}
