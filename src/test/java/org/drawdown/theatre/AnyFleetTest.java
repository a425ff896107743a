package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import org.junit.jupiter.api.Test;

/** Moves that vehicles of several fleets may carry: whichever is free first does, and the preferred when both are. */
class AnyFleetTest {
    private static final String RULE = "any-fleet";

    /*   hour 0      10     20     30     40     50     60     70     120    130    180    190
     *   1 T  |road--|home--|rest------------------------|
     *   2 T                                             |road--|   ... 3 T  |road--| 4 T  |road--|
     *   2 L  |road--|home--|                                        and with the lorry
     *   3 L                |road--|home--|
     *   4 L                              |road--|                                              */
    @Test
    void it_goes_by_the_fleet_that_is_free_first() {
        assertThat(without(RULE).finish()).isEqualTo("190h");

        Story with = with(RULE);
        assertThat(with.finish()).isEqualTo("50h");
        assertThat(with.told("by"))
                .containsExactly("0h by trucks", "0h by lorries", "20h by lorries", "40h by lorries");
        assertThat(with.told("waited").stream().filter(line -> line.contains("truck")))
                .containsExactly(
                        "20h waited out for trucks lorries since 0h", "40h waited out for trucks lorries since 20h");
    }

    @Test
    void of_those_that_are_free_it_goes_by_the_preferred() {
        Story story = Story.of(RULE, "preferred-last");
        assertThat(story.told("by"))
                .containsExactly("0h by lorries", "0h by trucks", "20h by lorries", "40h by lorries");
    }

    /*   hour 0    5      10     15     20     25     30     40     50     60
     *   1 T  |asks|road---------|home---------|rest ............
     *   2 L       |asks--|road---------|home---------|
     *   3 L              |asks--|..... has its papers |road--|home--|
     *   4 L                                           |asks|        |road--|     */
    @Test
    void papers_that_were_asked_for_one_fleet_do_for_another() {
        Story story = Story.of(RULE, "papers");
        assertThat(story.finish()).isEqualTo("60h");
        assertThat(story.told("asked")).hasSize(4);
    }

    /*   hour 0    5  10       20     30        40        50
     *   2 L       |asks|lane---|road---|home----|lane------|
     *   3 L              has its papers at 15 .............|lane--60|road--70|
     *   1 T       |road-15|home-25|rest-----------------------65|
     *   4 T                                                     |road--75|        */
    @Test
    void they_do_for_a_fleet_that_comes_from_elsewhere() {
        Story story = Story.of(RULE, "papers-from-elsewhere");
        assertThat(story.finish()).isEqualTo("75h");
        assertThat(story.told("asked")).hasSize(4);
    }

    /*   hour 0    5      15      25      35      45
     *   2 L       |lane--|road---|home---|lane---|
     *   3 L                                      |lane--55|road--65|     without papers
     *   4 T       1 T |road-15|home-25|rest-------------------65|road--75|    */
    @Test
    void a_fleet_that_needs_no_papers_goes_without() {
        Story story = Story.of(RULE, "exempt");
        assertThat(story.finish()).isEqualTo("75h");
        assertThat(story.told("by"))
                .containsExactly(
                        "5h by trucks",
                        "5h by lorries",
                        "15h by lorries",
                        "45h by lorries",
                        "55h by lorries",
                        "65h by trucks");
    }

    /*   hour 0    5      15      25      34      44      65     75
     *   1 T  |asks|road--|home---|rest-------------------|
     *   2 L       |asks 10|..... |24 lane|34 road|44
     *   2 T       the lane is barred ....................|road--|     */
    @Test
    void but_not_for_one_whom_they_leave_no_way() {
        assertThat(Story.of(RULE, "drives-in-later").finish()).isEqualTo("44h");
        assertThat(Story.of(RULE, "another-way").finish()).isEqualTo("75h");
    }

    /** The truck is back at hour 20, and would not go before the eleventh day. */
    @Test
    void a_strike_of_one_fleet_leaves_it_to_the_other() {
        assertThat(Story.of(RULE, "strike").finish()).isEqualTo("50h");
    }

    /*   hour 0      10     20  24     34     44     54  60     70
     *   1 T  |road--|home--|rest------------------------|road--|
     *   2 L                    |road--|home--|
     *   3 L                                  |road--|home          */
    @Test
    void vehicles_that_come_while_it_waits_are_asked_for() {
        Story story = Story.of(RULE, "comes-later");
        assertThat(story.finish()).isEqualTo("70h");
        assertThat(story.told("by"))
                .containsExactly("0h by trucks", "24h by lorries", "44h by lorries", "60h by trucks");
    }

    /*   hour 0      20     40     60
     *        |1 T   |2 L   |3 L   |4 T road--70|     one escort, at home between two journeys     */
    @Test
    void who_waits_stops_nobody_who_could_take_its_own_place() {
        Story story = Story.of(RULE, "escort");
        assertThat(story.finish()).isEqualTo("70h");
        assertThat(story.told("waited").stream().filter(line -> line.contains("escorts")))
                .contains("20h waited out for escorts escorts since 0h");
    }

    /*   hour 0      20     40     50
     *   1 T  |1 box |rest ...........
     *   2 L  |3     |
     *   3 L         |3     |              planned for the truck, it would be of one box
     *   4 L                |1---|          */
    @Test
    void each_fleet_takes_what_it_carries() {
        Story story = Story.of(RULE, "larger");
        assertThat(story.finish()).isEqualTo("50h");
        assertThat(story.told("by"))
                .containsExactly("0h by trucks", "0h by lorries", "20h by lorries", "40h by lorries");
    }

    /*   hour 0      10     20     30     40
     *   1 T  |1 box |rest ..................
     *   2 L  |3     |home--|
     *   van         |2 ----|home--|1 ----|     two leave with it, and the last box waits for it
     *   3 L                |1-----|            planned at 0 with three, of which one is left      */
    @Test
    void what_was_claimed_meanwhile_is_not_taken_twice() {
        Story story = Story.of(RULE, "claimed-meanwhile");
        assertThat(story.told("by"))
                .containsExactly("0h by trucks", "0h by lorries", "10h by vans", "20h by lorries", "30h by vans");
        assertThat(story.told("departed")).contains("20h departed out 3 camp -> border 1 boxes");
        assertThat(story.finish()).isEqualTo("40h");
    }
}
