package org.drawdown.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mirrored luck, luck at a point, luck that is counted: each is ordinary luck but for what it says. */
class OtherLuckTest {
    private static final double BAND = 4.75;
    private static final Source ONE = Source.named("parameter/one");
    private static final Source TWO = Source.named("parameter/two");
    private static final Source SHOCK = Source.named("shock/rains");
    private static final Source DRIVE = Source.named("drive/camp-road/out");
    private static final Copula TOGETHER = new Copula(List.of(ONE, TWO), new double[][] {{1, 0.7}, {0.7, 1}});
    private static final Luck LUCK = Luck.of(4, 5, 6);
    private static final Luck MIRRORED = LUCK.mirrored();

    @Test
    void mirrored_luck_is_one_minus_each_draw() {
        assertEquals(1 - LUCK.parameter(ONE), MIRRORED.parameter(ONE));
        assertEquals(1 - LUCK.onDay(DRIVE, 40), MIRRORED.onDay(DRIVE, 40));
        Draws draws = LUCK.draws(DRIVE);
        Draws mirrored = MIRRORED.draws(DRIVE);
        for (int i = 0; i < 5; i++) {
            assertEquals(1 - draws.next(), mirrored.next());
        }
        assertEquals(4, MIRRORED.seed());
        assertEquals(5, MIRRORED.parameters());
        assertEquals(6, MIRRORED.replication());
        assertEquals(LUCK.parameter(TWO), LUCK.mirrored().mirrored().parameter(TWO), 1e-15);
    }

    @Test
    void parameters_that_go_together_are_mirrored_as_a_whole() {
        assertEquals(1 - LUCK.parameter(TWO, TOGETHER), MIRRORED.parameter(TWO, TOGETHER));
        double own = TOGETHER.draw(TWO, MIRRORED::parameter);
        assertEquals(own, MIRRORED.parameter(TWO, TOGETHER), 1e-12);
        Luck fixed = LUCK.fixing(TWO, 0.2).mirrored();
        assertEquals(0.8, fixed.parameter(TWO, TOGETHER), 1e-15);
    }

    @Test
    void a_number_next_to_nothing_never_becomes_one() {
        double u = LUCK.fixing(ONE, Double.MIN_NORMAL).mirrored().parameter(ONE);
        assertTrue(u < 1 && u > 1 - 1e-15);
    }

    @Test
    void a_point_gives_parameters_and_first_draws_and_leaves_all_else() {
        Dimensions dimensions = new Dimensions(List.of(TWO), List.of(SHOCK, DRIVE, SHOCK));
        assertEquals(4, dimensions.size());
        Luck at = dimensions.at(LUCK, new double[] {0.1, 0.2, 0.3, 0.4});
        assertEquals(LUCK.parameter(ONE), at.parameter(ONE));
        assertEquals(0.1, at.parameter(TWO));
        Draws shock = at.draws(SHOCK);
        Draws ordinary = LUCK.draws(SHOCK);
        ordinary.next();
        ordinary.next();
        assertEquals(0.2, shock.next());
        assertEquals(0.4, shock.next());
        assertEquals(ordinary.next(), shock.next());
        assertEquals(0.2, at.draws(SHOCK).next());
        assertEquals(0.3, at.draws(DRIVE).next());
        Source other = Source.named("load/camp");
        assertEquals(LUCK.draws(other).next(), at.draws(other).next());
        assertEquals(LUCK.onDay(DRIVE, 3), at.onDay(DRIVE, 3));
        assertEquals(List.of(4L, 5L, 6L), List.of(at.seed(), at.parameters(), at.replication()));
    }

    @Test
    void what_goes_together_still_does_at_a_point() {
        Dimensions dimensions = new Dimensions(List.of(ONE, TWO), List.of());
        Luck at = dimensions.at(LUCK, new double[] {0.9, 0.5});
        assertEquals(0.9, at.parameter(ONE, TOGETHER));
        assertTrue(at.parameter(TWO, TOGETHER) > 0.75);
    }

    @Test
    void a_point_that_does_not_fit_is_refused() {
        Dimensions dimensions = new Dimensions(List.of(ONE), List.of());
        assertEquals(
                "a point here has 1 coordinates, one for each draw, not 2",
                refused(() -> dimensions.at(LUCK, new double[] {0.1, 0.2})));
        assertEquals("a draw lies between 0 and 1, not at 1.0", refused(() -> dimensions.at(LUCK, new double[] {1})));
        assertEquals(
                "a draw lies between 0 and 1, not at NaN",
                refused(() -> dimensions.at(LUCK, new double[] {Double.NaN})));
        assertEquals(
                "a parameter is drawn once, so \"parameter/one\" is given once",
                refused(() -> new Dimensions(List.of(ONE, ONE), List.of())));
    }

    private static String refused(Runnable asked) {
        return assertThrows(IllegalArgumentException.class, asked::run).getMessage();
    }

    @Test
    void counting_changes_no_bit_and_counts_each_draw_once() {
        Scores scores = new Scores(Scores::family);
        Luck counted = scores.of(LUCK);
        Draws draws = counted.draws(DRIVE);
        Draws ordinary = LUCK.draws(DRIVE);
        double first = ordinary.next();
        double second = ordinary.next();
        assertEquals(first, draws.next());
        double once = scores.sums().get("drive");
        assertNotEquals(0, once);
        Draws again = counted.draws(DRIVE);
        assertEquals(first, again.next());
        assertEquals(once, scores.sums().get("drive"));
        assertEquals(second, again.next());
        double twice = scores.sums().get("drive");
        assertNotEquals(once, twice);
        draws.next();
        assertEquals(twice, scores.sums().get("drive"));
        assertEquals(LUCK.onDay(SHOCK, 7), counted.onDay(SHOCK, 7));
        double day = scores.sums().get("shock");
        counted.onDay(SHOCK, 7);
        counted.onDay(SHOCK, -7);
        double before = scores.sums().get("shock");
        counted.onDay(SHOCK, -7);
        assertEquals(before, scores.sums().get("shock"));
        assertNotEquals(day, before);
        assertEquals(LUCK.parameter(TWO, TOGETHER), counted.parameter(TWO, TOGETHER));
        assertEquals(LUCK.parameter(ONE), counted.parameter(ONE));
        assertEquals(List.of("drive", "shock"), List.copyOf(scores.sums().keySet()));
        assertEquals(List.of(4L, 5L, 6L), List.of(counted.seed(), counted.parameters(), counted.replication()));
        assertEquals("drive", Scores.family(Source.named("drive")));
    }

    /** A run that goes on as long as what it drew was bad: the plain sum of what it drew is far from what it expects. */
    @Test
    void the_sum_is_zero_on_average_though_bad_luck_ends_the_run() {
        int runs = 40_000;
        double sum = 0;
        double squares = 0;
        long draws = 0;
        for (int run = 0; run < runs; run++) {
            Scores scores = new Scores(Scores::family);
            Draws luck = scores.of(Luck.of(9, run, run)).draws(DRIVE);
            int taken = 1;
            while (luck.next() > 0.3 && taken < 50) {
                taken++;
            }
            draws += taken;
            double score = scores.sums().get("drive");
            sum += score;
            squares += score * score;
        }
        double error = Math.sqrt(squares / runs / runs);
        assertEquals(0, sum / runs, BAND * error);
        assertTrue(error < 0.01 * draws / runs, "too coarse to see anything");
    }
}
