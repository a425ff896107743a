package org.drawdown.cli.research;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Words;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Trials;
import org.drawdown.store.Asked;
import picocli.CommandLine.Option;

/** What is swept, and how. */
final class SweepOptions {
    private static final long MANY_RUNS = 1_000_000;

    /** How points are chosen. */
    enum Kind {
        FACTORIAL,
        LATIN,
        SOBOL
    }

    @Option(
            names = "--vary",
            paramLabel = "PATH=RANGE",
            description =
                    "What is varied: fleets.trucks.count=100..400 step 50, a list of values or laws, dates; or the"
                            + " path alone of an input that has a law of its own.")
    List<String> vary = new ArrayList<>();

    @Option(
            names = "--design",
            paramLabel = "factorial|latin|sobol",
            defaultValue = "factorial",
            description = "Every level with every level, a Latin hypercube, or scrambled Sobol points"
                    + " (${DEFAULT-VALUE}).")
    Kind design;

    @Option(names = "--points", paramLabel = "N", description = "Of a Latin hypercube or of Sobol points.")
    Integer points;

    @Option(
            names = "--question",
            paramLabel = "Q",
            description =
                    "P(deadline), P(people by 2030-01-31), P80, P90(cost), mean(lost containers) ... (the usual ones).")
    List<String> questions = new ArrayList<>();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "100",
            description = "Runs of each point (${DEFAULT-VALUE}); an odd number is made even.")
    long replications;

    @Option(names = "--resume", paramLabel = "FOLDER", description = "Go on with a sweep that was stopped.")
    Optional<Path> resume = Optional.empty();

    @Option(names = "--yes", description = "Do play more than a million runs.")
    boolean yes;

    /** {@return it as it is kept in the folder} */
    Asked asked(Path file, long seed) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        options.put("vary", vary);
        options.put("design", List.of(design.name().toLowerCase(Locale.ROOT)));
        options.put("points", points == null ? List.of() : List.of(points.toString()));
        options.put("question", questions);
        options.put("replications", List.of(Long.toString(replications)));
        options.put("seed", List.of(Long.toString(seed)));
        return new Asked("sweep", List.of(file.toString()), options);
    }

    /** Takes all but the seed from what a folder says was asked. */
    void take(Asked asked) {
        vary = asked.all("vary");
        design = Kind.valueOf(asked.one("design").orElse("factorial").toUpperCase(Locale.ROOT));
        points = asked.one("points").map(Integer::valueOf).orElse(null);
        questions = asked.all("question");
        replications = Long.parseLong(asked.one("replications").orElse("100"));
    }

    /** {@return the design; refused where it is none, or larger than was said yes to} */
    Design design(Trials trials, long seed) {
        if (vary.isEmpty()) {
            throw new Refusal(
                    "nothing is varied; say --vary PATH=RANGE, such as --vary \"deadline=2030-01-31, 2030-02-28\"");
        }
        List<Factor> factors = vary.stream()
                .map(words -> Asking.orRefuse(() -> trials.factor(words)))
                .toList();
        long count = design == Kind.FACTORIAL ? Asking.orRefuse(() -> Design.combinations(factors)) : count();
        long runs = Asking.runs("--replications", replications);
        if (count > MANY_RUNS / runs && !yes) {
            throw new Refusal("this sweep has " + Words.count(count) + " points of " + runs + " runs, more than "
                    + Words.count(MANY_RUNS) + " runs in all; take fewer, or say --yes; nothing was run");
        }
        return Asking.orRefuse(() -> switch (design) {
            case FACTORIAL -> Design.factorial(factors);
            case LATIN -> Design.latinHypercube(factors, (int) count, seed);
            case SOBOL -> Design.sobol(factors, (int) count, seed);
        });
    }

    private int count() {
        if (points == null) {
            throw new Refusal("--design " + design.name().toLowerCase(Locale.ROOT)
                    + " needs to know how many points; say --points 100");
        }
        if (points < 2 || points > Design.MOST) {
            throw new Refusal("--points " + points + " is out of range: 2 to " + Words.count(Design.MOST));
        }
        return points;
    }
}
