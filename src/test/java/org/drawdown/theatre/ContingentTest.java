package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.util.List;
import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Whose people and cargo they are, and the contingent as the unit that goes home. */
class ContingentTest {
    private static final long HOUR = 3600;

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

    /*   hour   0    4         10   14        20
     *   post   |six-|
     *   fort   |four----------|
     *   hub         |six-----------|              whoever is there goes
     *   hub                   |four----------|
     *   hub         |.........|ten-----------|    all together
     *   hub         |six-----------|              five are enough; then the four who are left     */
    @Test
    void a_main_body_goes_home_together_from_where_it_gathers() {
        List<String> apart =
                List.of("4h departed home 1 hub -> border 6 soldiers", "10h departed home 2 hub -> border 4 soldiers");
        assertThat(fromTheHub(without("main-body"))).isEqualTo(apart);

        Story with = with("main-body");
        assertThat(fromTheHub(with)).containsExactly("10h departed home 1 hub -> border 10 soldiers");
        assertThat(with.finish()).isEqualTo("20h");
        assertThat(fromTheHub(Story.of("main-body", "five"))).isEqualTo(apart);
    }

    private static List<String> fromTheHub(Story story) {
        return story.told("departed").stream()
                .filter(line -> line.contains("hub ->") && line.contains("soldiers"))
                .toList();
    }

    /*   hour 0         10        20        30
     *        |ten------|home-----|
     *        |box 1----|home-----|box 2----|
     *        |eight----|home-----|two------|     the two go when the last box has left the camp     */
    @Test
    void a_rear_party_stays_with_its_cargo() {
        Story without = without("rear-party");
        assertThat(soldiers(without)).containsExactly("0h departed out 1 camp -> border 10 soldiers");
        assertThat(theOnly(without).mainBody()).isEqualTo(10 * HOUR);
        assertThat(theOnly(without).rearParty()).isEqualTo(10 * HOUR);

        Story with = with("rear-party");
        assertThat(soldiers(with))
                .containsExactly(
                        "0h departed out 1 camp -> border 8 soldiers", "20h departed out 2 camp -> border 2 soldiers");
        assertThat(theOnly(with))
                .isEqualTo(new Outcome.ContingentOutcome(
                        "togo",
                        10,
                        10 * HOUR,
                        30 * HOUR,
                        30 * HOUR,
                        0,
                        new Outcome.CargoFates(2, 2, 0, 0, 0, 0, 0, 0)));
    }

    private static Outcome.ContingentOutcome theOnly(Story story) {
        return story.outcome().stood().contingents().get(0);
    }

    private static List<String> soldiers(Story story) {
        return story.told("departed").stream()
                .filter(line -> line.contains("soldiers"))
                .toList();
    }

    /*   hour 0         10        20        30        40        50        60        70
     *        |2 boxes--|home-----|2 boxes--|home-----|2 boxes--|home-----|            an escort with each box
     *        |ten------|                                                              nobody is crew
     *        |four-----|.................................................|six------|  the crews stay until nothing is left to escort
     *        |four-----|     24 |six------|                                           or go on the second day: the escorts, both on
     *                                                                                 the road, are home at 40 and go; two boxes stay     */
    @Test
    void the_crews_of_what_a_contingent_provides_stay_until_it_goes_home() {
        assertThat(soldiers(without("crews"))).containsExactly("0h departed out 1 camp -> border 10 soldiers");
        assertThat(without("crews").finish()).isEqualTo("50h");

        Story with = with("crews");
        assertThat(soldiers(with))
                .containsExactly(
                        "0h departed out 1 camp -> border 4 soldiers", "60h departed out 2 camp -> border 6 soldiers");
        assertThat(with.held("cargo")).isEqualTo("50h");
        assertThat(with.finish()).isEqualTo("70h");

        Story home = Story.of("crews", "goes-home");
        assertThat(soldiers(home))
                .containsExactly(
                        "0h departed out 1 camp -> border 4 soldiers", "24h departed out 2 camp -> border 6 soldiers");
        assertThat(home.told("changed"))
                .containsExactly("24h changed contingent togo going home", "24h changed fleet escorts 0");
        assertThat(home.finish()).isEqualTo("never");
        assertThat(home.count("camp", "boxes", 3)).isEqualTo(2);
    }

