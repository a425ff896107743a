package org.drawdown.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.Words;
import org.drawdown.store.Tables;
import picocli.CommandLine.Option;

/** The options of {@code run}. */
final class RunOptions {
    /** Each draw of what we do not know is played twice, and an interval takes two draws. */
    private static final long LEAST = 4;

    private static final long MOST = 1_000_000;
    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Runs of each scenario (${DEFAULT-VALUE}); an odd number is made even.")
    long replications;

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
        if (replications < LEAST) {
            throw new Refusal("--replications " + replications + " is too few: " + LEAST
                    + " at least, for each draw of what we do not know is played twice; say --replications 1000");
        }
        if (replications > MOST) {
            throw new Refusal("--replications " + replications + " is too many: " + Words.count(MOST)
                    + " at most, and 10,000 leave a luck of about one point of 100; say --replications 10000");
        }
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new Refusal("--threads " + threads + " makes no sense: 1 to " + MOST_THREADS
                    + "; leave it out to use all cores");
        }
    }

    /** {@return runs of each scenario, whole pairs} */
    int runs() {
        return (int) (replications + replications % 2);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
