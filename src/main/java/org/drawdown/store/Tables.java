package org.drawdown.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.experiment.Runs;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Site;

/** The tidy tables, and how they are written: variant by variant, run by run, so threads leave no trace in them. */
public final class Tables {
    /** All of them. */
    public static final List<Table> ALL = List.of(
            RunTables.RUNS,
            RunTables.PRICES,
            RunTables.CHARTERS,
            RunTables.CONTINGENTS,
            PlaceTables.SITES,
            PlaceTables.DAYS,
            PlaceTables.CAUSES,
            RunTables.CHAIN,
            RunTables.LAWS,
            RunTables.PARAMETERS,
            RunTables.SHOCKS,
            MoveTables.PERMISSIONS,
            MoveTables.MOVES,
            MoveTables.USES,
            MoveTables.RESOURCES,
            PlaceTables.SUPPLIES,
            PlaceTables.LAY_DOWNS,
            PlaceTables.LIQUIDATION);

    private Tables() {}

    /** Which tables are kept. */
    public enum Kept {
        NONE,
        RUNS,
        ALL;

        /** {@return the tables} */
        public List<Table> tables() {
            return switch (this) {
                case NONE -> List.of();
                case RUNS -> List.of(RunTables.RUNS);
                case ALL -> Tables.ALL;
            };
        }
    }

    /** Writes a table of all variants. */
    public static void write(Table table, List<Runs> variants, Path file) throws IOException {
        try (Rows rows = new Rows(file, table.columns())) {
            for (Runs runs : variants) {
                Run run = new Run(runs, places(runs));
                for (Outcome outcome : runs.outcomes()) {
                    table.rows().accept(run.at(outcome), rows);
                }
            }
        }
    }

    private static Map<String, Integer> places(Runs runs) {
        Map<String, Integer> places = new LinkedHashMap<>();
        runs.scenario().sites().stream().map(Site::key).sorted().forEach(key -> places.put(key, places.size()));
        Whereabouts.ALL.forEach(key -> places.put(key, places.size()));
        return places;
    }
}
