package org.drawdown.theatre.leave;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drawdown.kernel.Label;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** Packing at a site, a day's work at a time, done by the people who are there that day. */
final class Packing {
    private static final long A_DAY = 86_400;
    private static final double ROUNDING = 1e-9;

    private final Stage stage;
    private final Place place;
    private final double aDay;
    private final double with;
    private final Label label;
    private final double found;
    private final int[] packed;
    private double carriedOver;
    private boolean begun;

    Packing(Stage stage, Kinds kinds, Place place, Site.Packing packing) {
        this.stage = stage;
        this.place = place;
        this.aDay = stage.value(packing.aDay());
        this.with = stage.value(packing.with());
        this.found = stage.value(packing.found());
        this.packed = new int[kinds.size()];
        this.label = Stage.label(Causes.PACKING, "", place.key());
        Map<String, Integer> packedSoFar = packedSoFar();
        for (int kind : place.kinds()) {
            if (kinds.kind(kind).cargo() && !kinds.kind(kind).drivesItself()) {
                int present = place.neverLeft(kind);
                int ready = Math.min(
                        present, packedSoFar.getOrDefault(kinds.kind(kind).key(), 0));
                packedSoFar.computeIfPresent(kinds.kind(kind).key(), (key, left) -> left - ready);
                place.unpack(kind, present - ready);
            }
        }
    }

    /** {@return how many of each kind are packed when a run begins, whoever owns them} */
    private Map<String, Integer> packedSoFar() {
        Map<String, Integer> packed = new LinkedHashMap<>();
        stage.ground()
                .scenario()
                .soFar()
                .flatMap(soFar -> soFar.at(place.key()))
                .ifPresent(site -> site.packed()
                        .forEach(each -> packed.put(
                                each.kind(), each.count().map(stage::whole).orElse(Integer.MAX_VALUE))));
        return packed;
    }

    void begin() {
        if (!begun) {
            begun = true;
            nextDay();
        }
    }

    private void nextDay() {
        if (left() > 0) {
            double hands = with > 0 ? Math.min(1, place.travellers() / with) : 1;
            double today = aDay * hands + carriedOver;
            long since = stage.now();
            stage.kernel().book(label, A_DAY, () -> packed(today, since));
        }
    }

    private void packed(double today, long since) {
        int units = (int) Math.min(left(), Math.floor(today));
        carriedOver = today - Math.floor(today);
        stage.waited(since, Causes.PACKING, place.key(), "", place.key());
        for (int kind : place.kinds()) {
            int some = Math.min(units, place.unpacked(kind));
            units -= some;
            if (some > 0) {
                find(kind, some);
                place.pack(kind, some);
            }
        }
        nextDay();
    }

    /** What turns up with what was packed, and is packed with it. */
    private void find(int kind, int some) {
        int before = (int) Math.floor(packed[kind] * found + ROUNDING);
        packed[kind] += some;
        place.finds(kind, (int) Math.floor(packed[kind] * found + ROUNDING) - before, "found while packing");
    }

    private int left() {
        int left = 0;
        for (int kind : place.kinds()) {
            left += place.unpacked(kind);
        }
        return left;
    }
}
