package org.drawdown.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Control variates, variance ratios, sectioned quantiles, proportions of units: known values, bias and coverage. */
class ReductionStatisticsTest {
    private static final double BAND = 4.75;
    private static final double LEVEL = 0.95;

    private static double band(int studies) {
        return BAND * Math.sqrt(LEVEL * (1 - LEVEL) / studies);
    }

    /** y = |x| + sin 2x + noise, which no line through x describes: E y = √(2/π). */
    @ParameterizedTest
    @CsvSource({"known, 40", "known, 300", "estimated, 60"})
    void a_controlled_mean_is_unbiased_and_covered_though_the_model_is_wrong(String means, int n) {
        int studies = 2_000;
        double truth = Math.sqrt(2 / Math.PI);
        RandomGenerator random = new SplittableRandom(5);
        double[] errors = new double[studies];
        int covered = 0;
        for (int study = 0; study < studies; study++) {
            double[] y = new double[n];
            double[][] x = new double[n][2];
            for (int i = 0; i < n; i++) {
                x[i][0] = random.nextGaussian();
                x[i][1] = random.nextGaussian();
                y[i] = Math.abs(x[i][0]) + Math.sin(2 * x[i][0]) + 0.3 * x[i][1] + 0.2 * random.nextGaussian();
            }
            double[][] fresh = IntStream.range(0, 2 * n)
                    .mapToObj(i -> new double[] {random.nextGaussian(), random.nextGaussian()})
                    .toArray(double[][]::new);
            Controlled found = means.equals("known") ? Controlled.of(y, x) : Controlled.withEstimatedMeans(y, x, fresh);
            errors[study] = found.estimate() - truth;
            covered += found.interval(LEVEL).contains(truth) ? 1 : 0;
        }
        Moments moments = Moments.of(errors);
        assertThat(Math.abs(moments.mean())).isLessThanOrEqualTo(BAND * moments.standardError());
        assertThat((double) covered / studies).isBetween(0.95 - band(studies), 0.95 + band(studies));
    }

    @Test
    void what_is_said_by_its_controls_alone_has_no_error_left() {
        double[][] x = IntStream.range(0, 60)
                .mapToObj(i -> new double[] {Math.sin(i), Math.cos(3 * i), 2 * Math.sin(i), 7})
                .toArray(double[][]::new);
        double[] y = IntStream.range(0, 60)
                .mapToDouble(i -> 5 + 2 * x[i][0] - 3 * x[i][1])
                .toArray();
        double[][] centred = IntStream.range(0, 60)
                .mapToObj(i -> new double[] {x[i][0], x[i][1], x[i][2]})
                .toArray(double[][]::new);
        Controlled found = Controlled.of(y, centred);
        assertThat(found.estimate()).isCloseTo(5, Offset.offset(1e-10));
        assertThat(found.standardError()).isLessThan(1e-10);
        assertThat(found.used()).as("a copy says nothing of its own").isEqualTo(2);
    }

    /** Leaving each unit out by hand, with one control: the same number to the last digits. */
    @Test
    void the_coefficient_of_a_unit_does_not_know_it() {
        RandomGenerator random = new SplittableRandom(8);
        int n = 30;
        double[] y = new double[n];
        double[][] x = new double[n][1];
        for (int i = 0; i < n; i++) {
            x[i][0] = random.nextGaussian();
            y[i] = x[i][0] + x[i][0] * x[i][0] + random.nextGaussian();
        }
        double sum = 0;
        for (int out = 0; out < n; out++) {
            int left = out;
            double[] others = IntStream.range(0, n)
                    .filter(i -> i != left)
                    .mapToDouble(i -> x[i][0])
                    .toArray();
            double[] theirs = IntStream.range(0, n)
                    .filter(i -> i != left)
                    .mapToDouble(i -> y[i])
                    .toArray();
            double mx = Moments.of(others).mean();
            double my = Moments.of(theirs).mean();
            double xy = 0;
            double xx = 0;
            for (int i = 0; i < others.length; i++) {
                xy += (others[i] - mx) * (theirs[i] - my);
                xx += (others[i] - mx) * (others[i] - mx);
            }
            sum += y[out] - xy / xx * x[out][0];
        }
        assertThat(Controlled.of(y, x).estimate()).isCloseTo(sum / n, Offset.offset(1e-12));
    }

