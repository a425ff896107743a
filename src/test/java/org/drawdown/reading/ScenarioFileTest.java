package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Provenance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ScenarioFileTest {
    /** {@return a reading that is sound, or a failure that prints every fault} */
    static Reading.Sound sound(Reading reading) {
        if (reading instanceof Reading.Faulty faulty) {
            fail(faulty.faults().stream().map(Fault::text).collect(Collectors.joining("\n")));
        }
        return (Reading.Sound) reading;
    }

    private static List<Path> shipped() {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("rules"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_scenario_is_sound_and_without_warning() {
        return shipped().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertEquals(
                                List.of(), sound(ScenarioFile.read(file)).warnings())));
    }

    @TestFactory
    Stream<DynamicTest> the_resolved_text_reads_back_as_the_same_scenario() {
        return shipped().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Reading.Sound first = sound(ScenarioFile.read(file));
                    Reading.Sound again = sound(ScenarioFile.readText(first.resolved(), "resolved"));
                    assertEquals(first.scenario(), again.scenario());
                    assertEquals(first.levers(), again.levers());
                    assertEquals(said(first), said(again));
                    assertEquals(first.resolved(), again.resolved());
                    assertEquals(
                            first.scenario(),
                            sound(ScenarioFile.readText(first.shown(), "shown")).scenario());
                }));
    }

    /** What is said of each input, wherever it stands. */
    private static List<Provenance.Input> said(Reading.Sound reading) {
        return reading.provenance().inputs().stream()
                .map(input -> new Provenance.Input(
                        input.path(),
                        input.value(),
                        input.source(),
                        input.confidence(),
                        input.asOf(),
                        input.knownOn(),
                        "",
                        0))
                .sorted(Comparator.comparing(Provenance.Input::path))
                .toList();
    }
}
