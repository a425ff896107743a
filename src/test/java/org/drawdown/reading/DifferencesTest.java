package org.drawdown.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.reading.ScenarioFileTest.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.reading.compare.Difference;
import org.drawdown.reading.compare.Differences;
import org.drawdown.reading.compare.Told;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.layers.Extends;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Resolved;
import org.drawdown.reading.page.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What two files mean differently: all that is different, and nothing else. */
class DifferencesTest {
    private static final Path EVERY_KEY = Path.of("src/test/resources/scenarios/every-key.yaml");
    private static final Path TOY = Path.of("scenarios/toy/two-sites.yaml");

    @TempDir
    private Path folder;

    static List<Path> scenarios() {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> text(file).lines().anyMatch(line -> line.startsWith("scenario:")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> variants() {
        return scenarios().stream()
                .filter(file -> own(file).child("extends").isPresent())
                .filter(file -> scenarios().contains(parent(file)))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file writes itself. */
    private static Sheet.Block own(Path file) {
        Pages pages = new Pages();
        return new Extends(pages, new Faults(pages))
                .page(text(file), file.toString())
                .orElseThrow();
    }

    private static Path parent(Path file) {
        Sheet.Text name = (Sheet.Text) own(file).child("extends").orElseThrow();
        return file.resolveSibling(name.value()).normalize();
    }

    /** The paths of the values that a file writes, without where they come from. */
    private static List<String> written(Sheet.Block block, String path) {
        List<String> written = new ArrayList<>();
        block.entries().forEach((key, entry) -> {
            String below = path.isEmpty() ? key : path + "." + key;
            if (key.equals("extends")
                    || key.equals("new")
                    || Language.COMMON.key(key).isPresent()) {
                return;
            }
            if (entry.value() instanceof Sheet.Block inner) {
                written.addAll(written(inner, below));
            } else {
                written.add(below);
            }
        });
        return written;
    }

    private static boolean within(String path, String outer) {
        return path.equals(outer) || path.startsWith(outer + ".");
    }

    private static List<String> paths(Differences differences) {
        return Stream.concat(
                        differences.values().stream().map(Difference::path),
                        differences.grounds().stream().map(Difference.Grounds::path))
                .distinct()
                .toList();
    }

    /** Whether a variant writes what its parent says in the same words, on the same grounds, or in short. */
    private static boolean writtenAgain(String path, Path variant) {
        Optional<Sheet> own = own(variant).find(path);
        Sheet.Block whole = Extends.whole(parent(variant));
        return whole.find(path)
                .or(() -> whole.find(path.substring(0, Math.max(0, path.lastIndexOf('.')))))
                .filter(same -> own.isPresent())
                .filter(same -> Resolved.flow(same).equals(Resolved.flow(own.get())))
                .filter(same -> same.origin().said().equals(own.get().origin().said()))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void a_variant_differs_from_its_parent_in_what_it_writes_and_in_nothing_else(Path variant) {
        List<String> told = paths(Differences.between(parent(variant), variant));
        List<String> written = written(own(variant), "");
        assertThat(written)
                .filteredOn(path -> !writtenAgain(path, variant))
                .allSatisfy(path -> assertThat(told).anyMatch(other -> within(path, other) || within(other, path)));
        assertThat(told)
                .allSatisfy(path -> assertThat(written).anyMatch(other -> within(path, other) || within(other, path)));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void held_the_other_way_round_what_was_new_is_gone(Path variant) {
        assertThat(paths(Differences.between(variant, parent(variant))))
                .containsExactlyInAnyOrderElementsOf(paths(Differences.between(parent(variant), variant)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_file_means_what_it_means_with_all_it_extends_in_one(Path file) throws IOException {
        String resolved = sound(ScenarioFile.read(file)).resolved();
        Path whole = Files.writeString(folder.resolve("whole.yaml"), resolved);
        assertThat(Differences.between(file, whole).values()).isEmpty();
        assertThat(Differences.between(file, file).none()).isTrue();
    }

    @Test
    void the_order_of_keys_and_of_lists_without_order_means_nothing() {
        String resolved = sound(ScenarioFile.read(EVERY_KEY)).resolved();
        Sheet.Block shuffled = Shuffled.text(resolved).sheet(new Random(11));
        Sheet.Block straight = Shuffled.text(resolved).sheet();
        assertThat(Differences.between(straight, shuffled).none()).isTrue();
    }

    private static Differences between(String before, String now) {
        return Differences.between(own(before), own(now));
    }

    private static Sheet.Block own(String text) {
        Pages pages = new Pages();
        return new Extends(pages, new Faults(pages)).page(text, "written").orElseThrow();
    }

    private static String told(String before, String now) {
        Differences differences = between(before, now);
        return Stream.concat(
                        differences.values().stream()
                                .map(difference -> (difference.thing() + ": " + difference.what())
                                        .replaceFirst("^: ", "")
                                        .replaceFirst(": is ", " is ")),
                        differences.grounds().stream()
                                .map(one -> one.name() + " from " + one.before() + " -> " + one.now()
                                        + (one.same() ? ", the same value" : "")))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            fleets: {a: {turn: 60 min}}                 | fleets: {a: {turn: 1 h}}
            fleets: {a: {turn: {value: 1 h}}}           | fleets: {a: {turn: {law: 60 min}}}
            legs: {a: {length: 1.5 km}}                 | legs: {a: {length: 1500 m}}
            fleets: {a: {turn: triangular(1 h; 2 h; 3 h)}} | fleets: {a: {turn: triangular( 60 min ;120 min;180 min )}}
            moves: {a: {by: trucks}}                    | moves: {a: {by: [trucks]}}
            moves: {a: {of: [togo, chad]}}              | moves: {a: {of: [chad, togo]}}
            sites: {a: {rear-guard: 40}}                | sites: {a: {rear-guard: {people: 40}}}
            sites: {a: {hazard: none}}                  | sites: {a: {}}
            sites: {a: {role: camp}}                    | sites: {a: {}}
            sites: {a: {people: {}}}                    | sites: {a: {people: none}}
            horizon: 548 d                              | time-zone: UTC
            authorities: {a: {covers: round-trip}}      | authorities: {a: {covers: round trip}}
            deadline: 2030-01-31                        | deadline: 2030-02-01 00:00
            start: 2030-01-31                           | start: 2030-01-31 00:00
            moves: {a: {hours: 06:00-18:00}}            | moves: {a: {hours: 06:00:00 - 18:00}}
            sites: {a: {at: 18.5 N 1.4 E}}              | sites: {a: {at: '18.5N, 1.4E'}}
            title: plain                                | title: 'plain'
            """)
    void what_is_written_in_another_way_means_the_same(String before, String now) {
        assertThat(told(before, now)).isEmpty();
        assertThat(told(now, before)).isEmpty();
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            fleets: {trucks: {count: 200}}           | fleets: {trucks: {count: 230}}            | fleet trucks: count 200 -> 230
            sites: {}                                | sites: {post: {role: hub, at: 1 N 2 E}}   | site post is new: role hub, at 1 N 2 E
            moves: {x: {from: a}}                    | moves: {x: none}                          | move x is gone
            phases: {second: {sites: [gao, kidal]}}  | phases: {second: {sites: gao}}            | phase second: sites without kidal
            phases: {second: {sites: [gao]}}         | phases: {second: {sites: [gao, ber, ker]}} | phase second: sites with ber, ker
            phases: {second: {sites: [gao]}}         | phases: {second: {sites: [ber]}}          | phase second: sites gao -> ber
            moves: {x: {what: [a, b]}}               | moves: {x: {what: [b, a]}}                | move x: what a, b -> b, a
            deadline: 2030-01-31                     | start: 2030-01-01                         | start is new: 2030-01-01 / deadline 2030-01-31 is gone
            sites: {a: {hazard: 0.1 a day}}          | sites: {a: {role: hub}}                   | site a: role camp (left out) -> hub / site a: hazard 0.1 a day -> 0 a day (left out)
            sites: {a: {people: {x: 3}}}             | sites: {a: {people: {y: 4}}}              | site a: people x 3 is gone / site a: people y is new: 4
            sites: {a: {contingents: {x: {y: 3}}}}   | sites: {a: {contingents: {x: {y: 4}}}}    | site a: contingents x y 3 -> 4
            sites: {a: {airfield: {runway: 1 km, open: 06:00-18:00}}} | sites: {a: {}}           | site a: airfield is gone
            sites: {a: {loading: {points: 2}}}       | sites: {a: {loading: {points: 3}}}        | site a: loading points 2 -> 3
            sites: {a: {services: {w: {ends: D-3}}}} | sites: {a: {services: {w: {ends: D-4}}}}  | site a: service w ends D-3 -> D-4
            fleets: {a: {turn: {law: 1 h, stretch: 2}}} | fleets: {a: {turn: {law: 1 h, stretch: 3}}} | fleet a: turn {law: 1 h, stretch: 2} -> {law: 1 h, stretch: 3}
            fleets: {a: {changes: [{at: 2030-01-01, by: 1}]}} | fleets: {a: {changes: [{at: 2030-01-01, by: 1}, {at: 2030-02-01, by: -1}]}} | fleet a: changes with {at: 2030-02-01, by: -1}
            levers: {l: {set: {fleets.a.count: +1}}} | levers: {l: {set: {fleets.a.count: +2}}}  | lever l: set fleets.a.count +1 -> +2
            fleets: {a: {count: 1, confidence: low}} | fleets: {a: {count: 1, confidence: high, source: R1}} | fleet a: count from low -> high, "R1", the same value
            fleets: {a: {count: 1, confidence: low}} | fleets: {a: {count: 2}}                   | fleet a: count 1 -> 2 / fleet a: count from low -> nothing said
            fleets: {a: {count: 1, as-of: 2030-01-01}} | fleets: {a: {count: 1}}                 | fleet a: count from as of 2030-01-01 -> nothing said, the same value
            fleets: {a: {note: old}}                 | fleets: {a: {note: new}}                  | fleet a: note from old -> new, the same value
            moves: {a: {by: x}, b: {by: x}}          | moves: {b: {by: x}, a: {by: x}}           |
            """)
    void a_difference_is_told_in_the_planners_words(String before, String now, String words) {
        assertThat(told(before, now)).isEqualTo(words == null ? "" : words);
    }

    @Test
    void the_order_of_moves_counts_where_the_rule_is_the_list() {
        String rule = "\nwho-goes-next: {order: [listed]}\n";
        String before = "moves: {a: {by: x}, b: {by: x}}" + rule;
        String now = "moves: {b: {by: x}, a: {by: x}}" + rule;
        assertThat(told(before, now)).isEqualTo("moves in another order: a, b -> b, a");
    }

    @Test
    void two_long_texts_are_told_from_where_they_part() {
        String same = "the mission leaves by the northern road ".repeat(20);
        assertThat(told("title: " + same + "in May", "title: " + same + "in June"))
                .isEqualTo("title … the northern road in May -> … the northern road in June");
        assertThat(told("title: " + "ab".repeat(200) + "x", "title: " + "ab".repeat(200) + "y"))
                .startsWith("title …abab")
                .contains("abx -> …abab")
                .endsWith("aby")
                .hasSizeLessThan(80);
    }

    @Test
    void nothing_that_a_terminal_would_obey_is_told() {
        assertThat(Told.line("a\nb\tc" + (char) 27 + "[2J" + (char) 0x202E + "d"))
                .isEqualTo("a b c\uFFFD[2J\uFFFDd");
    }

    @Test
    void files_that_have_nothing_in_common_differ_in_all() {
        Differences differences = Differences.between(TOY, Path.of("scenarios/minusma-2023/baseline.yaml"));
        List<String> things = differences.values().stream()
                .map(difference -> difference.thing() + " " + difference.what())
                .toList();
        assertThat(things).anyMatch(line -> line.startsWith("site camp is gone"));
        assertThat(things).anyMatch(line -> line.startsWith("site kidal is new: "));
        assertThat(things).contains(" deadline 2030-01-31 -> 2023-12-31");
    }
}
