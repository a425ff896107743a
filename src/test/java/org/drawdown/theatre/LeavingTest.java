package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Verdict;
import org.drawdown.outcome.Whereabouts;
import org.junit.jupiter.api.Test;

/** How sites close: papers, phases, rear guards, handovers, and the rules that bend. */
class LeavingTest {

    /*   hour 0          10          20          30          40          50
     *        |25--------|
     *        |10--------|home-------|10---------|home-------|5----------|     */
    @Test
    void a_bus_takes_as_many_as_it_has_seats() {
        assertThat(without("seats").finish()).isEqualTo("10h");

        Story with = with("seats");
        assertThat(with.finish()).isEqualTo("50h");
        assertThat(with.told("departed").stream().filter(line -> line.contains("soldiers")))
                .containsExactly(
                        "0h departed out 1 camp -> border 10 soldiers",
                        "20h departed out 2 camp -> border 10 soldiers",
                        "40h departed out 3 camp -> border 5 soldiers");
    }

    /*   hour 0        24        48         58
     *        |2 boxes---|2 boxes---|road---|     packed a day's work at a time     */
    @Test
    void cargo_is_packed_before_it_is_loaded() {
        assertThat(without("packing").finish()).isEqualTo("10h");

        Story with = with("packing");
        assertThat(with.finish()).isEqualTo("58h");
        assertThat(with.chain()).containsExactly("packing camp 48h", "driving road 10h");
        assertThat(with.ledger()).contains("camp packing 48h");
    }

    /*   hour 0       7   10        17
     *        |list--|road-----------|     */
    @Test
    void nothing_moves_before_its_papers_are_ready() {
        assertThat(without("task-before-moving").finish()).isEqualTo("10h");

        Story with = with("task-before-moving");
        assertThat(with.finish()).isEqualTo("17h");
        assertThat(with.chain()).containsExactly("task camp 7h", "driving road 10h");
        assertThat(with.ledger()).contains("camp task 7h");
    }

    /*   hour 0          10         20
     *        |road------|
     *        |clean-up-------------|signed     */
    @Test
    void a_site_is_not_handed_over_before_its_papers_are_ready() {
        Story without = without("task-before-handover");
        assertThat(without.finish()).isEqualTo("10h");
        assertThat(without.held("sites")).isEqualTo("0h");

        Story with = with("task-before-handover");
        assertThat(with.finish()).isEqualTo("20h");
        assertThat(with.chain()).containsExactly("task camp 20h");
    }

    /*   hour 0    3    6    9      14        24
     *        |arms-|
     *        |radios------------|list-|road---|
     *        |stores--|     */
    @Test
    void a_task_follows_the_last_of_three() {
        assertThat(without("join-of-three").finish()).isEqualTo("15h");

        Story with = with("join-of-three");
        assertThat(with.finish()).isEqualTo("24h");
        assertThat(with.chain()).containsExactly("task camp 14h", "driving road 10h");
        assertThat(with.told("began", "ended").stream().filter(line -> line.contains(" task ")))
                .containsExactly(
                        "0h began task arms",
                        "0h began task radios",
                        "0h began task stores",
                        "3h ended task arms",
                        "6h ended task stores",
                        "9h ended task radios",
                        "9h began task list",
                        "14h ended task list");
    }

    /*   hour 0      12        22
     *        |talks--|road-----|     */
    @Test
    void a_task_of_the_mission_gates_a_phase() {
        assertThat(without("phase-task").finish()).isEqualTo("10h");

        Story with = with("phase-task");
        assertThat(with.finish()).isEqualTo("22h");
        assertThat(with.chain()).containsExactly("task 12h", "driving road 10h");
        assertThat(with.ledger()).contains("camp phase 12h");
    }

    /*   hour 0            48        58
     *        |... its date ..|road--|     */
    @Test
    void a_phase_begins_on_its_date() {
        assertThat(without("phase-date").finish()).isEqualTo("10h");

        Story with = with("phase-date");
        assertThat(with.finish()).isEqualTo("58h");
        assertThat(with.chain()).containsExactly("date 48h", "driving road 10h");
        assertThat(with.ledger()).contains("camp phase 48h");
    }

    /*   hour 0    7   10        17
     *        |talks|
     *        |road-----|
     *        |talks|road------------|     */
    @Test
    void nothing_moves_anywhere_before_the_papers_of_the_mission_are_ready() {
        assertThat(without("mission-task-before-moving").finish()).isEqualTo("10h");

        Story with = with("mission-task-before-moving");
        assertThat(with.finish()).isEqualTo("17h");
        assertThat(with.chain()).containsExactly("task 7h", "driving road 10h");
        assertThat(with.ledger()).contains("camp task 7h");
    }

