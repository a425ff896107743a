package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Who answers for what, how much at once, when, and under which conditions. The first of January 2030 is a Tuesday. */
class AuthorityTest {

    /*   hour 0  2    5    7    12   15   17
     *        |--|road-----------|                  the capital answers where nobody else does
     *        |perm-----|road-----------|           the governor of the camp does
     *        |perm----------|road-----------|      the border post does, where it goes     */
    @Test
    void whose_region_one_leaves_is_asked_else_whose_region_one_enters_else_who_has_none() {
        assertThat(without("region").finish()).isEqualTo("12h");
        assertThat(with("region").finish()).isEqualTo("15h");
        assertThat(with("region").told("asked")).containsExactly("0h asked governor for out");
        assertThat(Story.of("region", "where-it-goes").finish()).isEqualTo("17h");
        assertThat(Story.of("region", "by-key").finish()).isEqualTo("12h");
    }

    /*   hour 0    4     10        20
     *        |perm|stop-|road-----|
     *        |road------|              the trucks ask nobody
     *        |load--|road-----|        nor does the move, which no strike keeps at the gate     */
    @Test
    void who_is_exempt_asks_nobody_and_is_not_stopped() {
        assertThat(without("exempt").finish()).isEqualTo("20h");
        assertThat(with("exempt").finish()).isEqualTo("10h");
        assertThat(with("exempt").told("asked")).isEmpty();
        assertThat(Story.of("exempt", "the-move").finish()).isEqualTo("16h");
        assertThat(Story.of("exempt", "loading").finish()).isEqualTo("26h");
    }

    /*   hour 0     5    8  10        20
     *        |perm-|road-----|                 boxes
     *        |perm-|sand|
     *        |.....|perm-|road-----|           boxes wait for room, in the order of who goes next     */
    @Test
    void so_many_requests_are_open_at_once() {
        assertThat(without("open-requests").finish()).isEqualTo("15h");

        Story with = with("open-requests");
        assertThat(with.finish()).isEqualTo("20h");
        assertThat(with.chain()).containsExactly("permission camp 10h", "driving road 10h");
        assertThat(with.ledger()).contains("camp permission 10h");
        assertThat(with.told("asked", "answered"))
                .containsExactly(
                        "0h asked ministry for clear",
                        "5h answered ministry granted clear",
                        "5h asked ministry for out",
                        "10h answered ministry granted out");
        assertThat(with.use("requests to ministry").used()).isEqualTo(10 * 3_600);
        assertThat(Story.of("open-requests", "listed").finish()).isEqualTo("15h");
    }

    /*   hour 0     5      10      15      20  23
     *        |perm-|no................|perm-|sand|
     *        |.....|perm---|road-------|            a refusal makes room     */
    @Test
    void one_that_is_refused_leaves_room_to_the_next() {
        Story refused = Story.of("open-requests", "refused");
        assertThat(refused.told("asked", "answered"))
                .containsExactly(
                        "0h asked ministry for clear",
                        "5h answered ministry refused clear",
                        "5h asked ministry for out",
                        "10h answered ministry granted out",
                        "15h asked ministry for clear",
                        "20h answered ministry granted clear");
    }

    /*   hour 0     5 6        12      14       22  24
     *        |perm-|sand|home-|........
     *        |perm-|..........|road----|              no truck stands idle: the sand is gone when the notice is over     */
    @Test
    void nothing_leaves_before_the_notice_is_over() {
        assertThat(without("notice").told("departed"))
                .containsExactly("5h departed clear 1 camp -> dump 1 sand", "7h departed out 1 camp -> border 1 boxes");

        Story with = with("notice");
        assertThat(with.told("departed"))
                .containsExactly(
                        "12h departed clear 1 camp -> dump 1 sand", "14h departed out 1 camp -> border 1 boxes");
        assertThat(with.ledger()).contains("camp permission 12h");
    }

    /*   hour 0     5    9   12         22
     *        |perm-|pr--|...|road------|
     *        |perm-|prepare--|road------|     */
    @Test
    void what_is_prepared_is_prepared_within_the_notice() {
        Story prepared = Story.of("notice", "prepared");
        assertThat(prepared.finish()).isEqualTo("22h");
        assertThat(prepared.chain()).containsExactly("permission camp 8h", "preparing camp 4h", "driving road 10h");
        assertThat(Story.of("notice", "long-prepared").finish()).isEqualTo("23h");
    }

