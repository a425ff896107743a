package org.drawdown.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.cli.screen.Build;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Settings;
import org.drawdown.cli.screen.Stopwatch;
import org.drawdown.experiment.Played;
import org.drawdown.findings.Why;
import org.drawdown.reading.Reading;
import org.drawdown.report.Material;
import org.drawdown.report.Report;
import org.drawdown.store.DataTable;
import org.drawdown.store.Manifest;
import org.drawdown.store.RunFolder;
import org.drawdown.store.Setting;
import org.drawdown.store.Tabled;
import org.drawdown.store.Tables;
import org.drawdown.store.WhyTable;

/**
 * Fills a run folder. When a file cannot be written, as when the disk is full, nothing more is, the answer goes on on the
 * screen, and {@link #finish} says that the folder is not whole.
 */
final class Keeper {
    /** Where the program broke, if it did. */
    static final String BROKEN = "broken.txt";

    private final RunFolder folder;
    private final Console console;
    private final RunOptions options;
    private final TableKeeper tables;
    private final Instant began = Instant.now();
    private final Map<String, String> scenarios = new LinkedHashMap<>();
    private final List<String> trouble = new ArrayList<>();
    private Optional<UncheckedIOException> stopped = Optional.empty();

    Keeper(RunFolder folder, Console console, RunOptions options) {
        this.folder = folder;
        this.console = console;
        this.options = options;
        this.tables = new TableKeeper(folder, options.threads());
    }

    /** Writes what is known when the runs are done. */
    void keep(Played played, List<Reading.Sound> sources) {
        write(() -> writeRuns(played, sources));
    }

    private void write(Runnable writing) {
        if (stopped.isPresent()) {
            return;
        }
        try {
            writing.run();
        } catch (UncheckedIOException error) {
            stopped = Optional.of(error);
            console.remark("warning: " + error.getMessage() + "; nothing more is written, the answer goes on here");
        }
    }

    private void writeRuns(Played played, List<Reading.Sound> sources) {
        for (Reading.Sound source : sources) {
            String key = source.scenario().name();
            String file = scenarios.isEmpty() ? "scenario.yaml" : "variants/" + Settings.fileName(key) + ".yaml";
            scenarios.put(key, file);
            folder.write(file, source.resolved());
        }
        if (!played.broken().isEmpty()) {
            folder.write(BROKEN, traces(played.broken()));
        }
        tables.keep(options.tables.tables(), played.runs());
    }

    /** Writes a table beside those of the runs. */
    void keep(DataTable table) {
        write(() -> folder.write(table));
    }

    /** Writes what was found about why, if it was asked, and the database of all tables. */
    void keep(Optional<Why> why) {
        write(() -> writeWhy(why));
    }

    private void writeWhy(Optional<Why> why) {
        List<Tabled> all = new ArrayList<>(options.tables.tables());
        if (options.tables == Tables.Kept.ALL) {
            why.ifPresent(found -> {
                tables.keep(found);
                all.addAll(WhyTable.ALL);
            });
        }
        for (String words : tables.database(all)) {
            trouble.add(words);
            console.remark("warning: " + words + "; the CSV tables hold the same");
        }
    }

    /** Writes the page and its figures; a machine without fonts goes without. */
    void keep(Material material) {
        write(() -> writePage(material));
    }

    private void writePage(Material material) {
        try {
            Report.of(material).files().forEach((name, bytes) -> folder.write(name, file -> Files.write(file, bytes)));
        } catch (IllegalStateException noFont) {
            trouble.add("no report: " + noFont.getMessage());
            console.remark("warning: no report: " + noFont.getMessage());
        }
    }

    /** {@return the line that says where to read on} */
    String report() {
        Path page = folder.path().resolve("report.html");
        return Files.exists(page) ? "Report  " + page : "Tables  " + folder.path();
    }

    private static String traces(List<Played.Broken> broken) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        for (Played.Broken one : broken) {
            writer.print("scenario " + one.variant() + ", replication " + one.replication() + "\n");
            one.error().printStackTrace(writer);
            writer.print("\n");
        }
        writer.flush();
        return text.toString();
    }

    /**
     * Writes the summary, and last of all the manifest.
     *
     * @throws UncheckedIOException if a file could not be written, now or before
     */
    void finish(String summary, Setting setting, Played played, Stopwatch watch, List<String> commandLine) {
        write(() -> writeEnd(summary, setting, played, watch, commandLine));
        if (stopped.isPresent()) {
            throw new UncheckedIOException(
                    folder.path() + " is not whole and has no " + Manifest.FILE + ": "
                            + stopped.get().getMessage()
                            + "; make room, or name another folder with --out, and run again",
                    stopped.get().getCause());
        }
    }

    private void writeEnd(String summary, Setting setting, Played played, Stopwatch watch, List<String> commandLine) {
        folder.write("summary.json", summary);
        Manifest manifest = new Manifest(
                Build.version(),
                Build.commit(),
                commandLine,
                scenarios,
                setting.scenarioHash(),
                setting.seed(),
                played.baseline().size(),
                setting.ended(),
                options.threads(),
                began.truncatedTo(ChronoUnit.SECONDS).toString(),
                Math.round(watch.seconds() * 1000) / 1000.0,
                trouble);
        folder.writeUnhashed(Manifest.FILE, file -> Files.writeString(file, manifest.json(folder.hashes())));
    }
}
