package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Permissions: asked, granted, refused, lapsed, blocked. */
class PermissionTest {

    /*   hour 0     5    10   15
     *        |road-----|
     *        |perm-|road-----|     */
    @Test
    void a_permission_is_waited_for() {
        assertThat(without("permission").finish()).isEqualTo("10h");

        Story with = with("permission");
        assertThat(with.finish()).isEqualTo("15h");
        assertThat(with.chain()).containsExactly("permission camp 5h", "driving road 10h");
        assertThat(with.ledger()).contains("camp permission 5h");
        assertThat(with.outcome().effort().permissions())
                .containsExactly(new Outcome.Permissions("ministry", 1, 1, 0, 0, 5 * 3_600));
    }

    /*   hour 0     5  7  9    14        24
     *        |perm-|no...|perm-|road----|     the mood is better from hour 7 on     */
    @Test
    void a_refused_permission_is_asked_for_again() {
        assertThat(without("refused").finish()).isEqualTo("15h");

        Story with = with("refused");
        assertThat(with.finish()).isEqualTo("24h");
        assertThat(with.chain()).containsExactly("permission camp 14h", "driving road 10h");
        assertThat(with.told("asked", "answered"))
                .containsExactly(
                        "0h asked ministry for out",
                        "5h answered ministry refused out",
                        "9h asked ministry for out",
                        "14h answered ministry granted out");
    }

    /*   hour 0     5  5.5  6       10.5    16        20.5
     *        |sand---------|
     *        |perm-|.......|road-----------|
     *        |perm-|truck|perm------|road------------|     the lapse is charged to trucks     */
    @Test
    void a_permission_that_lapses_for_want_of_trucks_is_charged_to_trucks() {
        assertThat(without("lapse").finish()).isEqualTo("16h");

        Story with = with("lapse");
        assertThat(with.finish()).isEqualTo("1230min");
        assertThat(with.chain()).containsExactly("permission camp 10h", "trucks camp 30min", "driving road 10h");
        assertThat(with.ledger()).contains("camp permission 10h", "camp trucks 30min");
        assertThat(with.outcome().effort().permissions())
                .containsExactly(new Outcome.Permissions("ministry", 2, 2, 0, 1, 10 * 3_600));
    }

    /*   hour 0     5   5.5  7.5      12.5      22.5
     *        |perm-|truck|...|perm-----|road-----|     */
    @Test
    void after_a_lapse_one_may_ask_again_only_after_a_while() {
        Story askAgain = Story.of("lapse", "ask-again");
        assertThat(askAgain.finish()).isEqualTo("1350min");
        assertThat(askAgain.chain()).containsExactly("permission camp 12h", "trucks camp 30min", "driving road 10h");
    }

    /*   As above, but trucks there are; the escort is away.     */
    @Test
    void a_permission_that_lapses_for_want_of_an_escort_is_charged_to_escorts() {
        assertThat(without("lapse-for-escort").finish()).isEqualTo("16h");

        Story with = with("lapse-for-escort");
        assertThat(with.finish()).isEqualTo("1230min");
        assertThat(with.chain()).containsExactly("permission camp 10h", "escorts camp 30min", "driving road 10h");
        assertThat(with.ledger()).contains("camp escorts 30min");
    }

    /*   hour 0     5       11        21    26
     *        |perm-|in------|road----|
     *        |perm-|in------|perm-|road----|     */
    @Test
    void the_way_out_is_asked_for_again_where_a_grant_covers_one_way() {
        assertThat(without("each-way").finish()).isEqualTo("21h");
        assertThat(with("each-way").finish()).isEqualTo("26h");
    }

    /*   hour 0     5       15      25   30   35    40
     *        |perm-|road---|home---|road------|
     *              |perm|                              the second permission is there before the truck
     *        |perm-|road---|home---|perm|road------|     */
    @Test
    void a_permission_asked_with_the_truck_in_hand_keeps_the_truck_waiting() {
        assertThat(without("with-the-trucks").finish()).isEqualTo("35h");

        Story with = with("with-the-trucks");
        assertThat(with.finish()).isEqualTo("40h");
        assertThat(with.chain()).containsExactly("permission camp 10h", "driving road 30h");
    }

    /*   The run ends while a truck is in hand and its permission is not: the books have to balance all the same.     */
    @Test
    void a_truck_in_hand_that_waits_for_its_permission_is_held_by_its_convoy() {
        Story never = Story.of("with-the-trucks", "never");
        assertThat(never.outcome().end().ending()).isEqualTo(Outcome.Ending.HORIZON);
    }

    /*   hour 0     5      12        22
     *        |perm-.......|road-----|     what would be granted at hour 5 is granted when the mood turns     */
    @Test
    void nothing_is_granted_while_the_regime_is_blocked() {
        assertThat(without("blocked").finish()).isEqualTo("15h");

        Story with = with("blocked");
        assertThat(with.finish()).isEqualTo("22h");
        assertThat(with.chain()).containsExactly("permission camp 12h", "driving road 10h");
        assertThat(with.told("changed"))
                .containsExactly("0h changed regime mood blocked", "12h changed regime mood open");
        assertThat(Story.of("blocked", "turn").finish()).isEqualTo("34h");
    }

    /*   hour 0        10        20        30        40
     *        |slow----------------------|road-----|
     *        |slow----|urgent---|road-----|           asked again in a better mood, that of hour 8     */
    @Test
    void an_urgent_request_replaces_one_that_takes_too_long() {
        assertThat(without("urge-after").finish()).isEqualTo("40h");

        Story with = with("urge-after");
        assertThat(with.finish()).isEqualTo("30h");
        assertThat(with.chain()).containsExactly("permission camp 20h", "driving road 10h");
        assertThat(with.ledger()).contains("camp permission 20h");
        assertThat(with.told("asked", "answered"))
                .containsExactly(
                        "0h asked ministry for out", "10h asked ministry for out", "20h answered ministry granted out");
        assertThat(with.outcome().effort().permissions())
                .containsExactly(new Outcome.Permissions("ministry", 2, 1, 0, 0, 20 * 3_600));
    }

    /*   hour 0        10                  30        40
     *        |slow----|urgent------------|road-----|     it would take thirty hours, and the first had twenty left     */
    @Test
    void an_urgent_request_takes_no_longer_than_what_was_left_of_the_first() {
        Story never = Story.of("urge-after", "never-better");
        assertThat(never.finish()).isEqualTo("40h");
        assertThat(never.told("asked")).containsExactly("0h asked ministry for out", "10h asked ministry for out");
    }

    /*   hour 0     5   8         18
     *        |perm-....|road-----|     */
    @Test
    void a_shock_stops_an_authority() {
        assertThat(without("stopped").finish()).isEqualTo("15h");
        assertThat(with("stopped").finish()).isEqualTo("18h");
    }

    /*   hour 0     5   7      10   17       20
     *        |perm-|pr.|road-------|
     *        |perm-|pr.|stop|road----------|     it was granted, and prepared, and may not leave     */
    @Test
    void nothing_leaves_while_its_authority_is_stopped() {
        assertThat(without("stopped-at-the-gate").finish()).isEqualTo("17h");

        Story with = with("stopped-at-the-gate");
        assertThat(with.finish()).isEqualTo("20h");
        assertThat(with.chain()).containsExactly("permission camp 8h", "preparing camp 2h", "driving road 10h");
    }
}
