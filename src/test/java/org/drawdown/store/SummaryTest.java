package org.drawdown.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.drawdown.chance.Luck;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.Variant;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Measured;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SummaryTest {
    private static final Setting SETTING = new Setting(1, "3f9a12c0", 74, 31, "complete", 12, 3);

    @TempDir
    private Path folder;

    private static Runs runs(String key, Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        return new Runs(
                new Variant(key, key, scenario),
                IntStream.range(0, 12)
                        .mapToObj(i -> simulation.run(Luck.of(1, i / 2, i)))
                        .toList());
    }

    private static String json() {
        Reading.Sound toy = (Reading.Sound) ScenarioFile.read(Path.of("scenarios/toy/two-sites.yaml"));
        Runs baseline = runs("two-sites", toy.scenario());
        Comparison comparison = Comparison.of(
                baseline, List.of(runs("pulled", toy.levers().get(0).scenario())));
        return Summary.json(
                Findings.of(baseline),
                SETTING,
                Optional.of(comparison),
                Optional.of(comparison),
                List.of(Measured.of(baseline)),
                Optional.empty());
    }

    private JsonNode tree(String json) throws IOException {
        return Json.read(Files.writeString(folder.resolve("summary.json"), json));
    }

    private static void keys(JsonNode node, SortedSet<String> keys) {
        node.forEachEntry((key, child) -> {
            keys.add(key);
            keys(child, keys);
        });
        if (node.isArray()) {
            node.forEach(child -> keys(child, keys));
        }
    }

    @Test
    void it_says_what_was_found() throws IOException {
        JsonNode root = tree(json());

        assertThat(root.path("scenario").path("name").asString()).isEqualTo("two-sites");
        assertThat(root.path("runs").path("n").asInt()).isEqualTo(12);
        assertThat(root.path("odds").get(0).path("condition").asString()).isEqualTo("people");
        assertThat(root.path("odds").get(3).path("held").path("count").asInt()).isBetween(0, 12);
        assertThat(root.path("price").path("kinds").get(0).path("total").asInt())
                .isEqualTo(160);
        assertThat(root.path("levers").path("rows").get(0).path("key").asString())
                .isEqualTo("pulled");
    }

    @Test
    void it_says_the_same_each_time() {
        assertThat(json()).isEqualTo(json());
    }

    @Test
    void the_reference_names_every_key() throws IOException {
        SortedSet<String> keys = new TreeSet<>();
        keys(tree(json()), keys);
        String reference = Files.readString(Path.of("docs/reference/summary.md"));

        assertThat(keys).allSatisfy(key -> assertThat(reference).contains("`" + key + "`"));
    }
}
