package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.util.List;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.junit.jupiter.api.Test;

/** Attacks and breakdowns. When in the day a column is struck is luck; what follows from it is not. */
class DangerTest {
    private static final int HOUR = 3_600;

    /*   hour 0       s          10       15
     *        |road------------|
     *        |road-|struck 5 h|road------|     one of three trucks is destroyed with its box, two people are wounded     */
    @Test
    void an_attack_halts_destroys_and_wounds() {
        assertThat(without("attack").finish()).isEqualTo("10h");

        Story with = with("attack");
        assertThat(with.finish()).isEqualTo("15h");
        assertThat(with.chain()).containsExactly("driving road 10h", "attack road 5h");
        assertThat(with.ledger()).contains("camp attack 5h");
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 3, 0, 0, 0, 1, 0, 0, 0, 0));
        assertThat(with.move("out").attacked()).isOne();
        assertThat(with.move("out").wounded()).isEqualTo(2);
        assertThat(with.told("arrived")).containsExactly("15h arrived out 1 camp -> border 2 boxes");
    }

    /*   hour 0          10         20
     *        |3 boxes---|3 crates--|
     *
     *   hour 0       s          10   15         25         35
     *        |3 boxes|struck 5 h|----|2 crates--|1 crate---|     three trucks were asked for, and two are left     */
    @Test
    void what_waits_for_more_trucks_than_are_left_makes_do() {
        assertThat(without("lost-truck").finish()).isEqualTo("20h");

        Story with = with("lost-truck");
        assertThat(with.told("departed").stream().filter(line -> line.contains("crates")))
                .containsExactly(
                        "15h departed then 2 camp -> coast 2 crates", "25h departed then 3 camp -> coast 1 crates");
        assertThat(with.finish()).isEqualTo("35h");
    }

    /*   Ten leave, three are killed on the road, seven arrive.     */
    @Test
    void an_attack_kills() {
        assertThat(without("attack-kills").count(Whereabouts.OUT, "soldiers", 0))
                .isEqualTo(10);

        Story with = with("attack-kills");
        assertThat(with.finish()).isEqualTo("15h");
        assertThat(with.count(Whereabouts.OUT, "soldiers", 0)).isEqualTo(7);
        assertThat(with.count(Whereabouts.DEAD, "soldiers", 0)).isEqualTo(3);
        assertThat(with.move("out").killed()).isEqualTo(3);
    }

    /*   hour 0      s      12            s + 20       s + 30
     *        |road-|struck
     *        |spur --------|.... shut ....|road--------|     */
    @Test
    void an_attack_shuts_the_road_for_the_next_column_until_it_is_searched() {
        assertThat(without("attack-shuts-road").finish()).isEqualTo("22h");

        Story with = with("attack-shuts-road");
        long struck = secondsOf(with.told("struck"));
        assertThat(struck).isLessThan(10 * HOUR);
        assertThat(with.outcome().end().at()).isEqualTo(struck + 30 * HOUR);
        assertThat(with.ledger()).contains("post closed leg " + Story.time(struck + 8 * HOUR));
    }

    static long secondsOf(List<String> told) {
        String time = told.get(0).substring(0, told.get(0).indexOf(' '));
        long number = Long.parseLong(time.replaceAll("[a-z]", ""));
        return time.endsWith("h") ? number * HOUR : time.endsWith("min") ? number * 60 : number;
    }

    /*   hour 0       s          15   18         21   24
     *        |road-|1 h|road----|---------------|
     *        |road-|1 h|road----|shut|---------------|     who was struck may go on; but not over a shut border     */
    @Test
    void a_column_that_was_struck_goes_on_while_the_road_is_searched_but_obeys_other_closures() {
        assertThat(without("shut-while-shut").finish()).isEqualTo("21h");

        Story with = with("shut-while-shut");
        assertThat(with.finish()).isEqualTo("24h");
        assertThat(with.ledger()).contains("camp closed leg 3h");
    }

    /*   hour 0       s          10       15
     *    1   |road-|struck 5 h|road------|
     *    2   |road-|struck 5 h|road------|     */
    @Test
    void two_columns_on_a_leg_on_a_day_meet_the_same_ambush() {
        assertThat(without("same-ambush").finish()).isEqualTo("10h");

        Story with = with("same-ambush");
        assertThat(with.finish()).isEqualTo("15h");
        List<String> struck = with.told("struck");
        assertThat(struck).hasSize(2);
        assertThat(struck.get(0).replace(" out ", " crates-out "))
                .isEqualTo(struck.get(1).replace(" out ", " crates-out "));
    }

    /*   hour 0 1 2       s          12       17
     *        truce
     *        |per|road-|struck 5 h|road------|     a truce of no attacks at all is over, and the road is as it was     */
    @Test
    void a_truce_that_is_over_leaves_no_trace() {
        assertThat(without("calm").finish()).isEqualTo("17h");
        assertThat(with("calm").finish()).isEqualTo("17h");
    }

    /*   hour 0          10   14  15    19
     *        |track-----|spur|
     *        |track, struck 5 h--|spur-|     the vehicles stand at the post while their escort is struck     */
    @Test
    void an_attack_on_an_escort_that_drives_in_destroys_no_vehicle() {
        assertThat(without("escort-drives-in").finish()).isEqualTo("14h");

        Story with = with("escort-drives-in");
        assertThat(with.finish()).isEqualTo("19h");
        assertThat(with.told("struck")).singleElement().asString().contains("vehicles 0");
        assertThat(with.told("arrived")).contains("19h arrived column 1 post -> border 2 vehicles");
    }

    /*   hour 0       b        10     13
     *        |road------------|
     *        |road-|broken 3 h|road--|     */
    @Test
    void a_breakdown_delays_the_column() {
        assertThat(without("breakdown").finish()).isEqualTo("10h");

        Story with = with("breakdown");
        assertThat(with.finish()).isEqualTo("13h");
        assertThat(with.chain()).containsExactly("driving road 10h", "breakdown road 3h");
        assertThat(with.move("out").breakdowns()).isOne();
    }

    /*   Two trucks, one given up with its box: the other arrives.     */
    @Test
    void a_vehicle_given_up_loses_its_load() {
        assertThat(without("breakdown-loses").outcome().price())
                .containsExactly(new Outcome.Price("boxes", 2, 0, 0, 0, 0, 0, 0, 0, 0));

        Story with = with("breakdown-loses");
        assertThat(with.finish()).isEqualTo("13h");
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 2, 0, 0, 0, 1, 0, 0, 0, 0));
    }

    /*   hour 0       s          10       15
     *        |road------------|
     *        |road-|struck 5 h|road------|     ten soldiers are not fewer than ten, but fewer than eleven     */
    @Test
    void a_garrison_below_its_minimum_makes_the_road_dangerous() {
        assertThat(without("danger-garrison").finish()).isEqualTo("10h");
        assertThat(with("danger-garrison").finish()).isEqualTo("15h");
        assertThat(Story.of("danger-garrison", "single-site").finish()).isEqualTo("15h");
    }

    /*   hour 0                48         72            90    95
     *        |road------------------------------------|
     *        |road----------------------|struck 5 h|road-----|
     *                        news: x 1   x 2 to the 24th, looked at when the day begins     */
    @Test
    void the_longer_it_is_known_that_one_leaves_the_more_dangerous_it_is() {
        assertThat(without("danger-exposure").finish()).isEqualTo("90h");

        Story with = with("danger-exposure");
        assertThat(with.finish()).isEqualTo("95h");
        assertThat(with.chain()).containsExactly("driving road 90h", "attack road 5h");
        assertThat(secondsOf(with.told("struck"))).isBetween(72L * HOUR, 73L * HOUR);
    }

    /*   hour 0          10         20  24 25 30         35        45
     *   1 out|----------|home------|   |2 out-----|
     *   1 out|----------|home, struck each day--|2 out, struck-----|     within ten days
     *   1 out|----------|home, struck--|2 out---------|                  within eleven hours: 10 ago counts, 15 does not     */
    @Test
    void a_road_that_is_used_often_is_dangerous() {
        assertThat(without("danger-repetition").finish()).isEqualTo("30h");
        assertThat(with("danger-repetition").finish()).isEqualTo("45h");
        assertThat(Story.of("danger-repetition", "soon-forgotten").finish()).isEqualTo("35h");
        assertThat(Story.of("danger-repetition", "forgotten").finish()).isEqualTo("30h");
    }

    /*   Two trucks and one escort: enough at one for two, too few at one for each.     */
    @Test
    void too_few_escorts_make_the_road_dangerous() {
        assertThat(without("danger-escorts").finish()).isEqualTo("10h");
        assertThat(with("danger-escorts").finish()).isEqualTo("15h");
    }

    /*   A column that looks up every quarter of an hour meets its ambush at the same second as one that does not.     */
    @Test
    void a_day_cut_in_pieces_is_as_dangerous_as_a_whole_one() {
        Story whole = without("day-in-pieces");
        assertThat(whole.told("struck")).hasSize(1);
        assertThat(secondsOf(whole.told("struck"))).isGreaterThan(HOUR);

        Story pieces = with("day-in-pieces");
        assertThat(pieces.told("struck")).isEqualTo(whole.told("struck"));
        assertThat(pieces.finish()).isEqualTo(whole.finish());
    }

    /*   hour 0   10   20   30   40   50
     *        |1--|    |2--|    |3--|
     *        s             s                 two die on each day; one box of three is destroyed on the first,
     *        |1--|    |2--|                  on the second the last is on its way     */
    @Test
    void an_attack_on_a_camp_kills_and_destroys() {
        Story without = without("raid");
        assertThat(without.finish()).isEqualTo("50h");
        assertThat(without.told("struck")).isEmpty();

        for (Story story : List.of(with("raid"), Story.of("raid", "around"), Story.of("raid", "garrison"))) {
            assertThat(story.finish()).isEqualTo("30h");
            assertThat(story.outcome().price()).containsExactly(new Outcome.Price("boxes", 3, 0, 0, 0, 1, 0, 0, 0, 0));
            assertThat(story.count(Whereabouts.DEAD, "soldiers", 2)).isEqualTo(4);
            assertThat(story.told("struck"))
                    .hasSize(2)
                    .allMatch(line -> line.contains("struck attack camp") && line.contains("wounded 3 killed 2"));
        }
    }

    /*   hour 0    5    10   20   30   40   50
     *        |1-------|    |2--|    |3--|
     *        |1---s---|    |2--|                 box 2 is promised to the next journey and spared, box 3 is not     */
    @Test
    void shells_destroy_what_is_promised_to_nobody() {
        assertThat(without("shelling").finish()).isEqualTo("50h");

        Story with = with("shelling");
        assertThat(with.finish()).isEqualTo("30h");
        assertThat(with.told("struck")).containsExactly("5h struck shelling camp vehicles 1 wounded 1 killed 2");
        assertThat(with.count(Whereabouts.DEAD, "soldiers", 2)).isEqualTo(2);
    }

    /*   hour 0    12   22 24   34
     *        |pack the box-|road---|
     *        |-----|road---|               shelled at 12 h: no box to wait for any more, and that is why they set out     */
    @Test
    void what_a_site_does_because_it_is_struck_follows_from_its_wait_for_nature() {
        assertThat(without("shelled-and-gone").finish()).isEqualTo("34h");

        Story with = with("shelled-and-gone");
        assertThat(with.finish()).isEqualTo("22h");
        assertThat(with.chain()).containsExactly("shelling camp 12h", "driving road 10h");
    }

    /*   hour 0   4     10        20     25       30         40
     *        |1 road---|home-----|       |2 road-|
     *        |1 road---|home by the long way|2 the long way-|     who is on the short road at 4 h arrives     */
    @Test
    void a_leg_that_needs_a_site_is_not_entered_when_the_site_has_closed() {
        assertThat(without("needs-open").finish()).isEqualTo("30h");

        Story with = with("needs-open");
        assertThat(with.finish()).isEqualTo("40h");
        assertThat(with.chain()).containsExactly("driving road 10h", "driving long 30h");
    }

    /*   hour 0       s          10       15
     *        |road------------|
     *        |road-|struck 5 h|road------|     the post has closed     */
    @Test
    void a_site_that_closes_lays_its_road_open() {
        assertThat(without("covered-by").finish()).isEqualTo("10h");
        assertThat(with("covered-by").finish()).isEqualTo("15h");
    }
}
