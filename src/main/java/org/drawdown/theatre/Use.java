package org.drawdown.theatre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.kernel.Pool;
import org.drawdown.outcome.Outcome;
import org.drawdown.theatre.stage.Stage;

/** How much of each pool was used over the measured window. */
final class Use {
    private final Map<Pool, Outcome.Use> before = new LinkedHashMap<>();
    private final List<Pool> pools;

    Use(List<Pool> pools) {
        this.pools = pools;
        read();
    }

    /** Begins the window at the moment from which the scenario measures. */
    void begin(Stage stage, long measure) {
        if (measure > 0) {
            stage.kernel().nature(measure, this::read);
        }
    }

    private void read() {
        pools.forEach(pool -> before.put(pool, reading(pool)));
    }

    List<Outcome.Use> uses() {
        return pools.stream().map(this::since).toList();
    }

    private Outcome.Use since(Pool pool) {
        Outcome.Use from = before.get(pool);
        Outcome.Use to = reading(pool);
        return new Outcome.Use(pool.name(), to.used() - from.used(), to.available() - from.available());
    }

    private static Outcome.Use reading(Pool pool) {
        return new Outcome.Use(pool.name(), pool.unitSecondsUsed(), pool.unitSecondsThere());
    }
}
