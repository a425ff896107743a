package org.drawdown.theatre.leave;

import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Join;
import org.drawdown.kernel.Label;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * What a site sells, gives or destroys as planned, at the end of each day: what may go that way and is neither promised to
 * a convoy nor to be kept. No rule bends for it.
 */
final class PlannedDisposal {
    private static final long A_DAY = 86_400;

    private final Stage stage;
    private final Kinds all;
    private final Place place;
    private final Site.Disposal plan;
    private final int[] kinds;
    private final double aDay;
    private final long from;
    private final Label label;
    private final int[] done;
    private long leftToDo;
    private double carriedOver;

    PlannedDisposal(Stage stage, Kinds kinds, Place place, Site.Disposal plan) {
        this.stage = stage;
        this.all = kinds;
        this.place = place;
        this.plan = plan;
        this.kinds = IntStream.of(place.kinds())
                .filter(kind -> plan.isOf(kinds.kind(kind)))
                .toArray();
        this.done = new int[kinds.size()];
        this.aDay = stage.value(plan.aDay());
        this.leftToDo = plan.atMost().map(most -> Math.round(stage.value(most))).orElse(Long.MAX_VALUE);
        this.from = Math.max(0, stage.calendar().seconds(plan.from()));
        this.label = Stage.label(Causes.DATE, plan.key(), place.key());
    }

    /** Enters what of a site had met a fate before the run began: it went by this plan, as far as the plan goes. */
    void hadGone(Site from, String fate, int kind, int count) {
        if (from.key().equals(place.key()) && fate.equals(becomes()) && plan.isOf(all.kind(kind))) {
            int some = (int) Math.min(leftToDo, count);
            leftToDo -= some;
            done[all.root(kind)] += some;
        }
    }

    /** Begins on its day, and when the tasks that come before it are done. */
    void begin(Tasks tasks) {
        List<Gate> before = plan.after().stream()
                .flatMap(task -> tasks.doneAt(task, place.key()).stream())
                .toList();
        if (before.isEmpty()) {
            stage.kernel().book(label, from, this::nextDay);
        } else {
            Join done = new Join(stage.kernel(), plan.key() + "/" + place.key(), before.size(), this::notBefore);
            Label waiting = Stage.label(Causes.TASK, plan.key(), place.key());
            before.forEach(task -> task.watch(place.key(), waiting, done::arrive));
        }
    }

    private void notBefore() {
        stage.kernel().book(label, Math.max(0, from - stage.kernel().now()), this::nextDay);
    }

    private void nextDay() {
        if (leftToDo > 0 && (left() > 0 || place.unfinished().comingIn() > 0)) {
            stage.kernel().book(label, A_DAY, this::dispose);
        }
    }

    private void dispose() {
        double today = aDay + carriedOver;
        int units = Math.toIntExact(Math.min(leftToDo, (long) Math.floor(today)));
        carriedOver = today - Math.floor(today);
        int before = units;
        for (int kind : kinds) {
            int some = Math.min(units, Math.max(0, place.unclaimed(kind) - place.kept(kind)));
            if (some > 0) {
                units -= some;
                leftToDo -= some;
                done[all.root(kind)] += some;
                place.disposes(kind, some, becomes(), plan.key());
            }
        }
        if (units < before) {
            place.changed();
        }
        nextDay();
    }

    /** {@return how many of a root kind have got that fate by this plan} */
    int done(String fate, int root) {
        return fate.equals(becomes()) ? done[root] : 0;
    }

    private int left() {
        return IntStream.of(kinds).map(place::present).sum();
    }

    private String becomes() {
        return switch (plan.fate()) {
            case SOLD -> Whereabouts.SOLD;
            case GIVEN -> Whereabouts.GIVEN;
            case DESTROYED -> Whereabouts.DESTROYED;
            case SENT_ON -> Whereabouts.SENT_ON;
        };
    }
}
