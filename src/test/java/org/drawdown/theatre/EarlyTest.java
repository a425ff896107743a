package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.nio.file.Path;
import java.util.Map;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Sites that close before their time, with everything as usual or in a hurry, and what the hurry costs. */
class EarlyTest {

    /*   hour 0    48        58        240       250
     *        |....................... |road------|
     *        |....|road-----|                          the camp's own date     */
    @Test
    void a_site_closes_from_a_date_of_its_own() {
        assertThat(without("closes-from").finish()).isEqualTo("250h");

        Story with = with("closes-from");
        assertThat(with.finish()).isEqualTo("58h");
        assertThat(with.chain()).containsExactly("date camp 48h", "driving road 10h");
        assertThat(with.ledger()).contains("camp date 48h");
        assertThat(with.told("forward")).containsExactly("48h forward camp deliberate: its own date");
    }

    /*   hour 0   5        25        45        65         75
     *   post |--|closed
     *   camp |..|box 1----|box 2----|box 3----|box 4 and the rear guard|     */
    @Test
    void a_camp_closes_when_its_neighbour_has() {
        Story without = without("closes-early");
        assertThat(without.finish()).isEqualTo("310h");
        assertThat(without.site("camp").reason()).isEmpty();

        Story with = with("closes-early");
        assertThat(with.finish()).isEqualTo("75h");
        assertThat(with.chain()).containsExactly("task post 5h", "driving road 70h");
        assertThat(with.ledger()).contains("camp phase 5h");
        assertThat(with.site("camp").ending()).isEqualTo("formal");
        assertThat(with.site("camp").closing()).isEqualTo(Happening.Closing.DELIBERATE);
        assertThat(with.site("camp").reason()).isEqualTo("post is closed");
        assertThat(with.site("camp").lost()).isZero();
        assertThat(with.outcome().verdict()).isEqualTo(Outcome.Verdict.CLEAN);
    }

