package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.junit.jupiter.api.Test;

/** How convoys come together and drive. */
class ConvoyTest {

    /*   hour 0          6               10                16
     *        |------- road -------------|
     *        |-- in ---|------------ road ----------------|    */
    @Test
    void the_way_in_is_driven_before_the_load_is_taken() {
        assertThat(without("way-in").finish()).isEqualTo("10h");

        Story with = with("way-in");
        assertThat(with.finish()).isEqualTo("16h");
        assertThat(with.told("departed", "arrived"))
                .containsExactly(
                        "0h departed out 1 hub -> camp",
                        "6h arrived out 1 hub -> camp",
                        "6h departed out 1 camp -> border 1 boxes",
                        "16h arrived out 1 camp -> border 1 boxes");
    }

    /*   hour 0  2          12
     *        |pr|-- road ---|     */
    @Test
    void a_convoy_prepares_before_it_leaves() {
        assertThat(without("prepare").finish()).isEqualTo("10h");

        Story with = with("prepare");
        assertThat(with.finish()).isEqualTo("12h");
        assertThat(with.chain()).containsExactly("preparing camp 2h", "driving road 10h");
    }

    /*   hour 0 1 2 3 4            14
     *        |l|-- road, ends at 11
     *        |l|l|l|l|--- road ---|     one point: four hours of loading for four trucks     */
    @Test
    void at_one_loading_point_trucks_load_one_after_the_other() {
        assertThat(without("loading-points").finish()).isEqualTo("11h");

        Story with = with("loading-points");
        assertThat(with.finish()).isEqualTo("14h");
        assertThat(with.chain()).containsExactly("loading camp 4h", "driving road 10h");
        assertThat(with.ledger()).contains("camp loading points 3h");
    }

    /*   hour 0            10 11 12 13 14
     *        |--- road ----|u |u |u |u |   the convoy has arrived when the last truck is unloaded     */
    @Test
    void at_one_unloading_point_trucks_unload_one_after_the_other() {
        assertThat(without("unloading-points").finish()).isEqualTo("11h");

        Story with = with("unloading-points");
        assertThat(with.finish()).isEqualTo("14h");
        assertThat(with.chain()).containsExactly("driving road 10h", "unloading border 4h");
    }

    /*   hour          0     6        10   16      20  26      30       36
     *   one is enough |box 1-----------|home------|box 3-------|
     *                 |sand-|box 2--------|
     *   all or none   |sand-|boxes 1, 2---|home-------|box 3------------|     */
    @Test
    void trucks_that_go_together_or_not_at_all_wait_for_the_last() {
        assertThat(without("all-or-none").finish()).isEqualTo("30h");

        Story with = with("all-or-none");
        assertThat(with.finish()).isEqualTo("36h");
        assertThat(with.told("departed"))
                .containsExactly(
                        "0h departed clear 1 camp -> dump 1 sand",
                        "6h departed out 1 camp -> border 2 boxes",
                        "26h departed out 2 camp -> border 1 boxes");
    }

    /*   hour 0     4   6   8        14          24          34
     *        |wait |box 1-----------|home-------|box 3------|
     *        |sand-----|w|box 2-------------|
     *   Both of the first two wait for a second truck for four hours, in vain.     */
    @Test
    void patience_waits_for_a_full_convoy_and_then_makes_do_with_fewer() {
        assertThat(without("patience").finish()).isEqualTo("30h");

        Story with = with("patience");
        assertThat(with.finish()).isEqualTo("34h");
        assertThat(with.chain()).containsExactly("trucks camp 4h", "driving road 30h");
        assertThat(with.ledger()).contains("camp trucks 24h");
        assertThat(with.told("departed"))
                .contains(
                        "4h departed out 1 camp -> border 1 boxes",
                        "8h departed out 2 camp -> border 1 boxes",
                        "24h departed out 3 camp -> border 1 boxes");
    }

    /*   hour 0          10          20          30
     *        |escorted--|home-------|
     *        |......................|escorted---|     the chain goes through the first convoy, not through a wait     */
    @Test
    void two_convoys_share_one_task_force() {
        assertThat(without("escort").finish()).isEqualTo("10h");

        Story with = with("escort");
        assertThat(with.finish()).isEqualTo("30h");
        assertThat(with.chain()).containsExactly("driving road 30h");
        assertThat(with.ledger()).contains("camp escorts 20h");
    }

    /*   hour 0          10          20          30
     *        |searched--|home-------|searched---|     */
    @Test
    void two_convoys_share_one_search_team() {
        assertThat(without("search-team").finish()).isEqualTo("10h");

        Story with = with("search-team");
        assertThat(with.finish()).isEqualTo("30h");
        assertThat(with.ledger()).contains("camp search teams 20h");
    }

