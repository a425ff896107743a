package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of luck: what must hold whatever is drawn. */
class LuckOfRunsTest {
    private static final Path TOY = Path.of("scenarios/toy/two-sites.yaml");
    private static final Path BASELINE = Path.of("scenarios/minusma-2023/baseline.yaml");
    private static final Path VARIANTS = Path.of("src/test/resources/stories/toy");

    private static Luck luck(long run) {
        return Luck.of(20_300_101, run / 2, run);
    }

    /** Outcomes as text: lists of numbers in them compare by what they hold. */
    private static String told(Simulation simulation, long run) {
        Teller teller = new Teller();
        Outcome outcome = simulation.run(luck(run), teller);
        return outcome.held() + " " + outcome.why().chain() + " "
                + outcome.why().causes() + " " + outcome.why().drawn() + " " + outcome.events() + "\n"
                + String.join("\n", teller.lines());
    }

    @Test
    void two_hundred_runs_alone_are_the_same_two_hundred_on_a_parallel_stream() {
        Simulation simulation = Simulation.of(Story.scenario(TOY, Map.of()));
        List<String> alone =
                LongStream.range(0, 200).mapToObj(run -> told(simulation, run)).toList();
        List<String> together = LongStream.range(0, 200)
                .parallel()
                .mapToObj(run -> told(simulation, run))
                .toList();
        assertThat(together).isEqualTo(alone);
        assertThat(new HashSet<>(alone)).as("different runs").hasSize(200);
    }

    /*   Each variant adds one thing to dangerous.yaml, the toy with attacks, breakdowns and a shock.     */
    @ParameterizedTest
    @ValueSource(strings = {"one-site-more", "ten-trucks-more", "one-leg-more", "one-shock-more", "larger-convoys"})
    void what_is_added_leaves_the_luck_of_all_the_others_alone(String variant) {
        Scenario plain = Story.scenario(VARIANTS.resolve("dangerous.yaml"), Map.of());
        Scenario more = Story.scenario(VARIANTS.resolve(variant + ".yaml"), Map.of());
        for (long run = 0; run < 10; run++) {
            Overheard before = new Overheard(luck(run));
            Overheard after = new Overheard(luck(run));
            Simulation.of(plain).run(before);
            Simulation.of(more).run(after);

            assertThat(after.parametersDrawn()).containsAllEntriesOf(before.parametersDrawn());
            assertThat(after.drawn().keySet()).containsAll(before.drawn().keySet());
            before.drawn().forEach((source, numbers) -> {
                List<Double> others = after.drawn().get(source);
                int both = Math.min(numbers.size(), others.size());
                assertThat(others.subList(0, both)).as(source).isEqualTo(numbers.subList(0, both));
            });
            before.drawnByDay()
                    .forEach((source, days) -> days.forEach((day, number) -> assertThat(after.drawnByDay()
                                    .getOrDefault(source, Map.of())
                                    .getOrDefault(day, number))
                            .as(source + " on day " + day)
                            .isEqualTo(number)));
        }
    }

    @Test
    void every_source_of_luck_is_named_by_what_is_uncertain_and_where() {
        Overheard heard = new Overheard(luck(0));
        Simulation.of(Story.scenario(VARIANTS.resolve("dangerous.yaml"), Map.of()))
                .run(heard);

        assertThat(heard.drawn().keySet())
                .contains(
                        "drive/camp-road/out",
                        "drive/camp-road/back",
                        "load/camp",
                        "takes/road/camp",
                        "refused/road/camp",
                        "shock/border-shut")
                .allMatch(name -> name.contains("/"));
        assertThat(heard.drawnByDay().keySet()).contains("attack/camp-road");
        assertThat(heard.parametersDrawn()).containsKey("parameter/authorities.road.refuses");
    }

    @Test
    void people_and_cargo_of_the_toy_are_conserved_in_every_run() {
        Scenario dangerous = Story.scenario(VARIANTS.resolve("dangerous.yaml"), Map.of());
        for (Scenario scenario : List.of(Story.scenario(TOY, Map.of()), dangerous)) {
            Simulation simulation = Simulation.of(scenario);
            for (long run = 0; run < 200; run++) {
                Outcome outcome = simulation.run(luck(run));
                Story.refuseIfOpen(outcome);
                assertThat(total(outcome, Set.of("soldiers"))).isEqualTo(400);
                assertThat(total(outcome, Set.of("containers"))).isEqualTo(160);
            }
        }
    }

    /** The published totals, however they are split over sites; what turns up while packing is left out. */
    @Test
    void people_vehicles_and_containers_of_the_baseline_tie_to_the_published_totals_in_every_run() {
        Simulation simulation = Simulation.of(Story.scenario(BASELINE, nothingFound()));
        for (long run = 0; run < 10; run++) {
            Outcome outcome = simulation.run(luck(run));
            Story.refuseIfOpen(outcome);
            assertThat(outcome.end().ending()).isIn(Ending.DONE, Ending.HORIZON);
            assertThat(total(outcome, Set.of("military"))).isEqualTo(11_465);
            assertThat(total(outcome, Set.of("police"))).isEqualTo(1_482);
            assertThat(total(outcome, Set.of("civilian", "national"))).isEqualTo(1_786);
            assertThat(total(outcome, Set.of("vehicles", "armoured", "non-runners")))
                    .isEqualTo(4_000);
            assertThat(total(outcome, Set.of("containers", "sensitive", "ammunition")))
                    .isEqualTo(5_500);
            assertThat(total(outcome, Set.of("waste"))).isEqualTo(110);
            assertThat(onTheMove(outcome)).isLessThan(12_947);
        }
    }

    private static Map<String, String> nothingFound() {
        Map<String, String> changes = new TreeMap<>();
        Story.scenario(BASELINE, Map.of()).sites().stream()
                .filter(site -> site.packing().isPresent())
                .forEach(site -> changes.put("sites." + site.key() + ".packing.found", "0 %"));
        return changes;
    }

    private static int total(Outcome outcome, Set<String> kinds) {
        int lastDay = Integer.MAX_VALUE;
        return outcome.stood().stocks().stream()
                .filter(stock -> kinds.contains(stock.kind()))
                .mapToInt(stock -> stock.on(lastDay))
                .sum();
    }

    private static int onTheMove(Outcome outcome) {
        return outcome.stood().stocks().stream()
                .filter(stock -> stock.place().equals(Whereabouts.ON_THE_MOVE))
                .mapToInt(stock -> stock.on(Integer.MAX_VALUE))
                .sum();
    }
}
