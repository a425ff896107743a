package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Parameter;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Sensitivities;
import org.drawdown.findings.Suspects;
import org.drawdown.findings.Swings;
import org.drawdown.scenario.Cause;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Stretch;
import org.junit.jupiter.api.Test;

/** Causes, laws and unknowns of stories whose answer is known by hand, played as a study plays them. */
class WhyTest {
    private static final Path STORIES = Path.of("src/test/resources/stories");
    private static final double STEP = 0.1;

    private static Scenario story(String rule) {
        return Story.scenario(STORIES.resolve(rule).resolve("with.yaml"), Map.of());
    }

    private static Runs runs(Scenario scenario, int n, UnaryOperator<Luck> change) {
        Simulation simulation = Simulation.of(scenario);
        return Runs.of(
                scenario,
                IntStream.range(0, n)
                        .mapToObj(i -> simulation.run(change.apply(Luck.of(1, i / 2, i))))
                        .toList());
    }

    private static Runs runs(Scenario scenario) {
        return runs(scenario, 4, UnaryOperator.identity());
    }

    /*   hour 0     5  7  9    14        24     refused once: 14 h are the permission's, 10 h of them answers
     *        |perm-|no...|perm-|road----|      at once, they ask at 0, are refused, and ask again at 4 and 8: 18
     *        |perm-|road----|                  nothing refused: 15
     *        |road----|                        neither: 10     */
    @Test
    void what_is_gained_without_each_cause_and_what_that_does_not_explain() {
        Runs baseline = runs(story("refused"));
        List<Cause> causes = Suspects.of(baseline, 8);
        List<Runs> without = causes.stream()
                .map(cause -> runs(cause.without(baseline.scenario())))
                .toList();
        Gains gains =
                Gains.of(baseline, causes, without, Optional.of(runs(Cause.withoutAll(baseline.scenario(), causes))));

        assertThat(gains.causes()).extracting(Gains.Gain::title).containsExactly("refusals", "waiting for answers");
        assertThat(gains.causes().get(0).effect().orElseThrow().days().value()).isCloseTo(9 / 24.0, within(1e-9));
        assertThat(gains.causes().get(1).effect().orElseThrow().days().value()).isCloseTo(6 / 24.0, within(1e-9));
        Gains.Together together = gains.together().orElseThrow();
        assertThat(together.gain().effect().orElseThrow().days().value()).isCloseTo(14 / 24.0, within(1e-9));
        assertThat(together.remainder().orElseThrow().days().value()).isCloseTo(-1 / 24.0, within(1e-9));
    }

    @Test
    void of_many_causes_those_with_most_time_on_the_chain_are_tried() {
        assertThat(Suspects.of(runs(story("refused")), 1)).hasSize(1);
        assertThat(Suspects.of(runs(story("rains")), 8)).extracting(Cause::key).containsExactly("shock-rains");
    }

    private static Sensitivities.Law law(String rule, String path) {
        Runs baseline = runs(story(rule));
        List<Runs> ends = List.of(
                runs(Stretch.of(baseline.scenario(), path, 1 - STEP)),
                runs(Stretch.of(baseline.scenario(), path, 1 + STEP)));
        return Sensitivities.of(baseline, STEP, List.of(path), List.of(ends))
                .laws()
                .get(0);
    }

    /*   hour 0     5         15     round the clock every hour of the permission is an hour of the finish     */
    @Test
    void round_the_clock_attribution_and_difference_agree() {
        Sensitivities.Law answers = law("permission", "authorities.ministry.takes");

        assertThat(answers.attribution().value()).isCloseTo(5 / 24.0, within(1e-9));
        assertThat(answers.difference().orElseThrow().value()).isCloseTo(5 / 24.0, within(1e-9));
        assertThat(answers.called()).isEqualTo(Sensitivities.Called.SENSITIVITY);
        assertThat(Sensitivities.worth(runs(story("permission")), 2))
                .containsExactly("legs.road.takes", "authorities.ministry.takes");
    }

    /*   149 h of permission, then 23 h of driving from 06:00 to 16:00: done on day 8 at 09:00, hour 201
     *   0.9 x 149 = 134.1: 1.9 h on day 5, 10 h on days 6 and 7, 1.1 h on day 8:  hour 199.1
     *   1.1 x 149 = 163.9: after dark on day 6, so days 7, 8, and 3 h on day 9:   hour 225
     *   difference (225 - 199.1)/0.2 = 129.5 h, where 149 h of the chain were drawn from the law     */
    @Test
    void by_daylight_they_do_not_and_it_is_attribution_only() {
        Sensitivities.Law answers = law("hours", "authorities.ministry.takes");

        assertThat(answers.attribution().value()).isCloseTo(149 / 24.0, within(1e-9));
        assertThat(answers.difference().orElseThrow().value()).isCloseTo(129.5 / 24, within(1e-9));
        assertThat(answers.called()).isEqualTo(Sensitivities.Called.ATTRIBUTION);
    }

    /*   the road takes 10 h times a stretch of 0.5 to 1.5: 14 h by the deadline need a stretch of at most 1.4     */
    @Test
    void an_input_at_the_ends_of_its_range() {
        Scenario road = Story.scenario(
                STORIES.resolve("permission").resolve("without.yaml"),
                Map.of("legs.road.takes", "{law: 10 h, stretch: uniform(0.5; 1.5)}", "deadline", "2030-01-01 13:30"));
        Runs baseline = runs(road, 40, UnaryOperator.identity());
        List<Parameter> inputs = Swings.worth(baseline, 3);
        List<Runs> ends = Swings.draws().stream()
                .map(u -> runs(road, 40, luck -> luck.fixing(inputs.get(0).source(), u)))
                .toList();
        Swings.Swing swing = Swings.of(baseline, inputs, List.of(ends), new Provenance(List.of()))
                .most()
                .orElseThrow();

        assertThat(inputs).extracting(Parameter::path).containsExactly("legs.road.takes.stretch");
        assertThat(swing.low().words()).isEqualTo("0.6");
        assertThat(swing.high().words()).isEqualTo("1.4");
        assertThat(swing.confidence()).isEqualTo(Provenance.Confidence.UNSTATED);
        Swings.Ends found = swing.ends().orElseThrow();
        assertThat(found.low().value()).isCloseTo(100, within(1e-9));
        assertThat(found.high().value()).isZero();
        assertThat(found.difference().value()).isCloseTo(-100, within(1e-9));
    }
}
