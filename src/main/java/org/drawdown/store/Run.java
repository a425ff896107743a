package org.drawdown.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drawdown.experiment.Runs;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Calendar;

/** One run of one variant, as tables see it. */
final class Run {
    private final Runs runs;
    private final Map<String, Integer> places;
    private final List<String> dates = new ArrayList<>();
    private Outcome outcome;

    Run(Runs runs, Map<String, Integer> places) {
        this.runs = runs;
        this.places = places;
    }

    Run at(Outcome next) {
        outcome = next;
        return this;
    }

    String variant() {
        return runs.variant().key();
    }

    Calendar calendar() {
        return runs.scenario().calendar();
    }

    Outcome outcome() {
        return outcome;
    }

    /** {@return the date of a day, 0 for the day of the start} */
    String date(int day) {
        while (dates.size() <= day) {
            dates.add(calendar().date(dates.size()).toString());
        }
        return dates.get(day);
    }

    /** {@return the first day of a month, 0 for the month of the start} */
    String month(int month) {
        return calendar()
                .start()
                .toLocalDate()
                .withDayOfMonth(1)
                .plusMonths(month)
                .toString();
    }

    /** {@return things of this run by place, sites by key before where else things may be, then by name} */
    <T> List<T> byPlace(List<T> things, Function<T, String> place, Function<T, String> name) {
        return things.stream()
                .sorted(Comparator.comparingInt((T thing) -> places.getOrDefault(place.apply(thing), Integer.MAX_VALUE))
                        .thenComparing(place)
                        .thenComparing(name))
                .toList();
    }
}
