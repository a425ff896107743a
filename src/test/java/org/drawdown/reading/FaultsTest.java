package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file of the folder and, beside it, exactly what is said of it: the reference of what can go wrong. */
class FaultsTest {
    private static final Path FOLDER = Path.of("src/test/resources/faults");

    @TestFactory
    Stream<DynamicTest> each_fault_is_told_as_written_beside_it() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertTrue(sorted.size() >= 45, "the folder holds " + sorted.size() + " files");
            return sorted.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> told(file)));
        }
    }

    private static void told(Path file) throws IOException {
        Path expected = Path.of(file.toString().replaceFirst("yaml$", "txt"));
        assertEquals(Files.readString(expected), words(ScenarioFile.read(file)));
    }

    private static String words(Reading reading) {
        List<Fault> faults =
                reading instanceof Reading.Faulty faulty ? faulty.faults() : ((Reading.Sound) reading).warnings();
        return faults.stream().map(Fault::text).collect(Collectors.joining("\n"));
    }
}
