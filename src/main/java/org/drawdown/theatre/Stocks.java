package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** How many of each kind stood where at the end of each day, as steps; what never runs out is not counted. */
final class Stocks {
    private final Calendar calendar;
    private final Map<String, List<String>> endless = new LinkedHashMap<>();
    private final Map<String, Map<String, Steps>> places = new LinkedHashMap<>();

    Stocks(Scenario scenario) {
        this.calendar = scenario.calendar();
        for (Site site : scenario.sites()) {
            if (!site.endless().isEmpty()) {
                endless.put(site.key(), site.endless());
            }
        }
    }

    void open(String place, String kind, int count) {
        add(0, place, kind, count);
    }

    void add(Happening.Moved moved) {
        int day = calendar.day(moved.at());
        if (!moved.from().equals(Whereabouts.FOUND)) {
            add(day, moved.from(), moved.kind(), -moved.count());
        }
        add(day, moved.to(), moved.kind(), moved.count());
    }

    private void add(int day, String place, String kind, int count) {
        if (!endless.isEmpty() && endless.getOrDefault(place, List.of()).contains(kind)) {
            return;
        }
        places.computeIfAbsent(place, key -> new LinkedHashMap<>())
                .computeIfAbsent(kind, key -> new Steps())
                .add(day, count);
    }

    List<Outcome.Stock> stocks() {
        List<Outcome.Stock> stocks = new ArrayList<>();
        places.forEach((place, kinds) -> kinds.forEach((kind, steps) -> stocks.add(new Outcome.Stock(
                place, kind, Arrays.copyOf(steps.days, steps.size), Arrays.copyOf(steps.counts, steps.size)))));
        return stocks;
    }

    /** Counts by day, only for days on which they changed. */
    private static final class Steps {
        private int[] days = new int[8];
        private int[] counts = new int[8];
        private int size;

        void add(int day, int change) {
            int before = size == 0 ? 0 : counts[size - 1];
            if (size == 0 || days[size - 1] != day) {
                if (size == days.length) {
                    days = Arrays.copyOf(days, 2 * size);
                    counts = Arrays.copyOf(counts, 2 * size);
                }
                days[size++] = day;
            }
            counts[size - 1] = before + change;
        }
    }
}
