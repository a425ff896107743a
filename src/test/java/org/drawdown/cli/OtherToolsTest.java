package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say to write in jshell, Python and R does what they say. */
class OtherToolsTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+(?: \\S+)?)\\n(.*?)^```");

    @TempDir
    private Path folder;

    private static List<String> blocks(String page, String kind) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("docs/how-to/" + page)))
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    /** {@return all that this test itself can see, for another compiler} */
    private static String everything() throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (String property : List.of("surefire.test.class.path", "java.class.path")) {
            places.addAll(Arrays.asList(System.getProperty(property, "").split(File.pathSeparator)));
        }
        if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                places.add(Path.of(url.toURI()).toString());
            }
        }
        return places.stream()
                .filter(place -> !place.isBlank())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void the_page_of_jshell_runs_line_by_line() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
                JShell shell = JShell.builder().executionEngine("local").build()) {
            System.setOut(stream);
            shell.addToClasspath(everything());
            shell.eval("import java.util.*;");
            for (String block : blocks("use-from-jshell.md", "java")) {
                evaluate(shell, block);
            }
        } finally {
            System.setOut(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("over after ", "[20]: Amount[value=", "antithetic P(deadline) Amount[value=")
                .contains("control P80 refused: a quantile is no mean of runs")
                .contains(": Optional[Amount[", "authorities.road.refuses is at least ");
    }

    private static void evaluate(JShell shell, String block) {
        String rest = block;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.exception()).as(next.source()).isNull();
                assertThat(event.status())
                        .as(next.source()
                                + shell.diagnostics(event.snippet())
                                        .map(each -> each.getMessage(null))
                                        .toList())
                        .isEqualTo(Snippet.Status.VALID);
            }
            rest = next.remaining();
        }
    }

    @BeforeEach
    void study() {
        Spoken spoken = Spoken.of(
                "sweep",
                "scenarios/toy/two-sites.yaml",
                "--vary",
                "fleets.trucks.count=20..60 step 20",
                "--question",
                "P(deadline)",
                "--question",
                "P80",
                "--replications",
                20,
                "--quiet",
                "--out",
                folder.resolve("runs/tables"));
        assertThat(spoken.code()).as(spoken.err()).isZero();
    }

    private String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static boolean there(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @Test
    void the_lines_of_python_read_the_tables() throws Exception {
        assumeTrue(there("python3", "--version"), "no Python here");
        Path script = Files.writeString(
                folder.resolve("read.py"),
                blocks("read-the-tables.md", "python").get(0));
        assertThat(said("python3", script.toString()).lines())
                .hasSize(3)
                .allMatch(line -> line.matches("\\d0 0[.\\d]* .* 20"));
    }

    /** Where the package is missing the lines are still compiled. */
    @ParameterizedTest
    @CsvSource({"pandas", "ema_workbench"})
    void the_lines_for_packages_of_python_run_where_these_are(String needed) throws Exception {
        assumeTrue(there("python3", "--version"), "no Python here");
        Path script = Files.writeString(
                folder.resolve("read.py"),
                blocks("read-the-tables.md", "python " + needed).get(0));
        said("python3", "-m", "py_compile", script.toString());
        if (there("python3", "-c", "import " + needed)) {
            said("python3", script.toString());
        }
    }

    @Test
    void the_lines_of_r_read_the_tables() throws Exception {
        assumeTrue(there("Rscript", "--version"), "no R here");
        Path script = Files.writeString(
                folder.resolve("read.R"), blocks("read-the-tables.md", "r").get(0));
        assertThat(said("Rscript", script.toString())).contains("fleets.trucks.count", "p_deadline_high");
    }
}
