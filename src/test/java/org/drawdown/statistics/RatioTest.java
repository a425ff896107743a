package org.drawdown.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioTest {
    private static double[] values(double... values) {
        return values;
    }

    /** Worked by hand: r = 30/6 = 5, d = (x − 5y)/2 = 0, 1, −1. */
    @Test
    void a_ratio_is_of_two_sums() {
        Ratio ratio = Ratio.of(values(5, 12, 13), values(1, 2, 3));

        assertThat(ratio.value()).isEqualTo(5);
        assertThat(ratio.sd()).isEqualTo(1);
        assertThat(ratio.standardError()).isCloseTo(1 / Math.sqrt(3), within(1e-12));
        assertThat(ratio.units()).isEqualTo(3);
    }

    @Test
    void over_ones_it_is_the_mean() {
        double[] x = {3, 5, 10, 2};
        Moments moments = Moments.of(x);
        Ratio ratio = Ratio.of(x, values(1, 1, 1, 1));

        assertThat(ratio.value()).isEqualTo(moments.mean());
        assertThat(ratio.standardError()).isCloseTo(moments.standardError(), within(1e-12));
        assertThat(ratio.interval()).isEqualTo(moments.interval(0.95));
    }

    @Test
    void pairs_are_units() {
        Ratio ratio = Ratio.ofPairs(values(1, 3, 5, 7), values(1, 1, 1, 1));

        assertThat(ratio.value()).isEqualTo(4);
        assertThat(ratio.units()).isEqualTo(2);
        assertThat(ratio.standardError()).isCloseTo(2, within(1e-12));
    }

    @Test
    void nothing_has_no_share() {
        assertThatThrownBy(() -> Ratio.of(values(1, 1), values(0, 0)))
                .hasMessage("a ratio is over a sum above 0, not 0.0");
    }
}
