package org.drawdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriversCommandTest {
    private static final String ALL = "tornado,screening,indices,chain,likelihood-ratio,nested";
    private static final String TOY = "scenarios/verification/tasks-one-unknown.yaml";

    @TempDir
    private Path folder;

    private static Spoken drivers(String file, Object... options) {
        List<Object> words = new ArrayList<>(List.of("drivers", file, "--quiet"));
        words.addAll(List.of(options));
        return Spoken.of(words.toArray());
    }

    private Spoken all(String name, int threads) {
        return drivers(
                TOY,
                "--method",
                ALL,
                "--question",
                "P(deadline)",
                "--replications",
                200,
                "--rows",
                32,
                "--outer",
                10,
                "--inner",
                10,
                "--threads",
                threads,
                "--out",
                folder.resolve(name));
    }

    /** {@return the tables and the page by name} */
    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("manifest.json"))
                    .toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void all_methods_answer_side_by_side_the_same_for_any_number_of_threads() throws IOException {
        Spoken one = all("one", 1);
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(all("two", 3).code()).isZero();
        assertThat(one.out().replaceAll("\\s+", " "))
                .contains(
                        "TORNADO:",
                        "tasks.work.takes.stretch 0.6 -> ",
                        "no difference between its ends can be told: tasks.memo")
                .contains("SCREENING of P(deadline)", "mu* ", "INDICES of P(deadline)", "luck, and what is not varied")
                .contains("CHAIN:", "tasks.work.takes", ": sensitivity", "LIKELIHOOD RATIO: P(deadline)", "; ratio -")
                .contains("NESTED: P(deadline), 10 draws", "beside 50 pairs");
        Map<String, String> files = files("one");
        assertThat(files("two")).isEqualTo(files);
        assertThat(files)
                .containsKeys(
                        "tornado.csv",
                        "screening.csv",
                        "indices.csv",
                        "lengths.csv",
                        "slopes.csv",
                        "nested.csv",
                        "draws.csv",
                        "report.html",
                        "study.json");
        assertThat(files.get("tornado.csv").lines().findFirst().orElseThrow())
                .startsWith("question,input,low,high,at_low,at_low_low,at_low_high,at_high,")
                .endsWith("told_apart,n");
        assertThat(files.get("report.html"))
                .contains("drawdown drivers " + TOY + " --question", "--method " + ALL, "Sobol", "Morris");
        try (Stream<Path> figures = Files.list(folder.resolve("one").resolve("figures"))) {
            assertThat(figures.map(file -> file.getFileName().toString()))
                    .contains("01-tornado-p-deadline.svg", "04-chain.png", "06-nested-p-deadline.csv");
        }
    }

    @Test
    void a_value_is_moved_over_a_range_beside_an_input_over_its_law() {
        Spoken said = drivers(
                "scenarios/toy/half-gone.yaml",
                "--vary",
                "fleets.trucks.count=20..40",
                "--replications",
                40,
                "--question",
                "P(deadline)",
                "--out",
                folder.resolve("moved"));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("fleets.trucks.count  22 -> ");
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_run() {
        refused("is no method; say tornado, screening", "--method", "fast");
        refused("tasks.work.length", "--vary", "tasks.work.length");
        refused("\"tasks.wrok.takes\" is no law that lengths", "--method", "chain", "--law", "tasks.wrok.takes");
        refused("P80 is no mean of runs", "--method", "indices", "--question", "P80");
        refused("--inner 7 is odd", "--method", "nested", "--inner", 7);
        refused("--rows 8 is out of range: 16 to", "--method", "indices", "--rows", 8);
        refused("nested would play the scenario as it is", "--method", "nested", "--vary", "tasks.work.takes.stretch");
        refused("--law is for chain and likelihood-ratio", "--law", "tasks.work.takes");
        refused("nothing stands at tasks.wrok", "--vary", "tasks.wrok.takes");
        refused("--lucks 3 is no even number", "--lucks", 3);
        refused("say --yes", "--method", "indices", "--rows", 100_000, "--lucks", 20);
        assertThat(folder).isEmptyDirectory();
    }

    private void refused(String why, Object... options) {
        List<Object> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("--out", folder.resolve("never")));
        Spoken said = drivers(TOY, words.toArray());
        assertThat(said.code()).as(said.out()).isEqualTo(2);
        assertThat(said.err()).contains(why);
    }

    @Test
    void inputs_that_go_together_have_no_indices() {
        Spoken said = drivers(
                "scenarios/tutorial/09-what-we-do-not-know.yaml", "--method", "indices", "--out", folder.resolve("x"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("go together (correlations.governor)", "vary one of them");
    }

    @Test
    void a_scenario_that_wants_no_date_to_be_held_is_not_asked_for_one() {
        Spoken said = drivers(
                "scenarios/verification/closed-shuttle-1.yaml", "--method", "chain", "--out", folder.resolve("x"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("wants none to be held: write holds-when");
        assertThat(folder).isEmptyDirectory();
    }
}
