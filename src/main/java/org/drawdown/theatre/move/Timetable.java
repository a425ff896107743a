package org.drawdown.theatre.move;

import org.drawdown.scenario.Leg;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Daily;
import org.drawdown.theatre.stage.Stage;

/** The dates on which ships sail, some of which are missed. */
final class Timetable {
    private final Stage stage;
    private final Leg.Sailings sailings;
    private final double missed;
    private final Daily misses;

    Timetable(Stage stage, String leg, Leg.Sailings sailings) {
        this.stage = stage;
        this.sailings = sailings;
        this.missed = stage.value(sailings.missed());
        this.misses = stage.daily("missed/" + leg);
    }

    /** Waits for the next sailing: nature's own wait. */
    void await(Call call, Runnable then) {
        long since = stage.now();
        String port = call.from().key();
        stage.kernel().book(Stage.label(Causes.SAILING, call.key(), port), next() - since, () -> {
            stage.waited(since, Causes.SAILING, port, call.key(), port);
            then.run();
        });
    }

    /** The first from now on that is not missed, or the first after the horizon. */
    private long next() {
        long first = stage.calendar().seconds(sailings.from());
        long late = Math.max(0, stage.now() - first);
        long at = first + (late + sailings.every() - 1) / sailings.every() * sailings.every();
        while (at <= stage.calendar().horizon() && misses.on(stage.calendar().day(at)) < missed) {
            at += sailings.every();
        }
        return at;
    }
}