    /*   hour 0         10
     *        |four-----|                  six crew stay; where five may, one of them goes as soon as nobody else is there
     *        |one------|                  and one escort is left                                                           */
    @Test
    void of_the_crews_no_more_stay_than_may_be_at_a_site_that_stays() {
        assertThat(soldiers(without("over-the-ceiling")))
                .containsExactly("0h departed out 1 camp -> border 4 soldiers");
        assertThat(without("over-the-ceiling").finish()).isEqualTo("10h");

        Story with = with("over-the-ceiling");
        assertThat(soldiers(with))
                .containsExactly(
                        "0h departed out 1 camp -> border 4 soldiers", "0h departed out 2 camp -> border 1 soldiers");
        assertThat(with.told("changed")).containsExactly("0h changed fleet escorts 1");
        assertThat(with.finish()).isEqualTo("10h");
    }

    /*   hour 0         10        20        30        40        50        60        70        80        90
     *        |2 boxes--|home-----|2 boxes--|home-----|1 box----|home-----|1 box----|home-----|
     *        |four-----|                                                                      those who are no crew
     *        |three of Togo      24 |three----|      |one escort is left
     *        |three of Ghana.................................................................|three----|     */
    @Test
    void what_two_contingents_man_together_shrinks_when_one_of_them_goes() {
        Story story = Story.of("crews", "two-provide");

        assertThat(soldiers(story))
                .containsExactly(
                        "0h departed out 1 camp -> border 2 soldiers",
                        "0h departed out 2 camp -> border 2 soldiers",
                        "24h departed out 3 camp -> border 3 soldiers",
                        "80h departed out 4 camp -> border 3 soldiers");
        assertThat(story.told("changed"))
                .containsExactly(
                        "24h changed contingent togo going home",
                        "24h changed fleet escorts 1",
                        "80h changed fleet escorts 0");
        assertThat(story.held("cargo")).isEqualTo("70h");
        assertThat(story.finish()).isEqualTo("90h");
    }

    /*   hour 0         10        20  24    30        40        50        60      72        82
     *        |2 boxes--|home-----|2 boxes--|home-----|2 boxes--|home-----|                     one helicopter covers both, out and home
     *        |four-----|         |   |                                                         who is no crew of two times three
     *                                |three----|                                               the crew of the helicopter that goes
     *                                                                            |three----|   and of the other, when the camp closes     */
    @Test
    void what_covers_several_movements_is_counted_and_manned_by_the_vehicle() {
        Story story = Story.of("crews", "helicopters");

        assertThat(soldiers(story))
                .containsExactly(
                        "0h departed out 1 camp -> border 4 soldiers",
                        "24h departed out 2 camp -> border 3 soldiers",
                        "72h departed out 3 camp -> border 3 soldiers");
        assertThat(story.told("changed")).containsExactly("24h changed fleet helis 1", "72h changed fleet helis 0");
        assertThat(story.held("cargo")).isEqualTo("50h");
        assertThat(story.finish()).isEqualTo("82h");
        assertThat(story.use("helis")).isEqualTo(new Outcome.Use("helis", 60 * 3600, (24 * 2 + 48) * 3600));
    }

    /*   hour 0             48        58             240       250
     *        |....................................... |ten------|     its phase
     *        |............|four----|................. |six------|     the capital does not wait for it     */
    @Test
    void a_capital_calls_its_people_home_at_once() {
        assertThat(soldiers(without("withdrawn"))).containsExactly("240h departed out 1 camp -> border 10 soldiers");

        for (String way : List.of("with", "shock")) {
            Story called = Story.of("withdrawn", way);
            assertThat(soldiers(called))
                    .containsExactly(
                            "48h departed out 1 camp -> border 4 soldiers",
                            "240h departed out 2 camp -> border 6 soldiers");
            assertThat(theOnly(called).mainBody()).isEqualTo(58 * HOUR);
            assertThat(called.finish()).isEqualTo("250h");
        }
    }

    /*   hour    0 ……… 48 ……………………………………………………… 96
     *   called         |at some moment of two days--|     */
    @Test
    void or_at_some_moment_of_a_window() {
        long home = theOnly(Story.of("withdrawn", "perhaps")).mainBody() - 10 * HOUR;
        assertThat(home).isStrictlyBetween(48 * HOUR, 96 * HOUR);
    }

    /*   hour 0         10        20        30
     *        |box 1----|home-----|box 2----|     one truck
     *        |the mission's
     *        |Togo's---|                         its own     */
    @Test
    void a_contingent_has_its_own_lift() {
        assertThat(without("own-lift").finish()).isEqualTo("30h");

        Story with = with("own-lift");
        assertThat(with.finish()).isEqualTo("10h");
        assertThat(with.told("moved"))
                .contains("0h moved 1 boxes camp -> on the move", "0h moved 1 boxes of togo camp -> on the move");
    }
}
