package org.drawdown.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The embedded database: the same tables as the CSV files, made from them, with the types stated. */
public final class Database {
    private Database() {}

    /**
     * Makes the database.
     *
     * @param file   where
     * @param csv    folder that holds the tables
     * @param tables which
     */
    public static void write(Path file, Path csv, List<? extends Tabled> tables) throws IOException {
        try (Connection connection = Native.open(file);
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '256MB'; SET threads = 2");
            for (Tabled table : tables) {
                statement.execute(creation(table, csv.resolve(table.file())));
            }
        } catch (SQLException | LinkageError error) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal")); // its log, of no use alone
            throw new IOException(error.getMessage(), error);
        }
    }

    static String creation(Tabled table, Path csv) {
        String types = table.columns().stream()
                .map(column ->
                        quoted(column.name()) + ": " + quoted(column.type().sql()))
                .collect(Collectors.joining(", ", "{", "}"));
        return "CREATE TABLE \"" + table.name() + "\" AS SELECT * FROM read_csv("
                + quoted(csv.toAbsolutePath().toString()) + ", header = true, auto_detect = false, delim = ',',"
                + " quote = '\"', escape = '\"', new_line = '\\n', nullstr = '', columns = " + types + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
