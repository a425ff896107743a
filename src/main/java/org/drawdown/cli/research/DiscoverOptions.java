package org.drawdown.cli.research;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Words;
import org.drawdown.inquiry.discovery.Discovery;
import org.drawdown.statistics.discovery.Rules;
import picocli.CommandLine.Option;

/** What is looked for, and how. */
final class DiscoverOptions {
    private static final int MOST_BOXES = 20;

    @Option(
            names = "--fails",
            paramLabel = "WISH",
            defaultValue = "P(deadline)",
            description =
                    "What is wanted and missed: \"P(deadline)\" (the default), \"lost KIND <= 20\", \"finish <= DATE\"; of"
                            + " the points of a sweep \"P(deadline) >= 80 %%\".")
    String wish;

    @Option(names = "--holds", description = "Where it is met instead.")
    boolean holds;

    @Option(
            names = "--method",
            paramLabel = "prim|cart",
            defaultValue = "prim",
            description = "Patient rule induction, or a classification tree (${DEFAULT-VALUE}).")
    Discovery.Method method;

    @Option(names = "--boxes", paramLabel = "N", defaultValue = "3", description = "At most (${DEFAULT-VALUE}).")
    int boxes;

    @Option(
            names = "--density",
            paramLabel = "PERCENT",
            description = "Least density of a box where it is found (coverage and density are weighed).")
    Double density;

    @Option(
            names = "--peel",
            paramLabel = "PERCENT",
            defaultValue = "5",
            description = "Of a box that PRIM takes away at a time (${DEFAULT-VALUE}).")
    double peel;

    @Option(
            names = "--support",
            paramLabel = "PERCENT",
            defaultValue = "5",
            description = "Of all runs that a box has at least (${DEFAULT-VALUE}).")
    double support;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Last day on which shocks and moods count (the deadline, or when 1 run of 100 is over).")
    String until;

    /** {@return the rules of the search; refused where one makes no sense} */
    Rules rules() {
        if (boxes < 1 || boxes > MOST_BOXES) {
            throw new Refusal("--boxes " + boxes + " is out of range: 1 to " + MOST_BOXES + "; say --boxes 3;"
                    + " nothing was run");
        }
        return new Rules(
                share("--peel", peel, 5),
                share("--support", support, 5),
                boxes,
                density == null ? OptionalDouble.empty() : OptionalDouble.of(share("--density", density, 80)));
    }

    private static double share(String option, double percent, int usual) {
        if (!(percent > 0 && percent < 100)) {
            throw new Refusal(option + " " + Words.amount(percent) + " is no share: above 0 and below 100 %; say "
                    + option + " " + usual + "; nothing was run");
        }
        return percent / 100;
    }

    /** {@return the last day on which shocks count, where one was said} */
    Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(until).map(LocalDate::parse);
        } catch (DateTimeException error) {
            throw new Refusal("--until " + until + " is no date; write 2030-01-31; nothing was run");
        }
    }

    Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("fails", List.of(wish));
        if (holds) {
            words.put("holds", List.of(""));
        }
        words.put("method", List.of(method.name().toLowerCase(Locale.ROOT)));
        words.put("boxes", List.of(Integer.toString(boxes)));
        if (density != null) {
            words.put("density", List.of(Words.amount(density)));
        }
        words.put("peel", List.of(Words.amount(peel)));
        words.put("support", List.of(Words.amount(support)));
        if (until != null) {
            words.put("until", List.of(until));
        }
        return words;
    }
}