    /*   hour 0         10         20
     *        |road-----|
     *        |count of assets-----|signed     */
    @Test
    void no_site_is_handed_over_before_the_papers_of_the_mission_are_ready() {
        assertThat(without("mission-task-before-handover").finish()).isEqualTo("10h");

        Story with = with("mission-task-before-handover");
        assertThat(with.finish()).isEqualTo("20h");
        assertThat(with.chain()).containsExactly("task 20h");
        assertThat(with.ledger()).contains("camp task 20h");
    }

    /*   hour  0        10  12  16   22
     *   post  |list--------|spur|
     *   camp  |road-----|                side by side: 16
     *   camp  |............|road----|    the post is closed when its box has left     */
    @Test
    void a_phase_follows_another() {
        assertThat(without("phase-after-phase").finish()).isEqualTo("16h");

        Story with = with("phase-after-phase");
        assertThat(with.finish()).isEqualTo("22h");
        assertThat(with.chain()).containsExactly("task post 12h", "driving road 10h");
        assertThat(with.ledger()).contains("camp phase 12h");
    }

    /*   hour 0    48     58       240       250       260       270
     *        |....................|box 1----|home-----|box 2----|
     *        |....|box 1-|........|box 2----|     */
    @Test
    void a_camp_thins_out_while_its_phase_waits() {
        Story without = without("thinning-out");
        assertThat(without.finish()).isEqualTo("270h");
        assertThat(without.count("camp", "boxes", 5)).isEqualTo(2);

        Story with = with("thinning-out");
        assertThat(with.finish()).isEqualTo("250h");
        assertThat(with.count("camp", "boxes", 5)).isEqualTo(1);
    }

    /*   hour 0    48    58    68    78    88     144   154   164      240   250   260   270
     *        |....|box 1|home-|box 2|home-|........................|box 3|home-|box 4|
     *        |....|box 1|home-|box 2|home-|......|box 3|home-|.....|box 4|     */
    @Test
    void a_camp_thins_out_in_steps() {
        Story without = without("thinning-in-steps");
        assertThat(without.finish()).isEqualTo("270h");
        assertThat(without.count("camp", "boxes", 5)).isEqualTo(2);
        assertThat(without.count("camp", "boxes", 7)).isEqualTo(2);

        Story with = with("thinning-in-steps");
        assertThat(with.finish()).isEqualTo("250h");
        assertThat(with.count("camp", "boxes", 5)).isEqualTo(2);
        assertThat(with.count("camp", "boxes", 7)).isEqualTo(1);
        assertThat(with.told("departed").stream().filter(line -> line.contains("boxes")))
                .containsExactly(
                        "48h departed out 1 camp -> border 1 boxes",
                        "68h departed out 2 camp -> border 1 boxes",
                        "144h departed out 3 camp -> border 1 boxes",
                        "240h departed out 4 camp -> border 1 boxes");
    }

    /*   hour 0       8  10         20         30
     *        |ten soldiers|
     *        |handover|                            ten leave at once
     *        |six---------|home------|four------|
     *        |handover|............... four hold the camp, and leave with the next bus: then it is handed over     */
    @Test
    void the_rear_guard_leaves_last() {
        assertThat(without("rear-guard").finish()).isEqualTo("10h");

        Story with = with("rear-guard");
        assertThat(with.finish()).isEqualTo("30h");
        assertThat(with.held("sites")).isEqualTo("20h");
        assertThat(Story.time(with.site("camp").signed())).isEqualTo("8h");
        assertThat(Story.time(with.site("camp").handover())).isEqualTo("20h");
        assertThat(with.told("departed").stream().filter(line -> line.contains("soldiers")))
                .containsExactly(
                        "0h departed out 1 camp -> border 6 soldiers", "20h departed out 2 camp -> border 4 soldiers");
    }

    /*   hour 0     5       8  10  12 13        18   20    23  24  26        36
     *        |handover-----|road-------------|                              no papers
     *        |perm-|handover----------|road------------------|              papers of 5 h: once, and not twice
     *              |perm----|.........|
     *        |perm-----------|inspection-----|...........|sign|road----------|  of 12 h: who signs can leave
     *                        |perm-----------------------|                     */
    @Test
    void the_papers_of_the_rear_guard_are_asked_while_the_site_is_signed_over() {
        assertThat(without("papers-while-signing").finish()).isEqualTo("18h");

        Story with = with("papers-while-signing");
        assertThat(with.finish()).isEqualTo("23h");
        assertThat(with.held("sites")).isEqualTo("13h");
        assertThat(with.chain()).containsExactly("permission camp 5h", "handover camp 8h", "driving road 10h");
        assertThat(with.told("answered"))
                .containsExactly("5h answered ministry granted out", "10h answered ministry granted out");

        Story longer = Story.of("papers-while-signing", "longer");
        assertThat(longer.finish()).isEqualTo("36h");
        assertThat(longer.held("sites")).isEqualTo("26h");
        assertThat(longer.chain()).containsExactly("permission camp 24h", "handover camp 2h", "driving road 10h");
    }

