package org.drawdown.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.reading.ScenarioFileTest.sound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drawdown.reading.compare.Differences;
import org.drawdown.reading.draft.Skeleton;
import org.drawdown.reading.layers.Extends;
import org.drawdown.reading.page.Fault;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Sheet;
import org.drawdown.scenario.Provenance.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The file that one begins with: sound as it stands, and with every line added that it offers. */
class SkeletonTest {
    /** What an added line asks to be added besides. */
    private static final String BESIDES = "leg \"hub-camp\" has a hazard, but nothing says what an attack does";

    private static final String TEXT = text(Optional.empty(), Optional.empty(), Optional.empty());

    private static String text(Optional<String> title, Optional<LocalDate> start, Optional<LocalDate> deadline) {
        return Skeleton.text("mine", title, start, deadline);
    }

    private static Reading.Sound read(String text) {
        return sound(ScenarioFile.readText(text, "mine.yaml"));
    }

    private static List<String> warnings(Reading.Sound sound) {
        return sound.warnings().stream().map(Fault::what).toList();
    }

    private static boolean offered(String line) {
        return line.matches("#(  )*[a-z][a-z-]*: .*");
    }

    static List<Integer> offers() {
        List<String> lines = TEXT.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> offered(lines.get(i)))
                .boxed()
                .toList();
    }

    @Test
    void it_is_sound_without_a_warning_and_all_assumed() {
        Reading.Sound sound = read(TEXT);
        assertThat(warnings(sound)).isEmpty();
        assertThat(sound.provenance().inputs())
                .hasSizeGreaterThan(30)
                .allSatisfy(input -> assertThat(input.confidence()).isEqualTo(Confidence.ASSUMED));
        assertThat(sound.levers()).isNotEmpty();
        assertThat(sound.scenario().name()).isEqualTo("mine");
    }

    @ParameterizedTest
    @MethodSource("offers")
    void a_line_that_it_offers_may_be_added(int number) {
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        lines.set(number, lines.get(number).substring(1));
        Reading.Sound added = read(String.join("\n", lines));
        assertThat(warnings(added)).isSubsetOf(BESIDES);
        assertThat(Differences.between(sheet(TEXT), sheet(String.join("\n", lines)))
                        .values())
                .isNotEmpty();
    }

    private static Sheet.Block sheet(String text) {
        Pages pages = new Pages();
        return new Extends(pages, new Faults(pages)).page(text, "mine.yaml").orElseThrow();
    }

    @Test
    void all_lines_that_it_offers_may_be_added_together() {
        List<String> all = TEXT.lines()
                .map(line -> offered(line) ? line.substring(1) : line)
                .toList();
        assertThat(offers()).hasSizeGreaterThan(20);
        assertThat(warnings(read(String.join("\n", all)))).isEmpty();
    }

    @Test
    void it_has_no_remark_that_looks_like_a_line_to_add() {
        assertThat(TEXT.lines().filter(line -> line.startsWith("#") && !line.startsWith("# ") && line.length() > 1))
                .filteredOn(line -> !line.startsWith("#  "))
                .allMatch(SkeletonTest::offered);
    }

    @Test
    void its_dates_move_with_the_start() {
        Reading.Sound moved = read(text(Optional.empty(), Optional.of(LocalDate.of(2024, 2, 1)), Optional.empty()));
        assertThat(moved.scenario().calendar().start()).hasToString("2024-02-01T00:00");
        assertThat(moved.scenario().calendar().deadline()).hasToString("2024-03-13T00:00");
    }

    @Test
    void its_dates_move_with_a_deadline_alone() {
        Reading.Sound moved = read(text(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2024, 3, 12))));
        assertThat(moved.scenario().calendar().start()).hasToString("2024-02-01T00:00");
    }

    @Test
    void with_both_dates_given_it_lasts_as_long_as_asked() {
        Reading.Sound moved = read(
                text(Optional.empty(), Optional.of(LocalDate.of(2024, 2, 1)), Optional.of(LocalDate.of(2024, 6, 30))));
        assertThat(moved.scenario().calendar().start()).hasToString("2024-02-01T00:00");
        assertThat(moved.scenario().calendar().deadline()).hasToString("2024-07-01T00:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The mission leaves`
            `A: "quoted" title # with a hash`
            `a $1 and a \\ and {braces}`
            `- none`
            `Mission d'Été, 2031`
            """)
    void a_title_may_hold_any_text(String title) {
        assertThat(read(text(Optional.of(title), Optional.empty(), Optional.empty()))
                        .scenario()
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            My Mission 2031 | my-mission-2031
            été_à_Gao       | ete-a-gao
            --x--           | x
            123             | nothing
            東京             | nothing
            """)
    void a_name_becomes_a_key(String name, String key) {
        assertThat(Skeleton.key(name)).isEqualTo(key == null ? "" : key);
    }
}
