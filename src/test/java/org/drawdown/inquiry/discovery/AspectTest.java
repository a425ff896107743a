package org.drawdown.inquiry.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.drawdown.experiment.Told;
import org.drawdown.statistics.discovery.Input;
import org.drawdown.statistics.discovery.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AspectTest {
    private static final Input NUMBERS = Input.numbers("x", 1, 2);

    private static Limit limit(double low, double high) {
        return new Limit(0, low, high, List.of());
    }

    /** Days from 1 July. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEGAN | 9         | Infinity  | first rains on or after 10 Jul (or none)",
                "BEGAN | -Infinity | 9         | first rains by 10 Jul",
                "BEGAN | 2         | 9.5       | first rains between 3 Jul and 10 Jul",
                "BEGAN | Infinity  | Infinity  | no rains",
                "ENDED | 9         | Infinity  | last rains over on or after 10 Jul",
                "ENDED | -Infinity | 9         | last rains over by 10 Jul (or none)",
                "ENDED | -Infinity | -Infinity | no rains",
                "DAYS  | 20.04     | Infinity  | at least 20 days of rains",
                "DAYS  | -Infinity | 3.217     | at most 3.22 days of rains",
                "DAYS  | -Infinity | 0         | no rains",
                "TIMES | 2         | 2         | 2 times rains",
                "VALUE | 1234.5    | Infinity  | rains is at least 1235",
                "VALUE | 0.01234   | 0.5       | rains is between 0.0123 and 0.5"
            })
    void a_limit_is_told_in_words(Aspect.Kind kind, double low, double high, String words) {
        boolean date = kind == Aspect.Kind.BEGAN || kind == Aspect.Kind.ENDED;
        Aspect aspect = new Aspect("rains", "", kind, date ? Aspect.date(Told.JULY) : Aspect::plain);
        assertThat(aspect.words(limit(low, high), NUMBERS)).isEqualTo(words);
    }

    @Test
    void words_are_told_by_those_inside() {
        Input roads = Input.words("road", List.of("track", "paved", "river"));
        assertThat(Aspect.word("road")
                        .words(new Limit(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of(1)), roads))
                .isEqualTo("road is paved or track");
    }
}
