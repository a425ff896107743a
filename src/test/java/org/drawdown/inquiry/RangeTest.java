package org.drawdown.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100..400 step 100 | [100, 200, 300, 400]",
                "100 .. 300 in 3   | [100, 200, 300]",
                "2..4              | [2, 3, 4]",
                "2 d..3 d step 0.5 d | [2 d, 2.5 d, 3 d]",
                "0.5..2 in 4       | [0.5, 1, 1.5, 2]",
                "-2..+2 step 2     | [-2, +0, +2]",
                "x 0.5..x 2 in 4   | [x 0.5, x 1, x 1.5, x 2]",
                "2030-01-30..2030-02-02 step 2 | [2030-01-30, 2030-02-01]",
                "2030-01-01..2030-01-31 in 3   | [2030-01-01, 2030-01-16, 2030-01-31]",
                "5 d, none, pert(1 d; 2 d; 3 d) | [5 d, none, pert(1 d; 2 d; 3 d)]",
                "true              | [true]",
                "empirical(1 d, 2 d), 3 d | [empirical(1 d, 2 d), 3 d]"
            })
    void a_range_has_the_levels_that_it_says(String words, String levels) {
        assertThat(Range.of(words).levels()).hasToString(levels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400..100          | is empty",
                "5..5              | is empty",
                "2030-02-01..2030-01-01 | is empty",
                "2 d..10 h         | two units",
                "a..b              | neither numbers nor dates",
                "1..10 step 0      | no step above 0",
                "1..10 step 2 d    | no step above 0 in the unit",
                "1..10 in 1        | fewer than two levels",
                "1..10 in many     | \"many\" where a whole number above 0 belongs",
                "1 d..100000 d step 1 d | more than 10000 levels",
                "5, , 6            | an empty place",
                "5, 5              | a value twice",
                "-4..10            | a sign at one end only",
                "x 1..2            | a sign at one end only",
                "2030-02-30..2030-03-30 | names no date"
            })
    void what_is_no_range_is_refused_with_its_cure(String words, String why) {
        assertThatThrownBy(() -> Range.of(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words)
                .hasMessageContaining(why)
                .hasMessageContaining("; ");
    }

    @Test
    void a_share_falls_on_each_whole_number_equally_often() {
        Range range = Range.of("3..6");
        assertThat(range.at(0)).isEqualTo("3");
        assertThat(range.at(0.2499)).isEqualTo("3");
        assertThat(range.at(0.25)).isEqualTo("4");
        assertThat(range.at(Math.nextDown(1.0))).isEqualTo("6");
    }

    @Test
    void without_steps_any_number_between_is_taken_and_never_one_beyond() {
        Range range = Range.of("100 km..200 km");
        assertThat(range.levels()).isEmpty();
        assertThat(range.at(0)).isEqualTo("100 km");
        assertThat(range.at(0.5)).isEqualTo("150 km");
        assertThat(range.number(range.at(Math.nextDown(1.0)))).isEqualTo(200);
    }
}
