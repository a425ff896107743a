package org.drawdown.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.drawdown.quantity.Unit;
import org.junit.jupiter.api.Test;

class DelayTest {
    @Test
    void a_delay_is_whole_seconds_rounded_once() {
        Delay delay = new Delay(new Uniform(0, 3));
        assertThat(delay.at(0.5)).isEqualTo(2);
        assertThat(delay.at(0.49)).isEqualTo(1);
        assertThat(delay.at(0.49, 10)).isEqualTo(15);
        assertThat(delay.at(0.49, 0)).isZero();
        assertThat(Delay.fixed(60).at(0.3)).isEqualTo(60);
        assertThat(Delay.fixed(60).isFixed()).isTrue();
    }

    @Test
    void a_stretched_delay_takes_so_many_times_as_long() {
        Delay delay = new Delay(new Gamma(3600, 1800));
        assertThat(delay.at(0.7, 2)).isCloseTo(2 * delay.at(0.7), org.assertj.core.api.Assertions.within(1L));
        assertThat(Delay.fixed(60).at(0.5, 1.5)).isEqualTo(90);
    }

    @Test
    void a_delay_that_nobody_lives_to_see_the_end_of_is_still_one_that_the_clock_counts() {
        assertThat(new Delay(new Exponential(1e14)).at(0.999, 1e10)).isEqualTo(1_000_000_000_000L);
        assertThat(new Delay(new Exponential(1e14)).at(0.999)).isEqualTo(1_000_000_000_000L);
    }

    @Test
    void a_table_changes_no_second_that_matters() {
        Delay slow = new Delay(new Gamma(3600, 1800));
        Delay fast = slow.tabulated();
        for (int i = 1; i < 1000; i++) {
            assertThat(Math.abs(fast.at(i / 1000.0) - slow.at(i / 1000.0))).isLessThanOrEqualTo(1);
        }
        assertThat(Delay.fixed(3).tabulated()).isEqualTo(Delay.fixed(3));
    }

    @Test
    void no_delay_runs_backwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delay(new Uniform(-5, 5)))
                .withMessage("a delay takes 0 s or more; uniform(-5; 5) begins at -5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Delay.fixed(60).at(0.5, -1))
                .withMessage("a delay is stretched by 0 or more, not by -1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Delay.fixed(60).at(0.5, Double.NaN));
    }

    @Test
    void a_parameter_is_drawn_once_a_run_by_its_path() {
        Parameter refuses = new Parameter("authorities.road.refuses", new Beta(0.15, 0.06), Unit.PERCENT);
        Luck luck = Luck.of(1, 2, 3);
        assertThat(refuses.in(luck))
                .isEqualTo(new Beta(0.15, 0.06)
                        .quantile(luck.parameter(Source.named("parameter/authorities.road.refuses"))))
                .isEqualTo(refuses.in(Luck.of(1, 2, 9)))
                .isNotEqualTo(refuses.in(Luck.of(1, 3, 3)));
        assertThat(refuses.isFixed()).isFalse();
        assertThat(Parameter.fixed("fleets.trucks.count", 4).in(luck)).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.fixed(" ", 4))
                .withMessage("a parameter has a path, not \" \"");
    }
}
