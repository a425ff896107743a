package org.drawdown.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.drawdown.cli.screen.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadCallTest {
    private static final String TOY = "scenarios/toy/two-sites.yaml";

    @TempDir
    private Path folder;

    private static void refused(Spoken spoken, String words) {
        assertThat(spoken.err()).isEqualTo(words + "\n");
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.code()).isEqualTo(2);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest(quoteTextArguments = false)
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --replications 0 | --replications 0 is too few: 4 at least, for each draw of what we do not know is played twice; say --replications 1000
            --replications -8 | --replications -8 is too few: 4 at least, for each draw of what we do not know is played twice; say --replications 1000
            --replications 1000000000000 | --replications 1000000000000 is too many: 1,000,000 at most, and 10,000 leave a luck of about one point of 100; say --replications 10000
            --replications 99999999999999999999 | invalid value for option '--replications': '99999999999999999999' is not a whole number, or far too large; say drawdown run --help
            --replications many | invalid value for option '--replications': 'many' is not a whole number, or far too large; say drawdown run --help
            --replications 2.5 | invalid value for option '--replications': '2.5' is not a whole number, or far too large; say drawdown run --help
            --threads 0 | --threads 0 makes no sense: 1 to 1024; leave it out to use all cores
            --threads -2 | --threads -2 makes no sense: 1 to 1024; leave it out to use all cores
            --threads 100000 | --threads 100000 makes no sense: 1 to 1024; leave it out to use all cores
            --seed x | invalid value for option '--seed': 'x' is not a whole number, or far too large; say drawdown run --help
            --tables some | invalid value for option '--tables': 'some' is none of none, runs, all; say drawdown run --help
            --treads 2 | unknown option: '--treads'; did you mean --threads? say drawdown run --help
            """)
    void an_option_that_makes_no_sense_is_refused_in_a_line(String options, String words) {
        String[] option = options.split(" ", 2);

        refused(Spoken.of("run", TOY, option[0], option[1]), "drawdown: " + words);
    }

    @Test
    void an_unknown_command_is_refused_with_the_nearest() {
        refused(Spoken.of("rum", TOY), "drawdown: unknown command: 'rum'; did you mean run? say drawdown --help");
    }

    @Test
    void a_missing_file_is_told_in_a_line() {
        refused(
                Spoken.of("run", "scenarios/nowhere.yaml"),
                "drawdown: there is no file scenarios/nowhere.yaml. Check the name and the folder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "show"})
    void a_name_that_is_empty_is_told_as_such(String command) {
        Spoken spoken = Spoken.of(command, "");

        assertThat(spoken.err())
                .startsWith("drawdown: ")
                .contains("no file or folder is named")
                .hasLineCount(1);
        assertThat(spoken.code()).isEqualTo(2);
    }

    @Test
    void an_answer_that_nobody_can_read_is_no_success() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        });

        int code = Main.run(new Console(full, new PrintStream(err, true, UTF_8), false), "check", TOY);

        assertThat(err.toString(UTF_8))
                .isEqualTo("drawdown: standard output did not take all of the answer: it is closed, or its disk is"
                        + " full\n");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void a_folder_is_not_run() {
        refused(
                Spoken.of("run", "scenarios"),
                "drawdown: scenarios is a folder. A scenario is a text file such as scenarios/toy/two-sites.yaml.");
    }

    @Test
    void an_empty_file_is_told_in_a_line() throws IOException {
        Path empty = file("empty.yaml", "");

        refused(
                Spoken.of("run", empty),
                "drawdown: " + empty + " is empty. Write scenario: and what follows, or begin with new.");
    }

    @Test
    void a_second_document_is_told_at_its_place() throws IOException {
        Path two = file("two.yaml", "scenario: a\n---\nscenario: b\n");

        refused(
                Spoken.of("run", two),
                two + ":2:1: a second document begins here\n    2 | ---\n      | ^\n"
                        + "  A scenario file is one document: leave out \"---\".\ndrawdown: 1 fault; nothing was run");
    }

    @Test
    void a_file_is_not_a_folder_for_results() throws IOException {
        Path taken = file("taken", "mine");

        refused(
                Spoken.of("run", TOY, "--out", taken),
                "drawdown: " + taken + " is a file, not a folder; name a folder");
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        Path mine = file("mine", "mine");

        refused(
                Spoken.of("run", TOY, "--out", folder),
                "drawdown: " + folder + " is not empty, and no run is written over another; name a new folder");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_in_a_line() {
        Spoken spoken = Spoken.of("run", TOY, "--out", "/proc/nowhere/run");

        assertThat(spoken.err())
                .startsWith("drawdown: /proc/nowhere/run cannot be made (")
                .endsWith("); name another folder with --out\n")
                .hasLineCount(1);
        assertThat(spoken.code()).isEqualTo(2);
    }

    @Test
    void a_scenario_is_not_compared_with_itself() {
        refused(
                Spoken.of("run", TOY, TOY),
                "drawdown: " + TOY + " and " + TOY + " are both named two-sites; scenarios to be compared have names of"
                        + " their own, so change `scenario:` in one");
    }

    @Test
    void a_replay_needs_a_run() {
        refused(
                Spoken.of("replay", TOY),
                "drawdown: missing required option: '--replication=N'; say drawdown replay --help");
        refused(
                Spoken.of("replay", TOY, "--replication", "-1"),
                "drawdown: --replication -1 makes no sense: runs are counted from 0");
        refused(
                Spoken.of("replay", TOY, "--replication", "1", "--variant", "a"),
                "drawdown: --variant a needs the folder of a run; " + TOY + " is none");
    }

    @Test
    void a_chronicle_is_not_written_over_a_file() throws IOException {
        Path mine = file("mine.csv", "mine");

        refused(
                Spoken.of("replay", TOY, "--replication", "1", "--csv", mine),
                "drawdown: " + mine + " is there already, and nothing is written over; name a new file");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void a_folder_without_a_scenario_has_nothing_to_check() {
        refused(
                Spoken.of("check", folder),
                "drawdown: " + folder + " holds no scenario; a scenario is a .yaml file with a line `scenario: name`");
    }

    @Test
    void nothing_asked_is_answered_with_the_commands() {
        Spoken spoken = Spoken.of();

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.err()).contains("run ", "replay ", "check ", "show ", "bench ", "version ");
    }

    @Test
    void nothing_is_left_behind_by_a_call_that_was_refused() {
        Spoken.of("run", "scenarios/nowhere.yaml", "--out", folder.resolve("out"));
        Spoken.of("run", TOY, "--replications", "0", "--out", folder.resolve("out"));

        assertThat(folder.resolve("out")).doesNotExist();
    }
}
