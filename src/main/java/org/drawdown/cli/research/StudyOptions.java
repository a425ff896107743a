package org.drawdown.cli.research;

import java.nio.file.Path;
import java.util.Optional;
import org.drawdown.cli.screen.Refusal;
import picocli.CommandLine.Option;

/** The options of every command that plays runs for a researcher. */
final class StudyOptions {
    private static final int MOST_THREADS = 1024;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Of all luck (${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--threads", paramLabel = "N", description = "That play (all cores). The answer is the same.")
    Integer threads;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "New or empty (runs/<scenario>-<command>-<seed>-<hash>-NNN).")
    Optional<Path> out = Optional.empty();

    @Option(names = "--parquet", description = "Write each table as Parquet too.")
    boolean parquet;

    @Option(names = "--quiet", description = "No progress.")
    boolean quiet;

    /** Refuses what makes no sense. */
    void check() {
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new Refusal("--threads " + threads + " makes no sense: 1 to " + MOST_THREADS
                    + "; leave it out to use all cores");
        }
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
