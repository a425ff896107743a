package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstimateTest {
    @TempDir
    private Path folder;

    private Spoken estimate(String file, Object... options) {
        List<Object> words = new ArrayList<>(List.of("estimate", "scenarios/toy/" + file, "--quiet"));
        words.addAll(List.of(options));
        return Spoken.of(words.toArray());
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    @Test
    void each_method_answers_with_its_ratio_for_any_number_of_threads() throws IOException {
        Spoken one = estimate("unsure.yaml", "--replications", 256, "--threads", 1, "--out", out("one"));
        Spoken two = estimate("unsure.yaml", "--replications", 256, "--threads", 3, "--out", out("two"));
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(two.code()).as(two.err()).isZero();
        assertThat(one.out())
                .contains("256 runs by each method", "quasi: 16 sets of 16 Sobol points", "  antithetic ", "ratio ")
                .contains("refused: a quantile is no mean of runs");
        String table = Files.readString(out("one").resolve("estimates.csv"));
        assertThat(Files.readString(out("two").resolve("estimates.csv"))).isEqualTo(table);
        assertThat(table.lines()).hasSize(1 + 3 * 5);
        assertThat(table.lines().findFirst().orElseThrow())
                .isEqualTo("question,method,value,low,high,n,units,ratio,ratio_low,ratio_high,remark");
        try (Stream<Path> files = Files.list(out("one").resolve("figures"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("01-p-deadline.svg", "02-p80.csv");
        }
        assertThat(Files.readString(out("one").resolve("report.html")))
                .contains("By each method", "drawdown estimate scenarios/toy/unsure.yaml --method pairs,antithetic");
    }

    @Test
    void the_flow_bound_is_a_control_where_what_we_do_not_know_moves_it() {
        Object[] bound = {
            "--method",
            "control",
            "--control",
            "bound",
            "--question",
            "P(deadline)",
            "--replications",
            64,
            "--out",
            out("a")
        };
        assertThat(estimate("unsure.yaml", bound).out().replaceAll("\\s+", " "))
                .contains("1 of 1 controls, and 256 fresh flow bounds");
        bound[bound.length - 1] = out("b");
        Spoken refused = estimate("half-gone.yaml", bound);
        assertThat(refused.out().replaceAll("\\s+", " ")).contains("the flow bound is the same whatever is drawn");
        assertThat(refused.code()).as("plain runs answer").isZero();
    }

    @Test
    void what_makes_no_sense_is_refused_and_nothing_is_run() {
        refused("draw them 16 times or more; nothing was run", "--randomisations", 8);
        refused("\"fast\" is no method; there are plain, pairs", "--method", "fast");
        refused("its mean is not known; there are parameters, draws, bound", "--control", "finish");
        refused("the plain sum of drawn delays is no control", "--control", "delays");
        refused("--replications 0 in 16 sets is out of range", "--replications", 0);
        refused("\"P(late)\" asks of \"late\"", "--question", "P(late)");
        assertThat(folder).isEmptyDirectory();
    }

    private void refused(String why, Object... options) {
        List<Object> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--out", out("none")));
        Spoken spoken = estimate("half-gone.yaml", all.toArray());
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.err().replaceAll("\\s+", " ")).contains(why);
    }
}
