package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;
import org.drawdown.chance.Triangular;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Numbers that go together, in a shuttle of which loading, unloading and road have a stretch that nobody knows. */
class CorrelationTest {
    private static final Path ALONE = Path.of("src/test/resources/stories/correlated/alone.yaml");
    private static final Path TOGETHER = Path.of("src/test/resources/stories/correlated/together.yaml");
    private static final String LOADING = "sites.face.loading.each.stretch";
    private static final String UNLOADING = "sites.dump.unloading.each.stretch";
    private static final String ROAD = "legs.haul.takes.stretch";
    private static final int MANY = 2000;

    private static Luck luck(long draw) {
        return Luck.of(11, draw, 2 * draw);
    }

    private static Map<String, Double> drawn(Simulation simulation, Luck luck) {
        Map<String, Double> drawn = new LinkedHashMap<>();
        for (Outcome.Drawn each : simulation.run(luck).why().drawn()) {
            drawn.put(each.path(), each.value());
        }
        return drawn;
    }

    private static List<Map<String, Double>> drawn(Path file) {
        Simulation simulation = Simulation.of(Story.scenario(file, Map.of()));
        return LongStream.range(0, MANY)
                .mapToObj(draw -> drawn(simulation, luck(draw)))
                .toList();
    }

    private static double[] values(List<Map<String, Double>> drawn, String path) {
        return drawn.stream().mapToDouble(each -> each.get(path)).toArray();
    }

    private static double rank(List<Map<String, Double>> drawn, String one, String other) {
        return new SpearmansCorrelation().correlation(values(drawn, one), values(drawn, other));
    }

    /* The standard error of Spearman's correlation of n pairs is at most that of independent ones, 1/√(n − 1). */
    @Test
    void what_is_drawn_goes_together_as_the_file_says_and_each_keeps_its_law() {
        List<Map<String, Double>> drawn = drawn(TOGETHER);
        double near = 4.75 / Math.sqrt(MANY - 1.0);
        assertThat(rank(drawn, LOADING, UNLOADING)).isCloseTo(0.6, within(near));
        assertThat(rank(drawn, LOADING, ROAD)).isCloseTo(-0.3, within(near));
        assertThat(rank(drawn, UNLOADING, ROAD)).isCloseTo(0, within(near));
        Triangular law = new Triangular(0.7, 1, 1.6);
        double[] sorted = values(drawn, LOADING);
        Arrays.sort(sorted);
        double gap = 0;
        for (int i = 0; i < MANY; i++) {
            gap = Math.max(gap, Math.abs(law.below(sorted[i]) - (i + 0.5) / MANY));
        }
        assertThat(gap).as("Kolmogorov's distance, passed once in 100,000").isLessThan(2.47 / Math.sqrt(MANY));
    }

    @Test
    void who_goes_with_nobody_keeps_its_draws_to_the_bit() {
        List<Map<String, Double>> alone = drawn(ALONE);
        List<Map<String, Double>> together = drawn(TOGETHER);
        assertThat(values(together, "sites.face.cargo.loads")).isEqualTo(values(alone, "sites.face.cargo.loads"));
        assertThat(values(together, ROAD)).as("the first by path").isEqualTo(values(alone, ROAD));
        assertThat(values(together, UNLOADING)).as("none before it bears on it").isEqualTo(values(alone, UNLOADING));
        assertThat(values(together, LOADING)).isNotEqualTo(values(alone, LOADING));
        assertThat(rank(alone, LOADING, UNLOADING)).isCloseTo(0, within(4.75 / Math.sqrt(MANY - 1.0)));
    }

    @Test
    void one_moved_to_the_end_of_its_range_leaves_the_others_as_they_were_drawn() {
        Simulation simulation = Simulation.of(Story.scenario(TOGETHER, Map.of()));
        Luck luck = luck(7);
        Map<String, Double> usual = drawn(simulation, luck);
        for (String moved : List.of(LOADING, UNLOADING, ROAD)) {
            Map<String, Double> fixed = drawn(simulation, luck.fixing(Source.named("parameter/" + moved), 0.9));
            Map<String, Double> expected = new LinkedHashMap<>(usual);
            expected.put(moved, new Triangular(0.7, 1, 1.6).quantile(0.9));
            assertThat(fixed).isEqualTo(expected);
        }
    }

    @Test
    void the_order_in_which_they_are_named_changes_nothing() {
        Scenario back = Story.scenario(
                TOGETHER,
                Map.of(
                        "correlations.hands.between",
                        "[" + UNLOADING + ", " + LOADING + "]",
                        "correlations.road.between",
                        "[" + LOADING + ", " + ROAD + "]"));
        Simulation usual = Simulation.of(Story.scenario(TOGETHER, Map.of()));
        Simulation turned = Simulation.of(back);
        for (long draw = 0; draw < 50; draw++) {
            assertThat(drawn(turned, luck(draw))).isEqualTo(drawn(usual, luck(draw)));
        }
    }
}
