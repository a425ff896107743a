package org.drawdown.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopulaTest {
    private static final Source ROAD = Source.named("parameter/road");
    private static final Source FLIGHT = Source.named("parameter/flight");
    private static final Source RAINS = Source.named("parameter/rains");
    private static final Source ELSEWHERE = Source.named("parameter/elsewhere");
    private static final int MANY = 2000;

    private static Copula three(double first, double second, double third) {
        return new Copula(
                List.of(FLIGHT, RAINS, ROAD),
                new double[][] {{1, first, second}, {first, 1, third}, {second, third, 1}});
    }

    private static double[] drawn(Copula together, Source source) {
        return each(i -> Luck.of(5, i, 0).parameter(source, together));
    }

    private static double[] each(IntToDoubleFunction draw) {
        return IntStream.range(0, MANY).mapToDouble(draw).toArray();
    }

    /* The standard error of Spearman's correlation of n pairs is at most that of independent ones, 1/√(n − 1). */
    @ParameterizedTest
    @ValueSource(doubles = {-0.9, -0.4, 0, 0.3, 0.6, 0.95})
    void the_ranks_of_the_draws_are_correlated_as_asked(double rank) {
        Copula together = three(rank, 0, 0);
        SpearmansCorrelation spearman = new SpearmansCorrelation();
        double[] flight = drawn(together, FLIGHT);
        double[] rains = drawn(together, RAINS);
        double[] road = drawn(together, ROAD);
        double near = 4.75 / Math.sqrt(MANY - 1.0);
        assertThat(spearman.correlation(flight, rains)).isCloseTo(rank, within(near));
        assertThat(spearman.correlation(flight, road)).isCloseTo(0, within(near));
        assertThat(spearman.correlation(rains, road)).isCloseTo(0, within(near));
    }

    @Test
    void three_may_go_together_each_pair_by_its_own_rank() {
        Copula together = three(0.6, -0.3, 0.2);
        SpearmansCorrelation spearman = new SpearmansCorrelation();
        double near = 4.75 / Math.sqrt(MANY - 1.0);
        assertThat(spearman.correlation(drawn(together, FLIGHT), drawn(together, RAINS)))
                .isCloseTo(0.6, within(near));
        assertThat(spearman.correlation(drawn(together, FLIGHT), drawn(together, ROAD)))
                .isCloseTo(-0.3, within(near));
        assertThat(spearman.correlation(drawn(together, RAINS), drawn(together, ROAD)))
                .isCloseTo(0.2, within(near));
    }

    /* 20 cells: the 0.001 and 0.999 quantiles of chi-square with 19 degrees of freedom are 5.4 and 43.8 */
    @Test
    void each_goes_on_to_be_uniform() {
        Copula together = three(0.6, 0.6, 0.6);
        for (Source source : List.of(FLIGHT, RAINS, ROAD)) {
            double[] counts = new double[20];
            for (double u : drawn(together, source)) {
                assertThat(u).isGreaterThan(0).isLessThan(1);
                counts[(int) (u * counts.length)]++;
            }
            double expected = (double) MANY / counts.length;
            double chiSquare = 0;
            for (double count : counts) {
                chiSquare += (count - expected) * (count - expected) / expected;
            }
            assertThat(chiSquare).isBetween(5.4, 43.8);
        }
    }

    @Test
    void who_is_first_or_goes_with_nobody_keeps_its_own_draw_to_the_bit() {
        Copula together = three(0.6, 0, 0);
        for (int i = 0; i < 100; i++) {
            Luck luck = Luck.of(5, i, 0);
            for (Source source : List.of(FLIGHT, ROAD, ELSEWHERE)) {
                assertThat(luck.parameter(source, together)).isEqualTo(luck.parameter(source));
                assertThat(luck.parameter(source, Copula.NONE)).isEqualTo(luck.parameter(source));
            }
            assertThat(luck.parameter(RAINS, together)).isNotEqualTo(luck.parameter(RAINS));
            assertThat(luck.parameter(RAINS, Copula.NONE)).isEqualTo(luck.parameter(RAINS));
        }
    }

    @Test
    void fixing_one_fixes_its_final_draw_and_leaves_the_others_as_they_were() {
        Copula together = three(0.6, 0.3, 0.2);
        Luck luck = Luck.of(5, 1, 0);
        Luck fixed = luck.fixing(FLIGHT, 0.9).fixing(ROAD, 0.1);
        assertThat(fixed.parameter(FLIGHT, together)).isEqualTo(0.9);
        assertThat(fixed.parameter(ROAD, together)).isEqualTo(0.1);
        assertThat(fixed.parameter(RAINS, together)).isEqualTo(luck.parameter(RAINS, together));
        assertThat(fixed.parameter(ELSEWHERE, together)).isEqualTo(luck.parameter(ELSEWHERE));
    }

    @Test
    void ranks_that_no_draws_can_have_are_refused() {
        for (Runnable making : List.<Runnable>of(() -> three(0.9, 0.9, -0.9), () -> three(-0.6, -0.6, -0.6))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(making::run)
                    .withMessage("the ranks contradict each other: no draws can have them all");
        }
    }
}
