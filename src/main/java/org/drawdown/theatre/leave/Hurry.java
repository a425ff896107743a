package org.drawdown.theatre.leave;

import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.ExpeditedClosing;
import org.drawdown.scenario.Kind;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/** What a closing in a hurry is in a run: its people go first, tasks are waived, what still stands is destroyed. */
final class Hurry {
    /** The rule under which what it costs is told. */
    static final String RULE = "expedited-closing";

    private final ExpeditedClosing expedited;
    private final Dispatch dispatch;
    private final Tasks tasks;
    private final Clearing clearing;
    private final long leavesWithin;

    Hurry(Stage stage, ExpeditedClosing expedited, Dispatch dispatch, Tasks tasks, Clearing clearing) {
        this.expedited = expedited;
        this.dispatch = dispatch;
        this.tasks = tasks;
        this.clearing = clearing;
        this.leavesWithin = Math.round(stage.value(expedited.leavesWithin()));
    }

    /** {@return seconds after which cargo is moved no more} */
    long leavesWithin() {
        return leavesWithin;
    }

    /** {@return whether the site is signed over at all} */
    boolean signs() {
        return expedited.handover() == ExpeditedClosing.Manner.SHORT;
    }

    void begin(Place place) {
        tasks.waive(expedited.waives(), place);
        dispatch.peopleFirst(place);
    }

    /** {@return whether something stands that has to be cleared} */
    boolean hasToClear(Place place) {
        return clearing.hasToClear(place, this::fate);
    }

    void clear(Place place) {
        clearing.clear(place, RULE, this::fate);
    }

    private String fate(Kind kind) {
        if (expedited.given() && kind.mayBe(Kind.Fate.GIVEN)) {
            return Whereabouts.GIVEN;
        }
        return kind.mayBe(Kind.Fate.DESTROYED) ? Whereabouts.DESTROYED : Clearing.STAYS;
    }
}
