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

    /**
     * Writes a table as Parquet, for other tools.
     *
     * @param file where
     * @param csv  folder that holds the table
     */
    public static void parquet(Path file, Path csv, Tabled table) throws IOException {
        Path scratch = Files.createTempFile("drawdown", ".duckdb");
        Files.delete(scratch);
        try (Connection connection = Native.open(scratch);
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '256MB'; SET threads = 2");
            statement.execute("COPY (SELECT * FROM " + rows(table, csv.resolve(table.file())) + ") TO "
                    + quoted(file.toAbsolutePath().toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException | LinkageError error) {
            throw new IOException(error.getMessage(), error);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    static String creation(Tabled table, Path csv) {
        return "CREATE TABLE \"" + table.name() + "\" AS SELECT * FROM " + rows(table, csv);
    }

    private static String rows(Tabled table, Path csv) {
        String types = table.columns().stream()
                .map(column ->
                        quoted(column.name()) + ": " + quoted(column.type().sql()))
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv("
                + quoted(csv.toAbsolutePath().toString()) + ", header = true, auto_detect = false, delim = ',',"
                + " quote = '\"', escape = '\"', new_line = '\\n', nullstr = '', columns = " + types + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
