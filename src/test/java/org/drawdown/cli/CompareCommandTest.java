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

class CompareCommandTest {
    private static final String TOY = "scenarios/toy/two-sites.yaml";

    @TempDir
    private Path folder;

    private Spoken compare(Object... options) {
        List<Object> words = new ArrayList<>(List.of("compare", TOY, "--quiet"));
        words.addAll(List.of(options));
        return Spoken.of(words.toArray());
    }

    @Test
    void who_switched_in_the_table_is_who_differs_in_the_runs() throws IOException {
        Path out = folder.resolve("out");
        Spoken spoken = compare("scenarios/toy/more-lorries.yaml", "--replications", 60, "--out", out);
        assertThat(spoken.code()).as(spoken.err()).isZero();
        List<String> runs = Files.readAllLines(out.resolve("runs.csv"));
        long differing = 0;
        for (int run = 0; run < 60; run++) {
            differing += held(runs.get(1 + run)).equals(held(runs.get(61 + run))) ? 0 : 1;
        }
        assertThat(Files.readAllLines(out.resolve("switches.csv"))).hasSize((int) differing + 1);
        assertThat(Files.readString(out.resolve("comparisons.csv"))).contains("P80,two-sites-more-lorries,two-sites,");
        assertThat(Files.exists(out.resolve("figures/01-p-deadline.svg"))).isTrue();
    }

    private static String held(String row) {
        return row.split(",", -1)[2];
    }

    @ParameterizedTest
    @CsvSource({"kn", "rinott", "ocba"})
    void the_lever_that_helps_most_is_selected(String method) {
        Path out = folder.resolve("out");
        Spoken spoken = compare("--levers", "--select", method, "--delta", "5 %", "--budget", 4000, "--out", out);
        assertThat(spoken.code()).as(spoken.err()).isZero();
        assertThat(spoken.out()).contains("Selected: quicker-answers.");
        assertThat(out.resolve("selection.csv")).exists();
    }

    @Test
    void what_is_the_same_cannot_be_told_apart_and_that_is_said() {
        String same = "scenarios/toy/no-rain.yaml";
        assertThat(compare(same, "--replications", 20, "--out", folder.resolve("a"))
                        .out())
                .contains("cannot be told apart");
        assertThat(compare(same, "--select", "kn", "--delta", "1 %", "--budget", 800, "--out", folder.resolve("b"))
                        .out())
                .contains("Cannot be told apart in so many runs: two-sites, two-sites-no-rain.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--replications,20                              | there is nothing to compare",
                "scenarios/toy/two-sites.yaml                   | is named two-sites like another",
                "--levers,--select,kn                           | needs to know which lead matters",
                "--levers,--select,kn,--delta,3                 | is no lead of P(deadline); say",
                "--levers,--select,kn,--delta,5 d,--question,P80 | is a quantile",
                "--levers,--select,kn,--delta,5 %,--batch,3      | no even number",
                "--levers,--select,kn,--delta,5 %,--budget,100   | is less than the first stage"
            })
    void bad_input_is_one_clear_message_and_nothing_is_run(String options, String why) {
        Path out = folder.resolve("out");
        List<Object> words = new ArrayList<>(List.of((Object[]) options.split(",", -1)));
        words.addAll(List.of("--out", out));
        Spoken spoken = compare(words.toArray());
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains(why).contains("nothing was run").doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }
}
