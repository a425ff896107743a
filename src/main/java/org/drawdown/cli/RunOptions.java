package org.drawdown.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Words;
import org.drawdown.store.Tables;
import picocli.CommandLine.Option;

/** The options of {@code run}. */
final class RunOptions {
    /** Each draw of what we do not know is played twice, and an interval takes two draws. */
    private static final long LEAST = 4;

    private static final long MOST = 1_000_000;
    private static final long USUAL = 1_000;
    /** They are kept in memory, about 50 kB each. */
    private static final long MANY = 20_000;

    private static final Pattern TIME = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*(s|min|h)\\s*");
    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description =
                    "Runs of each scenario (1000; with --until or --at-most no more than 20000); an odd number is made"
                            + " even.")
    Long replications;

    @Option(
            names = "--until",
            paramLabel = "Q +- HALF",
            description = "Stop when sure: \"P(deadline) +- 2 %%\", \"P80 +- 1 d\". Looking often does not spoil it.")
    Optional<String> until = Optional.empty();

    @Option(
            names = "--at-most",
            paramLabel = "TIME",
            description = "Stop when time is over: \"90 s\", \"2 min\", \"1 h\".")
    Optional<String> atMost = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Of all luck (${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--threads", paramLabel = "N", description = "That play (all cores). The answer is the same.")
    Integer threads;

    @Option(names = "--out", paramLabel = "FOLDER", description = "New or empty (runs/<scenario>-<seed>-<hash>-NNN).")
    Optional<Path> out = Optional.empty();

    @Option(
            names = "--tables",
            paramLabel = "none|runs|all",
            defaultValue = "all",
            description = "Tables kept as CSV and in results.duckdb (${DEFAULT-VALUE}).")
    Tables.Kept tables;

    @Option(names = "--json", description = "Print summary.json instead of the first screen.")
    boolean json;

    @Option(names = "--no-levers", description = "Leave out what would help most, and what held it up.")
    boolean noLevers;

    @Option(names = "--no-why", description = "Leave out what held it up.")
    boolean noWhy;

    @Option(names = "--all", description = "Leave nothing out of the first screen.")
    boolean all;

    @Option(names = "--quiet", description = "No progress.")
    boolean quiet;

    /** Refuses what makes no sense. */
    void check() {
        if (asked() < LEAST) {
            throw new Refusal("--replications " + asked() + " is too few: " + LEAST
                    + " at least, for each draw of what we do not know is played twice; say --replications 1000");
        }
        if (asked() > MOST) {
            throw new Refusal("--replications " + asked() + " is too many: " + Words.count(MOST)
                    + " at most, and 10,000 leave a luck of about one point of 100; say --replications 10000");
        }
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new Refusal("--threads " + threads + " makes no sense: 1 to " + MOST_THREADS
                    + "; leave it out to use all cores");
        }
    }

    private long asked() {
        return replications != null ? replications : until.isPresent() || atMost.isPresent() ? MANY : USUAL;
    }

    /** {@return the time there is, in seconds} */
    OptionalDouble seconds() {
        if (atMost.isEmpty()) {
            return OptionalDouble.empty();
        }
        Matcher time = TIME.matcher(atMost.get());
        double value = time.matches() ? Double.parseDouble(time.group(1)) : 0;
        if (!(value > 0)) {
            throw new Refusal("--at-most \"" + atMost.get() + "\" is no time; say \"90 s\", \"2 min\" or \"1 h\"");
        }
        return OptionalDouble.of(
                value * (time.group(2).equals("s") ? 1 : time.group(2).equals("min") ? 60 : 3600));
    }

    /** {@return runs of each scenario, whole pairs} */
    int runs() {
        return (int) (asked() + asked() % 2);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
