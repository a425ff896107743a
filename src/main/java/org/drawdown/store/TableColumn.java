package org.drawdown.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param name    as in the head of the CSV file and in the database
 * @param type    of its cells; an empty cell is NULL
 * @param meaning what it holds, with its unit
 */
public record TableColumn(String name, Type type, String meaning) {

    /** What a cell holds. */
    public enum Type {
        TEXT("VARCHAR"),
        WHOLE("BIGINT"),
        NUMBER("DOUBLE"),
        DATE("DATE"),
        TIME("TIMESTAMP");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        /** {@return what the database calls it} */
        public String sql() {
            return sql;
        }
    }

    /** {@return a column of words} */
    public static TableColumn text(String name, String meaning) {
        return new TableColumn(name, Type.TEXT, meaning);
    }

    /** {@return a column of whole numbers} */
    public static TableColumn whole(String name, String meaning) {
        return new TableColumn(name, Type.WHOLE, meaning);
    }

    /** {@return a column of numbers} */
    public static TableColumn number(String name, String meaning) {
        return new TableColumn(name, Type.NUMBER, meaning);
    }

    /** {@return a column of dates} */
    public static TableColumn date(String name, String meaning) {
        return new TableColumn(name, Type.DATE, meaning);
    }

    /** {@return the two columns of an instant: local time, and seconds from the start} */
    public static List<TableColumn> instant(String name, String meaning) {
        return List.of(
                new TableColumn(name + "_at", Type.TIME, meaning + ", local time; empty: not by the horizon"),
                new TableColumn(name + "_seconds", Type.WHOLE, "the same in seconds from the start"));
    }

    /** {@return columns and lists of columns in one list} */
    static List<TableColumn> all(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .map(TableColumn.class::cast)
                .toList();
    }
}
