package org.drawdown.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.EnumeratedRealDistribution;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import umontreal.ssj.probdist.LognormalDist;
import umontreal.ssj.probdist.TruncatedDist;

class LawTest {
    private static final double[] SHARES = {
        1e-6, 1e-4, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 0.9999, 1 - 1e-6
    };

    private static final Law MIXTURE =
            new Mixture(List.of(new Exponential(2), new Triangular(5, 8, 20)), List.of(0.7, 0.3));

    static Stream<Law> laws() {
        return Stream.of(
                new Fixed(3),
                new Uniform(-1, 2),
                new Triangular(900, 1500, 3600),
                new Triangular(1, 1, 5),
                new Triangular(1, 5, 5),
                new Pert(1, 2, 5),
                new Pert(0, 0, 1),
                new Exponential(4),
                new Gamma(4, 2),
                Gamma.byCv(86_400, 0.8),
                Gamma.byCv(10, 0.01),
                Gamma.byCv(10, 2),
                new Erlang(4, 1),
                new Erlang(4, 3),
                new Lognormal(4, 3),
                Lognormal.byQuantiles(0.5, 3, 0.9, 12),
                Weibull.of(4, 2),
                Weibull.byCv(10, 1.5),
                Weibull.byQuantiles(0.1, 2, 0.9, 12),
                new Beta(0.15, 0.06),
                new Beta(0.5, 0.25),
                Beta.byCv(0.02, 0.5),
                new Discrete(List.of(3.0, 1.0, 2.0), List.of(0.5, 0.2, 0.3)),
                Exponential.byQuantile(0.9, 12),
                Gamma.byQuantiles(0.5, 3, 0.9, 12),
                Beta.byQuantiles(0.1, 0.05, 0.9, 0.3),
                Uniform.of(20, 5),
                new Empirical(List.of(5.0, 3.0, 9.0, 5.0)),
                new Empirical(List.of(7.0)),
                MIXTURE,
                new Mixture(List.of(new Fixed(0), new Lognormal(6, 5)), List.of(0.8, 0.2)),
                new Mixture(List.of(new Uniform(5, 6), new Gamma(4, 1), new Uniform(1, 2)), List.of(0.2, 0.5, 0.3)),
                new Truncated(Lognormal.byCv(6, 0.8), 1, 30),
                new Truncated(new Exponential(2), 3, Double.POSITIVE_INFINITY),
                new Truncated(new Gamma(4, 2), Double.NEGATIVE_INFINITY, 4),
                new Truncated(new Pert(1, 2, 5), 1.5, 3),
                new Truncated(new Discrete(List.of(1.0, 2.0, 3.0, 4.0), List.of(0.1, 0.2, 0.3, 0.4)), 2, 3.5),
                new Truncated(MIXTURE, 1, 10),
                new Gamma(4, 2).times(3),
                new Uniform(1, 2).times(0.5));
    }

