package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of loops and networks, which ask of neither people nor sites. */
class LoopTest {
    private static final String CASES = "scenarios/verification/";

    @TempDir
    private Path folder;

    private String run(String... files) {
        Object[] words = new Object[files.length + 6];
        words[0] = "run";
        for (int i = 0; i < files.length; i++) {
            words[i + 1] = CASES + files[i] + ".yaml";
        }
        Object[] options = {"--replications", 20, "--quiet", "--out", folder.resolve("out")};
        System.arraycopy(options, 0, words, files.length + 1, options.length);
        Spoken spoken = Spoken.of(words);
        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.code()).isZero();
        return spoken.out();
    }

    @Test
    void a_scenario_that_asks_for_no_date_is_told_by_what_was_measured() throws Exception {
        assertThat(run("repair-10"))
                .contains("WHAT WAS MEASURED   from 10 d on")
                .contains("mean", "95 % of luck", "standard error")
                .containsPattern("wear +delivered a day +[0-9.]+ +[0-9.]+\\.\\.[0-9.]+ +[0-9.]+\\R +a journey takes, h")
                .containsPattern("machines on the way +in use, % +78\\.")
                .doesNotContain("WILL IT HOLD", "NO ANSWER", "PRICE");
        assertThat(folder.resolve("out/summary.json"))
                .content()
                .contains("\"measured\"", "\"standard-error\"", "\"machines on the way\"")
                .doesNotContain("\"odds\"");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("No date is asked for");
    }

    @Test
    void fixed_times_are_told_to_every_digit_and_without_a_warning() {
        assertThat(run("road-space"))
                .containsPattern("cargo +held after, h +101 +101\\.\\.101 +0\\R")
                .doesNotContain("warning");
    }

    @Test
    void a_deadline_at_an_hour_is_told_with_its_hour() {
        assertThat(run("tasks-in-series"))
                .contains("WILL IT HOLD, 2 January 06:00?")
                .containsPattern("half by [12] Jan \\d\\d:\\d\\d");
    }

    @Test
    void a_replay_without_a_date_is_neither_in_time_nor_late() {
        assertThat(Spoken.of("replay", CASES + "closed-shuttle-1.yaml", "--replication", 0)
                        .out()
                        .lines()
                        .reduce("", (before, line) -> line))
                .startsWith("no date is asked for: played until 20")
                .doesNotContain("in time", "conditions");
    }

    @Test
    void several_loops_are_told_side_by_side() {
        assertThat(run("closed-shuttle-1", "closed-shuttle-2"))
                .contains("WHAT WAS MEASURED: closed-shuttle-1", "WHAT WAS MEASURED: closed-shuttle-2");
    }

    @Test
    void a_benchmark_puts_files_side_by_side() {
        Spoken spoken =
                Spoken.of("bench", "--replications", 4, CASES + "tasks-mixed.yaml", CASES + "closed-shuttle-1.yaml");
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out())
                .contains("5 rounds of 2 runs of each file in turn, on one thread")
                .containsPattern("tasks-mixed\\.yaml +4 .* x 1\\.00")
                .containsPattern("closed-shuttle-1\\.yaml +2\\d\\d .* x \\d");
    }
}
