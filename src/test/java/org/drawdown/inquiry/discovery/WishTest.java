package org.drawdown.inquiry.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.drawdown.experiment.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P(deadline)            | false | 0        | true",
                "P(deadline)            | false | 1        | false",
                "P(people by 2023-07-05)| false | 0        | true",
                "finish <= 2023-07-10   | false | 9.99     | false",
                "finish <= 2023-07-10   | false | 10.01    | true",
                "finish <= 2023-07-10   | false | Infinity | true",
                "lost boxes <= 20       | false | 20       | false",
                "lost boxes <= 20       | false | 21       | true",
                "P(deadline) >= 80 %    | true  | 0.79     | true",
                "P80 <= 2023-07-10      | true  | 9.5      | false",
                "mean(lost boxes) <= 20 | true  | 20.5     | true"
            })
    void what_is_wanted_is_missed_or_met(String words, boolean points, double number, boolean missed) {
        Wish wish = Wish.of(words, false, Told.SCENARIO);
        assertThat(wish.ofPoints()).isEqualTo(points);
        assertThat(wish.looksFor(number)).isEqualTo(missed);
        assertThat(Wish.of(words, true, Told.SCENARIO).looksFor(number)).isEqualTo(!missed);
    }

    @Test
    void it_is_told_as_it_is_said() {
        assertThat(Wish.of("P(deadline)", false, Told.SCENARIO).those()).isEqualTo("late runs");
        assertThat(Wish.of("P(deadline)", true, Told.SCENARIO).those()).isEqualTo("runs in time");
        assertThat(Wish.of("P80 <= 2023-07-10", false, Told.SCENARIO).those()).isEqualTo("points that fail");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P80                  | is no yes or no; write \"finish <= 2023-07-10\"",
                "P(nothing)           | which is not measured",
                "lost gold <= 20      | which is not measured",
                "finish <= Friday     | where a date belongs",
                "late                 | asks nothing known"
            })
    void what_is_no_wish_is_refused_with_a_cure(String words, String why) {
        assertThatThrownBy(() -> Wish.of(words, false, Told.SCENARIO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
