package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.util.List;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.junit.jupiter.api.Test;

/** What sites eat, and what that takes from their leaving. */
class SupplyTest {

    /*   hour      0     12    24    36    48    60    72    84    96
     *   nobody    |in---|box 1|in---|box 2|in---|box 3|
     *   eats      |in---|box 1|food |home |in---|box 2|in---|box 3|
     *   rations   1           0     3     2           1           0     at the camp, in days     */
    @Test
    void rations_take_the_truck_that_boxes_wait_for() {
        assertThat(without("supply").finish()).isEqualTo("72h");

        Story with = with("supply");
        assertThat(with.finish()).isEqualTo("96h");
        assertThat(with.told("departed"))
                .contains("24h departed feed 1 hub -> camp 3 rations", "48h departed out 2 hub -> camp");
        assertThat(with.chain()).containsExactly("supply camp 24h", "driving road 72h");
        assertThat(supply(with)).isEqualTo(new Outcome.Supply("camp", "rations", 4, 1, 0, 0, 0));
        assertThat(with.ledger())
                .contains("camp distance and daylight 96h")
                .doesNotContain("hub distance and daylight 24h");
        assertThat(with.count(Whereabouts.CONSUMED, "rations", 4)).isEqualTo(4);
    }

    /*   hour      0     12    25 26 38    50    62    75 76 88    101
     *             |in---|box 1 -|b|food |home |in---|box 2 -|b|in---|box 3 -|     b: the truck goes back to the hub     */
    @Test
    void a_depot_of_rations_that_never_runs_out_is_no_cargo_that_is_left() {
        assertThat(Story.of("supply", "where-cargo-may-be").finish()).isEqualTo("101h");
    }

    /*   hour      0          24          48          72
     *   rations   1          0           -           -       a hundred people without on two days, below the floor on three     */
    @Test
    void whoever_has_nothing_to_eat_is_counted_by_the_day() {
        Story without = without("supply-hunger");
        assertThat(without.finish()).isEqualTo("72h");
        assertThat(supply(without)).isEqualTo(new Outcome.Supply("camp", "rations", 3, 0, 0, 1, 0));

        Story with = with("supply-hunger");
        assertThat(with.finish()).isEqualTo("72h");
        assertThat(supply(with)).isEqualTo(new Outcome.Supply("camp", "rations", 1, 0, 0, 3, 200));
        assertThat(with.ledger()).contains("camp supply 72h");
        assertThat(with.told("changed")).containsExactly("24h changed supply camp below the floor");
    }

    /*   hour      0     12    24    36    48    60    72
     *             |in 2-|box 1|in 1-|box 2|in 1-|box 3|
     *   rations   1     3     2     3     2     3     2     */
    @Test
    void vehicles_that_drive_in_to_load_bring_rations_for_nothing() {
        assertThat(without("supply-brought-in").finish()).isEqualTo("96h");

        Story with = with("supply-brought-in");
        assertThat(with.finish()).isEqualTo("72h");
        assertThat(with.told("departed"))
                .containsExactly(
                        "0h departed out 1 hub -> camp 2 rations",
                        "12h departed out 1 camp -> hub 1 boxes",
                        "24h departed out 2 hub -> camp 1 rations",
                        "36h departed out 2 camp -> hub 1 boxes",
                        "48h departed out 3 hub -> camp 1 rations",
                        "60h departed out 3 camp -> hub 1 boxes");
        assertThat(supply(with)).isEqualTo(new Outcome.Supply("camp", "rations", 3, 3, 1, 0, 0));
    }

    /*   day       0   1   2   3   4   5   6   7   8   9    10   11   12   13
     *   road      |.......... shut ...............|box 1|food|box 2|food|box 3|
     *   rations   3   2   1   0   hunger for six days        3
     *   lifted    3   2   1+2     1+2     1+2     1+2   2+4  5    4    3
     *             the road as above, but         |box 1|food|box 2|box 3|
     *   A day's rations are below the floor of two: two sorties of one each bring it back to three.     */
    @Test
    void below_the_floor_an_aircraft_brings_what_no_convoy_could() {
        Story without = without("supply-airlift");
        assertThat(without.finish()).isEqualTo("312h");

        Story with = with("supply-airlift");
        assertThat(with.finish()).isEqualTo("288h");
        assertThat(supply(without).shortPersonDays()).isPositive();
        assertThat(supply(with).shortPersonDays()).isZero();
        assertThat(with.told("departed").stream()
                        .filter(line -> line.contains("lift"))
                        .findFirst())
                .hasValue("48h departed lift 1 hub -> camp 1 rations");
    }

    /*   hour      0      24     48   58   68        96   106  116  126
     *   all                                         |10--|home|10--|
     *   water                   |10--|home|         |10--|     */
    @Test
    void when_a_service_ends_those_who_cannot_stay_may_leave() {
        assertThat(without("service-ends").finish()).isEqualTo("126h");

        Story with = with("service-ends");
        assertThat(with.finish()).isEqualTo("106h");
        assertThat(with.told("departed")).contains("48h departed out 1 camp -> border 10 soldiers");
    }

    /*   hour      0              48   58   68        96   106
     *   water     |drain---------|10--|home|         |10--|     */
    @Test
    void a_service_ends_with_a_task() {
        Story withATask = Story.of("service-ends", "with-a-task");
        assertThat(withATask.finish()).isEqualTo("106h");
        assertThat(withATask.told("departed")).contains("48h departed out 1 camp -> border 10 soldiers");
    }

    /*   hour      0         10
     *             |soldiers|                the rations stay; those on the road are not waited for     */
    @Test
    void what_is_left_is_given_with_the_camp() {
        assertThat(without("supply-left").finish()).isEqualTo("10h");

        Story with = with("supply-left");
        assertThat(with.finish()).isEqualTo("10h");
        assertThat(with.count(Whereabouts.GIVEN, "rations", 0)).isEqualTo(5);
        assertThat(with.told("departed")).contains("0h departed feed 1 hub -> camp 3 rations");
    }

    /*   hour      0     10 12    15 24    36    48
     *   soldiers  |home-|                            the camp is left
     *   feed      |ministry      |                   called off at hour 10: it asks no more
     *   truck     |in------|box 1---|in---|box 2|     */
    @Test
    void what_has_not_set_out_when_the_camp_is_left_is_called_off() {
        Story with = with("supply-called-off");
        assertThat(with.told("departed").stream().filter(line -> line.contains("feed")))
                .isEmpty();
        assertThat(with.told("answered")).isEmpty();
        assertThat(with.finish()).isEqualTo("48h");
        assertThat(with.chain()).containsExactly("driving lane 48h");
    }

    private static Outcome.Supply supply(Story story) {
        List<Outcome.Supply> supplies = story.outcome().stood().supplies();
        assertThat(supplies).hasSize(1);
        return supplies.get(0);
    }
}
