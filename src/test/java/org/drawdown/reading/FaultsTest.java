package org.drawdown.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.reading.page.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of the catalogue and, beside it, exactly what is said of it. What stands in the folder of warnings can be run
 * all the same; everything else is rejected.
 */
class FaultsTest {
    private static final Path SAID = Path.of("target/faults");
    private static final String PROGRAM = ".*(Exception|null|java|org\\.drawdown|Optional|Parameter\\b|\\bclass\\b).*";

    @TestFactory
    Stream<DynamicTest> each_fault_is_told_as_written_beside_it() {
        return Mistake.all().stream().map(mistake -> DynamicTest.dynamicTest(mistake.anchor(), () -> told(mistake)));
    }

    @TestFactory
    Stream<DynamicTest> each_message_has_a_place_a_what_and_a_cure_in_a_planners_words() {
        return Mistake.all().stream()
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.anchor(), () -> mistake.faults().forEach(FaultsTest::plain)));
    }

    @TestFactory
    Stream<DynamicTest> the_first_line_of_each_file_says_what_mistake_it_is() {
        return Mistake.all().stream()
                .map(mistake -> DynamicTest.dynamicTest(
                        mistake.anchor(), () -> assertThat(mistake.sentence()).matches("[\"A-Z0-9a-z].{10,120}[.:]")));
    }

    @Test
    void the_catalogue_knows_at_least_150_mistakes_of_meaning() {
        assertThat(Mistake.all().stream().filter(Mistake::ofMeaning)).hasSizeGreaterThanOrEqualTo(150);
    }

    private static void told(Mistake mistake) throws IOException {
        Reading reading = ScenarioFile.read(mistake.file());
        Path said = SAID.resolve(Mistake.FOLDER.relativize(mistake.said()));
        Files.createDirectories(said.getParent());
        Files.writeString(said, words(mistake));
        assertEquals(mistake.warns(), reading instanceof Reading.Sound, "whether it can be run");
        assertTrue(Files.exists(mistake.said()), "if this is right: cp " + said + " " + mistake.said());
        assertEquals(
                Files.readString(mistake.said()),
                words(mistake),
                "if this is right: cp " + said + " " + mistake.said());
    }

    private static String words(Mistake mistake) {
        return mistake.faults().stream().map(Fault::text).collect(Collectors.joining("\n"));
    }

    private static void plain(Fault fault) {
        List<String> words = List.of(fault.what(), fault.cure());
        assertThat(fault.file()).isNotBlank();
        assertThat(words).as(fault.text()).allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(fault.cure()).as(fault.text()).matches("(?s).*[.?!]");
        assertThat(words).as(fault.text()).noneSatisfy(text -> assertThat(text).matches("(?s)" + PROGRAM));
        if (fault.line() > 0) {
            assertThat(fault.column()).isBetween(1, Math.max(1, (int)
                    fault.lineText().codePoints().count()));
        }
    }
}
