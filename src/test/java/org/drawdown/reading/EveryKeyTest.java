package org.drawdown.reading;

import static org.drawdown.reading.ScenarioFileTest.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.Fault;
import org.junit.jupiter.api.Test;

/** The file that uses the whole language. */
class EveryKeyTest {
    private static final Path FILE = Path.of("src/test/resources/scenarios/every-key.yaml");

    @Test
    void it_is_sound_without_warning_and_reads_back() {
        Reading.Sound first = sound(ScenarioFile.read(FILE));
        assertEquals(List.of(), first.warnings().stream().map(Fault::text).toList());
        Reading.Sound again = sound(ScenarioFile.readText(first.resolved(), "resolved"));
        assertEquals(first.scenario(), again.scenario());
        assertEquals(first.levers(), again.levers());
        assertEquals(first.resolved(), again.resolved());
    }

    @Test
    void it_leaves_no_key_of_the_language_out() throws IOException {
        String text = Files.readString(FILE);
        List<String> missing = Language.all().stream()
                .flatMap(noun -> noun.names().stream().map(key -> noun.name() + " " + key))
                .filter(key -> !Pattern.compile("(?<![a-z-])" + key.replaceAll(".* ", "") + ":")
                        .matcher(text)
                        .find())
                .toList();
        assertEquals(List.of("scenario extends"), missing);
    }
}
