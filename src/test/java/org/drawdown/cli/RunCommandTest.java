package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final String TOY = "scenarios/toy/two-sites.yaml";

    @TempDir
    private Path folder;

    private Path run(String name, Object... options) {
        Path out = folder.resolve(name);
        List<Object> words = new java.util.ArrayList<>(
                List.of("run", TOY, "--replications", 20, "--no-levers", "--quiet", "--out", out));
        words.addAll(List.of(options));
        Spoken spoken = Spoken.of(words.toArray());
        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.code()).isZero();
        return out;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(java.io.File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    private Spoken story(String file) {
        return Spoken.of(
                "run",
                "src/test/resources/stories/" + file + ".yaml",
                "--replications",
                200,
                "--quiet",
                "--out",
                folder.resolve("out"));
    }

    @Test
    void a_mission_played_from_a_later_day_says_so_on_screen_and_page() throws IOException {
        Path out = folder.resolve("out");
        String title = "One camp leaves by way of one hub, as of 12 January 2030";
        Spoken spoken =
                Spoken.of("run", "scenarios/toy/half-gone.yaml", "--replications", 20, "--no-levers", "--out", out);

        assertThat(spoken.out()).startsWith(title);
        assertThat(Files.readString(out.resolve("report.html"))).contains(title);
    }

    @Test
    void a_page_says_what_is_drawn_apart_and_what_together() throws IOException {
        Path out = folder.resolve("out");
        String file = "src/test/resources/stories/correlated/together.yaml";
        Spoken.of("run", file, "--replications", 20, "--no-levers", "--no-why", "--quiet", "--out", out);

        assertThat(Files.readString(out.resolve("report.html")))
                .contains("drawn apart from each other but for 2 groups that go together, which");
        assertThat(Files.readString(run("apart").resolve("report.html")))
                .contains("drawn apart from each other, which");
    }

    @Test
    void where_every_run_goes_round_it_stops_at_once_and_says_what_to_mend() {
        Spoken spoken = story("no-time/with");
        assertThat(spoken.code()).isEqualTo(4);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err())
                .contains(
                        "the first 4 runs of story ended in a loop without time: distance and daylight out road, out;",
                        "so no more were played, and there is no answer",
                        "Give something that goes round a time of its own");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** A hundred people go without on two days of every run, as the story of hunger works out. */
    @Test
    void hunger_is_told_in_the_same_sentence_everywhere() throws IOException {
        String hunger = "People go hungry in more than 99 of 100 runs; worst at camp: 200 person-days a run";

        assertThat(story("supply-hunger/with").out()).contains("\n  " + hunger + "\n");
        assertThat(folder.resolve("out/report.html")).content().contains(hunger + ".");
        assertThat(folder.resolve("out/summary.json"))
                .content()
                .contains("\"hunger\"")
                .contains("\"person-days\"");
    }

    @Test
    void what_is_over_within_the_hour_is_told_to_the_second() {
        assertThat(story("in-seconds/with").out()).contains("All held: half by 1 Jan 00:00:50, 4 in 5 by");
    }

    @Test
    void nothing_is_said_of_hunger_where_nobody_is_hungry() {
        assertThat(story("supply-hunger/without").out()).doesNotContain("hungry");
        assertThat(folder.resolve("out/summary.json")).content().doesNotContain("person-days");
    }

    @Test
    void where_no_run_comes_to_its_end_the_answer_stands_and_the_exit_code_tells() {
        Spoken spoken = story("stuck/with");
        assertThat(spoken.code()).isEqualTo(4);
        assertThat(spoken.out()).contains("camp is not left (200 of 200 runs got stuck, first run 0): boxes 1");
        assertThat(spoken.err())
                .contains(
                        "no run of story came to its end, so each counts as not held; run 0: camp is not left: boxes 1"
                                + " stand there; out waits for escorts at camp since 2030-01-01, for good");
    }

    @Test
    void a_run_leaves_a_folder_with_everything() throws IOException {
        assertThat(files(run("out")))
                .contains(
                        "report.html",
                        "figures/01-finish.svg",
                        "causes.csv",
                        "chain.csv",
                        "days.csv",
                        "manifest.json",
                        "moves.csv",
                        "parameters.csv",
                        "permissions.csv",
                        "prices.csv",
                        "results.duckdb",
                        "runs.csv",
                        "scenario.yaml",
                        "shocks.csv",
                        "sites.csv",
                        "summary.json",
                        "uses.csv");
    }

    /** A camp in a hurry for a threat at hour 24, with an aircraft hired besides; the figures are of all eight runs alike. */
    @Test
    void who_was_left_in_a_hurry_is_told_everywhere() throws IOException {
        Path out = folder.resolve("hurried");
        Spoken spoken = Spoken.of(
                "run",
                "src/test/resources/stories/buy-charters/hurried.yaml",
                "--replications",
                8,
                "--no-levers",
                "--quiet",
                "--out",
                out);
        assertThat(spoken.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .contains("sites left in a hurry 1 1 1", "sites looted afterwards 1 1 1", "hired besides: planes 1 1");
        assertThat(Files.readString(out.resolve("charters.csv")))
                .contains("story,7,planes,1,1,2030-01-02T00:00:00,86400");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("How sites were left", "threat &gt;99", "Hired besides near the deadline, planes");
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"reason\" : \"threat\"");
    }

    @Test
    void tables_can_be_left_out() throws IOException {
        assertThat(files(run("none", "--tables", "none")))
                .contains("manifest.json", "scenario.yaml", "summary.json")
                .doesNotContain("runs.csv", "results.duckdb");
        assertThat(files(run("runs", "--tables", "runs"))).contains("runs.csv").doesNotContain("days.csv");
    }

    @Test
    void any_number_of_threads_leaves_the_same_bytes() throws IOException {
        Path one = run("one", "--threads", 1);
        for (int threads : new int[] {2, 8}) {
            Path more = run("threads-" + threads, "--threads", threads);
            for (String file : files(one)) {
                if (!file.equals("manifest.json") && !file.equals("results.duckdb")) {
                    assertThat(more.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
                }
            }
        }
    }

    @Test
    void the_screen_is_no_wider_and_no_longer_than_promised() {
        Spoken spoken = Spoken.of(
                "run", TOY, "--replications", 40, "--quiet", "--tables", "none", "--out", folder.resolve("screen"));

        assertThat(spoken.out().lines()).hasSizeLessThanOrEqualTo(40).allMatch(line -> line.length() <= 96);
        assertThat(spoken.out()).contains("WILL IT HOLD, 31 January?", "WHAT WOULD HELP MOST?", "WHAT IT RESTS ON");
    }

    @Test
    void json_is_the_summary_and_nothing_else() {
        Path out = folder.resolve("json");
        Spoken spoken = Spoken.of("run", TOY, "--replications", 20, "--json", "--quiet", "--out", out);

        assertThat(out.resolve("summary.json")).hasContent(spoken.out());
    }

    @Test
    void two_scenarios_are_compared_and_either_can_be_replayed() throws IOException {
        Files.copy(Path.of(TOY), folder.resolve("toy.yaml"));
        Path other = folder.resolve("other.yaml");
        Files.writeString(other, """
                extends: toy.yaml
                scenario: two-escorts
                title: two escorts
                fleets: {escorts: {count: 2}}
                """);
        Path out = folder.resolve("compared");

        Spoken spoken = Spoken.of("run", TOY, other, "--replications", 20, "--quiet", "--out", out);

        assertThat(spoken.out()).contains("BESIDE TWO-SITES", "two escorts");
        assertThat(out.resolve("variants/two-escorts.yaml")).exists();
        assertThat(Spoken.of("replay", out, "--replication", 3, "--variant", "two-escorts")
                        .out())
                .startsWith("two escorts\n");
        assertThat(Spoken.of("replay", out, "--replication", 3, "--variant", "none")
                        .err())
                .isEqualTo(
                        "drawdown: --variant none is not in " + out + "; its scenarios are two-sites, two-escorts\n");
    }

    @Test
    void a_folder_replays_what_the_file_replays_with_the_same_seed() {
        Path out = run("seeded", "--seed", 7);

        String fromFolder = Spoken.of("replay", out, "--replication", 4).out();

        assertThat(fromFolder)
                .isEqualTo(Spoken.of("replay", TOY, "--replication", 4, "--seed", 7)
                        .out())
                .isNotEqualTo(Spoken.of("replay", TOY, "--replication", 4).out())
                .contains("camp-boxes", "held for good: all");
    }

    @Test
    void the_other_commands_answer() {
        assertThat(Spoken.of("check", "scenarios/toy").out()).contains("two-sites.yaml: sound");
        assertThat(Spoken.of("show", TOY).out()).startsWith("scenario: two-sites  ");
        assertThat(Spoken.of("version").out()).startsWith("drawdown ");
        assertThat(Spoken.of("bench", TOY, "--replications", 4).out()).contains("events/s", "peak memory");
    }

    @Test
    void check_tells_every_fault_of_every_file_and_counts_them() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "scenario: a\nstart: soon\nwhatever: 1\n");

        Spoken spoken = Spoken.of("check", bad, TOY);

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.out()).contains(bad + ":2:8: ", bad + ":3:1: ", TOY + ": sound", "2 files, 1 with faults");
    }
}
