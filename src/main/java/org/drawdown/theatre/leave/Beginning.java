package org.drawdown.theatre.leave;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Waiter;
import org.drawdown.outcome.Happening;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * How a site's closing begins: with its phase, on a date of its own, or before, when it is brought forward; and from when
 * on it is a closing in a hurry.
 */
final class Beginning {
    private final Stage stage;
    private final Place place;
    private final Optional<Gate> phase;
    private final Runnable close;
    private final Gate begun;
    private final Gate forward;
    private final Gate hurry;
    private Waiter phaseWait;
    private final BooleanSupplier tooLate;

    /**
     * A beginning.
     *
     * @param phase   opens when the site's phase begins; empty for a site of no phase
     * @param close   what follows
     * @param tooLate whether nothing brings it forward any more
     */
    Beginning(Stage stage, Place place, Optional<Gate> phase, Runnable close, BooleanSupplier tooLate) {
        this.stage = stage;
        this.place = place;
        this.phase = phase;
        this.close = close;
        this.tooLate = tooLate;
        this.begun = new Gate(stage.kernel(), place.key() + " begins to close");
        this.forward = new Gate(stage.kernel(), place.key() + " is brought forward");
        this.hurry = new Gate(stage.kernel(), place.key() + " closes in a hurry");
    }

    Place place() {
        return place;
    }

    /** {@return the gate that opens when the site begins to close} */
    Gate begun() {
        return begun;
    }

    /**
     * Waits for whatever begins the closing.
     *
     * @param hurried what follows when it has to be a closing in a hurry; it has begun then
     */
    void await(Runnable hurried) {
        Label label = Stage.label(waitsFor(), "", place.key());
        forward.watch(place.key(), label, this::begin);
        hurry.watch(place.key(), label, () -> {
            begin();
            hurried.run();
        });
        Optional<LocalDateTime> date = place.site().closesFrom();
        if (date.isPresent()) {
            long at = Math.max(0, stage.calendar().seconds(date.get()));
            stage.kernel().book(Stage.label(Causes.DATE, "closes-from", place.key()), at, this::dated);
        } else if (phase.isPresent()) {
            phaseWait = phase.get().await(place.key(), Stage.label(Causes.PHASE, "", place.key()), this::begin);
        } else {
            begin();
        }
    }

    private void dated() {
        if (!begun.isOpen() && phase.filter(gate -> !gate.isOpen()).isPresent()) {
            tell(Happening.Closing.DELIBERATE, "its own date");
        }
        begin();
    }

    /** {@return what its days go by with until it begins, also when that is brought forward} */
    private String waitsFor() {
        return place.site().closesFrom().isPresent() ? Causes.DATE : Causes.PHASE;
    }

    private void begin() {
        if (begun.isOpen()) {
            return;
        }
        if (phaseWait != null) {
            phaseWait.withdraw();
        }
        stage.waited(0, waitsFor(), place.key(), "", place.key());
        begun.open();
        close.run();
    }

    /** Brings the closing forward, if that changes anything; in a hurry, or with all as usual. */
    void bringForward(Happening.Closing closing, String reason) {
        boolean expedited = closing == Happening.Closing.EXPEDITED;
        boolean already =
                tooLate.getAsBoolean() || hurry.isOpen() || (!expedited && (begun.isOpen() || forward.isOpen()));
        if (!already) {
            tell(closing, reason);
            (expedited ? hurry : forward).open();
        }
    }

    private void tell(Happening.Closing closing, String reason) {
        stage.tell(new Happening.BroughtForward(stage.now(), place.key(), closing, reason));
    }
}
