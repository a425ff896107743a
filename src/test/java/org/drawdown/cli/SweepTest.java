package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepTest {
    private static final String TOY = "scenarios/toy/two-sites.yaml";

    @TempDir
    private Path folder;

    private Spoken sweep(Object... options) {
        List<Object> words = new ArrayList<>(List.of("sweep", TOY, "--replications", 20, "--quiet"));
        words.addAll(List.of(options));
        return Spoken.of(words.toArray());
    }

    private Map<String, String> files(Path of) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> inside = Files.walk(of)) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                files.put(
                        of.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        files.remove("manifest.json");
        return files;
    }

    @Test
    void tables_page_and_charts_are_the_same_bytes_for_any_number_of_threads() throws IOException {
        String[] vary = {"--vary", "fleets.trucks.count=20..40 step 10", "--vary", "deadline=2030-01-31, 2030-02-10"};
        Spoken one = sweep(vary[0], vary[1], vary[2], vary[3], "--threads", 1, "--out", folder.resolve("one"));
        Spoken two = sweep(vary[0], vary[1], vary[2], vary[3], "--threads", 3, "--out", folder.resolve("two"));
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(two.out().lines().filter(line -> !line.startsWith("Report")).toList())
                .isEqualTo(one.out()
                        .lines()
                        .filter(line -> !line.startsWith("Report"))
                        .toList());
        Map<String, String> files = files(folder.resolve("one"));
        assertThat(files(folder.resolve("two"))).isEqualTo(files);
        assertThat(files)
                .containsKeys(
                        "experiments.csv",
                        "outcomes.csv",
                        "runs.csv",
                        "scenario.yaml",
                        "study.json",
                        "report.html",
                        "figures/01-p-deadline.svg",
                        "figures/01-p-deadline.csv")
                .doesNotContainKey("journal.txt");
        assertThat(files.get("experiments.csv").lines())
                .startsWith("point,fleets.trucks.count,deadline", "0,20,2030-01-31", "1,20,2030-02-10")
                .hasSize(7);
        assertThat(files.get("outcomes.csv").lines().findFirst().orElseThrow())
                .startsWith("point,p_deadline,p_deadline_low,p_deadline_high,p80,")
                .endsWith(",n");
        assertThat(files.get("runs.csv").lines()).hasSize(1 + 6 * 20);
    }

    @Test
    void what_was_stopped_is_resumed_to_the_same_bytes() throws IOException {
        String vary = "fleets.trucks.count=20..40 step 10";
        Path whole = folder.resolve("whole");
        assertThat(sweep("--vary", vary, "--out", whole).code()).isZero();
        Path torn = folder.resolve("torn");
        Files.createDirectories(torn);
        for (String name : List.of("scenario.yaml", "study.json")) {
            Files.copy(whole.resolve(name), torn.resolve(name));
        }
        Spoken resumed = Spoken.of("sweep", "--resume", torn, "--quiet");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(files(torn)).isEqualTo(files(whole));
        assertThat(Spoken.of("sweep", "--resume", torn, "--quiet").err()).contains("is finished already");
    }

    @Test
    void a_level_gives_what_a_file_with_that_value_gives() throws IOException {
        Path out = folder.resolve("out");
        sweep("--vary", "fleets.trucks.count=30, 25", "--out", out);
        Path run = folder.resolve("run");
        assertThat(Spoken.of("run", TOY, "--replications", 20, "--no-levers", "--quiet", "--out", run)
                        .code())
                .isZero();
        List<String> swept = cells(out.resolve("runs.csv"), "finish").subList(0, 20);
        List<String> played = cells(run.resolve("runs.csv"), "all_seconds");
        for (int i = 0; i < 20; i++) {
            assertThat(Double.parseDouble(swept.get(i)) * 86_400)
                    .isCloseTo(Double.parseDouble(played.get(i)), org.assertj.core.data.Offset.offset(0.5));
        }
    }

    private static List<String> cells(Path file, String column) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int at = List.of(lines.get(0).split(",", -1)).indexOf(column);
        return lines.stream().skip(1).map(line -> line.split(",", -1)[at]).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fleets.truck.count=1..2 | Did you mean \"trucks\"?",
                "fleets.trucks.count=40..10 | is empty",
                "authorities.road.refuses=50 %..150 % step 50 % | \"150 %\" is above 100 %",
                "=5 | names no path; write",
                "camp | nothing stands at camp",
                "fleets.trucks.count | is no input that the scenario leaves open",
                "legs.camp-road.length=100 km..200 km | has no levels; write a step",
                "fleets.trucks.count=1..10000 step 1 | say --yes"
            })
    void bad_input_is_one_clear_message_and_nothing_is_run(String vary, String why) {
        Path out = folder.resolve("out");
        Spoken spoken = Spoken.of("sweep", TOY, "--vary", vary, "--replications", 1000, "--out", out);
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains(why).contains("nothing was run").doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_million_points_are_not_played_without_yes_whatever_the_design() {
        for (String design : List.of("latin", "sobol")) {
            Spoken spoken = sweep("--vary", "fleets.trucks.count=10..40", "--design", design, "--points", 1_000_000);
            assertThat(spoken.code()).isEqualTo(2);
            assertThat(spoken.err()).contains("1,000,000 points of 20 runs").contains("--yes");
        }
    }

    @Test
    void inputs_that_we_do_not_know_are_varied_over_their_own_laws() throws IOException {
        Path out = folder.resolve("out");
        Spoken spoken = sweep(
                "--vary",
                "authorities.road.refuses",
                "--design",
                "latin",
                "--points",
                12,
                "--question",
                "P80(sites)",
                "--out",
                out);
        assertThat(spoken.code()).as(spoken.err()).isZero();
        List<String> values = cells(out.resolve("experiments.csv"), "authorities.road.refuses");
        assertThat(values).hasSize(12).doesNotHaveDuplicates();
        // beta with mean 10 % and standard deviation 5 %
        assertThat(values.stream().mapToDouble(Double::parseDouble).average().orElseThrow())
                .isBetween(8.5, 11.5);
    }
}
