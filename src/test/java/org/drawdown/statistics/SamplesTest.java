package org.drawdown.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SamplesTest {
    /* NIST StRD NumAcc4: 10000000.2, then 10000000.1 and 10000000.3 five hundred times each */
    @Test
    void moments_survive_numacc4() {
        double[] sample = new double[1001];
        sample[0] = 10000000.2;
        for (int i = 1; i < sample.length; i++) {
            sample[i] = i % 2 == 1 ? 10000000.1 : 10000000.3;
        }
        Moments moments = Moments.of(sample);
        assertThat(moments.mean()).isCloseTo(10000000.2, within(1e-8));
        assertThat(moments.sd()).isCloseTo(0.1, within(1e-8));
    }

    @Test
    void moments_of_a_few_are_those_by_hand() {
        assertThat(Moments.of(1, 2, 3, 4)).isEqualTo(new Moments(4, 2.5, 5 / 3.0));
        assertThat(Moments.of(7)).isEqualTo(new Moments(1, 7, 0));
        assertThat(Moments.ofPairs(1, 3, 5, 7)).isEqualTo(new Moments(2, 4, 8));
        assertThat(Moments.of(1, 2, 3, 4).interval(0.95).high()).isCloseTo(2.5 + 3.1824463 * 0.6454972, within(1e-6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moments.of(1, Double.POSITIVE_INFINITY))
                .withMessage("moments are of finite values, not of Infinity");
        assertThatIllegalArgumentException().isThrownBy(Moments::of).withMessage("this takes 1 values or more, not 0");
    }

    /* Four pairs by hand: means 1, 1, 0, 1/2; s2 = 0.2291667; within = (1/4)/4 */
    @Test
    void a_spread_is_the_covariance_within_pairs() {
        Spread spread = Spread.ofPairs(true, true, true, true, false, false, true, false);
        assertThat(spread.mean()).isEqualTo(0.625);
        assertThat(spread.variance()).isCloseTo(0.22916666666666666 - 0.0625, within(1e-12));
        assertThat(spread.share()).isCloseTo((0.22916666666666666 - 0.0625) / 0.234375, within(1e-12));
    }

    /*
     * A toy with a known answer: P(success | parameters) is uniform on 0 to 1, so its mean is 1/2, its variance 1/12
     * and its 10-90 % range 0.1 to 0.9. Parameters and luck each fill a grid, so nothing is left to chance.
     */
    @Test
    void a_spread_finds_the_uniform_law_of_a_probability() {
        int parameters = 1001;
        int lucks = 40;
        double[] outcome = new double[2 * parameters * lucks * lucks];
        int i = 0;
        for (int p = 0; p < parameters; p++) {
            double probability = (p + 0.5) / parameters;
            for (int a = 0; a < lucks; a++) {
                for (int b = 0; b < lucks; b++) {
                    outcome[i++] = (a + 0.5) / lucks < probability ? 1 : 0;
                    outcome[i++] = (b + 0.5) / lucks < probability ? 1 : 0;
                }
            }
        }
        Spread spread = Spread.ofPairs(outcome);
        assertThat(spread.mean()).isCloseTo(0.5, within(1e-9));
        assertThat(spread.variance()).isCloseTo(1 / 12.0, within(5e-4));
        assertThat(spread.range().low()).isCloseTo(0.1, within(2e-3));
        assertThat(spread.range().high()).isCloseTo(0.9, within(2e-3));
    }

    @Test
    void a_spread_of_nothing_or_everything_has_a_range_all_the_same() {
        Spread nothing = Spread.ofPairs(true, false, false, true, true, false);
        assertThat(nothing).isEqualTo(new Spread(0.5, 0));
        assertThat(nothing.range()).isEqualTo(new Interval(0.5, 0.5));
        assertThat(new Spread(0.3, 0.21).range()).isEqualTo(new Interval(0, 1));
        assertThat(new Spread(0.95, 0.95 * (1 - 0.95)).range()).isEqualTo(new Interval(1, 1));
        assertThat(Spread.ofPairs(true, true, true, true)).isEqualTo(new Spread(1, 0));
        assertThat(new Spread(0.5, 1 / 12.0).range().low()).isCloseTo(0.1, within(1e-9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spread(0.5, 0.3))
                .withMessage("no law on 0 to 1 has the mean 0.5 and the variance 0.3");
    }

    @Test
    void a_fan_is_a_quantile_a_column() {
        int[][] rows = {{0, 10}, {2, 30}, {1, 20}, {4, 50}, {3, 40}};
        assertThat(Fan.of(rows, 0.1, 0.5, 0.9)).isDeepEqualTo(new double[][] {{0, 10}, {2, 30}, {4, 50}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fan.of(new double[][] {{1, 2}, {1}}, 0.5))
                .withMessage("row 1 has 1 columns, the first has 2");
    }
}
