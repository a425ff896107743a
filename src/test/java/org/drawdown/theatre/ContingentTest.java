package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.junit.jupiter.api.Test;

/** Whose people and cargo they are, and the contingent as the unit that goes home. */
class ContingentTest {

    /*   hour 0         10         20         30
     *        |3 boxes--|home------|1 box-----|     whoever owns them, they share a truck     */
    @Test
    void boxes_of_different_owners_share_a_truck() {
        Story without = without("contingents");
        assertThat(without.finish()).isEqualTo("30h");

        Story with = with("contingents");
        assertThat(with.finish()).isEqualTo("30h");
        assertThat(with.told("departed")).isEqualTo(without.told("departed"));
        assertThat(with.told("moved"))
                .containsExactly(
                        "0h moved 2 boxes camp -> on the move",
                        "0h moved 1 boxes of senegal camp -> on the move",
                        "10h moved 2 boxes on the move -> is out",
                        "10h moved 1 boxes of senegal on the move -> is out",
                        "20h moved 1 boxes of togo camp -> on the move",
                        "30h moved 1 boxes of togo on the move -> is out");
        assertThat(with.count("is out", "boxes", 1)).isEqualTo(4);
        assertThat(with.outcome().price()).isEqualTo(without.outcome().price());
    }

    /*   hour 0         10         20         30
     *        |six------|home------|four------|     the mission's three and one of Senegal hold the camp     */
    @Test
    void the_rear_guard_is_of_the_first_in_the_order_of_the_scenario() {
        Story without = without("rear-guard-of-contingents");
        assertThat(without.finish()).isEqualTo("30h");

        Story with = with("rear-guard-of-contingents");
        assertThat(with.finish()).isEqualTo("30h");
        assertThat(with.told("moved").stream().filter(line -> line.contains("camp ->")))
                .containsExactly(
                        "0h moved 4 soldiers of senegal camp -> on the move",
                        "0h moved 2 soldiers of togo camp -> on the move",
                        "20h moved 3 soldiers camp -> on the move",
                        "20h moved 1 soldiers of senegal camp -> on the move");
    }
}
