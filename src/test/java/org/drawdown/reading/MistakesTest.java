package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of mistakes is made from the catalogue, so it shows what is said today. */
class MistakesTest {
    private static final Path PAGE = Path.of("docs/reference/mistakes.md");
    private static final Path MADE = Path.of("target/docs/mistakes.md");
    private static final String MARK = "<!-- Below this line the page is made from the catalogue of mistakes. -->\n";

    @Test
    void the_page_shows_every_mistake_and_what_is_said_of_it() throws IOException {
        String page = Files.readString(PAGE);
        String made = page.substring(0, page.indexOf(MARK) + MARK.length()) + topics();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertTrue(made.equals(page), "the catalogue has changed: cp " + MADE + " " + PAGE);
    }

    private static String topics() throws IOException {
        Map<String, StringBuilder> topics = new LinkedHashMap<>();
        for (Mistake mistake : Mistake.all()) {
            topics.computeIfAbsent(mistake.topic(), topic -> new StringBuilder(String.format("%n## %s%n", topic)))
                    .append(entry(mistake));
        }
        StringBuilder contents = new StringBuilder().append('\n');
        topics.keySet().forEach(topic -> contents.append(String.format("- [%s](#%s)%n", topic, topic)));
        return contents + String.join("", topics.values());
    }

    private static String entry(Mistake mistake) throws IOException {
        String said = Files.readString(mistake.said())
                .replace(Mistake.FOLDER.toString().replace('\\', '/') + "/", "")
                .strip();
        String name = mistake.name().replace('-', ' ');
        return String.format(
                "%n### %s: %s%n%n%s%n%n```text%n%s%n```%n", mistake.topic(), name, mistake.sentence(), said);
    }
}
