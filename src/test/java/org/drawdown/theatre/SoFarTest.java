package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drawdown.chance.Luck;
import org.drawdown.feasibility.NotEarly;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A mission that is played from a day in the middle. */
class SoFarTest {
    private static final Path STORIES = Path.of("src/test/resources/stories/so-far");
    private static final int RUNS = 20;

    private static Scenario scenario(String file) {
        return Story.scenario(STORIES.resolve(file + ".yaml"), Map.of());
    }

    private static List<Outcome> runs(String file) {
        Scenario scenario = scenario(file);
        List<Outcome> outcomes = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Outcome outcome = Simulation.of(scenario).run(Luck.of(7, run, run));
            Story.refuseIfOpen(outcome);
            NotEarly.refuse(scenario, outcome);
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static LocalDateTime finish(String file) {
        Story story = Story.of("so-far", file);
        return scenario(file).calendar().local(story.outcome().held().get(Outcome.ALL));
    }

    private static Outcome.SiteOutcome site(Outcome outcome, String key) {
        return outcome.sites().stream()
                .filter(site -> site.site().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /*  day       1           2           3           4           5           6
     *  near      |12 out, 8 out|                     .
     *  far                   |- 10 out --|- 10 out --|- 10 out --|- 10 out --|
     *                                               as-of                  all hold      */
    @Test
    void a_run_stopped_on_a_day_and_taken_up_again_ends_when_the_whole_run_does() {
        assertThat(finish("whole")).isEqualTo(LocalDateTime.of(2023, 7, 6, 0, 0));
        assertThat(finish("from-the-fourth")).isEqualTo(LocalDateTime.of(2023, 7, 6, 0, 0));
    }

    @Test
    void its_chain_begins_on_that_day() {
        Outcome outcome = Story.of("so-far", "from-the-fourth").outcome();
        assertThat(outcome.why().chain().stream()
                        .mapToLong(Outcome.ChainShare::seconds)
                        .sum())
                .isEqualTo(2 * 86_400);
    }

    @Test
    void what_is_out_counts_as_out_from_its_first_day_on() {
        Outcome outcome = Story.of("so-far", "from-the-fourth").outcome();
        Outcome.Stock out = outcome.stood().stocks().stream()
                .filter(stock -> stock.place().equals(Whereabouts.OUT))
                .findFirst()
                .orElseThrow();
        assertThat(out.days()[0]).isZero();
        assertThat(out.counts()[0]).isEqualTo(40);
        assertThat(outcome.price().get(0).total()).isEqualTo(60);
    }

    @Test
    void a_closed_site_has_the_date_on_which_it_was_left() {
        Outcome.SiteOutcome near = site(runs("luck-from-august").get(0), "near");
        assertThat(scenario("luck-from-august").calendar().local(near.handover()))
                .isEqualTo(LocalDateTime.of(2023, 7, 20, 0, 0));
        assertThat(near.ending()).isEqualTo("short");
    }

    @Test
    void nothing_so_far_on_the_first_day_changes_nothing() {
        assertThat(told("nothing-yet")).isEqualTo(told("whole"));
    }

    private static List<String> told(String file) {
        Teller teller = new Teller();
        Outcome outcome = Simulation.of(scenario(file)).run(Luck.of(7, 1, 3), teller);
        List<String> told = new ArrayList<>(teller.lines());
        told.add(outcome.end() + " " + outcome.held() + " " + outcome.sites() + " " + outcome.price());
        told.add(outcome.why() + " " + outcome.effort().moves() + " " + outcome.events());
        return told;
    }

    @Test
    void a_site_that_has_not_begun_meets_the_luck_that_it_meets_in_the_whole_run() {
        List<LocalDateTime> whole = farLeft("luck");
        assertThat(farLeft("luck-from-august")).isEqualTo(whole);
        assertThat(whole.stream().distinct()).hasSizeGreaterThan(RUNS / 2);
    }

    private static List<LocalDateTime> farLeft(String file) {
        return runs(file).stream()
                .map(outcome ->
                        scenario(file).calendar().local(site(outcome, "far").handover()))
                .toList();
    }

    @Test
    void what_has_gone_is_taken_from_what_was_drawn_and_a_total_stays_what_it_is() {
        List<Outcome> before = runs("luck");
        List<Outcome> after = runs("luck-with-some-gone");
        for (int run = 0; run < RUNS; run++) {
            assertThat(stands(after.get(run), "far", "crates"))
                    .isEqualTo(stands(before.get(run), "far", "crates") - 13);
            assertThat(stands(after.get(run), "far", "boxes")).isEqualTo(stands(before.get(run), "far", "boxes") - 5);
            assertThat(opened(after.get(run), "crates")).isEqualTo(90);
        }
    }

    private static int stands(Outcome outcome, String site, String kind) {
        return outcome.stood().stocks().stream()
                .filter(stock -> stock.place().equals(site) && stock.kind().equals(kind))
                .mapToInt(stock -> stock.counts()[0])
                .sum();
    }

    private static int opened(Outcome outcome, String kind) {
        return outcome.price().stream()
                .filter(price -> price.kind().equals(kind))
                .mapToInt(Outcome.Price::total)
                .sum();
    }
}
