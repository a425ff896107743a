package org.drawdown.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.reading.page.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm, each read in a small Java of its own: it stays small, is quick, and says something short. */
class HostileTest {
    private static final String TOY = """
            scenario: toy
            start: 2030-01-01
            """;

    @TempDir
    private Path folder;

    @Test
    void a_hostile_file_takes_at_most_2_seconds_of_the_processor_and_a_heap_of_96_megabytes() throws Exception {
        Map<String, String> files = files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".yaml"), file.getValue());
        }
        List<String> said = read(files.keySet().stream()
                .map(name -> folder.resolve(name + ".yaml").toString())
                .toList());
        assertThat(said).as(String.join("\n", said)).hasSize(files.size());
        assertThat(said).allSatisfy(line -> {
            String[] words = line.split(" ", -1);
            assertThat(words[1]).as(line).isEqualTo("rejected");
            assertThat(Long.parseLong(words[2])).as(line + ": milliseconds").isLessThan(2000);
            assertThat(Long.parseLong(words[3])).as(line + ": characters said").isBetween(40L, 200_000L);
        });
    }

    @Test
    void a_link_does_not_lead_out_of_the_folder() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("outer/scenarios/mine"));
        Path secret = Files.writeString(folder.resolve("outer/secret.yaml"), TOY);
        Files.createSymbolicLink(inner.resolve("link.yaml"), secret);
        Path file = Files.writeString(inner.resolve("a.yaml"), "extends: link.yaml\nscenario: a\n");
        Reading.Faulty faulty = (Reading.Faulty) ScenarioFile.read(file);
        assertThat(faulty.faults().get(0).what()).isEqualTo("\"link.yaml\" is not a file that a scenario may extend");
    }

    @Test
    void of_thousands_of_faults_those_are_told_that_somebody_reads() throws IOException {
        Path file = Files.writeString(folder.resolve("many.yaml"), files().get("thousands-of-faults"));
        List<Fault> faults = ((Reading.Faulty) ScenarioFile.read(file)).faults();
        assertThat(faults).hasSizeLessThan(300);
        assertThat(faults.get(faults.size() - 1).what()).matches("there are \\d+ more faults than these");
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("lists-in-lists", "a: " + "[".repeat(100_000));
        files.put("blocks-in-blocks", "a: " + "{a: ".repeat(100_000));
        files.put("deep-by-indent", many(2000, i -> " ".repeat(i) + "a:\n"));
        files.put("dashes", "- ".repeat(100_000) + "x");
        files.put("one-long-line", TOY + "title: " + "x".repeat(900_000));
        files.put("one-long-key", "? " + "k".repeat(900_000) + "\n: 1\n");
        files.put("quote-not-closed", TOY + "title: \"" + "x".repeat(900_000));
        files.put("many-keys", many(100_000, i -> "key-" + i + ": 1\n"));
        files.put("many-sites", TOY + "sites:\n" + many(6_000, i -> "  site-" + i + ": {role: 7}\n"));
        files.put("same-key", TOY + many(100_000, i -> "title: x\n"));
        files.put("thousands-of-faults", TOY + "fleets:\n" + many(2_000, i -> "  f" + i + ": {cuont: 1, home: x}\n"));
        files.put("faults-in-one-line", TOY + "fleets: {" + many(3_000, i -> "f" + i + ": {cuont: 1}, ") + "}\n");
        files.put("anchors", "a: [" + many(50_000, i -> "&a" + i + " x, ") + "]\n");
        files.put("fifty-aliases", "a: &a [x]\nb: [" + "*a, ".repeat(50) + "]\n");
        files.put("documents", "---\na: 1\n".repeat(100_000));
        files.put("tags", "a: [" + "!!str x, ".repeat(100_000) + "]\n");
        files.put("law-of-many-parts", TOY + "horizon: discrete(" + "1 d 1 %; ".repeat(100_000) + "1 d 1 %)\n");
        files.put(
                "laws-of-many-parts",
                TOY + "handover: {signing: discrete(" + "1 d 1 %; ".repeat(100_000) + "1 d 1 %)}\n");
        files.put(
                "mixture-of-slow-laws",
                TOY + "handover: {signing: mixture(" + many(1_000, i -> "0.1 % gamma(50 % 3." + i + " d; 90 % 12 d); ")
                        + "1 d)}\n");
        files.put(
                "laws-to-be-searched-for",
                TOY + "sites:\n  camp:\n    cargo:\n"
                        + many(8_000, i -> "      k" + i + ": gamma(10 % 1." + i + "; 90 % 9." + i + ")\n"));
        files.put("law-in-law", TOY + "handover: {signing: " + "mixture(".repeat(100_000) + "}\n");
        files.put("long-path", TOY + "levers: {a: {set: {\n? " + "a.".repeat(500_000) + "b\n: 1}}}\n");
        files.put("path-of-brackets", TOY + "levers: {a: {set: {\n? sites" + "[0]".repeat(250_000) + "\n: 1}}}\n");
        files.put("long-number", TOY + "horizon: " + "9".repeat(1_000_000) + " d\n");
        files.put("long-change", TOY + "levers: {a: {set: {start: x " + "9".repeat(1_000_000) + "}}}\n");
        files.put("long-date", TOY.replace("2030-01-01", "2030-01-01 " + "0".repeat(1_000_000)));
        files.put("long-list", TOY + "phases: {a: {sites: [" + "x, ".repeat(300_000) + "]}}\n");
        files.put(
                "kinds-in-a-row",
                TOY + "kinds:\n"
                        + many(3_000, i -> "  k" + i + ": {is: cargo, part-of: k" + (i + 1) + ", share: 5 %}\n"));
        files.put(
                "tasks-in-a-row",
                TOY + "tasks:\n" + many(3_000, i -> "  t" + i + ": {takes: 1 d, after: t" + (i + 1) + "}\n"));
        files.put(
                "tasks-all-after-all",
                TOY + "tasks:\n"
                        + many(
                                300,
                                i -> "  t" + i + ": {takes: 1 d, after: [" + many(300, j -> "t" + j + ", ") + "]}\n"));
        files.put("controls", "\u0007\n".repeat(100_000));
        files.put("turned", TOY + "title: " + "\u202E".repeat(100_000));
        files.put("comments", "# nothing\n".repeat(300_000));
        return files;
    }

    private static String many(int number, IntFunction<String> line) {
        return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining());
    }

    private static List<String> read(List<String> files) throws Exception {
        Path list = Files.write(Path.of(files.get(0)).resolveSibling("files.txt"), files);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReader.class.getName(),
                        list.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return said.lines().filter(line -> !line.startsWith("SLF4J")).toList();
    }
}
