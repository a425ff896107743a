package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntilCommandTest {
    private static final String TOY = "scenarios/toy/two-sites.yaml";

    @TempDir
    private Path folder;

    private Spoken run(Object... options) {
        List<Object> words = new ArrayList<>(List.of("run", TOY, "--no-levers", "--no-why", "--quiet"));
        words.addAll(List.of(options));
        return Spoken.of(words.toArray());
    }

    @Test
    void a_run_that_stopped_when_sure_has_a_table_a_chart_and_can_be_made_again() throws IOException {
        Path out = folder.resolve("out");
        Spoken spoken = run("--until", "P(deadline) +- 8 %", "--out", out);
        assertThat(spoken.code()).as(spoken.err()).isZero();
        assertThat(spoken.out()).contains("STOPPED WHEN SURE  P(deadline)");
        List<String> looks = Files.readAllLines(out.resolve("convergence.csv"));
        int n = Integer.parseInt(looks.get(looks.size() - 1).split(",", -1)[0]);
        assertThat(Files.readAllLines(out.resolve("runs.csv"))).hasSize(n + 1);
        assertThat(out.resolve("figures/11-convergence.svg")).exists();
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"sure-enough\"");

        Path again = folder.resolve("again");
        run("--replications", n, "--out", again);
        assertThat(Files.readString(again.resolve("runs.csv"))).isEqualTo(Files.readString(out.resolve("runs.csv")));
        assertThat(Files.readString(out.resolve("report.html"))).contains("--replications " + n);
    }

    @Test
    void any_number_of_threads_stops_at_the_same_run() throws IOException {
        run("--until", "P80 +- 3 d", "--threads", 1, "--out", folder.resolve("one"));
        run("--until", "P80 +- 3 d", "--threads", 3, "--out", folder.resolve("three"));
        assertThat(Files.readString(folder.resolve("three/convergence.csv")))
                .isEqualTo(Files.readString(folder.resolve("one/convergence.csv")));
    }

    @Test
    void where_the_runs_do_not_suffice_that_is_said_and_so_is_the_clock() throws IOException {
        assertThat(run("--until", "P(deadline) +- 1 %", "--replications", 400, "--out", folder.resolve("few"))
                        .out())
                .contains("NOT SURE YET  P(deadline)");
        assertThat(run("--at-most", "0.001 s", "--out", folder.resolve("clock")).out())
                .contains("STOPPED BY THE CLOCK  after 200 runs");
        assertThat(Files.readString(folder.resolve("clock/manifest.json"))).contains("\"out-of-time\"");
    }

    @Test
    void bad_words_are_refused_before_anything_is_run() {
        Path out = folder.resolve("out");
        for (String words : List.of("P(deadline)", "P(deadline) +- 2 d", "Q +- 2 %")) {
            Spoken spoken = run("--until", words, "--out", out);
            assertThat(spoken.code()).isEqualTo(2);
            assertThat(spoken.err()).contains("nothing was run");
        }
        assertThat(run("--at-most", "soon", "--out", out).err()).contains("\"soon\" is no time; say \"90 s\"");
        assertThat(out).doesNotExist();
    }
}
