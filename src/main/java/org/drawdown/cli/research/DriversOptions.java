package org.drawdown.cli.research;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Trials;
import org.drawdown.inquiry.drivers.Driven.Method;
import org.drawdown.inquiry.drivers.Drivers;
import picocli.CommandLine.Option;

/** What is moved, by which methods, and how much is played. */
final class DriversOptions {
    private static final int MOST = 100_000;
    private static final int SCREENING_LUCKS = 10;
    private static final int INDICES_LUCKS = 2;

    @Option(
            names = "--method",
            paramLabel = "M",
            split = ",",
            defaultValue = "tornado",
            description = "tornado, screening, indices, chain, likelihood-ratio, nested (${DEFAULT-VALUE}).")
    List<String> methods;

    @Option(
            names = "--vary",
            paramLabel = "PATH[=RANGE]",
            description = "An input over its own law, or a value over a range; once for each (every input that the"
                    + " scenario leaves open).")
    List<String> vary = List.of();

    @Option(
            names = "--law",
            paramLabel = "PATH",
            description = "Of chain and likelihood-ratio: a law of a length (all on the critical chain).")
    List<String> laws = List.of();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "400",
            description = "Runs of each point of tornado, chain and likelihood-ratio (${DEFAULT-VALUE}).")
    long replications;

    @Option(names = "--paths", paramLabel = "N", defaultValue = "20", description = "Of screening (${DEFAULT-VALUE}).")
    int paths;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "256", description = "Of indices (${DEFAULT-VALUE}).")
    int rows;

    @Option(
            names = "--lucks",
            paramLabel = "N",
            description = "Runs of each point of screening (" + SCREENING_LUCKS + ") and indices (" + INDICES_LUCKS
                    + "); even.")
    Integer lucks;

    @Option(
            names = "--outer",
            paramLabel = "N",
            defaultValue = "100",
            description = "Of nested: draws of what we do not know (${DEFAULT-VALUE}).")
    int outer;

    @Option(
            names = "--inner",
            paramLabel = "N",
            defaultValue = "100",
            description = "Of nested: runs of each draw (${DEFAULT-VALUE}); even.")
    int inner;

    @Option(names = "--yes", description = "Do play more than a million runs.")
    boolean yes;

    /** Refuses numbers that make no sense. */
    void check() {
        within("--paths", paths, 4, "20");
        within("--rows", rows, 16, "256");
        within("--outer", outer, 2, "100");
        within("--inner", inner, 2, "100");
        if (inner % 2 != 0) {
            throw new Refusal("--inner " + inner + " is odd; say an even number, such as 100; nothing was run");
        }
        if (lucks != null && (lucks < 2 || lucks > MOST || lucks % 2 != 0)) {
            throw new Refusal("--lucks " + lucks + " is no even number from 2 to " + Words.count(MOST)
                    + "; say --lucks 10; nothing was run");
        }
    }

    private static void within(String option, int value, int least, String usual) {
        if (value < least || value > MOST) {
            throw new Refusal(option + " " + value + " is out of range: " + least + " to " + Words.count(MOST)
                    + "; say " + option + " " + usual + "; nothing was run");
        }
    }

    /** {@return what is to be played; refused where it cannot be} */
    Drivers plan(Trials trials, List<Question> questions, long seed) {
        List<Method> asked = Asking.orRefuse(
                () -> methods.stream().map(Method::of).distinct().sorted().toList());
        notVaried(vary, asked);
        if (!laws.isEmpty() && !asked.contains(Method.CHAIN) && !asked.contains(Method.LIKELIHOOD_RATIO)) {
            throw new Refusal(
                    "--law is for chain and likelihood-ratio; leave it out, or say --method chain; nothing was run");
        }
        List<Factor> factors = asked.stream().anyMatch(Method::moves) ? factors(trials) : List.of();
        Drivers.Effort effort = new Drivers.Effort(
                seed,
                Asking.runs("--replications", replications),
                paths,
                lucks == null ? SCREENING_LUCKS : lucks,
                rows,
                lucks == null ? INDICES_LUCKS : lucks,
                outer,
                inner);
        return Asking.orRefuse(() -> new Drivers(trials, asked, questions, factors, laws, effort));
    }

    /** Refuses what one of the methods would pass over: they play the scenario as it is. */
    private static void notVaried(List<String> vary, List<Method> asked) {
        String others = asked.stream()
                .filter(method -> !method.moves())
                .map(Method::word)
                .collect(Collectors.joining(" and "));
        if (!vary.isEmpty() && !others.isEmpty()) {
            throw new Refusal("--vary is for tornado, screening and indices; " + others
                    + " would play the scenario as it is, so ask that in a call of its own; nothing was run");
        }
    }

    private List<Factor> factors(Trials trials) {
        List<Factor> factors = vary.isEmpty()
                ? trials.unknowns()
                : vary.stream()
                        .map(words -> Asking.orRefuse(() -> trials.factor(words)))
                        .toList();
        if (factors.isEmpty()) {
            throw new Refusal(
                    "the scenario leaves no input open, so there is nothing to move; say --vary PATH=RANGE, such"
                            + " as --vary \"fleets.trucks.count=100..400\"; nothing was run");
        }
        return factors;
    }

    /** {@return the words of the options by name} */
    Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("method", List.of(String.join(",", methods)));
        words.put("vary", vary);
        words.put("law", laws);
        words.put("replications", List.of(Long.toString(replications)));
        words.put("paths", List.of(Integer.toString(paths)));
        words.put("rows", List.of(Integer.toString(rows)));
        words.put("lucks", lucks == null ? List.of() : List.of(lucks.toString()));
        words.put("outer", List.of(Integer.toString(outer)));
        words.put("inner", List.of(Integer.toString(inner)));
        words.put("yes", yes ? List.of("") : List.of());
        return words;
    }
}
