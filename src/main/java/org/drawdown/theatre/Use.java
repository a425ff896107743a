package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.drawdown.kernel.Pool;
import org.drawdown.outcome.Outcome;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.stage.Stage;

/** How much of each pool was used over the measured window; where one is written, also how much of a fleet was away. */
final class Use {
    private final List<Gauge> gauges = new ArrayList<>();
    private List<Outcome.Use> before = List.of();

    /** What is summed over the seconds: how much was used, and how much there was. */
    private record Gauge(String name, LongSupplier used, LongSupplier there) {
        Outcome.Use reading() {
            return new Outcome.Use(name, used.getAsLong(), there.getAsLong());
        }
    }

    /** The pools are read from the start. */
    Use(Iterable<Pool> pools) {
        for (Pool pool : pools) {
            gauges.add(new Gauge(pool.name(), pool::unitSecondsUsed, pool::unitSecondsThere));
        }
    }

    /** Begins the window at the moment from which the scenario measures, if it says one. */
    void begin(Stage stage, OptionalLong measure, Iterable<Park> parks) {
        if (measure.isPresent()) {
            for (Park park : parks) {
                gauges.add(new Gauge(
                        park.key() + " on the way",
                        () -> park.logbook().away().sum(stage.now()),
                        park.pool()::unitSecondsThere));
            }
            stage.kernel().nature(measure.getAsLong(), () -> before = readings());
        }
    }

    private List<Outcome.Use> readings() {
        return gauges.stream().map(Gauge::reading).toList();
    }

    List<Outcome.Use> uses() {
        List<Outcome.Use> uses = new ArrayList<>(readings());
        for (int i = 0; i < before.size(); i++) {
            Outcome.Use from = before.get(i);
            Outcome.Use to = uses.get(i);
            uses.set(i, new Outcome.Use(to.pool(), to.used() - from.used(), to.available() - from.available()));
        }
        return uses;
    }
}
