package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.junit.jupiter.api.Test;

/** What a column does whose way is shut, and vehicles that come and go. */
class ClosedLegTest {

    /*   hour    0        8        16       24        34
     *   round   |-first--|-second-|
     *   waits   |......... shut .........|---road---|     */
    @Test
    void a_column_told_to_wait_does_not_go_round() {
        assertThat(without("waits-on-its-way").finish()).isEqualTo("16h");

        Story with = with("waits-on-its-way");
        assertThat(with.finish()).isEqualTo("34h");
        assertThat(with.chain()).containsExactlyInAnyOrder("closed leg road 24h", "driving road 10h");
    }

    /*   hour    0    4  6    10                 48   52        58    62
     *   waits   |hub-|.......... shut ..........|--onward------|
     *   back    |hub-|..|back|.. at the camp ...|hub-|----onward-----|     */
    @Test
    void a_column_turns_back_and_sets_out_again_when_the_way_is_open() {
        assertThat(without("turn-back").finish()).isEqualTo("58h");

        Story with = with("turn-back");
        assertThat(with.finish()).isEqualTo("62h");
        assertThat(with.told("arrived"))
                .containsExactly("10h arrived out 1 camp -> camp 1 boxes", "62h arrived out 2 camp -> border 1 boxes");
        assertThat(with.count("camp", "boxes", 0)).isZero();
        assertThat(with.chain())
                .containsExactlyInAnyOrder("driving road 12h", "driving onward 10h", "closed leg onward 40h");
    }

    /*   hour    0          24  26                     240       250
     *   waits   |............. shut ..................|--road---|
     *   air     |.. shut ..|fly|     */
    @Test
    void a_column_whose_way_stays_shut_hands_over_to_the_air() {
        assertThat(without("hand-over-to-air").finish()).isEqualTo("250h");

        Story with = with("hand-over-to-air");
        assertThat(with.finish()).isEqualTo("26h");
        assertThat(with.chain()).containsExactlyInAnyOrder("closed leg road 24h", "flying border 2h");
    }

    /*   hour    0        10  20            50        60    65 70      240       250
     *   there   |-box 1--|home|-box 2-- 30
     *   hired   |contract----|--- lead ----|-box 1---|--home|  gone   |-box 2---|     */
    @Test
    void a_hired_truck_comes_after_a_while_and_leaves_with_its_contract() {
        assertThat(without("charter").finish()).isEqualTo("30h");

        Story with = with("charter");
        assertThat(with.finish()).isEqualTo("250h");
        assertThat(with.told("departed"))
                .containsExactly(
                        "50h departed out 1 camp -> border 1 boxes", "240h departed out 3 camp -> border 1 boxes");
    }
}
