package org.drawdown.statistics.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LikelihoodRatioTest {
    /**
     * P(f·(x₁ + x₂) < d) with exponential x of mean 1 is 1 − (1 + d/f)·exp(−d/f), whose derivative by f at 1 is −d²·exp(−d); the
     * score of a scale of an exponential law of mean 1 is x − 1 a draw.
     */
    @Test
    void the_derivative_of_a_probability_is_the_known_one() {
        SplittableRandom random = new SplittableRandom(1);
        int n = 200_000;
        double deadline = 2;
        double[] response = new double[n];
        double[] score = new double[n];
        for (int run = 0; run < n; run++) {
            double one = -Math.log(random.nextDouble());
            double other = -Math.log(random.nextDouble());
            response[run] = one + other < deadline ? 1 : 0;
            score[run] = one - 1 + (other - 1);
        }
        LikelihoodRatio found = LikelihoodRatio.of(response, score, 1, 0.95);

        double known = -deadline * deadline * Math.exp(-deadline);
        assertEquals(
                known, found.derivative().value(), 4.75 * found.derivative().standardError());
        assertTrue(found.derivative().standardError() < 0.01 * -known);
        assertEquals(0, found.score().value(), 4.75 * found.score().standardError());
    }

    @Test
    void what_holds_always_has_no_derivative() {
        double[] response = {1, 1, 1, 1, 1, 1};
        double[] score = {0.5, -1, 0.25, 2, -0.75, 1};

        Estimate found = LikelihoodRatio.of(response, score, 1, 0.95).derivative();

        assertEquals(0, found.value(), 1e-12);
        assertEquals(0, found.standardError(), 1e-12);
    }

    @Test
    void a_law_that_was_never_drawn_moves_nothing() {
        Estimate found = LikelihoodRatio.of(new double[] {1, 0, 0, 1, 1, 0, 1, 0}, new double[8], 2, 0.95)
                .derivative();

        assertEquals(0, found.value());
        assertEquals(0, found.interval().width());
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> LikelihoodRatio.of(new double[8], new double[7], 1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> LikelihoodRatio.of(new double[9], new double[9], 2, 0.95));
        assertThrows(IllegalArgumentException.class, () -> LikelihoodRatio.of(new double[3], new double[3], 1, 0.95));
    }
}
