package org.drawdown.report.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The data of a chart, a fact a row.
 *
 * @param about   what a row is
 * @param columns in order
 * @param rows    a cell for each column; empty where there is nothing
 */
public record ChartData(String about, List<Column> columns, List<List<String>> rows) {

    /**
     * A column.
     *
     * @param name    lower case, underscores
     * @param meaning in words, with the unit
     */
    public record Column(String name, String meaning) {}

    public static ChartData.Rows of(String about, Column... columns) {
        return new Rows(about, List.of(columns));
    }

    public static Column column(String name, String meaning) {
        return new Column(name, meaning);
    }

    /** {@return as text: first what each column is, in lines that begin with #, then names, then rows} */
    public String csv() {
        StringBuilder text = new StringBuilder("# ").append(line(about)).append('\n');
        columns.forEach(column -> text.append("# ")
                .append(column.name())
                .append(": ")
                .append(line(column.meaning()))
                .append('\n'));
        text.append(columns.stream().map(Column::name).collect(Collectors.joining(",")))
                .append('\n');
        rows.forEach(row -> text.append(row.stream().map(ChartData::quoted).collect(Collectors.joining(",")))
                .append('\n'));
        return text.toString();
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " ");
    }

    /** {@return a cell as RFC 4180 wants it; one that a reader could take for a comment in quotes as well} */
    public static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '#');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Rows as they are gathered. */
    public static final class Rows {
        private final String about;
        private final List<Column> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Rows(String about, List<Column> columns) {
            this.about = about;
            this.columns = columns;
        }

        /** Adds a row; an empty optional, or nothing, is an empty cell, a whole number has no decimals. */
        public void add(Object... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException("a row has " + columns.size() + " cells, not " + cells.length);
            }
            rows.add(Arrays.stream(cells).map(Rows::text).toList());
        }

        private static String text(Object cell) {
            if (cell instanceof Optional<?> perhaps) {
                return perhaps.map(Rows::text).orElse("");
            }
            if (cell instanceof Double number) {
                return number == Math.rint(number) && Math.abs(number) < 1e15
                        ? Long.toString(Math.round(number))
                        : Double.toString(number);
            }
            return Objects.toString(cell, "");
        }

        public ChartData table() {
            return new ChartData(about, columns, List.copyOf(rows));
        }
    }
}
