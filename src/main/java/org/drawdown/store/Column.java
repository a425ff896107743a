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
public record Column(String name, Type type, String meaning) {

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

    static Column text(String name, String meaning) {
        return new Column(name, Type.TEXT, meaning);
    }

    static Column whole(String name, String meaning) {
        return new Column(name, Type.WHOLE, meaning);
    }

    static Column number(String name, String meaning) {
        return new Column(name, Type.NUMBER, meaning);
    }

    /** {@return the two columns of an instant: local time, and seconds from the start} */
    static List<Column> instant(String name, String meaning) {
        return List.of(
                new Column(name + "_at", Type.TIME, meaning + ", local time; empty: not by the horizon"),
                new Column(name + "_seconds", Type.WHOLE, "the same in seconds from the start"));
    }

    /** {@return columns and lists of columns in one list} */
    static List<Column> all(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .map(Column.class::cast)
                .toList();
    }
}
