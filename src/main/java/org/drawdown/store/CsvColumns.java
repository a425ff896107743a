package org.drawdown.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A CSV file by its columns, for what a researcher brings.
 *
 * @param file    read
 * @param columns by heading, a cell a row
 */
public record CsvColumns(Path file, Map<String, List<String>> columns) {
    private static final long MOST_BYTES = 64L << 20;

    /**
     * {@return the columns of a file with a heading}
     *
     * @throws RunFolder.Refused if it cannot be read, in words
     */
    public static CsvColumns read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new RunFolder.Refused(file + " is no file; name a CSV file with a heading");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new RunFolder.Refused(file + " is larger than 64 MB; take a part of it");
            }
            List<List<String>> rows = rows(file);
            if (rows.size() < 2) {
                throw new RunFolder.Refused(file + " has no rows below a heading");
            }
            return of(file, rows);
        } catch (IOException | CsvParseException error) {
            throw new RunFolder.Refused(
                    file + " cannot be read as CSV in UTF-8 with commas between cells, points in numbers and"
                            + " a heading: " + error.getMessage());
        }
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file, StandardCharsets.UTF_8)) {
            for (CsvRecord row : csv) {
                rows.add(row.getFields());
            }
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isBlank)) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    private static CsvColumns of(Path file, List<List<String>> rows) {
        Map<String, List<String>> columns = new TreeMap<>();
        List<String> heading = rows.get(0);
        for (int column = 0; column < heading.size(); column++) {
            List<String> cells = new ArrayList<>();
            for (List<String> row : rows.subList(1, rows.size())) {
                cells.add(column < row.size() ? row.get(column).strip() : "");
            }
            columns.put(heading.get(column).replace("\uFEFF", "").strip(), cells);
        }
        return new CsvColumns(file, columns);
    }

    /**
     * {@return the cells of a column}
     *
     * @throws RunFolder.Refused if there is none, with those there are
     */
    public List<String> column(String name) {
        List<String> cells = columns.get(name);
        if (cells == null) {
            throw new RunFolder.Refused(
                    file + " has no column \"" + name + "\"; it has " + String.join(", ", columns.keySet()));
        }
        return cells;
    }
}