    /*   hour 0              12          15        24   26        36
     *        |perm-----------|perm-----------------|sign|road-----|    nobody inspects
     *        |perm-----------|in vain----|         |road-----|         nobody comes: there is nothing to wait with
     *                        |perm-----------------|                        */
    @Test
    void nobody_signs_a_site_away_that_its_rear_guard_cannot_leave() {
        Story brief = Story.of("papers-while-signing", "short");
        assertThat(brief.site("camp").ending()).isEqualTo("short");
        assertThat(Story.time(brief.site("camp").signed())).isEqualTo("26h");
        assertThat(brief.held("sites")).isEqualTo("26h");
        assertThat(brief.finish()).isEqualTo("36h");

        Story nobody = Story.of("papers-while-signing", "nobody");
        assertThat(nobody.site("camp").ending()).isEqualTo("unattended");
        assertThat(Story.time(nobody.site("camp").signed())).isEqualTo("15h");
        assertThat(nobody.held("sites")).isEqualTo("24h");
        assertThat(nobody.finish()).isEqualTo("34h");
    }

    /*   hour 0    5          13   18         28
     *        |perm|handover--|perm|road------|     the bus is not kept waiting for the handover     */
    @Test
    void a_rear_guard_that_asks_with_the_bus_in_hand_takes_the_bus_when_the_site_is_signed_over() {
        Story withTheTrucks = Story.of("papers-while-signing", "with-the-trucks");
        assertThat(withTheTrucks.finish()).isEqualTo("28h");
        assertThat(withTheTrucks.held("sites")).isEqualTo("18h");
        assertThat(Story.time(withTheTrucks.site("camp").signed())).isEqualTo("13h");
        assertThat(withTheTrucks.chain())
                .containsExactly("permission camp 10h", "handover camp 8h", "driving road 10h");
        assertThat(withTheTrucks.told("held"))
                .containsExactly("28h held people since 28h", "28h held sites since 18h", "28h held all since 28h");
    }

    /*   hour 0       8   10       18
     *        |2 vehicles, 8 soldiers|
     *        |handover|1 vehicle, 4 soldiers|     */
    @Test
    void the_rear_guard_keeps_the_vehicles_it_leaves_with() {
        assertThat(without("kept-vehicles").finish()).isEqualTo("10h");

        Story with = with("kept-vehicles");
        assertThat(with.finish()).isEqualTo("18h");
        assertThat(with.chain()).containsExactly("handover camp 8h", "driving road 10h");
        assertThat(with.told("departed"))
                .containsExactly(
                        "0h departed column 1 camp -> border 8 soldiers + 2 vehicles",
                        "8h departed column 2 camp -> border 4 soldiers + 1 vehicles");
    }

    /*   hour 0       8         18
     *        |handover|4 vehicles|     all in one column
     *
     *   hour 0          10         18         28
     *        |4 vehicles|                          six are more than one column takes: four go first, two are kept
     *                   |handover--|2 vehicles|    nobody signs before the last column can be there, one at a time     */
    @Test
    void what_exceeds_the_last_column_goes_before_it() {
        Story without = without("two-last-columns");
        assertThat(without.finish()).isEqualTo("18h");
        assertThat(without.told("departed"))
                .containsExactly("8h departed column 1 camp -> border 8 soldiers + 4 vehicles");

        Story with = with("two-last-columns");
        assertThat(with.told("departed"))
                .containsExactly(
                        "0h departed column 1 camp -> border 4 vehicles",
                        "18h departed column 2 camp -> border 8 soldiers + 2 vehicles");
        assertThat(with.finish()).isEqualTo("28h");
    }

    /*   hour 0          10   ...   50
     *        |3 vehicles, 12 soldiers|                           four a vehicle
     *        |3 vehicles|, and a bus: |4|home|4|home|4|: 10 + 20 + 20     */
    @Test
    void vehicles_that_drive_themselves_take_passengers_along() {
        assertThat(without("passengers").finish()).isEqualTo("50h");

        Story with = with("passengers");
        assertThat(with.finish()).isEqualTo("10h");
        assertThat(with.told("arrived"))
                .containsExactly("10h arrived column 1 camp -> border 12 soldiers + 3 vehicles");
    }

