package org.drawdown.cli.research;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drawdown.cli.screen.Build;
import org.drawdown.cli.screen.Caller;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Settings;
import org.drawdown.cli.screen.Stopwatch;
import org.drawdown.reading.Reading;
import org.drawdown.report.research.Section;
import org.drawdown.report.research.StudyReport;
import org.drawdown.store.Asked;
import org.drawdown.store.DataTable;
import org.drawdown.store.Database;
import org.drawdown.store.Manifest;
import org.drawdown.store.RunFolder;

/**
 * The folder of a study: scenario and question first, then tables, page and figures, the manifest last. What a command
 * has to say it says before; when a file cannot be written the command ends with that.
 */
final class StudyFolder {
    private static final String SCENARIO = "scenario.yaml";

    private final RunFolder folder;
    private final Reading.Sound source;
    private final Asked asked;
    private final StudyOptions options;
    private final List<String> commandLine;
    private final Console console;
    private final Instant began = Instant.now();
    private final Stopwatch watch = new Stopwatch();
    private final List<String> tables = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();

    private StudyFolder(RunFolder folder, Caller caller, StudyOptions options, Reading.Sound source, Asked asked) {
        this.folder = folder;
        this.source = source;
        this.asked = asked;
        this.options = options;
        this.console = caller.console();
        this.commandLine = Stream.concat(Stream.of("drawdown"), caller.arguments().stream())
                .toList();
    }

    /** {@return a new folder that says what is asked of which scenario} */
    static StudyFolder begin(Caller caller, StudyOptions options, Reading.Sound source, Asked asked) {
        String stem = Settings.fileName(source.scenario().name()) + "-" + asked.command() + "-" + options.seed + "-"
                + Settings.hash(source).substring(0, 7);
        RunFolder folder = options.out.map(RunFolder::at).orElseGet(() -> RunFolder.fresh(Path.of("runs"), stem));
        folder.write(SCENARIO, source.resolved());
        folder.write(Asked.FILE, asked.json());
        return new StudyFolder(folder, caller, options, source, asked);
    }

    /** {@return a folder whose study was stopped} */
    static StudyFolder again(Path path, Caller caller, StudyOptions options, Reading.Sound source, Asked asked) {
        return new StudyFolder(RunFolder.unfinished(path), caller, options, source, asked);
    }

    /** {@return the scenario file of a folder} */
    static Path scenario(Path folder) {
        return folder.resolve(SCENARIO);
    }

    /** {@return where it is} */
    Path path() {
        return folder.path();
    }

    /** Writes tables, and if asked the same as Parquet. */
    void keep(List<DataTable> all) {
        for (DataTable table : all) {
            folder.write(table);
            if (options.parquet) {
                folder.writeUnhashed(table.name() + ".parquet", file -> Database.parquet(file, folder.path(), table));
            }
            tables.add(table.file() + ": " + table.meaning());
        }
    }

    /**
     * Writes the page and its figures; a machine without fonts goes without.
     *
     * @param heading what was done, such as "Sweep of"
     * @param runs    how many, in words
     */
    void keep(String heading, String runs, List<Section> sections) {
        StudyReport.Made made = new StudyReport.Made(
                Build.version(), options.seed, Settings.hash(source).substring(0, 7), runs, asked.line());
        try {
            StudyReport.of(heading, source.scenario(), made, sections, tables)
                    .files()
                    .forEach((name, bytes) -> folder.write(name, file -> Files.write(file, bytes)));
        } catch (IllegalStateException noFont) {
            trouble.add("no report: " + noFont.getMessage());
            console.remark("warning: no report: " + noFont.getMessage());
        }
    }

    /** Writes the manifest: the study is whole. */
    void finish(int replications) {
        Manifest manifest = new Manifest(
                Build.version(),
                Build.commit(),
                commandLine,
                Map.of(source.scenario().name(), SCENARIO),
                Settings.hash(source),
                options.seed,
                replications,
                "complete",
                options.threads(),
                began.truncatedTo(ChronoUnit.SECONDS).toString(),
                Math.round(watch.seconds() * 1000) / 1000.0,
                trouble);
        folder.writeUnhashed(Manifest.FILE, file -> Files.writeString(file, manifest.json(folder.hashes())));
    }

    /** {@return the line that says where to read on} */
    String where() {
        Path page = path().resolve("report.html");
        return Files.exists(page) ? "Report  " + page : "Tables  " + path();
    }
}
