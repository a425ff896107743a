package org.drawdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Exit;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * The words of the documentation: its commands run, its files and links are there.
 *
 * <p>In a block {@code ```console} each line that begins with the program is a command; its output, if shown, stands in
 * a block {@code ```text} and is not compared. Commands of a page run in order, with few replications, and {@code runs/}
 * is a folder of the page's own. A block {@code ```yaml scenarios/….yaml} shows a part of that file.
 */
class DocsTest {
    private static final String PROGRAM = "java -jar target/drawdown.jar ";
    private static final String FEW = "4";
    /** Of which some are late and some are not. */
    private static final String ENOUGH = "200";
    /** Other options that say how much is played, and as much as is enough here. */
    private static final Map<String, String> FEWER =
            Map.of("--search", "8", "--fresh", "20", "--paths", "4", "--rows", "16", "--outer", "4", "--inner", "4");

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\S+)( \\S+)?\\n(.*?)^ *```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern FILE = Pattern.compile("\\b(?:scenarios|docs|src/main|src/test)/[\\w./-]*\\w");

    /** What others are about to bring: take out of here what has come. */
    @TempDir
    Path runs;

    private static List<Path> pages() {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    @TestFactory
    Stream<DynamicTest> every_command_runs() {
        return pages().stream()
                .filter(page -> !commands(page).isEmpty())
                .map(page -> dynamicTest(page.toString(), () -> run(page)));
    }

    private static List<String> commands(Path page) {
        return found(BLOCK, text(page)).stream()
                .filter(block -> block.group(1).equals("console"))
                .flatMap(block -> block.group(3).replace("\\\n", " ").lines())
                .map(line -> line.strip().replaceFirst("^\\$ ", "").replaceFirst("^.* && ", ""))
                .filter(line -> line.startsWith(PROGRAM))
                .map(line -> line.substring(PROGRAM.length()).strip())
                .toList();
    }

    private void run(Path page) throws IOException {
        Path own = Files.createDirectory(runs.resolve(page.toString().replaceAll("\\W", "-")));
        for (String command : commands(page)) {
            String[] words = quick(command, own);
            assumeTrue(known(words[0]), "the program does not know " + words[0] + " yet");
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
            int code = Main.run(new Console(stream, stream, false), words);
            assertEquals(Exit.DONE, code, page + ": " + command + "\n" + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static boolean known(String command) {
        Console nowhere = new Console(System.out, System.err, false);
        return command.startsWith("-")
                || new CommandLine(new Drawdown(nowhere, List.of()))
                        .getSubcommands()
                        .containsKey(command);
    }

    /** The words of a command as a shell parts them. */
    private static List<String> words(String command) {
        return found(WORD, command).stream()
                .map(word -> word.group().replace("\"", ""))
                .toList();
    }

    /** The same command with few replications, and what it writes in a folder that is cleared away. */
    private static String[] quick(String command, Path own) {
        List<String> words = new ArrayList<>(words(command));
        words.replaceAll(word ->
                word.startsWith("runs/") ? own.resolve(word.substring(5)).toString() : word);
        boolean plays = List.of("run", "bench", "sweep", "compare", "drivers").contains(words.get(0));
        FEWER.forEach((option, few) -> {
            if (words.contains(option)) {
                words.set(words.indexOf(option) + 1, few);
            }
        });
        int at = words.indexOf("--replications");
        if (at >= 0) {
            words.set(at + 1, words.get(0).equals("discover") ? ENOUGH : FEW);
        } else if (plays) {
            words.addAll(List.of("--replications", FEW));
        }
        if (words.get(0).equals("run") && !words.contains("--out")) {
            words.addAll(List.of("--out", own.resolve("run-" + words.hashCode()).toString()));
        }
        return words.toArray(new String[0]);
    }

    @TestFactory
    Stream<DynamicTest> every_file_and_link_is_there() {
        return pages().stream()
                .map(page -> dynamicTest(page.toString(), () -> {
                    List<String> gone = new ArrayList<>();
                    String text = text(page);
                    Path folder = page.toAbsolutePath().getParent();
                    for (MatchResult link : found(LINK, text)) {
                        boolean elsewhere = link.group(1).matches("https?:.*");
                        if (!elsewhere && !there(folder.resolve(link.group(1)))) {
                            gone.add(link.group(1));
                        }
                    }
                    found(FILE, text).stream()
                            .map(MatchResult::group)
                            .filter(file -> !there(Path.of(file).toAbsolutePath()))
                            .forEach(gone::add);
                    assertEquals(List.of(), gone);
                }));
    }

    private static boolean there(Path file) {
        return Files.exists(file.normalize());
    }

    @TestFactory
    Stream<DynamicTest> what_is_shown_of_a_scenario_stands_in_its_file() {
        return pages().stream()
                .flatMap(page -> found(BLOCK, text(page)).stream()
                        .filter(block -> block.group(1).equals("yaml") && block.group(2) != null)
                        .map(block -> dynamicTest(page + block.group(2), () -> {
                            String file =
                                    Files.readString(Path.of(block.group(2).strip()));
                            assertTrue(file.contains(block.group(3)), () -> "not in the file:\n" + block.group(3));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_of_the_house_is_sound() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            List<Path> scenarios = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> text(file).lines().anyMatch(line -> line.startsWith("scenario:")))
                    .sorted()
                    .toList();
            return scenarios.stream()
                    .map(file -> dynamicTest(file.toString(), () -> {
                        Reading reading = ScenarioFile.read(file);
                        if (reading instanceof Reading.Faulty faulty) {
                            assertEquals(
                                    "",
                                    String.join(
                                            "\n",
                                            faulty.faults().stream()
                                                    .map(fault -> fault.text())
                                                    .toList()));
                        }
                    }));
        }
    }
}
