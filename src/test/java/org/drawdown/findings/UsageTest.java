package org.drawdown.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.drawdown.experiment.Told.run;
import static org.drawdown.experiment.Told.runs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.chance.Luck;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.Told;
import org.drawdown.findings.Comparison.CostDifference;
import org.drawdown.findings.Resources.Bill;
import org.drawdown.findings.Resources.Month;
import org.drawdown.findings.Resources.Unprotected;
import org.drawdown.findings.Resources.Use;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Interval;
import org.drawdown.theatre.Simulation;
import org.junit.jupiter.api.Test;

/** What may be said of what was used and what it cost. */
class UsageTest {
    private static final Scenario PRICED = Told.priced("USD");

    private static Resources resources(Runs runs) {
        return Findings.of(runs).answer().orElseThrow().resources();
    }

    private static Bill bill(Runs runs) {
        return resources(runs).bill().orElseThrow();
    }

    private static Runs story(String file) {
        Reading.Sound story = (Reading.Sound) ScenarioFile.read(Path.of("src/test/resources/stories", file));
        Simulation simulation = Simulation.of(story.scenario());
        return Runs.of(
                story.scenario(),
                IntStream.range(0, 4)
                        .mapToObj(i -> simulation.run(Luck.of(1, i / 2, i)))
                        .toList());
    }

    /** The pictures of these stories are drawn in {@code QuantitiesTest}. */
    @Test
    void a_story_costs_what_was_worked_out_by_hand() {
        Bill bill = bill(story("rates/with.yaml"));

        assertThat(bill.currency()).isEqualTo("USD");
        assertThat(bill.total().half().value()).isCloseTo(1797 + 1091, within(1e-9));
        assertThat(bill.months())
                .extracting(Month::first)
                .containsExactly(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 2, 1));
        assertThat(bill.months().get(1).mean().value()).isCloseTo(1091, within(1e-9));
        assertThat(bill.delay().orElseThrow().value()).isCloseTo((13 + 6 + 39) * 720 / 13.0, within(1e-6));
    }

    @Test
    void a_story_leaves_people_without_patrols_as_long_as_was_worked_out_by_hand() {
        Unprotected people = resources(story("patrols/with.yaml")).unprotected().orElseThrow();

        assertThat(people.days().half().value()).isEqualTo(39_000);
        assertThat(people.most()).isEqualTo(41_000);
        assertThat(people.sites()).extracting(Resources.AtSite::site).containsExactly("camp");
        assertThat(resources(story("patrols/without.yaml")).unprotected()).isEmpty();
    }

    @Test
    void what_a_run_did_not_use_counts_as_nothing() {
        List<Use> uses = resources(runs(
                        PRICED,
                        100,
                        i -> i % 2 == 0 ? run(i).all(5) : run(i).all(5).used("military", "people-days", 3, 0, 0, 8)))
                .uses();

        assertThat(uses).hasSize(1);
        assertThat(uses.get(0).title()).isEqualTo("The military");
        assertThat(uses.get(0).total().value()).isEqualTo(4);
        assertThat(uses.get(0).cost().orElseThrow().value()).isEqualTo(12);
        assertThat(uses.get(0).months())
                .extracting(month -> month.mean().value())
                .containsExactly(0.0, 4.0);
        assertThat(uses.get(0).months().get(1).high()).isEqualTo(8);
    }

    /*   day 8    8   10  12   14   16   18
     *     |in time|deadline|late by 2, 4, 6, 8 days, a day costs 100 to stand; what flies late is not counted     */
    @Test
    void a_month_of_delay_is_what_standing_there_costs_after_the_deadline() {
        Runs runs = runs(PRICED, 8, i -> {
            double late = Math.max(0, 2 * (i - 3));
            return run(i).all(late > 0 ? 10 + late : 8)
                    .used("mission", "mission-days", 100, late, 8 + late)
                    .used("planes", "flight hours", 1000, late, late);
        });
        Amount delay = bill(runs).delay().orElseThrow();

        assertThat(delay.value()).isCloseTo(3000, within(1e-9));
        assertThat(delay.interval().width()).isCloseTo(0, within(1e-6));
    }

    @Test
    void a_stuck_run_is_late_until_its_horizon() {
        Runs runs = runs(
                PRICED,
                8,
                i -> run(i).ended(Ending.STUCK, "no trucks")
                        .used("mission", "mission-days", 100, i % 2 == 0 ? 20 : 10, 30));
        Amount delay = bill(runs).delay().orElseThrow();

        assertThat(delay.value()).isCloseTo(15 * 100 / (20 / 30.0), within(1e-9));
        assertThat(delay.interval().contains(delay.value())).isTrue();
    }

    @Test
    void three_late_runs_say_nothing_of_a_month_of_delay() {
        Runs runs = runs(
                PRICED, 8, i -> run(i).all(i < 3 ? 12 : 8).used("mission", "mission-days", 100, i < 3 ? 2 : 0, 12));

        assertThat(bill(runs).delay()).isEmpty();
    }

    @Test
    void an_option_costs_what_its_runs_cost_more_than_those_of_the_same_luck() {
        Runs baseline = runs(PRICED, 8, i -> run(i).all(5).used("mission", "mission-days", 1, 0, 10.0 * i));
        Runs option = runs(PRICED, 8, i -> run(i).all(5).used("mission", "mission-days", 1, 0, 10.0 * i + 7));
        Runs elsewhere = runs(Told.priced("EUR"), 8, i -> run(i).all(5));

        CostDifference cost = effect(baseline, option).cost().orElseThrow();
        assertThat(cost.currency()).isEqualTo("USD");
        assertThat(cost.difference().value()).isCloseTo(7, within(1e-9));
        assertThat(effect(baseline, elsewhere).cost()).isEmpty();
        assertThat(effect(runs(8, i -> run(i).all(5)), option).cost()).isEmpty();
    }

    private static Comparison.Effect effect(Runs baseline, Runs option) {
        return Comparison.of(baseline, List.of(option)).rows().get(0).effect().orElseThrow();
    }

    @Test
    void money_is_said_in_three_digits() {
        assertThat(Money.of("USD", 4.1e8).words(1.234e6)).isEqualTo("1.23");
        assertThat(Money.of("USD", 4.1e8).words(12.34e6)).isEqualTo("12.3");
        assertThat(Money.of("USD", 4.1e9).words(1_234.4e6)).isEqualTo("1.23");
        assertThat(Money.of("USD", 4.1e8).unit()).isEqualTo("million USD");
        assertThat(Money.of("USD", 41_000).unit()).isEqualTo("thousand USD");
        assertThat(Money.of("USD", 410).difference(new Amount(-12.34, new Interval(-20, -4.5), 8), ".."))
                .isEqualTo("-12.3 (-20.0..-4.5)");
        assertThat(Money.of("USD", 410).difference(new Amount(300, new Interval(200, 410), 8), " to "))
                .isEqualTo("+300 (200 to 410)");
        assertThat(Money.of("USD", 410).words(0)).isEqualTo("0");
    }
}
