package org.drawdown.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.drawdown.reading.page.Fault;

/**
 * One file of the catalogue, and what is said of it.
 *
 * @param topic the folder
 * @param name  of the file, without its ending
 * @param file  where it is
 */
record Mistake(String topic, String name, Path file) {
    static final Path FOLDER = Path.of("src/test/resources/faults");

    /** {@return all that are known, by topic and name; what they extend stands among parents} */
    static List<Mistake> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getParent().endsWith("parents"))
                    .sorted()
                    .map(file -> new Mistake(
                            file.getParent().getFileName().toString(),
                            file.getFileName().toString().replaceFirst("\\.yaml$", ""),
                            file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether the file can be run all the same} */
    boolean warns() {
        return topic.equals("warnings");
    }

    /** {@return whether the text is sound and only its meaning is not} */
    boolean ofMeaning() {
        return !List.of("syntax", "hostile", "warnings").contains(topic);
    }

    /** {@return what is said, as it is written beside the file} */
    Path said() {
        return file.resolveSibling(name + ".txt");
    }

    /** {@return what is wrong, in a planner's words: the first line of the file} */
    String sentence() {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            String first = text.lines().findFirst().orElse("");
            return first.startsWith("# ") ? first.substring(2) : "The file is blank.";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Fault> faults() {
        return ScenarioFile.read(file) instanceof Reading.Faulty faulty
                ? faulty.faults()
                : ((Reading.Sound) ScenarioFile.read(file)).warnings();
    }

    /** {@return where it stands in the page of mistakes} */
    String anchor() {
        return topic + "-" + name;
    }
}
