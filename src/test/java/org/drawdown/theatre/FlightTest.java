package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.junit.jupiter.api.Test;

/** How an airlift goes: two hours out, two hours home. */
class FlightTest {

    /*   hour 0   2   4   6    8   10   12
     *        |out|home|out|
     *        |........|out|home|out-|          the camp opens at six
     *   Home opens at six, so the first leaves at four, and the second when the aircraft is back, at eight.     */
    @Test
    void aircraft_leave_and_land_in_the_hours_of_both_ends() {
        assertThat(without("airfield-hours").finish()).isEqualTo("6h");

        Story with = with("airfield-hours");
        assertThat(with.finish()).isEqualTo("12h");
        assertThat(with.chain()).containsExactly("opening hours camp 6h", "flying home 4h", "flying camp 2h");
        assertThat(Story.of("airfield-hours", "far-end").told("departed"))
                .containsExactly(
                        "4h departed out 1 camp -> home 10 soldiers",
                        "6h departed out 1 home -> camp",
                        "8h departed out 2 camp -> home 10 soldiers",
                        "10h departed out 2 home -> camp");
    }

    /*   hour 0   2    4   6
     *    1   |out|home|
     *    2   |........|out|     the spot is kept until the aircraft is home, which is here     */
    @Test
    void an_aircraft_waits_for_a_parking_spot() {
        assertThat(without("parking").finish()).isEqualTo("2h");

        Story with = with("parking");
        assertThat(with.finish()).isEqualTo("6h");
        assertThat(with.ledger()).contains("camp parking spot 4h");
    }

    /*   hour 0    1    2    3    4    5    6    8
     *    1   |load|---out---|--home---|
     *    2   |........................|load|-out|     the spot is kept until the first is home
     *    2   |....|load|---out---|                    the spot is free when the first has left     */
    @Test
    void a_spot_that_one_has_on_the_ground_only_is_free_when_one_has_left() {
        assertThat(without("parked").finish()).isEqualTo("8h");

        Story with = with("parked");
        assertThat(with.finish()).isEqualTo("4h");
        assertThat(with.ledger()).contains("camp parking spot 1h");
        assertThat(with.chain()).containsExactlyInAnyOrder("loading camp 2h", "flying home 2h");
    }

    /*   hour 0    2          5          8
     *    1   |out-|--unload--|
     *    2   |out-|.in the air|--unload-|     */
    @Test
    void who_finds_no_spot_waits_in_the_air() {
        Story far = Story.of("parked", "far-end");
        assertThat(far.finish()).isEqualTo("8h");
        assertThat(far.ledger()).contains("camp parking spot 3h");
    }

    /*   hour 0    4     8    10          24   26
     *        |1---|2----|3---|
     *        |1---|2----|...............|3---|     a third of four hours would end at hour twelve     */
    @Test
    void a_crew_begins_no_sortie_that_would_end_after_its_duty() {
        assertThat(without("crew-duty").finish()).isEqualTo("10h");

        Story with = with("crew-duty");
        assertThat(with.finish()).isEqualTo("26h");
        assertThat(with.ledger()).contains("camp crew duty 16h");
    }

    /*   hour 0    2    5    7
     *        |out-|
     *        |dust.....|out-|     */
    @Test
    void a_closed_airfield_is_waited_for() {
        assertThat(without("closed-airfield").finish()).isEqualTo("2h");

        Story with = with("closed-airfield");
        assertThat(with.finish()).isEqualTo("7h");
        assertThat(with.chain()).containsExactly("airfield closed camp 5h", "flying home 2h");
    }

    /*   hour 0   2    4   6  7   9
     *        |out|home|out|
     *        |out|home|turn|out-|     */
    @Test
    void an_aircraft_is_turned_round_between_two_sorties() {
        assertThat(without("turn").finish()).isEqualTo("6h");
        assertThat(with("turn").finish()).isEqualTo("9h");
    }

    /*   hour 0    1     3     5     7
     *        |list|2 out|home-|8 out|     eight come from the post at three
     *        |list|.....|10---|     */
    @Test
    void an_aircraft_waits_for_more_people_while_they_are_on_their_way() {
        Story without = without("filled");
        assertThat(without.finish()).isEqualTo("7h");
        assertThat(without.told("departed").stream().filter(line -> line.contains("camp -> home")))
                .containsExactly(
                        "1h departed out 1 camp -> home 2 soldiers", "5h departed out 2 camp -> home 8 soldiers");

        Story with = with("filled");
        assertThat(with.finish()).isEqualTo("5h");
        assertThat(with.chain()).containsExactly("driving road 3h", "flying home 2h");
        assertThat(with.told("departed").stream().filter(line -> line.contains("camp -> home")))
                .containsExactly("3h departed out 1 camp -> home 10 soldiers");
    }

    /*   hour 0    2   3    5
     *        |out-|
     *        |broken|out-|     */
    @Test
    void an_aircraft_that_breaks_down_leaves_late() {
        assertThat(without("flight-breakdown").finish()).isEqualTo("2h");

        Story with = with("flight-breakdown");
        assertThat(with.finish()).isEqualTo("5h");
        assertThat(with.chain()).containsExactly("breakdown camp 3h", "flying home 2h");
    }
}
