package org.drawdown.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.drawdown.statistics.Interval;
import org.junit.jupiter.api.Test;

class HundredTest {
    @Test
    void is_never_a_bare_0_or_100() {
        assertThat(Hundred.words(0)).isEqualTo("fewer than 1");
        assertThat(Hundred.words(0.0099)).isEqualTo("fewer than 1");
        assertThat(Hundred.words(0.01)).isEqualTo("1");
        assertThat(Hundred.words(0.6249)).isEqualTo("62");
        assertThat(Hundred.words(0.99)).isEqualTo("99");
        assertThat(Hundred.words(0.9901)).isEqualTo("more than 99");
        assertThat(Hundred.words(1)).isEqualTo("more than 99");
        assertThat(Hundred.figure(0)).isEqualTo("<1");
        assertThat(Hundred.range(new Interval(0.243, 1))).isEqualTo("24 .. >99");
    }

    @Test
    void plus_and_minus_round_up_and_are_never_0() {
        assertThat(Hundred.plusMinus(new Interval(0.61, 0.63))).isEqualTo(1);
        assertThat(Hundred.plusMinus(new Interval(0.62, 0.62))).isEqualTo(1);
        assertThat(Hundred.plusMinus(new Interval(0.60, 0.641))).isEqualTo(3);
    }

    @Test
    void an_amount_shows_no_digit_finer_than_its_interval() {
        assertThat(new Amount(213, new Interval(198, 229), 100).rounded()).isEqualTo(210);
        assertThat(new Amount(73, new Interval(67, 79), 100).rounded()).isEqualTo(75);
        assertThat(new Amount(3, new Interval(3, 3), 100).rounded()).isEqualTo(3);
        assertThat(new Amount(638, new Interval(530, 740), 100).grain()).isEqualTo(100);
        assertThat(new Amount(638, new Interval(540, 738), 100).grain()).isEqualTo(50);
        assertThat(new Amount(-213, new Interval(-229, -198), 100).rounded()).isEqualTo(-210);
    }
}
