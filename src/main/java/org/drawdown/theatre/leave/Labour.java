package org.drawdown.theatre.leave;

import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Label;
import org.drawdown.scenario.Task;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/**
 * The work of a task: done in one go, or, where it takes people, in pieces of a day at most, each timed when it begins
 * by the hands then present.
 */
final class Labour {
    private static final long A_DAY = 86_400;

    private final Stage stage;
    private final Place place;
    private final double with;
    private final Span takes;
    private final Label label;
    private double leftSeconds;
    private Booking underWay;

    /**
     * Labour.
     *
     * @param place where its people are; needed only by a task that takes people
     */
    Labour(Stage stage, Task task, Job.Key key, Place place) {
        this.stage = stage;
        this.place = place;
        this.with = task.hands().with().map(stage::value).orElse(0.0);
        this.takes = stage.span(task.takes(), "task/" + key.source());
        this.label = Stage.label(Causes.TASK, key.words(), key.site(), takes.law());
    }

    void begin(Runnable done) {
        leftSeconds = takes.next();
        goOn(done);
    }

    private void goOn(Runnable done) {
        double hands = with > 0 ? Math.min(1, place.travellers() / with) : 1;
        if (with == 0 || hands * A_DAY >= leftSeconds) {
            book((long) Math.ceil(leftSeconds / hands), done);
        } else {
            book(A_DAY, () -> {
                leftSeconds -= hands * A_DAY;
                goOn(done);
            });
        }
    }

    private void book(long seconds, Runnable step) {
        underWay = stage.kernel().book(label, seconds, step);
    }

    void cancel() {
        underWay.cancel();
    }
}