    /*   hour 0          10          20          30
     *        |boxes 1, 2|                                two trucks, two escorts
     *        |box 1-----|home-------|box 2------|        two trucks, one escort: no convoy is larger than it can cover     */
    @Test
    void a_convoy_is_no_larger_than_all_escorts_there_are_can_cover() {
        assertThat(without("fewer-escorts").finish()).isEqualTo("10h");
        assertThat(with("fewer-escorts").finish()).isEqualTo("30h");
    }

    /*   hour 0     5         15       20    25               40        45        50
     *   boxes |perm-|..............................................|road-----|        40: the escort is back
     *  crates |road-------------------------|home------------------|
     *   boxes |perm-|road-----|home----------|
     *  crates |..............................|road--------------------------------|   25: the escort is back     */
    @Test
    void an_escort_is_not_taken_from_those_who_go_first_and_wait_for_their_papers() {
        Story without = without("prepared-ahead");
        assertThat(without.finish()).isEqualTo("50h");
        assertThat(without.told("arrived").stream().filter(line -> line.contains("camp ->")))
                .containsExactly(
                        "20h arrived crates-out 1 camp -> depot 1 crates", "50h arrived out 1 camp -> border 1 boxes");

        Story with = with("prepared-ahead");
        assertThat(with.finish()).isEqualTo("45h");
        assertThat(with.chain()).containsExactly("permission camp 5h", "driving road 20h", "driving side-road 20h");
        assertThat(with.told("arrived").stream().filter(line -> line.contains("camp ->")))
                .containsExactly(
                        "15h arrived out 1 camp -> border 1 boxes", "45h arrived crates-out 1 camp -> depot 1 crates");
    }

    /*   hour  0                     48  49              69
     *   boxes |papers that never come|burnt
     *  crates |.....................|spur|road----------|     */
    @Test
    void an_escort_promised_to_a_journey_that_is_called_off_is_promised_to_the_next() {
        Story calledOff = Story.of("prepared-ahead", "called-off");
        assertThat(calledOff.finish()).isEqualTo("69h");
        assertThat(calledOff.told("arrived")).contains("69h arrived crates-out 1 post -> depot 1 crates");
    }

    /*   hour 0              149         172            201
     *        |- permission --|- 23 h ----|
     *        |- permission --|.|10 h|...14 h...|10 h|...14 h...|3 h|
     *   From five on the seventh day: an hour to wait, then from six to sixteen, twice, and to nine.     */
    @Test
    void a_drive_by_daylight_halts_at_night() {
        assertThat(without("hours").finish()).isEqualTo("172h");

        Story with = with("hours");
        assertThat(with.finish()).isEqualTo("201h");
        assertThat(with.chain()).containsExactly("permission camp 149h", "driving road 23h", "night halts road 29h");
        assertThat(with.ledger()).containsExactly("camp permission 149h", "camp distance and daylight 52h");
    }

    /*   hour 0     4     8  9     13
     *        |first|second--|
     *        |first|.....|second---|     it has driven to the town when it meets the closure     */
    @Test
    void a_column_drives_leg_by_leg() {
        assertThat(without("leg-by-leg").finish()).isEqualTo("9h");

        Story with = with("leg-by-leg");
        assertThat(with.finish()).isEqualTo("13h");
        assertThat(with.chain()).containsExactly("driving road 4h", "driving onward 5h", "closed leg onward 4h");
    }

    /*   hour 0          10            24           34
     *        |road------|
     *        |.... shut ..............|road--------|     */
    @Test
    void a_column_waits_until_a_closed_leg_opens() {
        assertThat(without("closed-leg").finish()).isEqualTo("10h");

        Story with = with("closed-leg");
        assertThat(with.finish()).isEqualTo("34h");
        assertThat(with.chain()).containsExactly("closed leg road 24h", "driving road 10h");
        assertThat(with.ledger()).contains("camp closed leg 24h");
    }

    /*   hour 0          10
     *        |road to hub|     by the border it would be one hour and one more     */
    @Test
    void no_way_leads_through_a_place_outside() {
        assertThat(without("through-outside").finish()).isEqualTo("10h");
        assertThat(with("through-outside").finish()).isEqualTo("10h");
    }

    /*   hour 0                   15
     *        |way round----------|     */
    @Test
    void a_column_goes_round_a_closed_leg_when_another_way_is_open() {
        assertThat(with("closed-leg").finish()).isEqualTo("34h");
        assertThat(Story.of("closed-leg", "way-round").finish()).isEqualTo("15h");
    }

    /*   hour 0        8                   19
     *        |........|way round----------|     the road itself opens at hour 24 only     */
    @Test
    void a_waiting_column_goes_round_as_soon_as_another_way_opens() {
        Story later = Story.of("closed-leg", "way-round-later");
        assertThat(later.finish()).isEqualTo("19h");
        assertThat(later.chain()).containsExactly("closed leg road 8h", "driving detour 11h");
    }

