package org.drawdown.theatre.move;

import java.util.Optional;
import org.drawdown.theatre.nature.Road;
import org.drawdown.theatre.stage.Stage;
import org.drawdown.theatre.stage.WorkHours;

/** The danger of attack on one drive: how much hazard the column has met on a day, and when that is too much. */
final class Peril {
    private final Operations ops;
    private final Stage stage;
    private final Road road;
    private final Column.Owner column;
    private final WorkHours hours;
    private final Optional<Ambush> ambush;
    private final long entered;
    private double rate;
    private double met;
    private int metOn = -1;
    private int struckOn = -1;

    Peril(Operations ops, Road road, Column.Owner column, WorkHours hours) {
        this.ops = ops;
        this.stage = ops.stage();
        this.road = road;
        this.column = column;
        this.hours = hours;
        this.ambush = ops.ambush(road);
        this.entered = stage.now();
    }

    /** Takes the danger as it is now: {@return whether it has to be looked at anew when the day is over} */
    boolean look() {
        rate = ops.danger().on(road, column, entered) / hours.secondsADay();
        return rate > 0 && ops.danger().changes(road);
    }

    /** {@return seconds of work until the first attack before {@code end}; more than the work when there is none} */
    long struckAfter(long since, long end) {
        if (ambush.isEmpty() || rate <= 0) {
            return Long.MAX_VALUE;
        }
        long before = 0;
        int last = stage.calendar().day(end);
        for (int day = stage.calendar().day(since); day <= last; day++) {
            long from = Math.max(since, stage.calendar().dayBegins(day));
            long today = hours.worked(from, Math.min(end, stage.calendar().dayBegins(day + 1)));
            double bears = Math.max(0, ambush.get().bears(day) - (day == metOn ? met : 0));
            if (day > struckOn && rate * today > bears) {
                return before + (long) (bears / rate);
            }
            before += today;
        }
        return Long.MAX_VALUE;
    }

    /** Adds the hazard met today since it last went on, so that a day cut in pieces is as dangerous as a whole one. */
    void meets(long since) {
        int today = stage.calendar().day(stage.now());
        long from = Math.max(since, stage.calendar().dayBegins(today));
        met = (today == metOn ? met : 0) + rate * hours.worked(from, stage.now());
        metOn = today;
    }

    /** It is attacked, once a day at the most: {@return by what} */
    Ambush strikes() {
        struckOn = stage.calendar().day(stage.now());
        return ambush.orElseThrow();
    }
}
