package org.drawdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.experiment.Engine;
import org.drawdown.experiment.Progress;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.Study;
import org.drawdown.experiment.Variant;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Measured;
import org.drawdown.findings.Measured.What;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.Simulation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code scenarios/verification} against values that nobody on the project made up, read as everybody reads
 * them: as what {@code run FILE --replications N} measures. The table it makes is a page of the documentation.
 *
 * <p>{@code -Dverification.runs=40} plays forty times as many runs: the long profile. Its table stays in {@code
 * target}.
 */
class VerificationTest {
    /** Of 500 such checks one in a thousand suites is a false alarm. */
    private static final double TOO_MANY_ERRORS = 4.75;

    private static final int TIMES = Integer.getInteger("verification.runs", 1);

    /** A bias of 5 % is seen, in the long profile one of 1 %. */
    private static final double SMALL_ENOUGH = TIMES == 1 ? 0.01 : 0.0014;

    private static final Path MADE = Path.of("target/docs/verification.md");
    private static final Path PAGE = Path.of("docs/background/verification.md");
    private static final String BEGIN = "<!-- cases: begin -->\n";
    private static final String END = "<!-- cases: end -->\n";

    /** What is looked at in the runs of a file. */
    private enum Seen {
        AN_HOUR("%s, an hour", What.DELIVERED, 1),
        A_DAY("%s, a day", What.DELIVERED, 24),
        MINUTES_ROUND("%s, minutes a cycle", What.CYCLE, 1 / 60.0),
        USE("%s, share in use", What.USE, 1),
        MINUTES_UNTIL("%s held, minutes", What.HELD, 1 / 60.0),
        DAYS_ROUND("%s, days a cycle", What.CYCLE, 1 / 86_400.0),
        HOURS_UNTIL("%s held, hours", What.HELD, 1 / 3600.0),
        DAYS_UNTIL("%s held, days", What.HELD, 1 / 86_400.0),
        IN_TIME("%s held by the deadline, share", null, 1);

        private final String words;
        private final What what;
        private final double times;

        Seen(String words, What what, double times) {
            this.words = words;
            this.what = what;
            this.times = times;
        }
    }

    /** A value that is known; tested to every digit where nothing is left to luck. */
    private record Case(String file, Seen seen, String of, double value) {}

    /** What became of a case. */
    private record Result(Case given, int n, double estimate, double error) {
        double z() {
            return error == 0 ? 0 : (estimate - given.value) / error;
        }

        String row() {
            boolean sure = error == 0;
            return "| " + given.file + " | " + String.format(given.seen.words, given.of) + " | " + n + " | "
                    + plain(given.value) + " | " + (sure ? plain(estimate) : number("%.6f", estimate)) + " | "
                    + (sure ? "0" : number("%.6f", error)) + " | " + (sure ? "exact" : number("%+.2f", z())) + " |\n";
        }
    }

    private static final int ONCE = 4;
    private static final int LOOPS = 1_000;
    private static final int SHARES = 4_000;

    private static final List<Case> EXACT = List.of(
            new Case("shuttle-deterministic", Seen.MINUTES_UNTIL, "cargo", 213),
            new Case("shuttle-deterministic-6", Seen.MINUTES_UNTIL, "cargo", 164),
            new Case("tasks-critical-path", Seen.DAYS_UNTIL, "tasks", 20),
            new Case("job-shop", Seen.HOURS_UNTIL, "tasks", 65),
            new Case("job-shop-shortest", Seen.HOURS_UNTIL, "tasks", 88),
            new Case("double-convoy", Seen.DAYS_UNTIL, "cargo", 15),
            new Case("road-space", Seen.HOURS_UNTIL, "cargo", 101));

    /* Published: the four closed shuttles, availability 0.78541766 and the missions a day. Two loaders, two repairers: the
     * same theory, by convolution, and so are the other loops. FT06: Fisher and Thompson. The rest is worked out in the files. */
    private static final List<Case> LUCKY = List.of(
            new Case("closed-shuttle-1", Seen.AN_HOUR, "out", 2.22222222),
            new Case("closed-shuttle-1", Seen.MINUTES_ROUND, "out", 27),
            new Case("closed-shuttle-1", Seen.USE, "face loading points", 0.18518519),
            new Case("closed-shuttle-2", Seen.AN_HOUR, "out", 4.27440633),
            new Case("closed-shuttle-2", Seen.MINUTES_ROUND, "out", 28.07407407),
            new Case("closed-shuttle-2", Seen.USE, "face loading points", 0.35620053),
            new Case("closed-shuttle-3", Seen.AN_HOUR, "out", 6.11893443),
            new Case("closed-shuttle-3", Seen.MINUTES_ROUND, "out", 29.41688654),
            new Case("closed-shuttle-3", Seen.USE, "face loading points", 0.50991120),
            new Case("closed-shuttle-4", Seen.AN_HOUR, "out", 7.71797446),
            new Case("closed-shuttle-4", Seen.MINUTES_ROUND, "out", 31.09624182),
            new Case("closed-shuttle-4", Seen.USE, "face loading points", 0.64316454),
            new Case("closed-shuttle-any-law", Seen.AN_HOUR, "out", 7.71797446),
            new Case("closed-shuttle-by-distance", Seen.AN_HOUR, "out", 7.71797446),
            new Case("closed-shuttle-two-loaders", Seen.AN_HOUR, "out", 8.64575767),
            new Case("two-fleets", Seen.AN_HOUR, "ore-out", 4.08722204),
            new Case("two-fleets", Seen.AN_HOUR, "spoil-out", 3.81996799),
            new Case("two-fleets-one-pile", Seen.AN_HOUR, "out", 7.90719003),
            new Case("three-stations", Seen.AN_HOUR, "out", 4.12559377),
            new Case("permission-desk", Seen.AN_HOUR, "out", 0.13042755),
            new Case("committee", Seen.DAYS_ROUND, "out", 10.22225762),
            new Case("repair-10", Seen.USE, "machines on the way", 0.78541766),
            new Case("repair-10-two", Seen.USE, "machines on the way", 0.89613622),
            new Case("repair-with-spares", Seen.AN_HOUR, "wear", 0.41883401),
            new Case("repair-with-spares", Seen.USE, "floor loading points", 0.83766802),
            new Case("airlift-1", Seen.A_DAY, "lift", 1.5),
            new Case("airlift-4", Seen.A_DAY, "lift", 5.94096860),
            new Case("airlift-parking", Seen.A_DAY, "lift", 7.35173433),
            new Case("tasks-in-series", Seen.HOURS_UNTIL, "tasks", 30),
            new Case("tasks-in-series", Seen.IN_TIME, "tasks", 0.57680992),
            new Case("tasks-in-parallel", Seen.HOURS_UNTIL, "tasks", 18.33333333),
            new Case("tasks-in-parallel", Seen.IN_TIME, "tasks", 0.64646231),
            new Case("tasks-mixed", Seen.HOURS_UNTIL, "tasks", 25),
            new Case("tasks-mixed", Seen.IN_TIME, "tasks", 0.69879883),
            new Case("tasks-two-teams", Seen.HOURS_UNTIL, "tasks", 20),
            new Case("tasks-two-teams", Seen.IN_TIME, "tasks", 0.82316050),
            new Case("tasks-one-unknown", Seen.IN_TIME, "tasks", 0.78257770));

