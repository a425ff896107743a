package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoverCommandTest {
    private static final String TOY = "scenarios/toy/two-sites.yaml";

    @TempDir
    private Path folder;

    private static Spoken discover(Object... options) {
        List<Object> words = new ArrayList<>(List.of("discover", "--quiet"));
        words.addAll(List.of(options));
        return Spoken.of(words.toArray());
    }

    /** The toy with a road that may be shut for long, and dust that does nothing but comes all the time. */
    private Path shut() throws IOException {
        Files.copy(Path.of(TOY), folder.resolve("two-sites.yaml"));
        Path file = folder.resolve("shut.yaml");
        Files.writeString(file, """
                extends: two-sites.yaml
                scenario: shut
                title: A road that may be shut
                shocks:
                  shut: {title: road shut, once: {chance: 50 %, from: 2030-01-05, until: 2030-01-08}, lasts: uniform(1 d; 20 d), closes: [camp-road]}
                  dust: {title: dust, every: exponential(mean 4 d), lasts: 6 h, slows: {surfaces: [paved], by: 0 %}}
                """);
        return file;
    }

    @Test
    void a_road_that_is_shut_for_long_is_found_and_dust_is_not() throws IOException {
        Path out = folder.resolve("out");
        Spoken spoken = discover(shut(), "--replications", 1000, "--out", out);
        assertThat(spoken.code()).as(spoken.err()).isZero();
        assertThat(spoken.out())
                .containsPattern(
                        "Late when at least [\\d.]+ days of road shut|Late when last road shut over on or after")
                .contains("Shocks and moods counted up to")
                .doesNotContain("when at least [\\d.]+ times dust");
        assertThat(spoken.out().lines().count()).isLessThanOrEqualTo(40);
        assertThat(spoken.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(96));
        assertThat(Files.readAllLines(out.resolve("cases.csv"))).hasSize(1001);
        assertThat(Files.readString(out.resolve("boxes.csv"))).contains("road shut");
        assertThat(out.resolve("figures/01-peeling.svg")).exists();
        assertThat(out.resolve("figures/02-box.png")).exists();
        assertThat(Files.readString(out.resolve("report.html"))).contains("which had no say in them");
    }

    /** A late run lasts longer and so meets more dust: counted without an end that is taken for a cause. */
    @Test
    void what_follows_from_being_late_is_not_taken_for_its_cause() throws IOException {
        Files.copy(Path.of(TOY), folder.resolve("two-sites.yaml"));
        Path file = folder.resolve("dust.yaml");
        Files.writeString(file, """
                extends: two-sites.yaml
                scenario: dust
                title: Dust that does nothing
                shocks:
                  dust: {title: dust, every: exponential(mean 4 d), lasts: 6 h, slows: {surfaces: [paved], by: 0 %}}
                """);
        assertThat(discover(file, "--replications", 600, "--until", "2030-06-30", "--out", folder.resolve("a"))
                        .out())
                .containsPattern("Late when .*dust");
        assertThat(discover(file, "--replications", 600, "--out", folder.resolve("b"))
                        .out())
                .doesNotContain("Late when")
                .contains("Nothing was found");
    }

    @Test
    void threads_and_seeds_give_the_same_bytes() throws IOException {
        Path file = shut();
        for (String method : List.of("prim", "cart")) {
            Path one = folder.resolve("one-" + method);
            Path two = folder.resolve("two-" + method);
            discover(file, "--replications", 400, "--method", method, "--threads", 1, "--out", one);
            discover(file, "--replications", 400, "--method", method, "--threads", 2, "--out", two);
            for (String table : List.of("cases.csv", "boxes.csv", "limits.csv", "peeling.csv")) {
                assertThat(Files.readString(two.resolve(table)))
                        .isNotEmpty()
                        .isEqualTo(Files.readString(one.resolve(table)));
            }
        }
    }

    @Test
    void the_runs_and_the_points_of_a_sweep_are_cases() throws IOException {
        Path sweep = folder.resolve("sweep");
        Spoken.of(
                "sweep",
                TOY,
                "--quiet",
                "--vary",
                "fleets.trucks.count=10..60",
                "--vary",
                "legs.camp-road.length=100 km..200 km",
                "--design",
                "latin",
                "--points",
                120,
                "--replications",
                20,
                "--out",
                sweep);
        Spoken runs = discover(sweep, "--out", folder.resolve("a"));
        assertThat(runs.code()).as(runs.err()).isZero();
        assertThat(runs.out()).contains("of 2,400 runs are late").contains("Late when fleets.trucks.count is at most");
        Spoken points =
                discover(sweep, "--fails", "P(deadline) >= 40 %", "--method", "cart", "--out", folder.resolve("b"));
        assertThat(points.code()).as(points.err()).isZero();
        assertThat(points.out())
                .contains("of 120 points fail (P(deadline) >= 40 %)")
                .contains("Fails when fleets.trucks.count is at most");
        assertThat(Files.readAllLines(folder.resolve("b").resolve("cases.csv"))).hasSize(121);
    }

    @Test
    void too_few_late_runs_are_told_and_the_cases_kept() throws IOException {
        Path out = folder.resolve("out");
        Spoken spoken = discover(shut(), "--fails", "finish <= 2030-12-31", "--replications", 100, "--out", out);
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.err())
                .contains("0 of 100 runs fail, and 40 are needed")
                .contains("the cases are kept in");
        assertThat(Files.readAllLines(out.resolve("cases.csv"))).hasSize(101);
    }

    /** 45 of 160 runs are in time, but dealt by points and by lucks too few of them are in a half. */
    @Test
    void a_half_with_too_few_runs_in_time_is_told() {
        Path sweep = folder.resolve("sweep");
        Spoken.of(
                "sweep",
                TOY,
                "--quiet",
                "--vary",
                "deadline=2030-01-10..2030-02-08",
                "--design",
                "latin",
                "--points",
                10,
                "--replications",
                16,
                "--out",
                sweep);
        Spoken spoken = discover(sweep, "--seed", 5, "--out", folder.resolve("out"));
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.err())
                .contains("a box takes 10 of each: more rows are needed; the cases are kept in")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                TOY + ",--fails,P80                     | is no yes or no",
                TOY + ",--fails,P(deadline) >= 80 %     | is wanted of the points of a sweep",
                TOY + ",--fails,P(nothing)              | which is not measured",
                TOY + ",--boxes,0                       | --boxes 0 is out of range",
                TOY + ",--peel,100                      | --peel 100 is no share",
                TOY + ",--density,0                     | --density 0 is no share",
                TOY + ",--until,Friday                  | --until Friday is no date",
                TOY + ",--replications,2                | --replications 2 is out of range",
                "scenarios/toy                          | holds no sweep; name a scenario file",
                "scenarios/toy,--until,2030-01-01       | --until is for scenario files",
                "scenarios/toy,--replications,100       | --replications is for scenario files"
            })
    void bad_input_is_one_clear_message_and_nothing_is_run(String options, String why) {
        Path out = folder.resolve("out");
        List<Object> words = new ArrayList<>(List.of((Object[]) options.split(",", -1)));
        words.addAll(List.of("--out", out));
        Spoken spoken = discover(words.toArray());
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains(why).contains("nothing was run").doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_scenario_in_which_nothing_differs_says_so() {
        Spoken spoken = discover(
                "scenarios/verification/shuttle-deterministic.yaml",
                "--replications",
                80,
                "--out",
                folder.resolve("out"));
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.err()).contains("draws nothing").doesNotContain("Exception");
    }
}
