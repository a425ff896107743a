package org.drawdown.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One slip of the pen, anywhere in a sound file, is one fault: nothing that follows from it is told besides. */
class SlipTest {
    private static final Path SOUND = Path.of("scenarios/toy/two-sites.yaml");
    private static final Pattern KEY = Pattern.compile("(?<=[{,] |[{]|^ {0,4})[a-z][a-z-]{3,}(?=:( |$))");
    private static final Pattern BLOCK = Pattern.compile("(?<=[a-z]: )\\{[^{}]*}");
    private static final Pattern VALUE = Pattern.compile("(?<=[a-z]: )[^\\s{}\\[\\],#][^{}\\[\\],#]*");
    private static final List<String> TEXTS = List.of("title:", "marking:", "source:", "scenario:");

    private static final Set<String> KEYS = Stream.concat(Language.all().stream(), Stream.of(Language.COMMON))
            .map(Noun::names)
            .flatMap(List::stream)
            .collect(Collectors.toCollection(TreeSet::new));

    /** Sites and fleets that are called as a key is. */
    private static final List<String> THINGS = List.of("border", "escorts");

    @TestFactory
    Stream<DynamicTest> a_misspelt_key_is_one_fault() throws IOException {
        return told(KEY, key -> KEYS.contains(key) && !THINGS.contains(key) ? key.substring(0, key.length() - 1) : key);
    }

    @TestFactory
    Stream<DynamicTest> a_number_where_a_block_belongs_is_one_fault() throws IOException {
        return told(BLOCK, block -> "5");
    }

    @TestFactory
    Stream<DynamicTest> a_value_in_capitals_is_one_fault() throws IOException {
        return told(VALUE, value -> "Qx");
    }

    private static Stream<DynamicTest> told(Pattern part, UnaryOperator<String> slip) throws IOException {
        List<String> lines = Files.readAllLines(SOUND);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#") || TEXTS.stream().anyMatch(line::startsWith)) {
                continue;
            }
            for (MatchResult found : part.matcher(line).results().toList()) {
                String changed =
                        line.substring(0, found.start()) + slip.apply(found.group()) + line.substring(found.end());
                if (!changed.equals(line)) {
                    List<String> slipped = new ArrayList<>(lines);
                    slipped.set(i, changed);
                    tests.add(DynamicTest.dynamicTest(i + 1 + " " + changed.strip(), () -> once(slipped)));
                }
            }
        }
        return tests.stream();
    }

    private static void once(List<String> lines) {
        Reading reading = ScenarioFile.readText(String.join("\n", lines), "slip.yaml");
        List<Fault> faults = reading instanceof Reading.Faulty faulty ? faulty.faults() : List.of();
        assertThat(faults).as(faults.toString()).hasSizeLessThan(2);
    }
}
