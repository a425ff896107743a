package org.drawdown.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Calendar;

/** Rows of a CSV file, cell by cell; UTF-8, commas, a line feed behind each row. */
final class Rows implements Closeable {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final CsvWriter csv;
    private final int width;
    private final List<String> cells = new ArrayList<>();

    Rows(Path file, List<TableColumn> columns) throws IOException {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(1 << 16)
                .build(Files.newOutputStream(file), StandardCharsets.UTF_8);
        width = columns.size();
        csv.writeRecord(columns.stream().map(TableColumn::name).toList());
    }

    Rows text(String text) {
        cells.add(text);
        return this;
    }

    Rows whole(long number) {
        return text(Long.toString(number));
    }

    /** Adds a number in the shortest digits that read back as it; whole ones without a point. */
    Rows number(double number) {
        return text(digits(number));
    }

    /** Adds a number, or an empty cell. */
    Rows number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : text("");
    }

    static String digits(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    /** Adds the two cells of an instant; both empty for never. */
    Rows instant(Calendar calendar, long seconds) {
        if (seconds == Outcome.NEVER) {
            return text("").text("");
        }
        return text(LOCAL.format(calendar.local(seconds))).whole(seconds);
    }

    /** Begins a row with what every row of a run begins with. */
    Rows of(Run run) {
        return text(run.variant()).whole(run.outcome().replication());
    }

    void end() {
        if (cells.size() != width) {
            throw new IllegalStateException("a row of " + width + " cells has " + cells.size() + ": " + cells);
        }
        csv.writeRecord(cells);
        cells.clear();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