    @Test
    void too_few_units_for_controls_are_refused() {
        assertThatThrownBy(() -> Controlled.of(new double[24], new double[24][1]))
                .hasMessage("1 controls need 25 units or more, not 24");
        assertThatThrownBy(() -> Controlled.of(new double[30], new double[29][1]))
                .hasMessage("every unit has its controls, not 29 of 30");
    }

    @ParameterizedTest
    @CsvSource({"normal, 16, 200, 9", "uniform, 100, 100, 9", "odds, 400, 400, 9"})
    void the_interval_of_a_variance_ratio_covers(String law, int units, int plain, double truth) {
        int studies = 600;
        RandomGenerator random = new SplittableRandom(11);
        int covered = 0;
        for (int study = 0; study < studies; study++) {
            double[] one = draws(law, plain, 3, random);
            double[] two = draws(law, units, 1, random);
            covered += VarianceRatio.of(one, 1, two, 1, LEVEL).interval().contains(truth) ? 1 : 0;
        }
        assertThat((double) covered / studies).isBetween(0.95 - band(studies), 0.999);
    }

    private static double[] draws(String law, int n, double scale, RandomGenerator random) {
        return IntStream.range(0, n)
                .mapToDouble(i -> switch (law) {
                    case "normal" -> scale * random.nextGaussian();
                    case "uniform" -> scale * random.nextDouble();
                    default -> random.nextDouble() < 0.3 ? scale : 0;
                })
                .toArray();
    }

    @Test
    void a_ratio_says_what_to_make_of_it() {
        assertThat(new VarianceRatio(3.14159, new Interval(2, 12.7)).words()).isEqualTo("3.14 (2.00 .. 13)");
        assertThat(new VarianceRatio(3, new Interval(2, 4)).verdict()).isEmpty();
        assertThat(new VarianceRatio(1, new Interval(0.5, 4)).verdict()).isEqualTo(", cannot be told from 1");
        assertThat(new VarianceRatio(0.5, new Interval(0.3, 0.8)).verdict()).isEqualTo(", it loses");
        VarianceRatio still = VarianceRatio.of(new double[] {1, 2, 3}, 1, new double[] {4, 4, 4}, 1, LEVEL);
        assertThat(still.words()).isEqualTo("no end (0.00 .. no end)");
        assertThat(still.gains()).isFalse();
    }

    @Test
    void sections_too_small_or_without_end_are_refused() {
        assertThat(Sectioned.valuesFor(0.8)).isEqualTo(50);
        assertThat(Sectioned.valuesFor(0.1)).isEqualTo(100);
        assertThatThrownBy(() -> Sectioned.of(new double[160], 16, 0.8)).hasMessageContaining("50 values each or more");
        double[] never = IntStream.range(0, 800)
                .mapToDouble(i -> i < 50 ? Double.POSITIVE_INFINITY : i)
                .toArray();
        assertThatThrownBy(() -> Sectioned.of(never, 16, 0.8)).hasMessageContaining("is not finite");
    }

    @Test
    void a_proportion_of_units_is_wilsons_where_units_are_trials() {
        double p = 0.3;
        int n = 100_000;
        Interval exact = Proportion.wilson(30_000, n, LEVEL);
        Interval found = Proportion.estimated(p, Math.sqrt(p * (1 - p) / n), n - 1, LEVEL);
        assertThat(found.low()).isCloseTo(exact.low(), Offset.offset(1e-6));
        assertThat(found.high()).isCloseTo(exact.high(), Offset.offset(1e-6));
        assertThat(Proportion.estimated(1, 0, 15, LEVEL)).isEqualTo(Proportion.wilson(16, 16, LEVEL));
        assertThat(Proportion.estimated(1.02, 0.01, 15, LEVEL)).isEqualTo(Proportion.wilson(16, 16, LEVEL));
        assertThatThrownBy(() -> Proportion.estimated(0.5, Double.NaN, 15, LEVEL))
                .hasMessageContaining("not NaN");
    }
}
