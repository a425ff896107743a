package org.drawdown.statistics.sequential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceSequenceTest {
    private static final int SEQUENCES = 200;
    private static final int LENGTH = 800;
    private static final int EVERY = 40;

    /** In how many sequences the truth is missed at any of the looks. */
    private static int missed(
            double truth, Function<SplittableRandom, double[]> made, Function<double[], Interval> seen) {
        int missed = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            double[] all = made.apply(new SplittableRandom(seed));
            boolean ever = false;
            for (int n = EVERY; n <= LENGTH && !ever; n += EVERY) {
                ever = !seen.apply(Arrays.copyOf(all, n)).contains(truth);
            }
            missed += ever ? 1 : 0;
        }
        return missed;
    }

    private static final double MOST = 0.05 * SEQUENCES + 4.75 * Math.sqrt(SEQUENCES * 0.05 * 0.95);

    private static double[] coins(SplittableRandom random, double p) {
        return random.doubles(LENGTH).map(u -> u < p ? 1 : 0).toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.5})
    void at_20_looks_a_probability_is_missed_in_no_more_than_5_of_100_though_wilsons_interval_is_in_more(double p) {
        assertThat((double) missed(p, random -> coins(random, p), units -> ConfidenceSequence.proportion(units, 0.95)))
                .isLessThanOrEqualTo(MOST);
        assertThat((double) missed(
                        p,
                        random -> coins(random, p),
                        units -> Proportion.wilson((long) Arrays.stream(units).sum(), units.length, 0.95)))
                .isGreaterThan(MOST);
    }

    @Test
    void so_is_a_quantile_of_any_law_of_pairs_that_go_together() {
        Function<SplittableRandom, double[]> pairs = random -> {
            double[] values = new double[LENGTH];
            for (int j = 0; j < LENGTH; j += 2) {
                double common = random.nextDouble();
                values[j] = random.nextDouble() < 0.5 ? common : random.nextDouble();
                values[j + 1] = random.nextDouble() < 0.5 ? common : random.nextDouble();
            }
            return values;
        };
        assertThat((double) missed(0.8, pairs, sample -> ConfidenceSequence.quantile(sample, 0.8, 0.95)))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void so_is_a_mean_from_a_hundred_units_on() {
        Function<SplittableRandom, double[]> exponential =
                random -> random.doubles(LENGTH).map(u -> -Math.log1p(-u)).toArray();
        assertThat((double) missed(
                        1,
                        exponential,
                        units -> units.length < 100 ? new Interval(0, 2) : ConfidenceSequence.mean(units, 0.95)))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void it_narrows_and_costs_no_more_than_about_twice_the_width_of_one_look() {
        double[] units = coins(new SplittableRandom(7), 0.5);
        Interval always = ConfidenceSequence.proportion(units, 0.95);
        Interval once = Proportion.wilson((long) Arrays.stream(units).sum(), LENGTH, 0.95);
        assertThat(always.width()).isBetween(once.width(), 2.1 * once.width());
        assertThat(always.width())
                .isLessThan(ConfidenceSequence.proportion(Arrays.copyOf(units, 200), 0.95)
                        .width());
    }

    @Test
    void where_nothing_was_seen_yet_the_interval_is_all_there_is() {
        assertThat(ConfidenceSequence.proportion(new double[] {1}, 0.95)).isEqualTo(new Interval(0, 1));
        Interval never = ConfidenceSequence.proportion(new double[500], 0.95);
        assertThat(never.low()).isZero();
        assertThat(never.high()).isCloseTo(0.02, Offset.offset(0.015));
        assertThat(ConfidenceSequence.quantile(new double[] {1, 2, 3, 4}, 0.8, 0.95))
                .isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }
}
