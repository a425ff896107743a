package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.util.List;
import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Hubs with walls, and the ways on from them: borders, rivers, sailings, ports. */
class HubTest {

    /*   hour    0          10          18  (night)  30   34
     *   box 1   |--road----|--held 4---|14
     *   box 2   |--road----|...lane....|--held 4---|18      both between six and eighteen     */
    @Test
    void a_border_holds_columns_in_its_hours_one_after_the_other() {
        assertThat(without("border").finish()).isEqualTo("10h");

        Story with = with("border");
        assertThat(with.finish()).isEqualTo("18h");
        assertThat(with.chain()).containsExactlyInAnyOrder("border road 8h", "driving road 10h");
        assertThat(with.ledger()).contains("camp border 8h");
    }

    /*   hour    0          10           22         32          42           54
     *   box 1   |--road----|--held 12---|          |
     *   box 2   |--road----|....lane....|---held 12--|34
     *   box 3                           |home, past it|--road--|--held 12---|     */
    @Test
    void who_is_not_held_on_the_way_home_needs_no_lane() {
        assertThat(Story.of("border", "unheld-back").finish()).isEqualTo("54h");
    }

    /*   hour    0                       96         106
     *           |.... too little water ..|--river---|     */
    @Test
    void a_boat_waits_for_its_river_to_rise() {
        assertThat(without("river").finish()).isEqualTo("10h");

        Story with = with("river");
        assertThat(with.finish()).isEqualTo("106h");
        assertThat(with.chain()).containsExactly("season road 96h", "driving road 10h");
        assertThat(with.told("departed")).containsExactly("0h departed out 1 camp -> border 6 boxes");
    }

    /*   hour      0     12    24    36    48             60             96    108            156
     *   truck     |box 1|home |box 2|
     *   at once         |----- box 1 at sea -------------|---- home ----------|-- box 2 ------|
     *   on dates        |.... waits ......|------- both at sea ---------|96                          */
    @Test
    void a_ship_leaves_on_its_date_with_what_stands_there_by_then() {
        assertThat(without("sailings").finish()).isEqualTo("156h");

        Story with = with("sailings");
        assertThat(with.finish()).isEqualTo("96h");
        assertThat(with.told("departed")).contains("48h departed over 1 quay -> border 2 boxes");
        assertThat(with.chain()).containsExactlyInAnyOrder("driving road 12h", "sailing quay 36h", "driving sea 48h");
    }

    /** A hub that is neither handed over nor excepted would hold the mission for ever; a port is others' own. */
    @Test
    void a_port_is_not_handed_over_and_cargo_may_stand_there() {
        assertThat(without("port").finish()).isEqualTo("10h");
        assertThat(with("port").finish()).isEqualTo("10h");
        assertThat(with("port").site("quay").ending()).isEqualTo("stays");
    }

    /*   hour      0    4         10   14        20        30   36        46
     *   wall      |box1|prepares--|--- on ------|home-----|
     *                            |box 2 in 14|             waits for the only hub truck
     *   lay-down  |both|     the second lies outside until the first has gone     */
    @Test
    void a_lay_down_takes_what_the_yard_cannot() {
        Story without = without("lay-down");
        assertThat(without.told("departed")).contains("10h departed out 2 camp -> hub 1 boxes");
        assertThat(without.outcome().stood().layDowns()).isEmpty();

        Story with = with("lay-down");
        assertThat(with.told("departed")).contains("0h departed out 2 camp -> hub 1 boxes");
        assertThat(with.outcome().stood().layDowns())
                .isEqualTo(List.of(new Outcome.LayDown("hub", "boxes", 4 * 3600, 1, 6 * 3600)));
    }

    /*   hour      0    4         10   14        20    26   30
     *   wall      |box1|prepares--|--- on ------|
     *             |...yard full...|box 2-|prepares--|--- on ----|30
     *   outside   |box1|prepares--|--- on ------|
     *             |box2|..outside.|prepares-|--- on ----|26     */
    @Test
    void a_column_may_wait_outside_the_gate_for_room() {
        Story without = without("waits-outside");
        assertThat(without.finish()).isEqualTo("30h");

        Story with = with("waits-outside");
        assertThat(with.finish()).isEqualTo("26h");
        assertThat(with.told("departed")).contains("0h departed out 2 camp -> hub 1 boxes");
        assertThat(with.ledger()).contains("camp yard full 6h");
    }

    /*   hour      0    4         10   14        20    26   30
     *   outside   |bus1|prepares--|--- on ------|
     *             |bus2|..outside.|prepares-|--- on ----|26     */
    @Test
    void people_who_wait_outside_the_gate_for_beds_are_said_to_wait_for_beds() {
        assertThat(without("waits-outside-beds").finish()).isEqualTo("30h");

        Story with = with("waits-outside-beds");
        assertThat(with.finish()).isEqualTo("26h");
        assertThat(with.ledger()).contains("camp beds full 6h");
        assertThat(with.ledger()).noneMatch(line -> line.contains("yard full"));
    }

    /*   hour      0    4         10   14  16        20  22    26      32
     *   outside   |box1|prepares--|--- on ------|
     *             |box2|..outside.|prepares-|--- on ----|26
     *             |.....gate.......|box3|out|prepares-|---- on -----|32     */
    @Test
    void who_cannot_even_wait_outside_waits_for_the_gate() {
        Story three = Story.of("waits-outside", "three");
        assertThat(three.finish()).isEqualTo("32h");
        assertThat(three.ledger()).contains("camp gate full 10h", "camp yard full 8h");
    }

    /*   hour      0         48   58   60        68        84      94
     *   camp      |...date..|box 1    |box 2|   left at 58
     *   as camp   left at 0                       |box 2 is out 94
     *   as hub    |... the camp leads to it .58|..........|left at 84   */
    @Test
    void a_hub_is_handed_over_after_the_sites_that_lead_to_it() {
        Story without = without("hub-last");
        assertThat(without.finish()).isEqualTo("94h");
        assertThat(Story.time(without.site("hub").handover())).isEqualTo("0h");

        Story with = with("hub-last");
        assertThat(with.finish()).isEqualTo("94h");
        assertThat(Story.time(with.site("hub").handover())).isEqualTo("84h");
        assertThat(with.told("waited")).contains("58h waited for sites that lead to it camp since 0h");
    }

    /** Of two hubs between which boxes may go both ways neither waits for the other: each waits for the camp. */
    @Test
    void hubs_that_lead_to_each_other_do_not_wait_for_each_other() {
        Story story = Story.of("hub-last", "both-ways");
        assertThat(Story.time(story.site("other").handover())).isEqualTo("58h");
        assertThat(Story.time(story.site("hub").handover())).isEqualTo("84h");
    }

    @Test
    void a_hub_does_not_wait_for_what_need_not_be_handed_over() {
        Story story = Story.of("hub-last", "excepted");
        assertThat(Story.time(story.site("hub").handover())).isEqualTo("0h");
    }

    @Test
    void a_hub_that_is_left_in_a_hurry_waits_for_nobody() {
        Story story = Story.of("hub-last", "in-a-hurry");
        assertThat(Story.time(story.site("hub").handover())).isEqualTo("24h");
        assertThat(story.told("waited")).noneMatch(line -> line.contains("lead to it"));
    }
}
