package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that others have worked out, through the scenario files. */
class KnownAnswersTest {
    private static final Path VERIFICATION = Path.of("scenarios/verification");
    private static final double TOO_MANY_ERRORS = 4.75;

    /*   min 0   5      17 19
     *     1 |load|haul--|u|back----|
     *     2 |....|load|haul--|u|back---|     one loader, twelve minutes out, one unloader, eight back     */
    @ParameterizedTest
    @CsvSource({"4, 213min", "6, 164min"})
    void the_deterministic_shuttle_delivers_thirty_loads(int trucks, String last) {
        Story shuttle = Story.play(
                Story.scenario(
                        VERIFICATION.resolve("shuttle-deterministic.yaml"),
                        Map.of("fleets.trucks.count", String.valueOf(trucks))),
                Luck.of(1, 0, 0));
        assertThat(shuttle.finish()).isEqualTo(last);
        assertThat(shuttle.told("arrived").get(0)).isEqualTo("19min arrived out 1 face -> dump 1 loads");
        assertThat(shuttle.move("out").delivered()).isEqualTo(30);
    }

    /*   2 October + 7 d out + 48 h + 6 d back = 17 October; + 6 d out + 48 h + 5 d back = 15 October     */
    @Test
    void the_double_convoy_is_back_on_the_15th_and_the_17th_of_October() {
        Scenario scenario = Story.scenario(VERIFICATION.resolve("double-convoy.yaml"), Map.of());
        Outcome outcome = Story.play(scenario, Luck.of(1, 0, 0)).outcome();
        assertThat(outcome.sites().stream()
                        .filter(site -> !site.site().equals("gao"))
                        .map(site -> site.site() + " "
                                + scenario.calendar().local(site.lastConvoy()).toLocalDate()))
                .containsExactly("tessalit 2021-10-17", "kidal 2021-10-15");
    }

    /*   Mean value analysis of the closed loop. Each run of a thousand hours is a batch.     */
    @ParameterizedTest
    @CsvSource({
        "1, 2.22222222, 27, 0.18518519",
        "2, 4.27440633, 28.07407407, 0.35620053",
        "3, 6.11893443, 29.41688654, 0.50991120",
        "4, 7.71797446, 31.09624182, 0.64316454"
    })
    void the_closed_shuttle_runs_at_the_exact_rate(int trucks, double loadsAnHour, double cycle, double loaderUse) {
        List<Outcome> batches = batches(
                Story.scenario(
                        Path.of("src/test/resources/stories/shuttle/endless.yaml"),
                        Map.of("fleets.trucks.count", String.valueOf(trucks))),
                24);
        meets(
                loadsAnHour,
                batches.stream()
                        .mapToDouble(run -> run.moves().get(0).delivered() / 1000.0)
                        .toArray());
        meets(
                cycle,
                batches.stream().mapToDouble(KnownAnswersTest::cycleMinutes).toArray());
        meets(
                loaderUse,
                batches.stream()
                        .mapToDouble(run -> use(run, "face loading points"))
                        .toArray());
    }

    /*   A machine runs for twenty hours for each repair: availability is repairs · 20 h over ten machines' time.     */
    @Test
    void ten_machines_and_one_repairer_are_available_as_they_should() {
        List<Outcome> batches = batches(
                Story.scenario(
                        VERIFICATION.resolve("repair-10.yaml"), Map.of("horizon", "300 d", "deadline", "2000-10-01")),
                16);
        double hours = 200 * 24;
        meets(
                0.78541766,
                batches.stream()
                        .mapToDouble(run -> run.moves().get(0).delivered() * 20 / (10 * hours))
                        .toArray());
    }

    private static List<Outcome> batches(Scenario scenario, int n) {
        Simulation simulation = Simulation.of(scenario);
        return IntStream.range(0, n)
                .mapToObj(i -> simulation.run(Luck.of(7, i, i)))
                .toList();
    }

    private static double cycleMinutes(Outcome run) {
        return run.moves().get(0).cycle() / 60.0 / run.moves().get(0).cycles();
    }

    private static double use(Outcome run, String pool) {
        return run.uses().stream()
                .filter(use -> use.pool().equals(pool))
                .mapToDouble(use -> (double) use.used() / use.available())
                .findFirst()
                .orElseThrow();
    }

    private static void meets(double value, double[] batches) {
        double mean = IntStream.range(0, batches.length)
                .mapToDouble(i -> batches[i])
                .average()
                .orElseThrow();
        double squares = 0;
        for (double batch : batches) {
            squares += (batch - mean) * (batch - mean);
        }
        double error = Math.sqrt(squares / (batches.length - 1) / batches.length);
        assertThat(error).as("standard error").isLessThanOrEqualTo(0.01 * value);
        assertThat(mean)
                .as("mean of the batches")
                .isBetween(value - TOO_MANY_ERRORS * error, value + TOO_MANY_ERRORS * error);
    }
}
