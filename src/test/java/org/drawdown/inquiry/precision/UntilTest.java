package org.drawdown.inquiry.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.Told;
import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntilTest {
    private static Precision precision(String words) {
        return Precision.of(words, Told.SCENARIO);
    }

    /** Every second pair is in time, on the fifth day; the others are over on the fifteenth. */
    private static Runs runs(int n) {
        return Told.runs(n, run -> Told.run(run).all(run / 2 % 2 == 0 ? 5 : 15));
    }

    @Test
    void it_stops_at_the_first_look_at_which_the_answer_is_sure_enough() {
        Until until = new Until(Optional.of(precision("P(deadline) +- 10 %")), () -> false);
        int n = 200;
        while (!until.enough(List.of(runs(n)))) {
            n += 200;
        }
        assertThat(n).isBetween(400, 2_000);
        Convergence convergence = until.convergence(runs(n)).orElseThrow();
        assertThat(convergence.sure()).isTrue();
        assertThat(convergence.looks()).hasSize(n / 200);
        assertThat(convergence.last().value()).isEqualTo(0.5);
        assertThat(convergence.last().n()).isEqualTo(n);
        assertThat(convergence.last().interval().width()).isLessThanOrEqualTo(0.2);
        assertThat(until.outOfTime()).isFalse();
    }

    @Test
    void when_time_is_over_it_stops_and_says_so() {
        Until until = new Until(Optional.of(precision("P(deadline) +- 0.1 %")), () -> true);
        assertThat(until.enough(List.of(runs(200)))).isTrue();
        assertThat(until.outOfTime()).isTrue();
        assertThat(until.convergence(runs(200)).orElseThrow().sure()).isFalse();
        Until onlyTime = new Until(Optional.empty(), () -> true);
        assertThat(onlyTime.enough(List.of(runs(200)))).isTrue();
        assertThat(onlyTime.convergence(runs(200))).isEmpty();
    }

    @Test
    void the_last_runs_are_looked_at_too_and_a_failed_run_makes_nothing_sure() {
        Until until = new Until(Optional.of(precision("P50 +- 100 d")), () -> false);
        assertThat(until.convergence(runs(100)).orElseThrow().looks()).hasSize(1);
        Runs failed = Told.runs(200, run -> Told.run(run).all(5).ended(Outcome.Ending.FAILED, "broken"));
        Until other = new Until(Optional.of(precision("P50 +- 100 d")), () -> false);
        assertThat(other.enough(List.of(failed))).isFalse();
        assertThat(other.convergence(failed)).isEmpty();
    }

    @Test
    void a_mean_of_a_date_that_never_came_is_not_sure() {
        Until until = new Until(Optional.of(precision("mean(finish) +- 100 d")), () -> false);
        assertThat(until.enough(List.of(Told.runs(200, run -> Told.run(run).all(-1)))))
                .isFalse();
        assertThat(until.enough(List.of(runs(400)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P(deadline) +- 2 %   | 0.02",
                "P(deadline) ± 2%     | 0.02",
                "P80 +/- 1 d          | 1",
                "mean(finish) +- 0.5 d | 0.5"
            })
    void a_precision_has_half_a_width(String words, double half) {
        assertThat(precision(words).half()).isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P(deadline)          | says not how sure; write",
                "P(deadline) +- 2 d   | where an amount above 0 in % belongs",
                "P80 +- 2 %           | where an amount above 0 in d belongs",
                "P(deadline) +- 0 %   | where an amount above 0",
                "P(kidal) +- 2 %      | which is not measured"
            })
    void what_is_no_precision_is_refused_with_its_cure(String words, String why) {
        assertThatThrownBy(() -> precision(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
