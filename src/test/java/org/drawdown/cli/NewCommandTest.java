package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    private static final Pattern HELD = Pattern.compile("all conditions +(\\d+) ");

    @TempDir
    private Path folder;

    private Path schema(String at) throws IOException {
        Path schema = folder.resolve(at).resolve("schema/scenario.schema.json");
        Files.createDirectories(schema.getParent());
        return Files.writeString(schema, "{}");
    }

    private void refused(Path file, String words) {
        Spoken spoken = Spoken.of("new", file);
        assertThat(spoken.err()).isEqualTo("drawdown: " + words + "\n");
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.code()).isEqualTo(2);
    }

    @Test
    void a_new_file_is_sound_and_its_answer_is_neither_never_nor_always() {
        Path file = folder.resolve("My mission.yaml");
        assertThat(Spoken.of("new", file, "--title", "Out by spring").code()).isZero();
        assertThat(Spoken.of("check", file).out()).startsWith(file + ": sound; ");
        Spoken run = Spoken.of(
                "run", file, "--replications", "100", "--no-why", "--no-levers", "--out", folder.resolve("run"));
        assertThat(run.out()).startsWith("Out by spring");
        Matcher held = HELD.matcher(run.out());
        assertThat(held.find()).isTrue();
        assertThat(Integer.parseInt(held.group(1))).isBetween(50, 95);
    }

    @Test
    void its_first_line_names_the_schema_that_is_near() throws IOException {
        schema("scenarios");
        Path file = Files.createDirectories(folder.resolve("scenarios/mine")).resolve("out.yaml");
        Spoken spoken = Spoken.of("new", file);
        assertThat(spoken.err()).isEmpty();
        assertThat(file).content().startsWith("# yaml-language-server: $schema=../schema/scenario.schema.json\n# A");
        Path above = folder.resolve("above.yaml");
        Spoken.of("new", above);
        assertThat(above).content().startsWith("# yaml-language-server: $schema=scenarios/schema/");
    }

    @Test
    void without_a_schema_it_has_no_such_line_and_says_so() throws IOException {
        Path file = Files.createDirectories(folder.resolve("a/b/c/d")).resolve("out.yaml");
        Spoken spoken = Spoken.of("new", file);
        assertThat(file).content().startsWith("# A mission");
        assertThat(spoken.err())
                .isEqualTo("drawdown: schema/scenario.schema.json is not near " + file
                        + ", so no first line names it: editors will not complete the keys; copy schema/scenario.schema.json out"
                        + " of Drawdown's scenarios beside it, and begin the file with"
                        + " # yaml-language-server: $schema=schema/scenario.schema.json\n");
        assertThat(spoken.code()).isZero();
    }

    @Test
    void it_writes_over_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "mine");
        refused(file, file + " is there already, and nothing is written over it; name a new file");
        assertThat(file).hasContent("mine");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("nowhere"));
        refused(link, link + " is there already, and nothing is written over it; name a new file");
    }

    @Test
    void it_makes_no_folder() {
        Path file = folder.resolve("none/mine.yaml");
        refused(file, "there is no folder " + folder.resolve("none") + "; make it first, or name another");
    }

    @Test
    void its_name_ends_in_yaml_and_has_a_letter() {
        Path text = folder.resolve("mine.txt");
        refused(text, text + " does not end in .yaml, as scenario files do; name it " + text + ".yaml");
        refused(Path.of("/"), "/ does not end in .yaml, as scenario files do; name it /.yaml");
        Path number = folder.resolve("2031.yaml");
        refused(
                number,
                "the key of the scenario is made from the file's name, and " + number
                        + " has no letter a-z; name it otherwise");
    }

    @Test
    void what_would_be_faulty_is_not_written() {
        Path file = folder.resolve("mine.yaml");
        Spoken spoken = Spoken.of("new", file, "--start", "2031-05-05", "--deadline", "2031-04-04");
        assertThat(spoken.err())
                .contains(": the deadline is not after the start\n")
                .endsWith("drawdown: 1 fault in what would be written; nothing was written\n");
        assertThat(spoken.code()).isEqualTo(2);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_date_that_is_none_is_told_as_such() {
        Spoken spoken = Spoken.of("new", folder.resolve("mine.yaml"), "--start", "2031-02-30");
        assertThat(spoken.err())
                .isEqualTo("drawdown: invalid value for option '--start': '2031-02-30' is not a date; write 2030-01-31;"
                        + " say drawdown new --help\n");
        assertThat(spoken.code()).isEqualTo(2);
    }
}
