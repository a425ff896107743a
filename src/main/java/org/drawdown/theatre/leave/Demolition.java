package org.drawdown.theatre.leave;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drawdown.kernel.Label;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Destroying;
import org.drawdown.theatre.paper.Asker;
import org.drawdown.theatre.paper.Papers;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * Destroying that takes a permission, people and days: what is to be destroyed at a site is set aside, and goes a day's
 * work at a time, by those who are there.
 */
final class Demolition {
    private static final long A_DAY = 86_400;

    /** What becomes of so many of a kind. */
    interface End {
        void of(int kind, int count);
    }

    private final Stage stage;
    private final Kinds kinds;
    private final Papers papers;
    private final Destroying rule;
    private final double aDay;
    private final double with;
    private final Map<String, Load> aside = new LinkedHashMap<>();

    Demolition(Stage stage, Kinds kinds, Papers papers, Destroying rule) {
        this.stage = stage;
        this.kinds = kinds;
        this.papers = papers;
        this.rule = rule;
        this.aDay = stage.value(rule.aDay());
        this.with = stage.value(rule.with());
    }

    /** {@return whether something is set aside at a site} */
    boolean isAt(Place place) {
        return aside.containsKey(place.key());
    }

    /** Sets a load aside that stands at a place, promised to nobody, and begins once that is permitted. */
    void begin(Place place, Load load, End end) {
        if (load.total() == 0) {
            return;
        }
        place.claim(load);
        Load before = aside.putIfAbsent(place.key(), load);
        if (before != null) {
            for (int kind = 0; kind < load.kinds(); kind++) {
                before.add(kind, load.count(kind));
            }
        } else {
            Asker asker = Asker.at(Whereabouts.DESTROYED + "/" + place.key(), Causes.DESTROYING, place.key());
            papers.permit(asker, rule.permissions()).ask(() -> nextDay(place, end, 0));
        }
    }

    /** Fewer people destroy less; the last who leave do not come back for it, so with them goes what is left. */
    private void nextDay(Place place, End end, double carriedOver) {
        double hands = with > 0 ? Math.min(1, place.travellers() / with) : 1;
        double today =
                hands > 0 ? aDay * hands + carriedOver : aside.get(place.key()).total();
        long since = stage.now();
        Label label = Stage.label(Causes.DESTROYING, "", place.key());
        stage.kernel().book(label, A_DAY, () -> {
            stage.waited(since, Causes.DESTROYING, place.key(), "", place.key());
            destroy(place, end, (int) Math.floor(today));
            if (isAt(place)) {
                nextDay(place, end, today - Math.floor(today));
            }
            place.changed();
        });
    }

    private void destroy(Place place, End end, int most) {
        Load left = aside.get(place.key());
        int units = most;
        for (int kind = 0; kind < left.kinds(); kind++) {
            int some = Math.min(units, left.count(kind));
            if (some > 0) {
                units -= some;
                left.add(kind, -some);
                Load done = Load.empty(kinds);
                done.add(kind, some);
                place.release(done);
                end.of(kind, some);
            }
        }
        if (left.total() == 0) {
            aside.remove(place.key());
        }
    }
}
