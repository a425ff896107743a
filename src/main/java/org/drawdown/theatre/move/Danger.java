package org.drawdown.theatre.move;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Raised;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.nature.Road;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/** How dangerous a leg or a site is now: nature's hazard, times what the scenario lets raise it. */
final class Danger {
    private final Stage stage;
    private final int[] garrisonKinds;
    private final Nature nature;
    private final Raised raised;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Deque<Long>> setOut = new LinkedHashMap<>();

    Danger(Stage stage, Kinds kinds, Nature nature, List<Place> places) {
        this.stage = stage;
        this.nature = nature;
        Scenario scenario = stage.ground().scenario();
        this.raised = scenario.attacks().map(attacks -> attacks.raised()).orElse(Raised.BY_NOTHING);
        this.garrisonKinds = raised.garrison().stream()
                .flatMapToInt(
                        garrison -> IntStream.range(0, kinds.size()).filter(kind -> counts(garrison, kinds.kind(kind))))
                .toArray();
        places.forEach(place -> this.places.put(place.key(), place));
    }

    /** {@return whether it changes on a leg though nobody tells: then it is looked at anew each day} */
    boolean changes(Road road) {
        return raised.byAnything() || road.hazard().grows();
    }

    /**
     * {@return attacks on a column on a full day, as things are now}
     *
     * @param since when it set out on the leg
     */
    double on(Road road, Column.Owner column, long since) {
        double hazard = road.hazard().now();
        if (hazard == 0 || !raised.byAnything()) {
            return hazard;
        }
        return hazard
                * garrison(places.get(road.leg().from()), places.get(road.leg().to()))
                * exposure()
                * repetition(road, since)
                * escorts(column);
    }

    /** {@return attacks on a site on a full day, as things are now} */
    double at(Place place) {
        return nature.hazard(place.key()).now() * garrison(place, place) * exposure();
    }

    private double garrison(Place one, Place other) {
        return raised.garrison()
                .filter(garrison -> tooFew(garrison, one) || tooFew(garrison, other))
                .map(garrison -> stage.value(garrison.times()))
                .orElse(1.0);
    }

    private boolean tooFew(Raised.Garrison garrison, Place place) {
        double minimum = stage.value(garrison.at().getOrDefault(place.key(), garrison.below()));
        int people = 0;
        for (int kind : garrisonKinds) {
            people += place.present(kind);
        }
        return !place.outside() && people < minimum;
    }

    private static boolean counts(Raised.Garrison garrison, Kind kind) {
        return kind.people()
                && (garrison.of().isEmpty() ? !kind.separates() : garrison.of().contains(kind.key()));
    }

    private double exposure() {
        return raised.exposure().map(this::factor).orElse(1.0);
    }

    private double factor(Raised.Exposure exposure) {
        long known = exposure.from().map(stage.calendar()::seconds).orElseGet(stage.ground()::planStarts);
        double doublings = Math.max(0, stage.now() - known) / stage.value(exposure.doublesIn());
        double most = exposure.atMost().map(stage::value).orElse(Double.POSITIVE_INFINITY);
        return Math.min(most, Math.pow(2, doublings));
    }

    private double repetition(Road road, long since) {
        return raised.repetition()
                .map(repetition -> 1 + stage.value(repetition.each()) * lately(repetition, road, since))
                .orElse(1.0);
    }

    /** Those ahead of it; not those that set out in the same second, or it would matter whose step runs first. */
    private long lately(Raised.Repetition repetition, Road road, long since) {
        Deque<Long> times = setOut.getOrDefault(road.key(), new ArrayDeque<>());
        double first = stage.now() - stage.value(repetition.within());
        return times.stream().filter(time -> time > first && time < since).count();
    }

    private double escorts(Column.Owner column) {
        return raised.escorts()
                .filter(ratio -> column.vehicles() > column.escorts() * stage.value(ratio.onePer()))
                .map(ratio -> stage.value(ratio.times()))
                .orElse(1.0);
    }

    /** Notes that a column sets out on a leg. */
    void setsOut(Road road) {
        raised.repetition().ifPresent(repetition -> {
            Deque<Long> times = setOut.computeIfAbsent(road.key(), key -> new ArrayDeque<>());
            times.addLast(stage.now());
            while (times.getFirst() < stage.now() - stage.value(repetition.within())) {
                times.removeFirst();
            }
        });
    }
}
