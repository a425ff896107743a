package org.drawdown.statistics.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.drawdown.statistics.sensitivity.MorrisEffects.Effect;
import org.junit.jupiter.api.Test;

class MorrisEffectsTest {
    private static MorrisEffects effects(int factors, int paths, ToDoubleFunction<double[]> response) {
        MorrisDesign design = MorrisDesign.of(factors, paths, 4, 7);
        double[][] responses = design.points().stream()
                .map(point -> new double[] {response.applyAsDouble(point)})
                .toArray(double[][]::new);
        return MorrisEffects.of(design, responses, 0.95);
    }

    /** y = 3a − 2b + 0c: every step has the same effect. */
    @Test
    void a_straight_response_has_its_slopes_and_no_deviance() {
        List<Effect> found = effects(3, 10, u -> 3 * u[0] - 2 * u[1]).factors();

        double[] mean =
                found.stream().mapToDouble(effect -> effect.mean().value()).toArray();
        double[] size =
                found.stream().mapToDouble(effect -> effect.size().value()).toArray();
        double[] off =
                found.stream().mapToDouble(effect -> effect.deviance().value()).toArray();
        assertArrayEquals(new double[] {3, -2, 0}, mean, 1e-12);
        assertArrayEquals(new double[] {3, 2, 0}, size, 1e-12);
        assertArrayEquals(new double[] {0, 0, 0}, off, 1e-6);
    }

    /**
     * y = (a − ½)(b − ½): the effect of a is b − ½, and b stands on each of ±⅛, ±⅜ equally often: μ 0, μ* ¼,
     * σ² = (1/64 + 9/64)/2 = 5/64.
     */
    @Test
    void what_acts_only_together_has_a_size_without_a_mean() {
        Effect found =
                effects(2, 4_000, u -> (u[0] - 0.5) * (u[1] - 0.5)).factors().get(0);

        assertEquals(0, found.mean().value(), 4.75 * found.mean().standardError());
        assertEquals(0.25, found.size().value(), 4.75 * found.size().standardError());
        assertEquals(
                Math.sqrt(5.0 / 64),
                found.deviance().value(),
                4.75 * found.deviance().standardError());
        assertTrue(found.size().standardError() < 0.0025);
        assertTrue(found.deviance().standardError() < 0.0025);
    }

    @Test
    void each_factor_moves_once_a_path_by_half_its_range_and_none_leaves_the_cube() {
        MorrisDesign design = MorrisDesign.of(5, 20, 4, 1);

        List<double[]> points = design.points();
        assertEquals(120, points.size());
        for (int path = 0; path < 20; path++) {
            int[] moves = new int[5];
            for (int place = 1; place <= 5; place++) {
                double[] before = points.get(6 * path + place - 1);
                double[] after = points.get(6 * path + place);
                for (int i = 0; i < 5; i++) {
                    assertTrue(after[i] > 0 && after[i] < 1);
                    moves[i] += after[i] == before[i] ? 0 : 1;
                    assertTrue(after[i] == before[i] || Math.abs(after[i] - before[i]) == 0.5);
                }
            }
            assertArrayEquals(new int[] {1, 1, 1, 1, 1}, moves);
        }
    }

    @Test
    void an_odd_grid_and_a_missing_response_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> MorrisDesign.of(2, 10, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> MorrisDesign.of(0, 10, 4, 1));
        assertThrows(IllegalArgumentException.class, () -> MorrisDesign.of(2, 1, 4, 1));
        MorrisDesign design = MorrisDesign.of(2, 2, 4, 1);
        assertThrows(IllegalArgumentException.class, () -> MorrisEffects.of(design, new double[5][1], 0.95));
        double[][] nothing = new double[6][1];
        nothing[2][0] = Double.NaN;
        assertThrows(IllegalArgumentException.class, () -> MorrisEffects.of(design, nothing, 0.95));
    }
}
