package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.util.List;
import org.junit.jupiter.api.Test;

/** For whom tasks are done, who does them, when they begin and what waits for them. */
class TasksTest {

    /*   hour 0       7   10        17
     *        |list--|mission, Senegal, Togo
     *        |mission--|
     *        |list--|Senegal--|
     *        |list--|Togo-----|     */
    @Test
    void each_contingent_waits_for_its_own_papers() {
        Story without = without("each-contingent");
        assertThat(without.finish()).isEqualTo("17h");
        assertThat(departures(without)).containsExactly("7h", "7h", "7h");

        Story with = with("each-contingent");
        assertThat(with.finish()).isEqualTo("17h");
        assertThat(departures(with)).containsExactly("0h", "7h", "7h");
        assertThat(with.chain()).containsExactly("task camp 7h", "driving road 10h");
        assertThat(with.told("began", "ended").stream().filter(line -> line.contains(" task ")))
                .containsExactly(
                        "0h began task list of senegal",
                        "0h began task list of togo",
                        "7h ended task list of senegal",
                        "7h ended task list of togo");
    }

    /*   hour     0      7     10      15
     *   mission  |list--|                  its box leaves
     *   Senegal  |list--|customs|          its box leaves at 10
     *   Togo     |list--|customs|
     *   camp                    |survey|     */
    @Test
    void a_task_follows_one_of_the_same_owner_and_one_of_the_site_follows_all_owners() {
        Story lots = Story.of("each-contingent", "lots");
        assertThat(lots.held("tasks")).isEqualTo("15h");
        assertThat(departures(lots)).containsExactly("7h", "10h", "10h");
        assertThat(lots.told("began").stream().filter(line -> line.contains(" task ")))
                .containsExactly(
                        "0h began task list",
                        "0h began task list of senegal",
                        "0h began task list of togo",
                        "7h began task customs of senegal",
                        "7h began task customs of togo",
                        "10h began task survey");
    }

    /*   hour 0       7   10        17
     *        |list--|soldiers, box, crate
     *        |soldiers-|
     *        |list--|box, crate
     *        |soldiers-|                 only the crate waits
     *        |box------|
     *        |list--|crate----|
     *        |list--|soldiers-|          only people wait     */
    @Test
    void a_task_holds_what_it_gates_and_nothing_else() {
        assertThat(departures(without("gates-cargo"))).containsExactly("7h", "7h", "7h");
        assertThat(departures(with("gates-cargo"))).containsExactly("0h", "7h", "7h");
        assertThat(departures(Story.of("gates-cargo", "kinds"))).containsExactly("0h", "0h", "7h");
        assertThat(departures(Story.of("gates-cargo", "people"))).containsExactly("0h", "0h", "7h");
    }

    /*   hour 0            48   55        65            96
     *        |list-|road-----|
     *        |...2 days before|list|road-----|          due     */
    @Test
    void a_task_begins_so_long_before_its_site_is_due() {
        assertThat(without("task-before-due").finish()).isEqualTo("17h");

        Story with = with("task-before-due");
        assertThat(with.finish()).isEqualTo("65h");
        assertThat(with.chain()).containsExactly("date camp 48h", "task camp 7h", "driving road 10h");
    }

    /*   hour 0          24          48          72        82
     *        |ten: a day-|ten: a day-|five leave                  done at 48: the law's two days
     *        |ten: a day-|five: half a day|half a day|road--|     the five who left at once are missed from 24 on     */
    @Test
    void work_by_fewer_people_takes_longer() {
        assertThat(without("task-with-people").finish()).isEqualTo("58h");

        Story with = with("task-with-people");
        assertThat(with.finish()).isEqualTo("82h");
        assertThat(with.held("sites")).isEqualTo("72h");
        assertThat(with.ledger()).contains("camp task 72h");
    }

    /*   hour 0          5         10        20
     *        |inspection|
     *        |survey----|road----------|
     *        |inspection|survey----|road-----|     */
    @Test
    void a_team_does_one_task_at_a_time() {
        assertThat(without("task-team").finish()).isEqualTo("15h");

        Story with = with("task-team");
        assertThat(with.finish()).isEqualTo("20h");
        assertThat(with.chain()).containsExactly("task camp 10h", "driving road 10h");
        assertThat(with.ledger()).contains("camp search teams 5h");
    }

    /*   hour 0    2          5    7         10   12        20   22
     *        |aud.|inspection-----|survey---------|road-----------|     asked at once: by name
     *        |inspection------|survey----------|road-----------|        as listed: the audit last     */
    @Test
    void tasks_that_want_the_same_team_come_as_listed_when_that_is_the_order() {
        assertThat(Story.of("task-team", "audited").finish()).isEqualTo("22h");
        assertThat(Story.of("task-team", "listed").finish()).isEqualTo("20h");
    }

    /*   hour 0       7      12        22
     *        |list--|customs|road-----|     */
    @Test
    void a_task_that_asks_is_done_when_it_is_answered() {
        assertThat(without("task-asks").finish()).isEqualTo("17h");

        Story with = with("task-asks");
        assertThat(with.finish()).isEqualTo("22h");
        assertThat(with.chain()).containsExactly("task camp 7h", "permission camp 5h", "driving road 10h");
        assertThat(with.ledger()).contains("camp task 7h", "camp permission 5h");
        assertThat(with.told("answered")).containsExactly("12h answered customs granted list");

        Story mission = Story.of("task-asks", "mission");
        assertThat(mission.finish()).isEqualTo("22h");
        assertThat(mission.ledger()).isEqualTo(with.ledger());
    }

    private static List<String> departures(Story story) {
        return story.told("departed").stream()
                .filter(line -> line.contains("camp -> border"))
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }
}
