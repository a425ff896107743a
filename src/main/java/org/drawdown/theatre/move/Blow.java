package org.drawdown.theatre.move;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drawdown.chance.Law;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Harm;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Daily;
import org.drawdown.theatre.stage.Stage;

/**
 * What strikes a site, and what it does there: people are wounded and killed, cargo is destroyed. What is promised to a
 * movement is spared. By day: whatever strikes twice on a day does the same.
 */
final class Blow {
    private final Stage stage;
    private final Kinds kinds;
    private final Harm harm;
    private final String what;
    private final Daily wounds;
    private final Daily kills;
    private final Map<String, Daily> destroys = new LinkedHashMap<>();

    /**
     * A blow.
     *
     * @param what   it is called
     * @param source of luck: {@code what/where}
     */
    Blow(Stage stage, Kinds kinds, Harm harm, String what, String source) {
        this.stage = stage;
        this.kinds = kinds;
        this.harm = harm;
        this.what = what;
        this.wounds = stage.daily("wounds/" + source);
        this.kills = stage.daily("kills/" + source);
        harm.destroys().keySet().forEach(kind -> destroys.put(kind, stage.daily("destroys/" + source + "/" + kind)));
    }

    void falls(Place place) {
        int day = stage.calendar().day(stage.now());
        int dead = kill(place, drawn(harm.kills(), kills, day));
        int wounded = Math.min(place.travellers(), drawn(harm.wounds(), wounds, day));
        int lost = 0;
        for (Map.Entry<String, Law> each : harm.destroys().entrySet()) {
            lost += destroy(place, each.getKey(), drawn(each.getValue(), destroys.get(each.getKey()), day));
        }
        stage.tell(new Happening.Struck(stage.now(), what, "", 0, place.key(), lost, wounded, dead, 0));
        place.changed();
    }

    private static int drawn(Law law, Daily luck, int day) {
        return (int) Math.round(law.quantile(luck.on(day)));
    }

    private int kill(Place place, int number) {
        int left = number;
        for (int kind : kinds.travellers()) {
            left -= lose(place, kind, left, Whereabouts.DEAD);
        }
        return number - left;
    }

    private int destroy(Place place, String key, int number) {
        int left = number;
        for (int kind : kinds.indices(key)) {
            left -= lose(place, kind, left, Whereabouts.LOST);
        }
        return number - left;
    }

    private int lose(Place place, int kind, int number, String fate) {
        int lost = Math.max(0, Math.min(number, place.unclaimed(kind)));
        place.disposes(kind, lost, fate, what);
        return lost;
    }
}
