package org.drawdown.statistics.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
    private static final int EXPERIMENTS = 2_000;

    /** Normal systems with given means and standard deviations; a share of the variance is common to all. */
    private static Sampler normal(long seed, double common, double[] means, double... sds) {
        return (systems, from, count) -> {
            double[][] seen = new double[systems.size()][count];
            for (int r = 0; r < count; r++) {
                double shared = gaussian(seed, -1, from + r);
                for (int i = 0; i < systems.size(); i++) {
                    int system = systems.get(i);
                    seen[i][r] = means[system]
                            + sds[system]
                                    * (Math.sqrt(common) * shared
                                            + Math.sqrt(1 - common) * gaussian(seed, system, from + r));
                }
            }
            return seen;
        };
    }

    private static double gaussian(long seed, int system, int r) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + system * 7_919L + r * 104_729L);
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    @ParameterizedTest
    @CsvSource({"2, 2.452", "5, 3.385", "10, 3.875"})
    void rinotts_h_is_the_published_one(int systems, double h) {
        assertThat(new Rinott(systems, new Zone(0.95, 1, 20)).h()).isCloseTo(h, Offset.offset(0.0005));
    }

    @Test
    void kim_and_nelsons_eta_is_the_published_one() {
        assertThat(KimNelson.eta(10, new Zone(0.95, 1, 24))).isCloseTo(0.23944203, Offset.offset(1e-8));
    }

    /** The slippage configuration: all are equally bad, the best leads by just delta. */
    private static int correct(boolean kn, double common) {
        double[] means = {0, 0, 0, 0, 1};
        int correct = 0;
        Zone zone = new Zone(0.95, 1, 10);
        Rinott rinott = new Rinott(5, zone);
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            Sampler sampler = normal(experiment, common, means, 2, 2, 2, 2, 2);
            Selected selected = kn ? KimNelson.select(5, zone, 100_000, sampler) : rinott.select(100_000, sampler);
            assertThat(selected.ended()).isTrue();
            correct += selected.best() == 4 ? 1 : 0;
        }
        return correct;
    }

    private static final double LEAST = 0.95 * EXPERIMENTS - 4.75 * Math.sqrt(EXPERIMENTS * 0.95 * 0.05);

    @Test
    void rinott_selects_the_best_in_95_of_100_slippage_experiments() {
        assertThat((double) correct(false, 0)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void kim_and_nelson_do_with_luck_of_their_own_and_with_the_same_luck() {
        assertThat((double) correct(true, 0)).isGreaterThanOrEqualTo(LEAST);
        assertThat((double) correct(true, 0.5)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void with_the_same_luck_kim_and_nelson_need_fewer_observations() {
        long apart = 0;
        long same = 0;
        for (int experiment = 0; experiment < 100; experiment++) {
            Zone zone = new Zone(0.95, 1, 10);
            apart += KimNelson.select(3, zone, 10_000, normal(experiment, 0, new double[] {0, 0, 1}, 2, 2, 2))
                    .observations();
            same += KimNelson.select(3, zone, 10_000, normal(experiment, 0.9, new double[] {0, 0, 1}, 2, 2, 2))
                    .observations();
        }
        assertThat(same).isLessThan(apart / 2);
    }

    @Test
    void who_cannot_be_told_apart_is_left_when_the_budget_is_used_up() {
        Selected selected =
                KimNelson.select(3, new Zone(0.95, 0.01, 10), 50, normal(1, 0, new double[] {0, 0, -50}, 2, 2, 2));
        assertThat(selected.ended()).isFalse();
        assertThat(selected.left()).containsExactlyInAnyOrder(0, 1);
        assertThat(selected.guarantee()).isZero();
        assertThat(new Rinott(2, new Zone(0.95, 0.01, 10))
                        .select(50, normal(1, 0, new double[] {0, 0}, 2, 2))
                        .left())
                .hasSize(2);
    }

    @Test
    void ocba_gives_the_published_ratios() {
        // N1/N2 = (s1/d1)^2/(s2/d2)^2 and N0 = s0 sqrt(N1^2/s1^2 + N2^2/s2^2)
        double[] shares = Ocba.shares(new double[] {10, 9, 8}, new double[] {1, 2, 2});
        assertThat(shares[1] / shares[2]).isCloseTo(4, Offset.offset(1e-12));
        assertThat(shares[0])
                .isCloseTo(Math.sqrt(Math.pow(shares[1] / 2, 2) + Math.pow(shares[2] / 2, 2)), Offset.offset(1e-12));
        assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1, Offset.offset(1e-12));
    }

    @Test
    void with_one_budget_ocba_selects_the_best_more_often_than_equal_shares() {
        double[] means = {0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.6};
        double[] sds = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
        int ocba = 0;
        int equal = 0;
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            Sampler sampler = normal(experiment, 0, means, sds);
            ocba += Ocba.select(10, 10, 20, 400, sampler).best() == 9 ? 1 : 0;
            equal += Ocba.select(10, 40, 20, 400, sampler).best() == 9 ? 1 : 0;
        }
        double error = Math.sqrt(2.0 * EXPERIMENTS * 0.25);
        assertThat(ocba - equal).isGreaterThan((int) (4.75 * error) / 2);
        Selected one = Ocba.select(10, 10, 20, 400, normal(1, 0, means, sds));
        assertThat(one.observations()).isEqualTo(400);
        assertThat(one.guarantee()).isBetween(0.0, 1.0);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new Zone(0.95, 0, 20)).hasMessageContaining("above 0, not 0.0");
        assertThatThrownBy(() -> new Zone(1, 1, 20)).hasMessageContaining("below 1, not at 1.0");
        assertThatThrownBy(() -> new Zone(0.95, 1, 1)).hasMessageContaining("two observations or more");
        assertThatThrownBy(() ->
                        KimNelson.select(1, new Zone(0.95, 1, 5), 9, (systems, from, count) -> new double[1][count]))
                .hasMessageContaining("not of 1");
    }
}
