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

/**
 * Every file of the folders and, beside it, exactly what is said of it: the reference of what can go wrong. What stands in
 * the folder of warnings can be run all the same; everything else is rejected.
 */
class FaultsTest {
    private static final Path FOLDER = Path.of("src/test/resources/faults");
    private static final Path SAID = Path.of("target/faults");

    @TestFactory
    Stream<DynamicTest> each_fault_is_told_as_written_beside_it() throws IOException {
        List<Path> files = files();
        assertTrue(files.size() >= 150, "the folders hold " + files.size() + " files");
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> told(file)));
    }

    /** {@return the files of all topics; what they extend stands among parents} */
    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getParent().endsWith("parents"))
                    .sorted()
                    .toList();
        }
    }

    private static void told(Path file) throws IOException {
        Reading reading = ScenarioFile.read(file);
        Path expected = Path.of(file.toString().replaceFirst("yaml$", "txt"));
        Path said = SAID.resolve(FOLDER.relativize(expected));
        Files.createDirectories(said.getParent());
        Files.writeString(said, words(reading));
        assertEquals(file.getParent().endsWith("warnings"), reading instanceof Reading.Sound, "whether it can be run");
        assertTrue(Files.exists(expected), "see what is said, and if it is right: cp " + said + " " + expected);
        assertEquals(Files.readString(expected), words(reading), said + " is what is said now");
    }

    private static String words(Reading reading) {
        List<Fault> faults =
                reading instanceof Reading.Faulty faulty ? faulty.faults() : ((Reading.Sound) reading).warnings();
        return faults.stream().map(Fault::text).collect(Collectors.joining("\n"));
    }
}
