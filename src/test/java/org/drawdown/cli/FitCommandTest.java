package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitCommandTest {
    @TempDir
    private Path folder;

    private Path data(String heading, String... cells) throws IOException {
        return Files.writeString(
                folder.resolve("data.csv"),
                heading + "\n" + Arrays.stream(cells).map(cell -> cell + "\n").collect(Collectors.joining()));
    }

    @Test
    void every_line_can_be_pasted_into_a_scenario() throws IOException {
        Path file = data("answer", "1.5", "2", "2.5", "3", "4.5", "7", "9", "12+");
        Files.copy(Path.of("scenarios/toy/two-sites.yaml"), folder.resolve("two-sites.yaml"));
        Spoken spoken = Spoken.of("fit", file, "--column", "answer", "--unit", "d");
        assertThat(spoken.code()).as(spoken.err()).isZero();
        assertThat(spoken.out().lines().findFirst().orElseThrow())
                .endsWith("# fitted to data.csv, answer, n = 8 of which 1 censored");
        for (String line :
                spoken.out().lines().filter(each -> each.contains("(mean ")).toList()) {
            String law = line.replaceFirst("^.*?((?:exponential|weibull|gamma|lognormal)\\(mean [^)]*\\)).*$", "$1");
            Path scenario = Files.writeString(
                    folder.resolve("pasted.yaml"),
                    "extends: two-sites.yaml\nscenario: pasted\nauthorities: {road: {takes: " + law + "}}\n");
            assertThat(ScenarioFile.read(scenario)).as(law).isInstanceOf(Reading.Sound.class);
        }
    }

    @Test
    void a_pool_of_experts_can_be_pasted_too() throws IOException {
        Files.copy(Path.of("scenarios/toy/two-sites.yaml"), folder.resolve("two-sites.yaml"));
        Spoken spoken = Spoken.of(
                "elicit",
                "--expert",
                "10 % 2 d; 50 % 4 d; 90 % 12 d",
                "--expert",
                "50 % 9 d; 90 % 20 d",
                "--weights",
                "2,1");
        assertThat(spoken.code()).as(spoken.err()).isZero();
        String law = spoken.out().lines().findFirst().orElseThrow().replaceFirst(" +#.*", "");
        assertThat(law).startsWith("mixture(66.7 % ");
        Path scenario = Files.writeString(
                folder.resolve("pasted.yaml"),
                "extends: two-sites.yaml\nscenario: pasted\nauthorities: {road: {takes: " + law + "}}\n");
        assertThat(ScenarioFile.read(scenario)).as(law).isInstanceOf(Reading.Sound.class);
        assertThat(Spoken.of("elicit", "--expert", "50 % 9 d").err()).contains("is one quantile");
        assertThat(Spoken.of("elicit", "--expert", "1 % 1 d; 50 % 9 d", "--expert", "1 % 1 h; 50 % 9 h")
                        .err())
                .contains("experts speak in two units");
    }

    @Test
    void tables_charts_and_a_page_are_kept_where_asked() throws IOException {
        Path out = folder.resolve("out");
        Path file = data("answer,lost", "1.5,no", "2,no", "2.5,yes", "3,no", "4.5,no", "7,no", "9,no");
        assertThat(Spoken.of("fit", file, "--column", "answer", "--censored", "lost", "--out", out)
                        .code())
                .isZero();
        assertThat(Files.readAllLines(out.resolve("fits.csv"))).hasSize(5);
        assertThat(Files.readAllLines(out.resolve("fits.csv")).get(1)).endsWith(",7,1");
        assertThat(out.resolve("report.html")).exists();
        try (var figures = Files.list(out.resolve("figures"))) {
            assertThat(figures.filter(each -> each.toString().endsWith(".svg"))).hasSize(12);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 '' 4 5 6 7   | row 4, column answer is empty",
                "1 2 x 4 5 6 7    | row 4, column answer holds \"x\", which is no number",
                "1 2 -3 4 5 6 7   | row 4, column answer: a law of times is fitted to values above 0, not to -3.0",
                "1 2 0 4 5 6 7    | values above 0, not to 0.0",
                "1 2 3 4          | 5 values or more that were seen to their end, not to 4",
                "1 2 3 4 5+ 6+    | 5 values or more that were seen to their end, not to 4",
                "1 2 3d 4 5 6 7   | row 4, column answer holds \"3d\", which is no number",
                "3 5 1e300 9 12 14 | too far apart to be of one kind; check their unit",
                "3 3 3 3 3 3      | values that are all the same"
            })
    void data_with_gaps_text_or_no_times_are_one_clear_message(String cells, String why) throws IOException {
        Path out = folder.resolve("out");
        Path file = data(
                "answer,n",
                Arrays.stream(cells.split(" ", -1))
                        .map(cell -> cell.replace("''", "") + ",1")
                        .toArray(String[]::new));
        Spoken spoken = Spoken.of("fit", file, "--column", "answer", "--out", out);
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains("data.csv").contains(why).doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_column_or_file_that_is_not_there_names_what_is() throws IOException {
        Path file = data("answer,lost", "1,no", "2,perhaps");
        assertThat(Spoken.of("fit", file, "--column", "answers").err())
                .contains("no column \"answers\"; it has answer, lost");
        assertThat(Spoken.of("fit", file, "--column", "answer", "--censored", "lost")
                        .err())
                .contains("row 3, column lost holds \"perhaps\"; write yes or no");
        assertThat(Spoken.of("fit", folder.resolve("none.csv"), "--column", "a").err())
                .contains("is no file");
        assertThat(Spoken.of("fit", file, "--column", "answer", "--unit", "parsec")
                        .err())
                .contains("\"parsec\" is no unit of a scenario; say one of %, s, min, h, d");
        Path same = data("answer", "5", "5", "5", "5", "5", "5.0001");
        assertThat(Spoken.of("fit", same, "--column", "answer").err()).doesNotContain("broke");
    }
}