    /*   hour 0          10         20         30
     *        |5---------|home------|5---------|
     *        |5---------|                           the other five separate when the camp closes     */
    @Test
    void national_staff_separate_and_never_travel() {
        assertThat(without("separate").finish()).isEqualTo("30h");

        Story with = with("separate");
        assertThat(with.finish()).isEqualTo("10h");
        assertThat(with.count(Whereabouts.SEPARATED, "locals", 0)).isEqualTo(5);
        assertThat(with.count(Whereabouts.OUT, "soldiers", 0)).isEqualTo(5);
    }

    /*   hour 0          10         20         30
     *        |6---------|home------|4---------|
     *        |6---------|                           four stay     */
    @Test
    void people_who_may_stay_need_not_leave() {
        assertThat(without("may-stay").finish()).isEqualTo("30h");

        Story with = with("may-stay");
        assertThat(with.finish()).isEqualTo("10h");
        assertThat(with.count("camp", "soldiers", 0)).isEqualTo(4);
    }

    /*   A box leaves every twenty hours, and one is promised to the next convoy; the deadline is hour 252.
     *   hour                 120      144      168      192      216      240
     *   left, given         6, 0     8, 2     9, 3    10, 4    11, 5    12, 7
     *   stand unpromised      13        9        7        5        3        0
     *   can leave in time      6        6        4        3        1        0
     *   too many               7        3        3        2        2        0
     *   days left              5        4        3        2        1
     *   given today            2        1        1        1        2
     *   The last of the thirteen others leaves at 240 and arrives at 250. Without the rule the last leaves at 380.     */
    @Test
    void what_cannot_leave_in_time_is_given_at_a_price() {
        Story without = without("give-unsensitive");
        assertThat(without.finish()).isEqualTo("390h");
        assertThat(without.outcome().verdict()).isEqualTo(Verdict.LATE);

        Story with = with("give-unsensitive");
        assertThat(with.finish()).isEqualTo("250h");
        assertThat(with.outcome().verdict()).isEqualTo(Verdict.AT_A_PRICE);
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 20, 0, 7, 0, 0, 0, 0, 0, 0));
        assertThat(with.told("bent"))
                .containsExactly(
                        "120h bent give-unsensitive camp 2 boxes",
                        "144h bent give-unsensitive camp 1 boxes",
                        "168h bent give-unsensitive camp 1 boxes",
                        "192h bent give-unsensitive camp 1 boxes",
                        "216h bent give-unsensitive camp 2 boxes");
        assertThat(Story.of("give-unsensitive", "sensitive").told("bent")).isEmpty();
    }

    /*   A hundred boxes and ten days: ten on each, the last ten on the tenth. From the fourth day on, seven days are left:
     *   100/7, rounded up, is 15; 85/6 is 15; then 70/5, 56/4, 42/3, 28/2 and 14.     */
    @Test
    void giving_is_spread_over_the_days_that_are_left() {
        Story without = without("giving-spread");
        assertThat(without.finish()).isEqualTo("never");
        assertThat(without.count("camp", "boxes", 9)).isEqualTo(100);

        Story with = with("giving-spread");
        assertThat(with.finish()).isEqualTo("216h");
        assertThat(standing(with)).containsExactly(90, 80, 70, 60, 50, 40, 30, 20, 10, 0);
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 100, 0, 100, 0, 0, 0, 0, 0, 0));

        Story later = Story.of("giving-spread", "later");
        assertThat(later.finish()).isEqualTo("216h");
        assertThat(standing(later)).containsExactly(100, 100, 100, 85, 70, 56, 42, 28, 14, 0);
    }

    private static List<Integer> standing(Story story) {
        return IntStream.range(0, 10)
                .map(day -> story.count("camp", "boxes", day))
                .boxed()
                .toList();
    }

    /*   hour 0     24    72 (deadline)   96
     *        |inspection---------|sign-----|
     *        |sign--|     */
    @Test
    void a_short_handover_is_signed_without_inspection_at_a_price() {
        Story without = without("short-handover");
        assertThat(without.finish()).isEqualTo("96h");
        assertThat(without.outcome().verdict()).isEqualTo(Verdict.LATE);
        assertThat(without.site("camp").ending()).isEqualTo("formal");

        Story with = with("short-handover");
        assertThat(with.finish()).isEqualTo("24h");
        assertThat(with.outcome().verdict()).isEqualTo(Verdict.AT_A_PRICE);
        assertThat(with.site("camp").ending()).isEqualTo("short");
    }

    /*   A box leaves every twenty hours: six by hour 120, when the two that stand are destroyed. The sixth has arrived at 110.
     *   Without the rule the eighth arrives at 150.     */
    @Test
    void what_cannot_move_is_destroyed_at_a_price() {
        Story without = without("destroy");
        assertThat(without.finish()).isEqualTo("150h");
        assertThat(without.outcome().verdict()).isEqualTo(Verdict.CLEAN);

        Story with = with("destroy");
        assertThat(with.finish()).isEqualTo("120h");
        assertThat(with.outcome().verdict()).isEqualTo(Verdict.AT_A_PRICE);
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 8, 0, 0, 2, 0, 0, 0, 0, 0));
    }

    /*   hour  0      96       576  600    696
     *   post  |.......................|burnt      the 26th
     *   camp  |.......................|burnt
     *   post  |......|burnt                       due at 216, less 120
     *   camp  |................|burnt             due at 696, less 120: sooner than the 26th     */
    @Test
    void a_rule_bends_on_a_date_or_so_long_before_a_site_is_due() {
        Story without = without("before-due");
        assertThat(without.finish()).isEqualTo("600h");

        Story with = with("before-due");
        assertThat(with.finish()).isEqualTo("576h");
        assertThat(with.told("bent"))
                .containsExactly(
                        "96h bent destroy-what-cannot-move post 2 boxes",
                        "576h bent destroy-what-cannot-move camp 2 boxes");
    }

    /*   As above, but what stands at the post is left standing.     */
    @Test
    void a_rule_bends_at_the_sites_of_its_phases_only() {
        Story second = Story.of("before-due", "second");
        assertThat(second.finish()).isEqualTo("never");
        assertThat(second.told("bent")).containsExactly("576h bent destroy-what-cannot-move camp 2 boxes");
        assertThat(second.count("post", "boxes", 30)).isEqualTo(2);
    }

    /*   hour 0                24  26   30
     *        |inspection------|sign|
     *        |nobody comes ...........|     */
    @Test
    void a_site_that_nobody_receives_is_left_unattended() {
        Story without = without("nobody-comes");
        assertThat(without.finish()).isEqualTo("26h");
        assertThat(without.site("camp").ending()).isEqualTo("formal");

        Story with = with("nobody-comes");
        assertThat(with.finish()).isEqualTo("30h");
        assertThat(with.site("camp").ending()).isEqualTo("unattended");
    }

    /*   hour 0                   70         100       110
     *   camp |four boxes---------|
     *        |offer-------------------------|rear guard|
     *   post |papers|     no offer     */
    @Test
    void a_task_is_done_at_each_site_but_the_exceptions() {
        assertThat(without("each-site").finish()).isEqualTo("70h");

        Story with = with("each-site");
        assertThat(with.finish()).isEqualTo("110h");
        assertThat(with.told("began").stream().filter(line -> line.contains("offer")))
                .containsExactly("0h began task offer");
        assertThat(with.ledger()).contains("camp task 100h");
    }

    /*   hour 0         72           82        408
     *        |handover-|ten leave---|over
     *                  |....................|looted     known at the handover, so the run is not kept alive     */
    @Test
    void a_site_is_looted_after_it_was_left() {
        assertThat(without("looted").site("camp").looted()).isEqualTo(Outcome.NEVER);

        Story with = with("looted");
        assertThat(with.finish()).isEqualTo(without("looted").finish());
        assertThat(Story.time(with.site("camp").looted()))
                .isEqualTo(Story.time(with.site("camp").handover() + 14 * 86_400));
    }

    /** A formal handover is not the one that is looted. */
    @Test
    void how_a_handover_ended_decides_how_likely_looting_is() {
        Path file = Path.of("src/test/resources/stories/looted/with.yaml");
        Story formal = Story.play(Story.scenario(file, Map.of("handover.looted.formal", "0 %")), Luck.of(1, 0, 0));
        assertThat(formal.site("camp").looted()).isEqualTo(Outcome.NEVER);
    }

    /** What would come after the horizon is not seen. */
    @Test
    void looting_after_the_horizon_is_not_seen() {
        Path file = Path.of("src/test/resources/stories/looted/with.yaml");
        Story late = Story.play(Story.scenario(file, Map.of("handover.looted.after", "60 d")), Luck.of(1, 0, 0));
        assertThat(late.site("camp").looted()).isEqualTo(Outcome.NEVER);
    }
}