    static Stream<Arguments> distributions() {
        double variance = Math.log1p(9 / 16.0);
        RealDistribution four = new GammaDistribution(null, 4, 1, 1e-14);
        RealDistribution share = new BetaDistribution(null, 2, 6, 1e-14);
        return Stream.of(
                Arguments.of(new Uniform(-1, 2), new UniformRealDistribution(null, -1, 2)),
                Arguments.of(new Triangular(900, 1500, 3600), new TriangularDistribution(null, 900, 1500, 3600)),
                Arguments.of(new Exponential(4), new ExponentialDistribution(null, 4, 1e-12)),
                Arguments.of(new Gamma(4, 2), new GammaDistribution(null, 4, 1, 1e-12)),
                Arguments.of(Gamma.byCv(10, 2), new GammaDistribution(null, 0.25, 40, 1e-12)),
                Arguments.of(Gamma.byCv(10, 0.01), new GammaDistribution(null, 1e4, 1e-3, 1e-12)),
                Arguments.of(new Erlang(6, 3), new GammaDistribution(null, 3, 2, 1e-12)),
                Arguments.of(
                        new Lognormal(4, 3),
                        new LogNormalDistribution(null, Math.log(4) - variance / 2, Math.sqrt(variance), 1e-12)),
                Arguments.of(new Weibull(2, 5), new WeibullDistribution(null, 2, 5, 1e-12)),
                Arguments.of(new Beta(0.25, Math.sqrt(0.1875 / 9)), new BetaDistribution(null, 2, 6, 1e-12)),
                Arguments.of(new Pert(0, 0.25, 1), new BetaDistribution(null, 2, 4, 1e-12)),
                Arguments.of(Uniform.of(20, Math.sqrt(12)), new UniformRealDistribution(null, 14, 26)),
                Arguments.of(Exponential.byQuantile(1 - 1 / Math.E, 4), new ExponentialDistribution(null, 4, 1e-12)),
                Arguments.of(
                        Gamma.byQuantiles(
                                0.25,
                                four.inverseCumulativeProbability(0.25),
                                0.99,
                                four.inverseCumulativeProbability(0.99)),
                        four),
                Arguments.of(
                        Beta.byQuantiles(
                                0.1,
                                share.inverseCumulativeProbability(0.1),
                                0.8,
                                share.inverseCumulativeProbability(0.8)),
                        share));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void the_quantile_inverts_the_distribution_function(Law law, RealDistribution distribution) {
        for (double u : SHARES) {
            assertThat(distribution.cumulativeProbability(law.quantile(u)))
                    .isCloseTo(u, within(1e-9 * Math.min(u, 1 - u) + 1e-12));
        }
        assertThat(law.mean()).isCloseTo(distribution.getNumericalMean(), within(1e-9 * Math.abs(law.mean())));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void the_distribution_function_is_that_of_another_library(Law law, RealDistribution distribution) {
        double low = law.quantile(0.001);
        double high = law.quantile(0.999);
        for (int i = -10; i <= 60; i++) {
            double x = low + (high - low) * i / 50;
            assertThat(law.below(x)).isCloseTo(distribution.cumulativeProbability(x), within(1e-9));
        }
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of(
                        new Discrete(List.of(3.0, 1.0, 2.0), List.of(0.5, 0.2, 0.3)),
                        new EnumeratedRealDistribution(null, new double[] {1, 2, 3}, new double[] {0.2, 0.3, 0.5})),
                Arguments.of(
                        new Empirical(List.of(5.0, 3.0, 9.0, 5.0)),
                        new EnumeratedRealDistribution(null, new double[] {3, 5, 9}, new double[] {0.25, 0.5, 0.25})),
                Arguments.of(
                        new Truncated(new Empirical(List.of(5.0, 3.0, 9.0, 5.0)), 4, 9),
                        new EnumeratedRealDistribution(null, new double[] {5, 9}, new double[] {2, 1})));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_law_of_few_values_is_that_of_another_library(Law law, RealDistribution distribution) {
        for (double x = 0; x < 10; x += 0.25) {
            assertThat(law.below(x)).isCloseTo(distribution.cumulativeProbability(x), within(1e-12));
        }
        for (int i = 1; i < 100; i++) {
            double u = (i + 0.5) / 100;
            assertThat(law.quantile(u)).isEqualTo(distribution.inverseCumulativeProbability(u));
        }
        assertThat(law.mean()).isCloseTo(distribution.getNumericalMean(), within(1e-12));
    }

    /* SSJ's truncated law, where its ends keep enough: far out in a tail its quantiles lose their digits. */
    @Test
    void a_truncated_law_is_that_of_another_library() {
        Law law = new Truncated(Lognormal.byCv(6, 0.8), 1, 30);
        double variance = Math.log1p(0.64);
        TruncatedDist other =
                new TruncatedDist(new LognormalDist(Math.log(6) - variance / 2, Math.sqrt(variance)), 1, 30);
        for (double u : SHARES) {
            assertThat(law.quantile(u)).isCloseTo(other.inverseF(u), within(1e-9));
            assertThat(law.below(other.inverseF(u))).isCloseTo(u, within(1e-9));
        }
        assertThat(law.below(0.99)).isZero();
        assertThat(law.below(30)).isEqualTo(1);
    }

    /* F(q(u)) is u or more, and just below q(u) it is u or less: so for a law with steps, with gaps, and without. */
    @ParameterizedTest
    @MethodSource("laws")
    void the_quantile_is_the_smallest_value_whose_probability_is_reached(Law law) {
        for (double u : SHARES) {
            double value = law.quantile(u);
            double slack = 1e-9 * Math.min(u, 1 - u) + 1e-13;
            assertThat(law.below(value + 1e-12 * Math.abs(value))).isGreaterThanOrEqualTo(u - slack);
            assertThat(law.below(value - 1e-12 * Math.abs(value) - Double.MIN_VALUE))
                    .isLessThanOrEqualTo(u + slack);
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_distribution_function_rises_from_0_to_1(Law law) {
        for (Law either : List.of(law, law.tabulated())) {
            double before = 0;
            for (double u : SHARES) {
                double here = either.below(law.quantile(u));
                assertThat(here).isBetween(before, 1.0);
                before = here;
            }
            assertThat(either.below(law.least() - 1)).isZero();
            assertThat(either.below(-1e300)).isZero();
            assertThat(either.below(1e300)).isEqualTo(1);
            assertThat(either.below(Math.min(law.most(), 1e15))).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void what_lies_below_contributes_the_average_of_its_quantiles_to_the_mean(Law law) {
        int n = 200_000;
        Law fast = law.tabulated();
        double spread = law.quantile(0.9) - law.quantile(0.1) + Math.abs(law.mean());
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            double x = law.quantile(share);
            double sum = IntStream.range(0, n)
                    .mapToDouble(i -> fast.quantile((i + 0.5) / n))
                    .filter(value -> value <= x)
                    .sum();
            assertThat(law.meanBelow(x)).isCloseTo(sum / n, within(2e-5 * spread));
        }
        assertThat(law.meanBelow(law.least() - 1)).isZero();
        assertThat(law.meanBelow(Math.min(law.most(), 1e12))).isCloseTo(law.mean(), within(1e-9 * spread));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void no_probability_belongs_to_what_is_not_a_number(Law law) {
        for (Law either : List.of(law, law.tabulated())) {
            for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> either.below(x))
                        .withMessage("a probability belongs to a number, not to " + x);
                assertThatIllegalArgumentException().isThrownBy(() -> either.meanBelow(x));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_mean_is_the_average_of_the_quantiles(Law law) {
        int n = 200_000;
        Law fast = law.tabulated();
        double sum = IntStream.range(0, n)
                .mapToDouble(i -> fast.quantile((i + 0.5) / n))
                .sum();
        assertThat(sum / n).isCloseTo(law.mean(), within(2e-4 * Math.abs(law.mean())));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void quantiles_rise_from_least_to_most_and_are_finite(Law law) {
        for (Law either : List.of(law, law.tabulated())) {
            double before = law.least();
            for (int i = 0; i <= 2000; i++) {
                double u = i == 0 ? 1e-12 : i == 2000 ? 1 - 1e-12 : i / 2000.0;
                double value = either.quantile(u);
                assertThat(value).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(law.most());
                assertThat(value).isFinite();
                before = value;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_table_gives_the_exact_quantile_to_a_millionth_of_the_spread(Law law) {
        Law table = law.tabulated();
        double spread = law.quantile(0.9) - law.quantile(0.1);
        for (int i = 1; i < 3000; i++) {
            double u = i / 3000.0;
            assertThat(table.quantile(u)).isCloseTo(law.quantile(u), within(1e-6 * spread));
        }
        for (double u : SHARES) {
            assertThat(table.quantile(u)).isCloseTo(law.quantile(u), within(1e-6 * spread));
        }
        assertThat(table.mean()).isEqualTo(law.mean());
        assertThat(table.words()).isEqualTo(law.words());
        assertThat(table).isEqualTo(law.tabulated()).hasSameHashCodeAs(law.tabulated());
        assertThat(table.tabulated()).isEqualTo(table);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_share_outside_the_open_interval_has_no_quantile(Law law) {
        for (Law either : List.of(law, law.tabulated())) {
            for (double u : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> either.quantile(u))
                        .withMessage("a quantile belongs to a share above 0 and below 1, not to " + u);
            }
        }
    }

    @Test
    void two_quantiles_make_a_law_that_has_them() {
        for (Law law : List.of(
                Lognormal.byQuantiles(0.5, 3, 0.9, 12),
                Weibull.byQuantiles(0.5, 3, 0.9, 12),
                Gamma.byQuantiles(0.5, 3, 0.9, 12))) {
            assertThat(law.quantile(0.5)).isCloseTo(3, within(1e-9));
            assertThat(law.quantile(0.9)).isCloseTo(12, within(1e-9));
        }
        for (double narrow : new double[] {1e-4, 0.01, 0.1}) {
            Law law = Beta.byQuantiles(0.1, 0.2 - narrow, 0.9, 0.2 + narrow);
            assertThat(law.quantile(0.1)).isCloseTo(0.2 - narrow, within(1e-9));
            assertThat(law.quantile(0.9)).isCloseTo(0.2 + narrow, within(1e-9));
        }
    }

    @Test
    void mean_and_sd_make_a_weibull_law_that_has_them() {
        for (double cv : new double[] {1e-4, 0.01, 0.3, 1, 3, 10}) {
            Weibull law = Weibull.byCv(40, cv);
            assertThat(law.mean()).isCloseTo(40, within(1e-6));
            assertThat(law.sd()).isCloseTo(40 * cv, within(1e-6 * 40 * cv));
        }
        assertThat(Weibull.of(5, 5).shape()).isCloseTo(1, within(1e-9));
    }

    @Test
    void a_scaled_law_is_scaled_throughout() {
        Law law = new Triangular(1, 2, 5).times(2).times(3);
        assertThat(law).isEqualTo(new Scaled(new Triangular(1, 2, 5), 6));
        assertThat(law.quantile(0.3)).isEqualTo(6 * new Triangular(1, 2, 5).quantile(0.3));
        assertThat(law.mean()).isCloseTo(16, within(1e-12));
        assertThat(law.least()).isEqualTo(6);
        assertThat(law.most()).isEqualTo(30);
        assertThat(new Fixed(4).times(2)).isEqualTo(new Fixed(8));
        assertThat(new Uniform(1, 2).times(1)).isEqualTo(new Uniform(1, 2));
    }

    @Test
    void the_widest_and_narrowest_laws_stay_finite() {
        for (Law law : List.of(
                Gamma.byCv(1e6, 10),
                Gamma.byCv(1e6, 1e-4),
                Lognormal.byCv(1e6, 10),
                Lognormal.byCv(1e6, 1e-4),
                Weibull.byCv(1e6, 10),
                new Erlang(1e6, 1_000_000),
                new Beta(0.001, 0.9 * Math.sqrt(0.000999)),
                new Beta(0.99, 0.9 * Math.sqrt(0.0099)))) {
            Law fast = law.tabulated();
            for (double u : new double[] {1e-12, 1e-9, 0.001, 0.5, 0.999, 1 - 1e-9, 1 - 1e-12}) {
                assertThat(law.quantile(u)).isFinite().isNotNegative();
                assertThat(fast.quantile(u)).isFinite().isNotNegative();
            }
        }
    }

    @Test
    void a_law_is_written_as_the_scenario_file_writes_it() {
        assertThat(laws().map(Law::words))
                .containsExactly(
                        "3",
                        "uniform(-1; 2)",
                        "triangular(900; 1500; 3600)",
                        "triangular(1; 1; 5)",
                        "triangular(1; 5; 5)",
                        "pert(1; 2; 5)",
                        "pert(0; 0; 1)",
                        "exponential(mean 4)",
                        "gamma(mean 4; sd 2)",
                        "gamma(mean 86400; sd 69120)",
                        "gamma(mean 10; sd 0.1)",
                        "gamma(mean 10; sd 20)",
                        "erlang(mean 4; stages 1)",
                        "erlang(mean 4; stages 3)",
                        "lognormal(mean 4; sd 3)",
                        "lognormal(mean 5.38535657; sd 8.0284301)",
                        "weibull(mean 4; sd 2)",
                        "weibull(mean 10; sd 15)",
                        "weibull(mean 6.59009592; sd 3.94497053)",
                        "beta(mean 0.15; sd 0.06)",
                        "beta(mean 0.5; sd 0.25)",
                        "beta(mean 0.02; sd 0.01)",
                        "discrete(1 20 %; 2 30 %; 3 50 %)",
                        "exponential(mean 5.211533782839021)",
                        "gamma(mean 4.88803958; sd 5.5749558)",
                        "beta(mean 0.162631165; sd 0.0991302889)",
                        "uniform(11.339745962155614; 28.660254037844386)",
                        "empirical(3; 5; 5; 9)",
                        "empirical(7)",
                        "mixture(70 % exponential(mean 2); 30 % triangular(5; 8; 20))",
                        "mixture(80 % 0; 20 % lognormal(mean 6; sd 5))",
                        "mixture(20 % uniform(5; 6); 50 % gamma(mean 4; sd 1); 30 % uniform(1; 2))",
                        "lognormal(mean 6; sd 4.8; at least 1; at most 30)",
                        "exponential(mean 2; at least 3)",
                        "gamma(mean 4; sd 2; at most 4)",
                        "pert(1; 2; 5; at least 1.5; at most 3)",
                        "discrete(1 10 %; 2 20 %; 3 30 %; 4 40 %; at least 2; at most 3.5)",
                        "mixture(70 % exponential(mean 2); 30 % triangular(5; 8; 20); at least 1; at most 10)",
                        "3 x gamma(mean 4; sd 2)",
                        "0.5 x uniform(1; 2)");
    }

    private static void refused(Runnable making, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(sentence);
    }

    @Test
    void what_cannot_be_is_refused_in_a_sentence_with_the_values() {
        refused(() -> new Fixed(Double.NaN), "a fixed value is made of numbers between -1e15 and 1e15, not of NaN");
        refused(() -> new Uniform(2, 1), "a uniform law has a least below its most, not uniform(2; 1)");
        refused(
                () -> new Uniform(0, Double.POSITIVE_INFINITY),
                "a uniform law is made of numbers between -1e15 and 1e15, not of Infinity");
        refused(
                () -> new Triangular(1, 6, 5),
                "a triangular law rises from least over likely to most, not triangular(1; 6; 5)");
        refused(() -> new Pert(5, 5, 5), "a pert law rises from least over likely to most, not pert(5; 5; 5)");
        refused(() -> new Exponential(0), "an exponential law has a mean above 0, not 0");
        refused(
                () -> new Gamma(4, 0),
                "a gamma law has an sd between 0.0001 and 10 times its mean, not mean 4 and sd 0");
        refused(() -> new Gamma(-4, 1), "a gamma law has a mean above 0, not -4");
        refused(
                () -> Lognormal.byCv(4, 11),
                "a lognormal law has an sd between 0.0001 and 10 times its mean, not mean 4 and sd 44");
        refused(
                () -> Lognormal.byQuantiles(0.5, 12, 0.9, 3),
                "a lognormal law has two quantiles above 0 that rise with their shares, not 50 % 12 and 90 % 3");
        refused(
                () -> Weibull.byQuantiles(0.9, 3, 0.1, 12),
                "a weibull law has two quantiles above 0 that rise with their shares, not 90 % 3 and 10 % 12");
        refused(
                () -> new Weibull(0.1, 2),
                "a weibull law has a shape from 0.2 to 20000 and a scale above 0, not 0.1 and 2");
        refused(() -> new Erlang(4, 0), "an erlang law has 1 to 1000000 stages, not 0");
        refused(() -> new Beta(1, 0.1), "a beta law has a mean above 0 and below 1, not 1");
        refused(
                () -> new Beta(0.15, 0.5),
                "a beta law of mean 0.15 has an sd between 0.0000357071421 and 0.321364279, not 0.5");
        refused(
                () -> new Discrete(List.of(), List.of()),
                "a discrete law has one probability for each value, not 0 for 0");
        refused(
                () -> new Discrete(List.of(1.0, 2.0), List.of(0.5, 0.4)),
                "a discrete law has probabilities that sum to 100 %, not to 90 %");
        refused(
                () -> new Discrete(List.of(1.0, 1.0), List.of(0.5, 0.5)),
                "a discrete law has each value once, not twice 1");
        refused(
                () -> new Discrete(List.of(1.0, 2.0), List.of(1.0, -0.0)),
                "a discrete law has probabilities above 0 and up to 1, not 0");
        refused(() -> new Empirical(List.of()), "an empirical law has one value or more, not none");
        refused(() -> new Mixture(List.of(new Fixed(1)), List.of(1.0)), "a mixture has two laws or more, not 1");
        refused(
                () -> new Mixture(List.of(new Fixed(1), new Fixed(2)), List.of(0.7, 0.2)),
                "a mixture has probabilities that sum to 100 %, not to 90 %");
        refused(
                () -> new Truncated(new Exponential(2), 40, 50),
                "only 0.000000205 % of it would be kept, and at least 1 % has to be");
        refused(
                () -> new Truncated(new Exponential(2), 5, 5),
                "a law is kept from a lower to an upper end, not from 5 to 5");
        refused(
                () -> new Truncated(new Exponential(2), Double.NaN, 5),
                "a law is kept from a lower to an upper end, not from NaN to 5");
        refused(() -> Exponential.byQuantile(0.9, 0), "an exponential law has a quantile above 0, not 90 % 0");
        refused(
                () -> Gamma.byQuantiles(0.1, 1, 0.9, 1.0000001),
                "a gamma law cannot have quantiles so near each other or so far apart as 10 % 1 and 90 % 1.0000001");
        refused(() -> Beta.byQuantiles(0.1, 0.2, 0.9, 1), "a beta law has quantiles below 1, not 90 % 1");
        refused(
                () -> Beta.byQuantiles(0.1, 1e-9, 0.2, 0.99),
                "a beta law cannot have quantiles so near each other or so far apart as 10 % 0.000000001 and 20 % 0.99");
        refused(() -> Uniform.of(4, 0), "a uniform law has an sd above 0, not 0");
        refused(() -> new Uniform(1, 2).times(-1), "a scaled law has a factor above 0, not -1");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity", "1e16"})
    void no_law_is_made_of_what_is_not_a_number(double bad) {
        List<Runnable> makings = List.of(
                () -> new Fixed(bad),
                () -> new Uniform(0, bad),
                () -> new Uniform(bad, 0),
                () -> new Triangular(0, bad, 2),
                () -> new Pert(bad, 1, 2),
                () -> new Exponential(bad),
                () -> new Gamma(bad, 1),
                () -> new Gamma(1, bad),
                () -> new Erlang(bad, 1),
                () -> new Lognormal(1, bad),
                () -> Lognormal.byQuantiles(0.1, 1, 0.9, bad),
                () -> Lognormal.byQuantiles(bad, 1, 0.9, 2),
                () -> Weibull.of(bad, 1),
                () -> new Beta(0.5, bad),
                () -> new Discrete(List.of(bad), List.of(1.0)),
                () -> new Discrete(List.of(1.0), List.of(bad)),
                () -> Uniform.of(bad, 1),
                () -> Uniform.byCv(1, bad),
                () -> Exponential.byQuantile(0.5, bad),
                () -> Exponential.byQuantile(bad, 1),
                () -> Gamma.byQuantiles(0.1, 1, 0.9, bad),
                () -> Gamma.byQuantiles(bad, 1, 0.9, 2),
                () -> Beta.byQuantiles(0.1, 0.1, bad, 0.5),
                () -> Beta.byQuantiles(0.1, bad, 0.9, 0.5),
                () -> new Empirical(List.of(1.0, bad)),
                () -> new Mixture(List.of(new Fixed(1), new Fixed(2)), List.of(0.5, bad)),
                () -> new Truncated(new Exponential(1), 2, -bad).quantile(bad),
                () -> new Uniform(0, 1).times(bad));
        for (Runnable making : makings) {
            assertThatIllegalArgumentException().isThrownBy(making::run);
        }
    }
}
