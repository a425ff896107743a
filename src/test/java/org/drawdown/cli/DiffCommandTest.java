package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String TOY = "scenarios/toy/two-sites.yaml";
    private static final String ESCORT = "scenarios/toy/second-escort.yaml";

    @TempDir
    private Path folder;

    @Test
    void a_variant_is_told_line_by_line_with_where_it_is_written() {
        Spoken spoken = Spoken.of("diff", TOY, ESCORT);
        assertThat(spoken.out()).isEqualTo("""
                from scenarios/toy/two-sites.yaml
                to   scenarios/toy/second-escort.yaml

                scenario two-sites -> two-sites-second-escort                                 line 4, was line 4
                title One camp leaves by way of one hub -> with a second escort               line 5, was line 5
                fleet escorts: count 1 -> 2                                                  line 7, was line 46

                WHERE THEY COME FROM   confidence, "source"
                assumed, "invented for the tutorial" -> nothing said
                    fleet escorts: count

                3 differences in 1 thing and in the mission as a whole; 1 value with another source or
                    confidence
                """);
        assertThat(spoken.err()).isEmpty();
        assertThat(spoken.code()).isZero();
    }

    @Test
    void what_a_third_file_writes_is_told_with_its_name() throws IOException {
        Path deeper = Files.writeString(folder.resolve("deeper.yaml"), """
                extends: two-sites.yaml
                scenario: deeper
                deadline: 2030-02-03
                """);
        Files.copy(Path.of(TOY), folder.resolve("two-sites.yaml"));
        assertThat(Spoken.of("diff", TOY, deeper).out())
                .contains("deadline 2030-01-31 -> 2030-02-03")
                .contains("line 3, was line 8\n");
        assertThat(Spoken.of("diff", ESCORT, deeper).out())
                .contains("fleet escorts: count 2 -> 1")
                .contains(folder.resolve("two-sites.yaml") + ":46, was line 7\n");
    }

    @Test
    void two_files_that_mean_the_same_are_told_so() throws IOException {
        Path same = Files.writeString(
                folder.resolve("same.yaml"),
                "# a remark\n" + Files.readString(Path.of(TOY)).replace("1 d}", "24 h}"));
        Spoken spoken = Spoken.of("diff", TOY, same);
        assertThat(spoken.out()).isEqualTo("the two files mean the same\n");
        assertThat(spoken.code()).isZero();
    }

    @Test
    void files_with_faults_are_refused_with_the_faults_of_both() throws IOException {
        Path one = Files.writeString(folder.resolve("one.yaml"), "scenario: one\nstart: 2030-01-32\n");
        Path two = Files.writeString(folder.resolve("two.yaml"), "scenario: two\nstart: tomorrow\n");
        Spoken spoken = Spoken.of("diff", one, two);
        assertThat(spoken.err())
                .contains(one + ":2:8: there is no such day as 2030-01-32")
                .contains(two + ":2:8: \"tomorrow\" is not a date");
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.code()).isEqualTo(2);
    }

    @Test
    void one_file_is_not_enough() {
        Spoken spoken = Spoken.of("diff", TOY);
        assertThat(spoken.err()).isEqualTo("drawdown: missing required parameter: 'NOW'; say drawdown diff --help\n");
        assertThat(spoken.code()).isEqualTo(2);
    }
}
