package org.drawdown.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A tidy table with its rows.
 *
 * @param name    of the file without {@code .csv}, and in the database
 * @param meaning what a row is
 * @param columns in their order
 * @param rows    a cell a column; an empty one is nothing
 */
public record DataTable(String name, String meaning, List<TableColumn> columns, List<List<String>> rows)
        implements Tabled {
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** {@return a table to be filled row by row} */
    public static Filling of(String name, String meaning, Object... columns) {
        return new Filling(name, meaning, TableColumn.all(columns));
    }

    void write(Path file) throws IOException {
        try (Rows to = new Rows(file, columns)) {
            for (List<String> row : rows) {
                row.forEach(to::text);
                to.end();
            }
        }
    }

    /** Rows as they are gathered. */
    public static final class Filling {
        private final String name;
        private final String meaning;
        private final List<TableColumn> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Filling(String name, String meaning, List<TableColumn> columns) {
            this.name = name;
            this.meaning = meaning;
            this.columns = columns;
        }

        /**
         * Adds a row.
         *
         * @param cells one a column: text, a number (NaN and the infinite are empty), a date, an optional of these, or a
         *              list of several
         * @throws IllegalArgumentException if there are more or fewer than columns
         */
        public Filling row(Object... cells) {
            List<String> row = Arrays.stream(cells)
                    .flatMap(cell ->
                            cell instanceof List<?> several ? several.stream() : java.util.stream.Stream.of(cell))
                    .map(Filling::cell)
                    .toList();
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + name + " has " + columns.size() + " cells, not " + row.size());
            }
            rows.add(row);
            return this;
        }

        private static String cell(Object cell) {
            if (cell instanceof Optional<?> perhaps) {
                return perhaps.map(Filling::cell).orElse("");
            }
            if (cell instanceof Double number) {
                return Double.isFinite(number) ? Rows.digits(number) : "";
            }
            return cell instanceof LocalDate date ? date.toString() : Objects.toString(cell, "");
        }

        /** {@return the table} */
        public DataTable table() {
            return new DataTable(name, meaning, columns, rows);
        }
    }
}
