package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What becomes of cargo, what goes with what, what is known only in all, and what nobody had counted. */
class CargoTest {

    /*   hour 0         10        20        30
     *        |box, crate|
     *        |crate----|home-----|box------|     */
    @Test
    void what_is_dangerous_goes_alone() {
        assertThat(without("alone").finish()).isEqualTo("10h");

        Story with = with("alone");
        assertThat(with.finish()).isEqualTo("30h");
        assertThat(with.told("departed").stream().filter(line -> line.contains("camp ->")))
                .containsExactly(
                        "0h departed out 1 camp -> border 1 crates", "20h departed out 2 camp -> border 1 boxes");
    }

    /*   hour 0    10   20   24   30   40   50   60   70
     *        |box 1    |box 2    |box 3    |box 4           box 3 is promised on the first day's end,
     *                       two of the other three are sold     */
    @Test
    void what_may_be_sold_is_sold_day_by_day() {
        assertThat(without("selling").finish()).isEqualTo("110h");

        Story with = with("selling");
        assertThat(with.told("moved").stream().filter(line -> line.contains("sold")))
                .containsExactly("24h moved 2 boxes camp -> was sold");
        assertThat(with.finish()).isEqualTo("70h");
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 6, 0, 0, 0, 0, 0, 2, 0, 0));
    }

    /*   hour 0    10   20   30   40   44   50   60   70
     *        |box 1    |box 2    |box 3    |    |box 4       the offer takes 20 h; box 4 is promised a day later,
     *        |offer----|a day---------|two given             the other two are given, and that is all */
    @Test
    void what_is_planned_to_be_given_bends_no_rule() {
        assertThat(without("giving").finish()).isEqualTo("110h");

        Story with = with("giving");
        assertThat(with.told("moved").stream().filter(line -> line.contains("given")))
                .containsExactly("44h moved 2 boxes camp -> was given");
        assertThat(with.finish()).isEqualTo("70h");
        assertThat(with.outcome().verdict()).isEqualTo(Outcome.Verdict.CLEAN);
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 6, 0, 0, 0, 0, 0, 0, 0, 2));
    }

    /*   hour 0    10   20   24   30   40   50   60   70
     *        |box 1    |box 2    |box 3                      box 3 is promised, box 4 is given
     *        |soldier 1|2        |3        |4        |       rations stay; nobody is given, nor what they eat     */
    @Test
    void nothing_but_cargo_is_given_as_planned() {
        Story with = with("giving-cargo-only");

        assertThat(with.told("moved").stream().filter(line -> line.contains("given")))
                .containsExactly("24h moved 1 boxes camp -> was given");
        assertThat(with.finish()).isEqualTo("70h");
        assertThat(with.count("camp", "rations", 1)).isEqualTo(2);
    }

    /*   hour 0    10        24       48
     *        |box |
     *        |a day---------|burnt---|burnt     */
    @Test
    void what_nobody_takes_is_destroyed_as_planned() {
        Story with = with("planned-destroying");

        assertThat(with.finish()).isEqualTo("48h");
        assertThat(with.told("bent")).isEmpty();
        assertThat(with.outcome().price()).contains(new Outcome.Price("waste", 2, 0, 0, 0, 0, 0, 0, 0, 2));
    }

    /*   hour  0 ... 120  132      156      180
     *              |burnt                              two boxes, at once
     *              |host|one------|one------|          by two people, of four who would do two a day     */
    @Test
    void destroying_takes_a_permission_people_and_days() {
        assertThat(without("destroying").finish()).isEqualTo("120h");

        Story with = with("destroying");
        assertThat(with.finish()).isEqualTo("180h");
        assertThat(with.told("bent"))
                .containsExactly(
                        "156h bent destroy-what-cannot-move camp 1 boxes",
                        "180h bent destroy-what-cannot-move camp 1 boxes");
        assertThat(with.chain()).containsExactly("date camp 120h", "permission camp 12h", "destroying camp 48h");
        assertThat(with.outcome().price())
                .isEqualTo(without("destroying").outcome().price());
    }

    /*   hour 0         10 12                  36
     *        |soldiers-|                             both leave
     *        |host---------|eight------------------| nobody is there: what was set aside went with the last     */
    @Test
    void what_is_set_aside_goes_with_the_last_who_leave() {
        Story nobody = Story.of("destroying", "nobody");

        assertThat(nobody.told("bent")).containsExactly("36h bent destroy-what-cannot-move camp 8 boxes");
        assertThat(nobody.finish()).isEqualTo("36h");
    }

    /*   hour 0         10
     *        |box------|     */
    @Test
    void what_goes_to_another_mission_is_sent_on() {
        assertThat(without("sent-on").count(Whereabouts.OUT, "boxes", 1)).isEqualTo(1);

        Story with = with("sent-on");
        assertThat(with.finish()).isEqualTo("10h");
        assertThat(with.count(Whereabouts.SENT_ON, "boxes", 1)).isEqualTo(1);
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 1, 0, 0, 0, 0, 0, 0, 1, 0));
    }

    /*   hour 0         24         48        58
     *        |2 boxes---|2 boxes---|4-------|
     *        |2 and 1---|2 and 1---|6-------|     */
    @Test
    void more_is_found_while_packing() {
        assertThat(without("found").outcome().price().get(0).total()).isEqualTo(4);

        Story with = with("found");
        assertThat(with.finish()).isEqualTo("58h");
        assertThat(with.told("moved"))
                .containsExactly(
                        "24h moved 1 boxes was found -> camp",
                        "48h moved 1 boxes was found -> camp",
                        "48h moved 6 boxes camp -> on the move",
                        "58h moved 6 boxes on the move -> is out");
        assertThat(with.count("camp", "boxes", 1)).isEqualTo(5);
        assertThat(with.outcome().price()).containsExactly(new Outcome.Price("boxes", 6, 2, 0, 0, 0, 0, 0, 0, 0));
    }

    /*   weights 2 : 1 of ten: 6.67 and 3.33, so 6 and 3, and the larger remainder has the one that is left     */
    @Test
    void a_total_is_split_so_that_it_sums() {
        assertThat(without("totals").finish()).isEqualTo("10h");

        Story with = with("totals");
        assertThat(with.finish()).isEqualTo("50h");
        assertThat(with.move("out").delivered()).isEqualTo(7);
        assertThat(with.move("post-out").delivered()).isEqualTo(3);
    }

    @Test
    void a_split_that_is_not_known_is_drawn_once_a_run_and_sums_in_every_one() {
        Scenario scenario = Story.scenario(Path.of("src/test/resources/stories/totals/varies.yaml"), Map.of());
        TreeSet<Long> atTheCamp = new TreeSet<>();
        for (int run = 0; run < 40; run++) {
            Story story = Story.play(scenario, Luck.of(1, run, run));
            atTheCamp.add(story.move("out").delivered());
            assertThat(story.move("out").delivered() + story.move("post-out").delivered())
                    .isEqualTo(10);
            assertThat(story.outcome().why().drawn())
                    .extracting(Outcome.Drawn::path)
                    .containsExactly("totals.all-boxes.over.camp", "totals.all-boxes.over.post");
        }
        assertThat(atTheCamp).hasSizeGreaterThan(4);
    }

    @Test
    void the_largest_remainders_have_what_is_left_ties_in_order() {
        assertThat(Totals.split(10, new double[] {1, 1, 1})).containsExactly(4, 3, 3);
        assertThat(Totals.split(7, new double[] {0, 2.5, 2.5, 1})).containsExactly(0, 3, 3, 1);
        assertThat(Totals.split(0, new double[] {1, 2})).containsExactly(0, 0);
        assertThat(Arrays.stream(Totals.split(5500, new double[] {0.1, 0.7, 0.3}))
                        .sum())
                .isEqualTo(5500);
    }
}
