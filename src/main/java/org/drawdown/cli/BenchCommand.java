package org.drawdown.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Exit;
import org.drawdown.cli.screen.Heap;
import org.drawdown.cli.screen.Memory;
import org.drawdown.cli.screen.Refusal;
import org.drawdown.cli.screen.ScenarioFiles;
import org.drawdown.cli.screen.Stopwatch;
import org.drawdown.cli.screen.Words;
import org.drawdown.experiment.Engine;
import org.drawdown.experiment.Played;
import org.drawdown.experiment.Progress;
import org.drawdown.experiment.Study;
import org.drawdown.experiment.Variant;
import org.drawdown.findings.Findings;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.store.RunFolder;
import org.drawdown.store.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code bench}: how fast it is here, on one thread and on all, without tables and with. */
@Command(
        name = "bench",
        description = "Measure runs, happenings and events a second on one thread and on all, without tables and with.")
final class BenchCommand implements Callable<Integer> {
    private static final int WARM = 40;
    private static final String ROW = "  %-8s%-8s%9s%9s%9s%14s%14s";

    @ParentCommand
    Drawdown drawdown;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A scenario file; with several, what a run of each costs beside the first.")
    List<Path> files;

    @Option(
            names = "--replications",
            defaultValue = "400",
            paramLabel = "N",
            description = "Runs in each measurement (${DEFAULT-VALUE}).")
    int replications;

    @Option(names = "--threads", paramLabel = "N", description = "What all is (all cores).")
    Integer threads;

    @Override
    public Integer call() {
        int all = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (replications < 4 || all < 1) {
            throw new Refusal("a benchmark has 4 --replications and 1 of --threads at least");
        }
        List<Reading.Sound> sources = ScenarioFiles.sound(files, drawdown.console());
        if (sources.size() > 1) {
            new SideBySide(drawdown.console(), replications).tell(files, sources);
            return Exit.DONE;
        }
        Reading.Sound source = sources.get(0);
        Console console = drawdown.console();
        measure(source, WARM, all, Tables.Kept.ALL);
        console.say(source.scenario().title() + "   " + Words.count(replications) + " runs each, after " + WARM
                + " to warm up");
        console.say(String.format(ROW, "threads", "tables", "seconds", "runs/s", "ratio", "happenings/s", "events/s"));
        for (Tables.Kept kept : List.of(Tables.Kept.NONE, Tables.Kept.ALL)) {
            Measured one = measure(source, replications, 1, kept);
            console.say(row(one, 1, kept, one));
            if (all > 1) {
                console.say(row(measure(source, replications, all, kept), all, kept, one));
            }
        }
        console.say("  peak memory " + Memory.peak() + ", heap at most "
                + Words.count(Runtime.getRuntime().maxMemory() >> 20) + " MiB, " + System.getProperty("java.vm.name")
                + " " + Runtime.version());
        return Exit.DONE;
    }

    /** What was measured. */
    private record Measured(double seconds, int runs, long happenings, long events) {}

    private static String row(Measured measured, int threads, Tables.Kept kept, Measured one) {
        return String.format(
                ROW,
                threads,
                kept == Tables.Kept.NONE ? "off" : "on",
                String.format("%.1f", measured.seconds),
                String.format("%.1f", measured.runs / measured.seconds),
                String.format("%.2f", one.seconds / measured.seconds),
                Words.count(Math.round(measured.happenings / measured.seconds)),
                Words.count(Math.round(measured.events / measured.seconds)));
    }

    private static Measured measure(Reading.Sound source, int runs, int threads, Tables.Kept kept) {
        Study study = new Study(List.of(Variant.of(source.scenario())), 1, runs + runs % 2);
        Stopwatch watch = new Stopwatch();
        Played played = new Engine(threads).play(study, RunCommand::simulation, Heap.kept(Progress.silent()));
        Findings.of(played.baseline());
        if (kept != Tables.Kept.NONE) {
            keep(played, threads, kept);
        }
        double seconds = watch.seconds();
        List<Outcome> outcomes = played.baseline().outcomes();
        return new Measured(
                seconds,
                outcomes.size(),
                outcomes.stream().mapToLong(Outcome::happenings).sum(),
                outcomes.stream().mapToLong(Outcome::events).sum());
    }

    private static void keep(Played played, int threads, Tables.Kept kept) {
        try {
            Path folder = Files.createTempDirectory("drawdown-bench");
            try {
                new TableKeeper(RunFolder.at(folder), threads).keep(kept.tables(), played.runs());
            } finally {
                delete(folder);
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }
}