    private static final Map<String, Runs> PLAYED = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicTest> what_is_left_to_nobody_is_met_to_every_digit() {
        return EXACT.stream()
                .map(each -> dynamicTest(name(each), () -> {
                    Result result = result(each);
                    assertThat(result.error).isZero();
                    assertThat(result.estimate).isEqualTo(each.value);
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_left_to_luck_is_met_within_its_error() {
        return LUCKY.stream()
                .map(each -> dynamicTest(name(each), () -> {
                    Result result = result(each);
                    double scale = each.seen == Seen.IN_TIME ? 1 : each.value;
                    assertThat(result.error)
                            .as("standard error")
                            .isPositive()
                            .isLessThanOrEqualTo(SMALL_ENOUGH * scale);
                    assertThat(Math.abs(result.z())).as("standard errors away").isLessThanOrEqualTo(TOO_MANY_ERRORS);
                }));
    }

    @Test
    void the_page_shows_these_numbers() throws IOException {
        String table = BEGIN
                + "| case | what | runs | known | estimate | standard error | z |\n|---|---|---|---|---|---|---|\n"
                + Stream.of(EXACT, LUCKY)
                        .flatMap(List::stream)
                        .map(each -> result(each).row())
                        .collect(Collectors.joining())
                + END;
        String page = Files.readString(PAGE);
        String made = page.substring(0, page.indexOf(BEGIN)) + table + page.substring(page.indexOf(END) + END.length());
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        if (TIMES == 1) {
            assertThat(page).as("cp " + MADE + " " + PAGE).isEqualTo(made);
        }
    }

    /** Every file of the folder is a case here, or the page says where it is tested. */
    @Test
    void no_case_is_left_out() throws IOException {
        List<String> cases = new ArrayList<>();
        Stream.of(EXACT, LUCKY).flatMap(List::stream).forEach(each -> cases.add(each.file));
        try (Stream<Path> files = Files.list(Path.of("scenarios/verification"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .allMatch(cases::contains);
        }
    }

    private static String name(Case given) {
        return given.file + ": " + String.format(given.seen.words, given.of);
    }

    private static Result result(Case given) {
        Runs runs = PLAYED.computeIfAbsent(given.file, file -> play(file, runs(given)));
        if (given.seen == Seen.IN_TIME) {
            double p = Findings.of(runs).answer().orElseThrow().all().held().p();
            return new Result(given, runs.size(), p, Math.sqrt(p * (1 - p) / (runs.size() - 1)));
        }
        Measured.Row row = Measured.of(runs).rows().stream()
                .filter(each -> each.what() == given.seen.what && each.of().equals(given.of))
                .findFirst()
                .orElseThrow();
        return new Result(
                given,
                runs.size(),
                row.figure().value() * given.seen.times,
                row.figure().standardError() * given.seen.times);
    }

    private static int runs(Case given) {
        return EXACT.contains(given) ? ONCE : TIMES * (given.file.startsWith("tasks") ? SHARES : LOOPS);
    }

    private static Runs play(String file, int runs) {
        Reading reading = ScenarioFile.read(Path.of("scenarios/verification", file + ".yaml"));
        assertThat(reading).as(file).isInstanceOf(Reading.Sound.class);
        Scenario scenario = ((Reading.Sound) reading).scenario();
        Study study = new Study(List.of(Variant.of(scenario)), 1, runs);
        Runs played = new Engine(Runtime.getRuntime().availableProcessors())
                .play(study, each -> Simulation.of(each)::run, Progress.silent())
                .baseline();
        assertThat(played.outcomes()).as(file).allMatch(outcome -> outcome.end().ending() == Outcome.Ending.DONE);
        return played;
    }

    private static String plain(double value) {
        return number("%.8f", value).replaceAll("\\.?0+$", "");
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
