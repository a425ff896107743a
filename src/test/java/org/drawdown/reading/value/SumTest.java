package org.drawdown.reading.value;

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
        "beta(10 % 5 %; 90 % 30 %), x 0.5, beta(10 % 2.5 %; 90 % 15 %)",
        "gamma(50 % 3 d; 90 % 12 d), x 2, gamma(50 % 6 d; 90 % 24 d)",
        "exponential(90 % 12 d), x 2, exponential(90 % 24 d)",
        "uniform(10 %; 20 %), x 2, uniform(20 %; 40 %)",
        "uniform(mean 20 min; sd 3 min), x 2, uniform(mean 40 min; sd 6 min)",
        "discrete(10 % 60 %; 20 % 40 %), x 2, discrete(20 % 60 %; 40 % 40 %)",
        "empirical(3 d; 5 d), x 2, empirical(6 d; 10 d)",
        "lognormal(mean 6 d; cv 0.8; at least 1 d; at most 30 d), x 2, lognormal(mean 12 d; cv 0.8; at least 2 d; at most 60 d)",
        "mixture(70 % exponential(mean 2 d; at most 9 d); 30 % 5 d), x 2, mixture(70 % exponential(mean 4 d; at most 18 d); 30 % 10 d)",
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