    /*   hour  0   5         15        25        35        45
     *   post  |--|closed
     *   camp  |..|box 1----|home-----|box 2----|two boxes are destroyed
     *            |six soldiers-------|         |the rear guard|     */
    @Test
    void what_cannot_leave_in_a_hurry_is_destroyed_and_counted() {
        assertThat(without("expedited").finish()).isEqualTo("310h");

        Story with = with("expedited");
        assertThat(with.finish()).isEqualTo("45h");
        assertThat(with.chain()).containsExactly("task post 5h", "expedited closing camp 30h", "driving road 10h");
        assertThat(with.told("forward")).containsExactly("5h forward camp expedited: post is closed");
        assertThat(with.told("bent"))
                .containsExactly("35h bent expedited-closing camp 2 boxes", "35h bent expedited-closing camp 1");
        Outcome.SiteOutcome camp = with.site("camp");
        assertThat(camp.closing()).isEqualTo(Happening.Closing.EXPEDITED);
        assertThat(camp.reason()).isEqualTo("post is closed");
        assertThat(camp.lost()).isEqualTo(2);
        assertThat(camp.ending()).isEqualTo("none");
        assertThat(Story.time(camp.handover())).isEqualTo("35h");
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 4, 0, 0, 2, 0, 0, 0, 0, 0));
        assertThat(with.outcome().verdict()).isEqualTo(Outcome.Verdict.AT_A_PRICE);
    }

    /*   hour  0      79            109  111       121
     *   post  |-papers, handover-|closed
     *   camp  |......|in a hurry----|sign|rear guard|     nobody inspects     */
    @Test
    void a_handover_in_a_hurry_may_be_a_short_one() {
        Story story = Story.of("expedited", "short");
        assertThat(story.site("camp").ending()).isEqualTo("short");
        assertThat(Story.time(story.site("camp").handover())).isEqualTo("111h");
        assertThat(story.finish()).isEqualTo("121h");
    }

    @Test
    void unsensitive_cargo_may_be_given_in_a_hurry() {
        Story story = Story.of("expedited", "given");
        assertThat(story.outcome().price()).containsExactly(new Outcome.Price("boxes", 4, 0, 2, 0, 0, 0, 0, 0, 0));
        assertThat(story.site("camp").lost()).isEqualTo(2);
    }

    /** A hurry of ten days costs nothing: all four boxes leave, as in a deliberate closing. */
    @Test
    void who_has_time_enough_loses_nothing() {
        Story story = changed("expedited", Map.of("expedited-closing.leaves-within", "10 d"));
        assertThat(story.finish()).isEqualTo("75h");
        assertThat(story.site("camp").lost()).isZero();
    }

    /*   hour  0   5                   35        45             105       115
     *   camp  |..|clean-up-------------------------------------|the rear guard|
     *   camp  |..|waived              |the rear guard|     */
    @Test
    void tasks_are_waived_in_a_hurry() {
        Story without = without("expedited-waives");
        assertThat(without.finish()).isEqualTo("115h");
        assertThat(without.ledger()).contains("camp task 100h");

        Story with = with("expedited-waives");
        assertThat(with.finish()).isEqualTo("45h");
        assertThat(with.told("ended")).contains("5h ended task clean-up waived");
        assertThat(with.ledger()).doesNotContain("camp task 100h");
    }

    /** Whatever it waits for, nobody waits for it any more; its team goes to who needs it next. */
    @Test
    void a_task_is_waived_that_waits_for_its_team_or_an_answer() {
        Story team = Story.of("expedited-waives", "team");
        assertThat(team.finish()).isEqualTo("45h");
        assertThat(team.told("ended")).contains("5h ended task clean-up waived");

        Story asks = Story.of("expedited-waives", "asks");
        assertThat(asks.finish()).isEqualTo("45h");
        assertThat(asks.told("ended")).contains("5h ended task clean-up waived");
        assertThat(asks.told("answered")).isEmpty();

        Story atWork = Story.of("expedited-waives", "team-at-work");
        assertThat(atWork.finish()).isEqualTo("45h");
        assertThat(atWork.told("ended")).contains("5h ended task clean-up waived", "10h ended task survey");
    }

    /*   hour 0         10        20        30        40        50
     *        |box 1----|home-----|box 2----|home-----|soldiers-|
     *        |box 1----|home-----|soldiers-|home-----|box 2----|     */
    @Test
    void people_go_first_in_a_hurry() {
        Story without = without("people-first");
        assertThat(without.held("people")).isEqualTo("50h");
        assertThat(without.held("cargo")).isEqualTo("30h");

        Story with = with("people-first");
        assertThat(with.held("people")).isEqualTo("30h");
        assertThat(with.held("cargo")).isEqualTo("50h");
    }

    /** The neighbour's lorry is struck within its first hour on the road to the camp. */
    @Test
    void attacks_on_the_way_are_a_reason() {
        assertThat(without("attacks-expedite").site("camp").closing()).isEqualTo(Happening.Closing.DELIBERATE);

        Story with = with("attacks-expedite");
        assertThat(with.site("camp").closing()).isEqualTo(Happening.Closing.EXPEDITED);
        assertThat(with.site("camp").reason()).isEqualTo("attacks on the way");
        assertThat(with.site("camp").began()).isLessThan(3600);
        assertThat(with.site("camp").handover()).isEqualTo(with.site("camp").began() + 30 * 3600);
    }

    /*   hour 0   5      24                  54        64
     *   post |--|closed
     *   camp |.........|in a hurry----------|rear guard|     what nature brings forward begins a chain of its own     */
    @Test
    void a_shock_is_a_reason_for_all_the_camps_that_are_not_closed() {
        assertThat(without("shock-expedites").finish()).isEqualTo("310h");

        Story with = with("shock-expedites");
        assertThat(with.finish()).isEqualTo("64h");
        assertThat(with.chain()).containsExactly("phase camp 24h", "expedited closing camp 30h", "driving road 10h");
        assertThat(with.told("forward")).containsExactly("24h forward camp expedited: asked-to-leave");
        assertThat(with.site("camp").lost()).isEqualTo(2);
    }

    /*   hour 0             24  26                72  74
     *        |inspection-----------------------|sign|
     *        |inspection----|sign|                         the threat comes at hour 24     */
    @Test
    void an_inspection_is_broken_off_in_a_hurry() {
        Story without = without("broken-off");
        assertThat(without.site("camp").ending()).isEqualTo("formal");
        assertThat(without.finish()).isEqualTo("74h");

        Story with = with("broken-off");
        assertThat(with.site("camp").ending()).isEqualTo("short");
        assertThat(with.finish()).isEqualTo("26h");
        assertThat(with.chain()).containsExactly("handover camp 26h");
        assertThat(with.told("bent")).containsExactly("26h bent expedited-closing camp 1");
        assertThat(with.outcome().verdict()).isEqualTo(Outcome.Verdict.AT_A_PRICE);
    }

    /*   hour 0             24        34
     *        |five leave by bus, ten hours there and back
     *        |inspection---|five leave|     and nobody has signed     */
    @Test
    void nobody_waits_for_a_signature_that_is_not_needed() {
        Story story = Story.of("broken-off", "unsigned");
        assertThat(story.site("camp").ending()).isEqualTo("none");
        assertThat(Story.time(story.site("camp").handover())).isEqualTo("24h");
        assertThat(story.finish()).isEqualTo("34h");
    }

    /** Who has inspected signs: nothing is hurried, and the closing stays a deliberate one. */
    @Test
    void what_is_inspected_is_signed() {
        Story story = Story.of("broken-off", "inspected");
        assertThat(story.site("camp").ending()).isEqualTo("formal");
        assertThat(story.site("camp").closing()).isEqualTo(Happening.Closing.DELIBERATE);
        assertThat(story.finish()).isEqualTo("74h");
        assertThat(story.outcome().verdict()).isEqualTo(Outcome.Verdict.CLEAN);
    }

    @Test
    void nobody_waits_in_a_hurry_for_who_does_not_come() {
        Story story = Story.of("broken-off", "nobody");
        assertThat(story.site("camp").ending()).isEqualTo("unattended");
        assertThat(story.finish()).isEqualTo("24h");
    }

    /** One attack is not two. */
    @Test
    void fewer_attacks_are_none() {
        Story story = changed("attacks-expedite", Map.of("sites.camp.expedited-when.attacks.number", "2"));
        assertThat(story.site("camp").closing()).isEqualTo(Happening.Closing.DELIBERATE);
    }

    /*   hour 0         72                 102       112
     *   camp |eats......|in a hurry----------|rear guard|     on the third evening nothing is left     */
    @Test
    void a_stock_below_its_floor_is_a_reason() {
        assertThat(without("hunger-expedites").finish()).isEqualTo("310h");

        Story with = with("hunger-expedites");
        assertThat(with.told("forward")).containsExactly("72h forward camp expedited: supplies run low");
        assertThat(with.chain()).containsExactly("supply camp 72h", "expedited closing camp 30h", "driving road 10h");
        assertThat(with.finish()).isEqualTo("112h");
        assertThat(with.site("camp").lost()).isEqualTo(2);
    }

    /*   hour 0     48  58        72        96        120
     *   days 3  2  1|  4|        3|        2|        1|     one evening below two, then three days' rations come     */
    @Test
    void what_comes_by_an_emergency_in_time_ends_the_reason() {
        Story fed = Story.of("hunger-expedites", "fed");
        assertThat(fed.told("forward")).isEmpty();
        assertThat(fed.finish()).isEqualTo("310h");

        Story atOnce = changed("hunger-expedites", "fed", Map.of("sites.camp.expedited-when.supplies.for", "0 d"));
        assertThat(atOnce.told("forward")).containsExactly("48h forward camp expedited: supplies run low");
    }

    /** The third evening finds it below two days' stock for the second time. */
    @Test
    void a_stock_that_is_low_for_days_is_a_reason() {
        Story hungry = changed(
                "hunger-expedites", "with", Map.of("sites.camp.expedited-when.supplies", "{below: 2 d, for: 1 d}"));
        assertThat(hungry.told("forward")).containsExactly("72h forward camp expedited: supplies run low");
    }

    /*   hour 0     48                  78        88
     *   togo |.....|is called home
     *   camp |.....|in a hurry----------|rear guard|
     *   fort |.....|its box|     deliberately     */
    @Test
    void a_capital_that_calls_its_contingent_home_is_a_reason_for_several_camps() {
        assertThat(without("withdrawn-expedites").finish()).isEqualTo("310h");

        Story with = with("withdrawn-expedites");
        assertThat(with.told("forward"))
                .containsExactly(
                        "48h forward camp expedited: togo is withdrawn",
                        "48h forward fort deliberate: togo is withdrawn");
        assertThat(with.chain()).containsExactly("date 48h", "expedited closing camp 30h", "driving road 10h");
        assertThat(with.finish()).isEqualTo("88h");
        assertThat(Story.time(with.site("fort").handover())).isEqualTo("48h");
        assertThat(with.site("camp").lost()).isEqualTo(2);
        assertThat(with.site("fort").lost()).isZero();
    }

    /** The truck goes on after the 30 hours: box 4 and the rear guard leave at hour 108. */
    @Test
    void what_may_not_be_destroyed_is_not_destroyed_in_a_hurry_either() {
        Story sold = Story.of("withdrawn-expedites", "sold");

        assertThat(sold.site("camp").lost()).isZero();
        assertThat(sold.told("bent")).noneMatch(line -> line.contains("boxes"));
        assertThat(sold.finish()).isEqualTo("118h");
    }

    /*   hour  0     24     48   58   68   78   88   98  108  118
     *   cover |two--|one---|none
     *   camp  |............|box 1    |box 2    |box 3    |box 4 and rear guard     from 240 h without     */
    @Test
    void cover_that_goes_home_is_a_reason() {
        assertThat(without("cover-falls").finish()).isEqualTo("310h");

        Story with = with("cover-falls");
        assertThat(with.told("forward")).containsExactly("48h forward camp deliberate: cover falls, 0 left of medevac");
        assertThat(with.finish()).isEqualTo("118h");
    }

    @Test
    void it_is_the_same_reason_when_a_shock_has_it_called_home() {
        Story shock = Story.of("withdrawn-expedites", "shock");
        assertThat(shock.told("forward")).isEqualTo(with("withdrawn-expedites").told("forward"));
        assertThat(shock.finish()).isEqualTo("88h");
    }

    private static Story changed(String rule, Map<String, String> changes) {
        return changed(rule, "with", changes);
    }

    private static Story changed(String rule, String name, Map<String, String> changes) {
        Path file = Path.of("src/test/resources/stories").resolve(rule).resolve(name + ".yaml");
        return Story.play(Story.scenario(file, changes), Luck.of(1, 0, 0));
    }
}
