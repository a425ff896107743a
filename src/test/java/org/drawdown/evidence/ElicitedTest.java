package org.drawdown.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElicitedTest {
    @Test
    void quantiles_of_a_law_give_back_that_law() {
        for (Family family : List.of(Family.WEIBULL, Family.GAMMA, Family.LOGNORMAL)) {
            Curve curve = family.curve();
            StringBuilder words = new StringBuilder();
            for (int share : new int[] {10, 50, 90}) {
                words.append(words.isEmpty() ? "" : "; ").append(share).append(" % ");
                words.append(String.format(java.util.Locale.ROOT, "%.9f d", 6 * curve.quantile(1.7, share / 100.0)));
            }
            Elicited nearest = Elicited.of(Judgement.of(words.toString())).get(0);
            assertThat(nearest.family()).isEqualTo(family);
            assertThat(nearest.shape()).isCloseTo(1.7, Offset.offset(1e-4));
            assertThat(nearest.scale()).isCloseTo(6, Offset.offset(1e-3));
            assertThat(nearest.worst()).isCloseTo(1, Offset.offset(1e-5));
        }
    }

    @Test
    void two_quantiles_are_met_by_every_law_with_a_shape() {
        for (Elicited law : Elicited.of(Judgement.of("50 % 3 d; 90 % 12 d"))) {
            if (law.family() != Family.EXPONENTIAL) {
                assertThat(law.quantile(0.5)).isCloseTo(3, Offset.offset(1e-4));
                assertThat(law.quantile(0.9)).isCloseTo(12, Offset.offset(1e-3));
            }
        }
        // as docs/reference/laws.md says of lognormal(50 % 3 d; 90 % 12 d): mean 5.39 d, sd 8.03 d
        assertThat(Elicited.of(Judgement.of("50 % 3 d; 90 % 12 d")).stream().map(law -> law.line("d")))
                .contains("lognormal(mean 5.385 d; sd 8.028 d)");
    }

    @Test
    void a_pool_is_a_mixture_whose_weights_are_100_in_all() {
        assertThat(Pool.line(List.of("a", "b", "c"), List.of(1.0, 1.0, 1.0)))
                .isEqualTo("mixture(33.3 % a; 33.3 % b; 33.4 % c)");
        assertThat(Pool.line(List.of("a", "b"), List.of(2.0, 1.0))).isEqualTo("mixture(66.7 % a; 33.3 % b)");
        assertThat(Pool.line(List.of("a"), List.of(5.0))).isEqualTo("a");
        assertThatThrownBy(() -> Pool.line(List.of("a", "b"), List.of(1.0))).hasMessageContaining("each of 2 laws");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 % 3 d              | is one quantile",
                "50 % 3 d; 40 % 5 d    | does not rise",
                "50 % 3 d; 90 % 3 d    | does not rise",
                "50 % 3 d; 90 % 12 h   | two units",
                "50 % 0 d; 90 % 12 d   | a value that is not above 0",
                "0 % 1 d; 90 % 12 d    | a share that is not between",
                "half 3 d; 90 % 12 d   | which is no quantile"
            })
    void what_is_no_judgement_is_refused_with_its_cure(String words, String why) {
        assertThatThrownBy(() -> Judgement.of(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("write \"10 % 2 d; 50 % 4 d; 90 % 12 d\"");
    }
}
