package org.drawdown.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void a_symbol_finds_its_unit_and_no_other_does() {
        for (Unit unit : Unit.values()) {
            assertThat(Unit.of(unit.symbol())).contains(unit);
        }
        assertThat(Unit.of("hours")).isEmpty();
        assertThat(Unit.of("KM")).isEmpty();
    }

    @Test
    void the_units_of_time_are_listed_from_small_to_large() {
        assertThat(Unit.of(Dimension.TIME)).containsExactly(Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WEEK);
    }

    @Test
    void values_reach_the_base_unit_without_a_stray_digit() {
        assertThat(Unit.PERCENT.toBase(57)).isEqualTo(0.57);
        assertThat(Unit.DAY.toBase(1.5)).isEqualTo(129_600);
        assertThat(Unit.KILOGRAM.toBase(16_300)).isEqualTo(16.3);
        assertThat(Unit.METRE.toBase(1900)).isEqualTo(1.9);
        assertThat(Unit.AN_HOUR.toBase(2)).isEqualTo(48);
        assertThat(Unit.A_WEEK.toBase(3)).isEqualTo(3 / 7.0);
    }

    @Test
    void there_and_back_is_the_same_number() {
        for (Unit unit : Unit.values()) {
            for (double value : new double[] {0, 0.1, 7, 29, 350, 12_345.678}) {
                assertThat(unit.fromBase(unit.toBase(value))).isCloseTo(value, within(1e-15 * value));
            }
        }
    }

    @Test
    void every_dimension_has_a_base_unit() {
        for (Dimension dimension : Dimension.values()) {
            assertThat(Unit.base(dimension).factor()).isEqualTo(1);
            assertThat(Unit.base(dimension).symbol()).isEqualTo(dimension.base());
        }
    }
}
