package org.drawdown.theatre.leave;

import org.drawdown.kernel.Label;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** Selling at a site, at the end of each day: what may be sold and is neither promised to a convoy nor to be kept. */
final class Selling {
    private static final long A_DAY = 86_400;

    private final Stage stage;
    private final Kinds kinds;
    private final Place place;
    private final double aDay;
    private final long from;
    private final Label label;
    private double carriedOver;

    Selling(Stage stage, Kinds kinds, Place place, Site.Selling selling) {
        this.stage = stage;
        this.kinds = kinds;
        this.place = place;
        this.aDay = stage.value(selling.aDay());
        this.from = Math.max(0, stage.calendar().seconds(selling.from()));
        this.label = Stage.label(Causes.DATE, "selling", place.key());
    }

    void begin() {
        stage.kernel().book(label, from, this::nextDay);
    }

    private void nextDay() {
        if (left() > 0 || place.unfinished().comingIn() > 0) {
            stage.kernel().book(label, A_DAY, this::sell);
        }
    }

    private void sell() {
        double today = aDay + carriedOver;
        int units = (int) Math.floor(today);
        carriedOver = today - units;
        for (int kind : place.kinds()) {
            int some = Math.min(units, free(kind));
            if (some > 0) {
                units -= some;
                place.disposes(kind, some, Whereabouts.SOLD, "selling");
            }
        }
        place.changed();
        nextDay();
    }

    private int free(int kind) {
        boolean forSale = kinds.kind(kind).mayBe(Kind.Fate.SOLD);
        return forSale ? Math.max(0, place.unclaimed(kind) - place.kept(kind)) : 0;
    }

    private int left() {
        int left = 0;
        for (int kind : place.kinds()) {
            left += kinds.kind(kind).mayBe(Kind.Fate.SOLD) ? place.present(kind) : 0;
        }
        return left;
    }
}
