package org.drawdown.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LengthScoresTest {
    private static final Source ROAD = Source.named("takes/road");

    static Stream<Law> scored() {
        return Stream.of(
                new Exponential(3),
                new Lognormal(5, 4),
                new Gamma(5, 4),
                new Erlang(6, 3),
                Weibull.of(4, 2),
                new Scaled(new Lognormal(5, 4), 7));
    }

    /** {@return the mean over u, by the middles of a million equal parts} */
    private static double mean(DoubleUnaryOperator of) {
        int n = 1_000_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += of.applyAsDouble((i + 0.5) / n);
        }
        return sum / n;
    }

    /** The derivative of the mean of f·x by ln f is the mean itself, and that of 1 is 0. */
    @ParameterizedTest
    @MethodSource("scored")
    void a_score_has_the_mean_0_and_weighs_lengths_to_their_mean(Law law) {
        Law quick = law.tabulated();
        DoubleUnaryOperator score = LengthScores.score(law).orElseThrow();
        assertThat(mean(score)).isCloseTo(0, within(1e-3));
        assertThat(mean(u -> quick.quantile(u) * score.applyAsDouble(u)) / law.mean())
                .isCloseTo(1, within(2e-3));
    }

    @Test
    void a_law_whose_end_moves_with_its_scale_has_none() {
        assertThat(LengthScores.score(new Uniform(1, 2))).isEmpty();
        assertThat(LengthScores.score(new Triangular(1, 2, 4))).isEmpty();
        assertThat(LengthScores.score(new Fixed(3))).isEmpty();
    }

    @Test
    void draws_are_as_they_were_and_a_stream_begun_anew_counts_once() {
        LengthScores scores = new LengthScores();
        Luck luck = Luck.of(4, 2, 5);
        Luck counted = scores.of(luck);
        Law law = new Exponential(2);
        Draws plain = luck.draws(ROAD);
        double sum = 0;
        for (int again = 0; again < 2; again++) {
            Draws draws = counted.draws(ROAD, "authorities.road.takes", law);
            for (int i = 0; i < 3; i++) {
                double u = draws.next();
                if (again == 0) {
                    assertThat(u).isEqualTo(plain.next());
                    sum += -Math.log1p(-u) - 1;
                }
            }
        }
        counted.draws(Source.named("drive/leg/out"), "legs.leg.takes", new Uniform(1, 2))
                .next();
        assertThat(scores.sums()).containsOnlyKeys("authorities.road.takes");
        assertThat(scores.sums().get("authorities.road.takes")).isEqualTo(sum);
    }
}
