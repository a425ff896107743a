package org.drawdown.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Parameter;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.theatre.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cause switched off: the story with the rule then ends as the story without it. */
class CauseTest {
    private static final Path STORIES = Path.of("src/test/resources/stories");

    private static Scenario story(String rule, String file) {
        return ((Reading.Sound) ScenarioFile.read(STORIES.resolve(rule).resolve(file + ".yaml"))).scenario();
    }

    private static long finish(Scenario scenario) {
        return Simulation.of(scenario).run(Luck.of(1, 0, 0)).held().get(Outcome.ALL);
    }

    private static Cause cause(Scenario scenario, String key) {
        return Cause.of(scenario).stream()
                .filter(cause -> cause.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "refused, refusals",
        "blocked, refusals",
        "permission, answers",
        "attack, attacks",
        "breakdown, breakdowns",
        "fleet-loses, trucks",
        "escort, escorts",
        "search-team, teams",
        "crew-duty, crews",
        "loading-points, points",
        "unloading-points, points",
        "parking, parking",
        "yard-full, walls",
        "beds-full, walls",
        "packing, packing",
        "task-before-handover, tasks",
        "kept-vehicles, handovers",
        "phase-date, phases",
        "phase-after-phase, phases",
        "hours, hours",
        "airfield-hours, hours",
        "closed-leg, closures",
        "supply, supply",
        "cover, cover",
        "losses, loss",
        "rains, shock-rains",
        "shock-closes, shock-border",
        "stopped, shock-strike"
    })
    void without_its_cause_a_story_ends_as_if_the_rule_were_not_there(String rule, String key) {
        Scenario with = story(rule, "with");
        long without = finish(story(rule, "without"));

        assertThat(finish(with)).isGreaterThan(without);
        assertThat(finish(cause(with, key).without(with))).isEqualTo(without);
    }

    /*   hour 0     2     12   one truck for the one box: as many trucks as are asked for are no more     */
    @Test
    void only_causes_that_a_scenario_has_are_named() {
        assertThat(Cause.of(story("permission", "without")))
                .extracting(Cause::key)
                .containsExactly("trucks");
        assertThat(Cause.of(story("permission", "with"))).extracting(Cause::key).containsExactly("answers", "trucks");
    }

    @Test
    void a_shock_is_a_part_of_all_shocks_together() {
        Scenario two = story("shut-while-shut", "with");
        Cause all = cause(two, "shocks");

        assertThat(cause(two, "shock-border").partOf(all)).isTrue();
        assertThat(cause(two, "attacks").partOf(all)).isFalse();
        assertThat(all.without(two).shocks()).isEmpty();
        assertThat(Cause.withoutAll(two, Cause.of(two)).shocks()).isEmpty();
    }

    /*   ten hours of road, twice as long, or half: nothing else changes     */
    @Test
    void a_law_is_stretched_by_its_path_or_by_the_block_it_stands_in() {
        Scenario road = story("permission", "with");

        assertThat(finish(Stretch.of(road, "legs.road.takes", 2))).isEqualTo((5 + 20) * 3_600);
        assertThat(finish(Stretch.of(road, "legs", 0.5))).isEqualTo((5 + 5) * 3_600);
        assertThat(finish(Stretch.of(road, "authorities.ministry.takes", 2))).isEqualTo((10 + 10) * 3_600);
        assertThat(Stretch.of(road, "legs.road.take", 2)).isEqualTo(road);
    }

    @Test
    void a_surface_is_stretched_by_what_it_varies_by() {
        Scenario track = ((Reading.Sound) ScenarioFile.read(STORIES.resolve("track.yaml"))).scenario();
        String surface = track.surfaces().get(0).key();

        assertThat(finish(Stretch.of(track, "surfaces." + surface + ".varies", 2)))
                .isEqualTo(2 * finish(track));
    }

    @Test
    void a_component_that_is_not_there_is_refused() {
        Parameter one = Parameter.fixed("a.b", 1);

        assertThat(Parts.with(one, "path", "c")).isEqualTo(Parameter.fixed("c", 1));
        assertThatThrownBy(() -> Parts.with(one, "pith", "c")).hasMessage("Parameter has no component pith");
        assertThat(Delay.fixed(5).path()).isEmpty();
    }
}