    /*   hour 0     5  7  9    14        24
     *        |perm-|prep.|road-----|          the grant ends at hour 7, and nobody looks
     *        |perm-|prep.|perm-|road-----|     */
    @Test
    void a_grant_that_ends_with_the_trucks_in_hand_is_asked_for_again_where_somebody_looks() {
        assertThat(without("on-lapse").finish()).isEqualTo("19h");

        Story with = with("on-lapse");
        assertThat(with.finish()).isEqualTo("24h");
        assertThat(with.chain()).containsExactly("permission camp 10h", "preparing camp 4h", "driving road 10h");
        assertThat(with.outcome().effort().permissions())
                .containsExactly(new Outcome.Permissions("ministry", 2, 2, 0, 1, 10 * 3_600));
    }

    /*   hour 0      10     16      26      38    48      58        68
     *        |perm--|in----|perm---|...........|road------|
     *        |perm--|in----|perm---|........end|perm-----|road------|     one may leave on Thursday, from hour 48     */
    @Test
    void a_grant_may_end_at_the_far_end() {
        assertThat(Story.of("on-lapse", "far-end-without").finish()).isEqualTo("58h");

        Story with = Story.of("on-lapse", "far-end-with");
        assertThat(with.finish()).isEqualTo("68h");
        assertThat(with.told("answered"))
                .containsExactly(
                        "10h answered ministry granted out",
                        "26h answered ministry granted out",
                        "48h answered ministry lapsed out",
                        "58h answered ministry granted out");
    }

    /*   hour 0     5       15      25    30       40
     *        |perm-|road---|home---|perm-|road-----|
     *        |perm-|road---|home---|road-----|            one grant for both
     *        |perm-|road---|home---|perm-|road-----|      it ended at hour 20; what had left by then drove on     */
    @Test
    void a_grant_for_a_period_covers_all_that_leaves_in_it() {
        assertThat(without("period").finish()).isEqualTo("40h");

        Story with = with("period");
        assertThat(with.finish()).isEqualTo("35h");
        assertThat(with.outcome().effort().permissions())
                .containsExactly(new Outcome.Permissions("ministry", 1, 1, 0, 0, 5 * 3_600));
        assertThat(Story.of("period", "short").finish()).isEqualTo("40h");
    }

    /*   hour 0     5    8
     *        |perm-|road---…     boxes ask
     *        |.....|sand|        sand waits with them     */
    @Test
    void those_who_need_the_same_grant_wait_for_it_together() {
        Story shared = Story.of("period", "shared");
        assertThat(shared.finish()).isEqualTo("35h");
        assertThat(shared.outcome().effort().permissions().get(0).asked()).isEqualTo(1);
        assertThat(shared.told("departed"))
                .startsWith("5h departed clear 1 camp -> dump 1 sand", "5h departed out 1 camp -> border 1 boxes");
    }

    /*   hour 0     5     10   15    20
     *        |perm-|four-------|
     *        |perm-|two--------|
     *              |perm-|two--------|     */
    @Test
    void what_exceeds_the_number_granted_goes_with_the_next() {
        assertThat(without("grant-of-few").finish()).isEqualTo("15h");

        Story with = with("grant-of-few");
        assertThat(with.finish()).isEqualTo("20h");
        assertThat(with.told("departed"))
                .startsWith("5h departed out 1 camp -> border 2 boxes", "10h departed out 2 camp -> border 2 boxes");

        Story inHand = Story.of("grant-of-few", "in-hand");
        assertThat(inHand.finish()).isEqualTo("20h");
        assertThat(inHand.told("departed"))
                .containsSequence(with.told("departed").subList(0, 2));
    }

    /*   Six of the eight soldiers ride in the three that may go; two come with the fourth.     */
    @Test
    void who_rides_along_stays_with_the_vehicle_that_stays() {
        assertThat(Story.of("grant-of-few", "by-themselves").told("departed"))
                .containsExactly(
                        "5h departed out 1 camp -> border 3 jeeps + 6 soldiers",
                        "10h departed out 2 camp -> border 1 jeeps + 2 soldiers");
    }

    /*   hour 0     5    15       48          58
     *        |perm-|road-|
     *        |perm-|..Wed........|Thu road----|     */
    @Test
    void one_may_leave_on_certain_days() {
        assertThat(without("grant-of-days").finish()).isEqualTo("15h");

        Story with = with("grant-of-days");
        assertThat(with.finish()).isEqualTo("58h");
        assertThat(with.chain()).containsExactly("permission camp 48h", "driving road 10h");
        assertThat(with.use("trucks").used()).isEqualTo(10 * 3_600);
    }

    /*   hour 0               20      48    54         64
     *        |perm------------|.......|night|road-------|     what would move on Wednesday may not leave on Tuesday     */
    @Test
    void the_day_of_leaving_is_the_day_on_which_one_moves() {
        assertThat(Story.of("grant-of-days", "by-day").finish()).isEqualTo("64h");
    }

