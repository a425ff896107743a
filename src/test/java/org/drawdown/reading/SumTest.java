package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {
    @ParameterizedTest
    @CsvSource({
        "4, +1, 5",
        "4, -4, 0",
        "12 d, +1.5 d, 13.5 d",
        "12 d, x 1.5, 18 d",
        "15 %, +5 %, 20 %",
        "0.1, x 3, 0.3",
        "triangular(15 min; 25 min; 60 min), x 2, triangular(30 min; 50 min; 120 min)",
        "lognormal(50 % 3 d; 90 % 12 d), x 2, lognormal(50 % 6 d; 90 % 24 d)",
        "gamma(mean 6 d; cv 0.8), x 0.5, gamma(mean 3 d; cv 0.8)",
        "erlang(mean 6 d; stages 3), x 0.5, erlang(mean 3 d; stages 3)",
        "discrete(0 60 %; 1 40 %), x 2, discrete(0 60 %; 2 40 %)",
        "beta(mean 15 %; sd 8 %), x 0.5, beta(mean 7.5 %; sd 4 %)",
    })
    void a_change_is_reckoned_in_decimals_and_keeps_the_unit(String value, String change, String sum) {
        assertEquals(sum, Sum.of(value, change));
    }

    @ParameterizedTest
    @CsvSource({"12 d, +1 h", "12 d, +1", "exponential(mean 5 min), +1 min", "gao, +1", "gao, x 2"})
    void a_change_that_means_nothing_is_refused(String value, String change) {
        assertThrows(Misread.class, () -> Sum.of(value, change));
    }
}
