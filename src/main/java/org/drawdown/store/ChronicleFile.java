package org.drawdown.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.drawdown.scenario.Calendar;

/** One run told as CSV, a row a happening. */
public final class ChronicleFile {
    /** Its columns. */
    public static final List<TableColumn> COLUMNS = List.of(
            new TableColumn("at", TableColumn.Type.TIME, "when, local time"),
            TableColumn.whole("seconds", "the same in seconds from the start"),
            TableColumn.text(
                    "happening",
                    "moved, waited, asked, answered, departed, arrived, passed, struck, began, ended, changed, brought-forward, bent or held"),
            TableColumn.text(
                    "what", "what it was about: a kind of cargo, a cause of waiting, an answer, handover, shock …"),
            TableColumn.text("which", "key of the move, site, authority, task, shock or condition"),
            TableColumn.text("from", "where from, or where"),
            TableColumn.text("to", "where to, or what it became"),
            TableColumn.whole("count", "how many; empty where nothing is counted"),
            TableColumn.whole("since_seconds", "when it began, in seconds from the start; empty where it took no time"),
            TableColumn.text("words", "the same, to read"));

    private ChronicleFile() {}

    /**
     * Writes a chronicle, unless something stands there already.
     *
     * @throws RunFolder.Refused if it cannot be made there
     */
    public static void write(Path file, Calendar calendar, List<Entry> entries) {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        if (Files.exists(file)) {
            throw new RunFolder.Refused(file + " is there already, and nothing is written over; name a new file");
        }
        try {
            rows(part, calendar, entries);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException error) {
            throw new RunFolder.Refused(
                    file + " cannot be written (" + RunFolder.why(error) + "); name a file in a folder that is yours");
        } catch (IOException error) {
            throw RunFolder.unwritten(file, error);
        } catch (UncheckedIOException error) {
            throw RunFolder.unwritten(file, error.getCause());
        } finally {
            part.toFile().delete();
        }
    }

    private static void rows(Path file, Calendar calendar, List<Entry> entries) throws IOException {
        try (Rows rows = new Rows(file, COLUMNS)) {
            for (Entry entry : entries) {
                rows.instant(calendar, entry.at()).text(entry.happening()).text(entry.what());
                rows.text(entry.which()).text(entry.from()).text(entry.to());
                rows.text(entry.count() == 0 ? "" : Long.toString(entry.count()));
                rows.text(entry.since() == entry.at() ? "" : Long.toString(entry.since()));
                rows.text(entry.words()).end();
            }
        }
    }
}