    /*   hour 0     5         15    21
     *        |perm-|road-----|
     *        |perm-|lane---|path---|     */
    @Test
    void one_goes_round_a_leg_that_is_not_granted() {
        assertThat(without("grant-of-route").finish()).isEqualTo("15h");

        Story with = with("grant-of-route");
        assertThat(with.finish()).isEqualTo("21h");
        assertThat(with.chain()).containsExactly("permission camp 5h", "driving lane 8h", "driving path 8h");
    }

    /*   A grant that leaves no way is no grant.     */
    @Test
    void a_grant_that_leaves_no_way_is_a_refusal() {
        Story never = Story.of("grant-of-route", "no-way");
        assertThat(never.finish()).isEqualTo("never");
        assertThat(never.outcome().effort().permissions().get(0).granted()).isZero();
        assertThat(never.told("answered")).startsWith("5h answered ministry refused out");
    }

    /*   hour 0     5   12        22        48          58
     *        |perm-|...|road-----|                            at noon
     *        |perm-|..........................|road-----|     on Thursday     */
    @Test
    void a_committee_decides_when_it_meets() {
        assertThat(without("committee").finish()).isEqualTo("15h");

        Story with = with("committee");
        assertThat(with.finish()).isEqualTo("22h");
        assertThat(with.chain()).containsExactly("permission camp 5h", "committee camp 7h", "driving road 10h");
        assertThat(with.ledger()).contains("camp permission 5h", "camp committee 7h");
        assertThat(with.outcome().effort().permissions())
                .containsExactly(new Outcome.Permissions("ministry", 2, 2, 0, 0, 2 * 12 * 3_600));
        assertThat(Story.of("committee", "weekday").finish()).isEqualTo("58h");
    }

    /*   hour 0     5   12  15            36          46
     *        |perm-|...|sand|
     *        |perm-|...................|road--------|     one at a meeting, in the order of who goes next     */
    @Test
    void a_committee_decides_so_many_requests_at_a_meeting() {
        assertThat(Story.of("committee", "one-a-meeting").finish()).isEqualTo("46h");
        assertThat(Story.of("committee", "boxes-first").told("answered"))
                .containsExactly("12h answered ministry granted out", "36h answered ministry granted sand-later");
    }

    /*   hour 0     5   12        36        46
     *        |perm-|.....stop....|road-----|     what is stopped does not meet
     *        |perm-------|.......|road-----|     nor does it decide what comes in at noon     */
    @Test
    void a_committee_that_is_stopped_does_not_meet_nor_decide_what_comes_late() {
        assertThat(Story.of("committee", "stopped").finish()).isEqualTo("46h");
        assertThat(Story.of("committee", "ready-at-noon").finish()).isEqualTo("46h");
    }

    /*   It meets on no day until the horizon: the run says who waits for what.     */
    @Test
    void a_committee_that_never_meets_is_waited_for_until_the_horizon() {
        Outcome never = Story.of("committee", "never").outcome();
        assertThat(never.end().ending()).isEqualTo(Outcome.Ending.HORIZON);
        assertThat(never.why().chain().get(1).kind()).isEqualTo("committee");
    }

    /*   hour 0   3  5         15        25
     *        |perm--|road-----|
     *        |perm--|.........|road-----|     angry from hour 3 to hour 15     */
    @Test
    void a_mood_answers_what_happens() {
        assertThat(without("answers").finish()).isEqualTo("15h");

        Story with = with("answers");
        assertThat(with.finish()).isEqualTo("25h");
        assertThat(with.told("changed")).contains("3h changed regime mood angry", "15h changed regime mood calm");
        assertThat(Story.of("answers", "by-state").finish()).isEqualTo("15h");
    }

    /*   A mood moves slowly: three hours after the start is too soon where it needs four.     */
    @Test
    void a_mood_that_is_fresh_does_not_answer() {
        assertThat(Story.of("answers", "too-fresh").finish()).isEqualTo("15h");
    }

    /*   hour 0     5           10         17+
     *        |perm-|road…                         attacked soon after hour 5; angry for twelve hours from then
     *              |perm---------|....|road…     */
    @Test
    void a_mood_answers_an_attack_and_how_a_site_was_left() {
        Story attack = Story.of("answers", "attack");
        assertThat(attack.told("struck")).isNotEmpty();
        assertThat(attack.told("answered").get(0)).isEqualTo("5h answered ministry granted out");
        String angry = attack.told("changed").stream()
                .filter(line -> line.contains("angry"))
                .findFirst()
                .orElseThrow();
        assertThat(attack.told("struck").get(0).split(" ", 2)[0]).isEqualTo(angry.split(" ", 2)[0]);

        assertThat(Story.of("answers", "handover").told("changed"))
                .contains("2h changed regime mood angry", "14h changed regime mood calm");
        assertThat(Story.of("answers", "expedited").told("changed")).contains("5h changed regime mood angry");
    }
}
