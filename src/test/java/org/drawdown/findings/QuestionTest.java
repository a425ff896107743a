package org.drawdown.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.drawdown.experiment.Told;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    private static final Scenario SCENARIO = Told.SCENARIO;

    /** Twenty runs, over after 1, 2 … 20 days; the deadline is the end of day 10. */
    private static double[] numbers(String words) {
        Question question = Question.of(words, SCENARIO);
        return IntStream.range(0, 20)
                .mapToDouble(run -> question.measure().of(SCENARIO, outcome(run)))
                .toArray();
    }

    private static Outcome outcome(int run) {
        return Told.run(run).all(run + 1).held("people", 0.5 * run).outcome();
    }

    private static Amount answer(String words) {
        return Question.of(words, SCENARIO).answer(numbers(words)).orElseThrow();
    }

    @Test
    void the_answers_are_those_counted_by_hand() {
        assertThat(answer("P(deadline)").value()).isEqualTo(9 / 20.0);
        assertThat(answer("P").value()).isEqualTo(9 / 20.0);
        assertThat(answer("P(people)").value()).isEqualTo(1);
        assertThat(answer("P(people by 2023-07-05)").value()).isEqualTo(10 / 20.0);
        assertThat(answer("P(finish by 2023-07-05)").value()).isEqualTo(4 / 20.0);
        assertThat(answer("P50(people)").value()).isBetween(4.5, 5.0);
        assertThat(answer("mean(finish)").value()).isEqualTo(10.5);
        assertThat(answer("mean(finish)").n()).isEqualTo(20);
    }

    @Test
    void what_never_came_has_no_mean_and_a_failed_run_no_answer() {
        double[] never = {1, 2, Double.POSITIVE_INFINITY, 4};
        assertThat(Question.of("mean(finish)", SCENARIO).answer(never)).isEmpty();
        assertThat(Question.of("P80", SCENARIO).answer(never)).isPresent();
        assertThat(Question.of("P80", SCENARIO).answer(1, 2, Double.NaN, 4)).isEmpty();
        assertThat(Question.of("P80", SCENARIO).answer(1, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q              | asks nothing known",
                "P(kidal)       | which is not measured; what can be asked so: deadline",
                "P0             | no quantile",
                "mean(deadline) | which is not measured; what can be asked so: finish",
                "P80(cost)      | which is not measured",
                "P(people by soon) | names no date",
                "P(clean by 2023-07-05) | which is not measured"
            })
    void what_cannot_be_asked_is_refused_with_what_can(String words, String why) {
        assertThatThrownBy(() -> Question.of(words, SCENARIO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words)
                .hasMessageContaining(why);
    }

    @Test
    void columns_are_names_that_any_tool_takes() {
        assertThat(Question.of("P(deadline)", SCENARIO).column()).isEqualTo("p_deadline");
        assertThat(Question.of("P80", SCENARIO).column()).isEqualTo("p80");
        assertThat(Question.of("P80(people)", SCENARIO).column()).isEqualTo("p80_people");
        assertThat(Question.of("P(people by 2023-07-05)", SCENARIO).column()).isEqualTo("p_people_by_2023_07_05");
    }
}
