package org.drawdown.cli;

import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Why;
import org.drawdown.store.Database;
import org.drawdown.store.RunFolder;
import org.drawdown.store.Table;
import org.drawdown.store.Tabled;
import org.drawdown.store.Tables;
import org.drawdown.store.WhyTable;

/** Writes tables into a run folder, a table a thread, and at last the database. */
final class TableKeeper {
    private static final String DATABASE = "results.duckdb";

    private final RunFolder folder;
    private final int threads;

    TableKeeper(RunFolder folder, int threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /** Writes what is found about why; of that a thread is enough. */
    void keep(Why why) {
        WhyTable.ALL.forEach(table -> folder.write(table.file(), file -> table.write(why, file)));
    }

    /** {@return what could not be written into the database, in words; empty when all could} */
    List<String> database(List<Tabled> tables) {
        if (tables.isEmpty()) {
            return List.of();
        }
        System.gc(); // the heap has grown by what is garbage now, and the database needs memory of its own
        try {
            folder.writeUnhashed(DATABASE, file -> Database.write(file, folder.path(), tables));
            return List.of();
        } catch (UncheckedIOException error) {
            return List.of(error.getMessage());
        }
    }

    /** Writes the tables of the runs. */
    void keep(List<Table> tables, List<Runs> variants) {
        if (tables.isEmpty()) {
            return;
        }
        ExecutorService writers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> writing = tables.stream()
                    .sorted(Comparator.comparing(table -> !table.name().equals("days")))
                    .map(table -> writing(table, variants))
                    .toList();
            for (Future<Void> one : writers.invokeAll(writing)) {
                one.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts the writing of tables", interrupted);
        } catch (ExecutionException error) {
            throw error.getCause() instanceof RuntimeException told ? told : new IllegalStateException(error);
        } finally {
            writers.shutdown();
        }
    }

    private Callable<Void> writing(Table table, List<Runs> variants) {
        return () -> {
            folder.write(table.file(), file -> Tables.write(table, variants, file));
            return null;
        };
    }
}