    /*   hour 0     4     7          10   13
     *        |road-|-----------------|
     *        |road-| shut |road------------|     four hours of the road stay driven     */
    @Test
    void a_leg_that_is_shut_while_a_column_is_on_it_keeps_the_distance_done() {
        assertThat(without("shock-closes").finish()).isEqualTo("10h");

        Story with = with("shock-closes");
        assertThat(with.finish()).isEqualTo("13h");
        assertThat(with.chain()).containsExactly("driving road 10h", "closed leg road 3h");
    }

    /*   hour 0     4      7     11     14  16
     *        |road-| shut |road--| shut |road|     */
    @Test
    void a_shock_that_recurs_comes_back_so_long_after_its_end() {
        Story again = Story.of("shock-closes", "again");
        assertThat(again.finish()).isEqualTo("16h");
        assertThat(again.chain()).containsExactly("driving road 10h", "closed leg road 6h");
    }

    /*   hour 0     4           10         16
     *        |40 km|60 km------|
     *        |40 km|60 km at half the pace---|     */
    @Test
    void rains_slow_a_column_from_the_moment_they_begin() {
        assertThat(without("rains").finish()).isEqualTo("10h");
        assertThat(with("rains").finish()).isEqualTo("16h");
        assertThat(Story.of("rains", "season").finish()).isEqualTo("20h");
    }

    /*   hour 0  1  2            12
     *        |rain|
     *        |paper|road--------|     a pace that was slowed and is slowed no more is what it was, to the second     */
    @Test
    void rains_that_are_over_leave_no_trace() {
        assertThat(Story.of("rains", "over").finish()).isEqualTo("12h");
    }

    /*   hour 0          10          20          30         34
     *   box A|-- road ---|-- home ---|             two trucks: 10
     *        |........ the truck comes ...........|-- road --|    comes at hour 24     */
    @Test
    void a_fleet_gains_units_on_a_date() {
        assertThat(without("fleet-gains").finish()).isEqualTo("10h");
        assertThat(with("fleet-gains").finish()).isEqualTo("34h");
    }

    /*   hour 0     5    10   15   20   25         35
     *        |perm-|box 1----|
     *              |perm|box 2-----|                         two trucks
     *              |perm|....................|box 2----|     one truck: the second box waits until it is back     */
    @Test
    void a_fleet_loses_units_on_a_date() {
        assertThat(without("fleet-loses").finish()).isEqualTo("20h");

        Story with = with("fleet-loses");
        assertThat(with.finish()).isEqualTo("35h");
        assertThat(with.chain()).containsExactly("permission camp 5h", "driving road 30h");
    }

    /*   hour 0  2     7         17        27        37
     *        |p.|perm-|box 1----|home-----|box 2----|     begun anew when it can no longer be two     */
    @Test
    void a_convoy_that_its_fleet_can_no_longer_serve_is_begun_anew() {
        Story convoy = Story.of("fleet-loses", "convoy");
        assertThat(convoy.finish()).isEqualTo("37h");
        assertThat(convoy.told("asked"))
                .containsExactly("0h asked ministry for out", "2h asked ministry for out", "7h asked ministry for out");
    }

    /*   hour 0     4          8              14         18
     *   both |road-|onward-------------------|
     *   one  |road-|onward-------------------|
     *        |full.|road------|onward-------------------|     it leaves when its place at the hub is free     */
    @Test
    void a_full_yard_holds_a_convoy_back_where_it_stands() {
        assertThat(without("yard-full").finish()).isEqualTo("14h");

        Story with = with("yard-full");
        assertThat(with.finish()).isEqualTo("18h");
        assertThat(with.ledger()).contains("camp yard full 4h");
        assertThat(with.site("hub").yardFull()).isZero();
        assertThat(with.told("departed")).contains("4h departed out 2 camp -> hub 1 boxes");
        assertThat(with.told("waited").stream().filter(line -> line.contains("yard full")))
                .containsExactly("4h waited out for yard full hub yard of boxes since 0h");
    }

    /*   As above, with convoys that would carry more than the hub could ever hold.     */
    @Test
    void a_convoy_is_no_larger_than_the_room_at_its_far_end() {
        assertThat(Story.of("yard-full", "together").finish()).isEqualTo("18h");
    }

    /*   As the yard, with soldiers, buses and beds.     */
    @Test
    void full_beds_hold_a_convoy_back_where_it_stands() {
        assertThat(without("beds-full").finish()).isEqualTo("14h");

        Story with = with("beds-full");
        assertThat(with.finish()).isEqualTo("18h");
        assertThat(with.ledger()).contains("camp beds full 4h");
    }
}
