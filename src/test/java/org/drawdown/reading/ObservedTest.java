package org.drawdown.reading;

import static org.drawdown.reading.ScenarioFileTest.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.chance.Empirical;
import org.drawdown.chance.Exponential;
import org.drawdown.chance.Law;
import org.drawdown.chance.Mixture;
import org.drawdown.chance.Truncated;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Leg;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws of what stands in a column of a file beside the scenario. */
class ObservedTest {
    private static final String SCENARIO = """
            scenario: seen
            start: 2030-01-01
            title: empirical(none.csv; where only words stand)
            sites: {a: {role: hub}, b: {role: hub}}
            legs: {way: {from: a, to: b, takes: "LAW"}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("waits.csv"), "day;Takes [min];given\n1;5;3 h\n2;2.5;1 d\n3;1 h;3 h\n");
    }

    private Reading.Sound read(String law) throws IOException {
        Path file = folder.resolve("seen.yaml");
        Files.writeString(file, SCENARIO.replace("LAW", law));
        return sound(ScenarioFile.read(file));
    }

    private static Law takes(Reading.Sound read) {
        Leg way = read.scenario().legs().get(0);
        return way.takes().orElseThrow().seconds();
    }

    @Test
    void each_value_of_the_column_is_as_likely_as_any_other() throws IOException {
        assertEquals(new Empirical(List.of(150.0, 300.0, 3600.0)), takes(read("empirical(waits.csv; takes)")));
        assertEquals(
                new Empirical(List.of(10_800.0, 86_400.0, 10_800.0)), takes(read("empirical( waits.csv ;given )")));
    }

    @Test
    void it_may_be_cut_off_and_be_one_of_a_mixture() throws IOException {
        Law seen = new Empirical(List.of(150.0, 300.0, 3600.0));
        assertEquals(
                new Truncated(seen, Double.NEGATIVE_INFINITY, 1800),
                takes(read("empirical(waits.csv; takes; at most 30 min)")));
        assertEquals(
                new Mixture(List.of(new Exponential(60), seen), List.of(0.7, 0.3)),
                takes(read("mixture(70 % exponential(mean 1 min); 30 % empirical(waits.csv; takes))")));
    }

    @Test
    void what_is_kept_of_the_scenario_stands_alone() throws IOException {
        Reading.Sound read = read("empirical(waits.csv; takes)");
        assertTrue(read.resolved().contains("takes: empirical(5 min; 2.5 min; 1 h)"), read.resolved());
        assertFalse(read.resolved().contains("waits.csv"), read.resolved());
        assertEquals(
                read.scenario(),
                sound(ScenarioFile.readText(read.resolved(), "resolved")).scenario());
        assertEquals(
                "empirical(none.csv; where only words stand)", read.scenario().title());
    }

    @Test
    void a_change_from_outside_stands_beside_no_file() throws IOException {
        read("5 min");
        Reading.Faulty faulty = (Reading.Faulty)
                ScenarioFile.read(folder.resolve("seen.yaml"), Map.of("legs.way.takes", "empirical(waits.csv; takes)"));
        assertEquals(
                "\"empirical(waits.csv; takes)\" names no column of a file beside the scenario",
                faulty.faults().get(0).what());
        assertEquals(1, faulty.faults().size());
    }

    @Test
    void ten_thousand_values_are_read_and_kept_and_one_more_is_refused() throws IOException {
        Files.writeString(folder.resolve("waits.csv"), values(10_000));
        Reading.Sound read = read("empirical(waits.csv; takes)");
        assertEquals(10_000, ((Empirical) takes(read)).values().size());
        assertEquals(
                read.scenario(),
                sound(ScenarioFile.readText(read.resolved(), "resolved")).scenario());
        Files.writeString(folder.resolve("waits.csv"), values(10_001));
        Reading.Faulty faulty = (Reading.Faulty) ScenarioFile.read(folder.resolve("seen.yaml"));
        assertEquals(
                List.of("the column has 10001 values"),
                faulty.faults().stream().map(Fault::what).toList());
    }

    private static String values(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> (i % 977 + 1) + " min\n")
                .collect(Collectors.joining("", "takes\n", ""));
    }
}
