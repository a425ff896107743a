package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.drawdown.reading.page.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given as a file, one fault comes of it and no exception. */
class FileTextTest {
    @TempDir
    private Path folder;

    private static Fault only(Path file) {
        Reading.Faulty faulty = (Reading.Faulty) ScenarioFile.read(file);
        assertEquals(1, faulty.faults().size(), () -> faulty.faults().toString());
        return faulty.faults().get(0);
    }

    @Test
    void a_missing_file() {
        assertEquals(
                "there is no file no/such.yaml", only(Path.of("no/such.yaml")).what());
        assertTrue(only(Path.of("no/such.yaml")).text().startsWith("no/such.yaml: there is no file"));
    }

    @Test
    void a_folder() {
        assertTrue(only(folder).what().endsWith("is a folder"));
    }

    @Test
    void a_device() {
        assertTrue(only(Path.of("/dev/zero")).what().endsWith("is not a file"));
    }

    @Test
    void a_large_file() throws IOException {
        Path file = Files.writeString(folder.resolve("large.yaml"), "#".repeat(4_200_000 + 1_000_000));
        assertTrue(only(file).what().endsWith("is larger than 1 MB"));
    }

    @Test
    void a_scalar_of_megabytes() throws IOException {
        Path file = Files.writeString(folder.resolve("long.yaml"), "scenario: " + "x".repeat(900_000));
        assertTrue(only4(file).length() < 2000);
    }

    private static String only4(Path file) {
        Reading.Faulty faulty = (Reading.Faulty) ScenarioFile.read(file);
        return faulty.faults().get(0).text();
    }

    @Test
    void a_mark_of_byte_order_is_no_fault() throws IOException {
        String text = Files.readString(Path.of("scenarios/toy/two-sites.yaml"));
        Path file = Files.writeString(folder.resolve("marked.yaml"), "\uFEFF" + text.replace("\n", "\r\n"));
        assertEquals(
                ScenarioFileTest.sound(ScenarioFile.read(Path.of("scenarios/toy/two-sites.yaml")))
                        .scenario(),
                ScenarioFileTest.sound(ScenarioFile.read(file)).scenario());
    }

    /** Five hundred copies of the toy mission with a few characters changed: each is read or faulted, none throws. */
    @Test
    void files_with_random_damage() throws IOException {
        String text = Files.readString(Path.of("scenarios/toy/two-sites.yaml"));
        String signs = "{}[],:;-&*!|>'\"%@`#\t\n 0129aez.()x";
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int j = 0; j < 1 + i % 4; j++) {
                int at = random.nextInt(damaged.length());
                String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
                damaged.replace(at, at + random.nextInt(2), sign);
            }
            Reading reading = ScenarioFile.readText(damaged.toString(), "damaged");
            if (reading instanceof Reading.Faulty faulty) {
                assertTrue(faulty.faults().size() > 0);
            }
        }
    }
}
