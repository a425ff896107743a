package org.drawdown.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FitTest {
    /** Lieblein and Zelen's ball bearings, millions of revolutions. */
    private static final double[] BEARINGS = {
        17.88, 28.92, 33.00, 41.52, 42.12, 45.60, 48.40, 51.84, 51.96, 54.12, 55.56, 67.80, 68.64, 68.64, 68.88, 84.12,
        93.12, 98.64, 105.12, 105.84, 127.92, 128.04, 173.40
    };

    private static Fitted of(List<Fitted> fitted, Family family) {
        return fitted.stream().filter(law -> law.family() == family).findFirst().orElseThrow();
    }

    @Test
    void ball_bearings_give_the_published_laws() {
        List<Fitted> fitted = Fit.of(Sample.of(BEARINGS), 1);
        Fitted weibull = of(fitted, Family.WEIBULL);
        assertThat(weibull.shape()).isCloseTo(2.10185, Offset.offset(5e-6));
        assertThat(weibull.scale()).isCloseTo(81.8746, Offset.offset(5e-5));
        assertThat(weibull.logLikelihood()).isCloseTo(-113.69196, Offset.offset(5e-6));
        Fitted gamma = of(fitted, Family.GAMMA);
        assertThat(gamma.shape()).isCloseTo(4.02471, Offset.offset(5e-6));
        assertThat(gamma.scale()).isCloseTo(17.94438, Offset.offset(5e-5));
        assertThat(gamma.logLikelihood()).isCloseTo(-113.02982, Offset.offset(5e-6));
        Fitted lognormal = of(fitted, Family.LOGNORMAL);
        assertThat(Math.log(lognormal.scale())).isCloseTo(4.15038, Offset.offset(5e-6));
        assertThat(lognormal.shape()).isCloseTo(0.521687, Offset.offset(5e-7));
        assertThat(lognormal.logLikelihood()).isCloseTo(-113.12855, Offset.offset(5e-6));
        assertThat(of(fitted, Family.EXPONENTIAL).scale()).isCloseTo(72.22087, Offset.offset(5e-6));
        assertThat(fitted.get(0).family()).isEqualTo(Family.GAMMA);
        assertThat(gamma.aic()).isCloseTo(4 + 2 * 113.02982, Offset.offset(1e-4));
        assertThat(gamma.bic()).isCloseTo(2 * Math.log(23) + 2 * 113.02982, Offset.offset(1e-4));
        assertThat(of(fitted, Family.EXPONENTIAL).adP().orElseThrow()).isLessThan(0.02);
        assertThat(gamma.adP().orElseThrow()).isGreaterThan(0.2);
    }

    @Test
    void of_censored_exponential_values_the_mean_is_all_time_over_the_ends_seen() {
        List<Sample.Seen> seen = new ArrayList<>();
        double sum = 0;
        for (int i = 1; i <= 30; i++) {
            seen.add(new Sample.Seen(i, i % 3 == 0));
            sum += i;
        }
        Fitted law = of(Fit.of(Sample.of(seen), 1), Family.EXPONENTIAL);
        assertThat(law.scale()).isCloseTo(sum / 20, Offset.offset(1e-12));
        // the standard error of ln scale is 1/sqrt(20)
        assertThat(law.scales().high()).isCloseTo(sum / 20 * Math.exp(1.959964 / Math.sqrt(20)), Offset.offset(1e-3));
        assertThat(law.ad()).isEmpty();
        assertThat(law.ksP()).isEmpty();
    }

    /** Values of a law, those above a limit censored there. */
    private static Sample drawn(Family family, double shape, double scale, int n, double limit, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sample.Seen> seen = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double value = scale * family.curve().quantile(shape, random.nextDouble());
            seen.add(new Sample.Seen(Math.min(value, limit), value > limit));
        }
        return Sample.of(seen);
    }

    @Test
    void intervals_of_shape_scale_mean_and_sd_hold_in_95_of_100_samples_of_which_a_fifth_is_censored() {
        for (Family family : List.of(Family.WEIBULL, Family.GAMMA, Family.LOGNORMAL)) {
            double limit = 10 * family.curve().quantile(1.5, 0.8);
            int samples = 120;
            int shapes = 0;
            int scales = 0;
            int means = 0;
            int sds = 0;
            for (int seed = 0; seed < samples; seed++) {
                Sample sample = drawn(family, 1.5, 10, 150, limit, seed);
                Fitted law = of(Fit.of(sample, 1), family);
                shapes += law.shapes().contains(1.5) ? 1 : 0;
                scales += law.scales().contains(10) ? 1 : 0;
                means += law.means().contains(10 * family.curve().mean(1.5)) ? 1 : 0;
                sds += law.sds().contains(10 * family.curve().sd(1.5)) ? 1 : 0;
            }
            double least = 0.95 * samples - 4.75 * Math.sqrt(samples * 0.95 * 0.05);
            assertThat((double) shapes).as(family + " shape").isGreaterThanOrEqualTo(least);
            assertThat((double) scales).as(family + " scale").isGreaterThanOrEqualTo(least);
            assertThat((double) means).as(family + " mean").isGreaterThanOrEqualTo(least);
            assertThat((double) sds).as(family + " sd").isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void a_law_that_is_true_is_seldom_called_wrong_and_one_that_is_not_often() {
        int samples = 30;
        int trueRefused = 0;
        int falseRefused = 0;
        for (int seed = 0; seed < samples; seed++) {
            List<Fitted> fitted = Fit.of(drawn(Family.LOGNORMAL, 0.5, 10, 80, Double.MAX_VALUE, seed), seed);
            trueRefused += of(fitted, Family.LOGNORMAL).adP().orElseThrow() < 0.05 ? 1 : 0;
            falseRefused += of(fitted, Family.EXPONENTIAL).adP().orElseThrow() < 0.05 ? 1 : 0;
        }
        assertThat((double) trueRefused).isLessThanOrEqualTo(0.05 * samples + 4.75 * Math.sqrt(samples * 0.05 * 0.95));
        assertThat(falseRefused).isEqualTo(samples);
    }

    @Test
    void quantile_and_probability_undo_each_other() {
        for (Fitted law : Fit.of(Sample.of(BEARINGS), 1)) {
            for (double share : new double[] {0.01, 0.5, 0.99}) {
                assertThat(law.below(law.quantile(share))).isCloseTo(share, Offset.offset(1e-7));
            }
        }
    }

    @Test
    void kaplan_and_meiers_steps_are_those_by_hand() {
        List<Staying.Step> steps = Staying.of(Sample.sorted(List.of(
                new Sample.Seen(1, false),
                new Sample.Seen(2, true),
                new Sample.Seen(3, false),
                new Sample.Seen(4, false))));
        assertThat(steps).extracting(Staying.Step::value).containsExactly(1.0, 3.0, 4.0);
        // staying 3/4 after 1, then 3/8 after 3, then 0
        assertThat(steps.get(0).below()).isCloseTo(0.125, Offset.offset(1e-12));
        assertThat(steps.get(1).below()).isCloseTo(1 - (0.75 + 0.375) / 2, Offset.offset(1e-12));
        assertThat(steps.get(2).below()).isCloseTo(1 - 0.375 / 2, Offset.offset(1e-12));
    }

    @Test
    void what_cannot_be_fitted_is_refused() {
        assertThatThrownBy(() -> Sample.of(1, 2, 3))
                .hasMessageContaining("5 values or more")
                .hasMessageContaining("not to 3");
        assertThatThrownBy(() -> Sample.of(2, 2, 2, 2, 2, 2)).hasMessageContaining("all the same");
        assertThatThrownBy(() -> new Sample.Seen(0, false)).hasMessageContaining("values above 0, not to 0.0");
        assertThatThrownBy(() -> new Sample.Seen(Double.NaN, false)).hasMessageContaining("above 0");
    }
}
