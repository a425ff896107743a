package org.drawdown.store;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A tidy table: what it holds, and how the rows of one run are told.
 *
 * @param name    of the file without {@code .csv}, and in the database
 * @param meaning what a row is
 * @param columns in their order
 * @param rows    tells the rows of a run
 */
public record Table(String name, String meaning, List<TableColumn> columns, BiConsumer<Run, Rows> rows)
        implements Tabled {
    /** What every table of runs begins with. */
    private static final List<TableColumn> RUN = List.of(
            TableColumn.text("variant", "key of the scenario that was run"),
            TableColumn.whole("replication", "number of the run, from 0"));

    static Table ofRuns(String name, String meaning, List<TableColumn> columns, BiConsumer<Run, Rows> rows) {
        return new Table(name, meaning, TableColumn.all(RUN, columns), rows);
    }
}
