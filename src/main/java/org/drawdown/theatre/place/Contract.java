package org.drawdown.theatre.place;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** Units of a fleet that are hired: there some time after they are asked for, gone when their contract ends. */
public final class Contract {
    private final Stage stage;
    private final Park park;
    private final int units;
    private final Span lead;
    private final Optional<Long> lasts;
    private final Runnable changed;

    /**
     * A contract, asked for as often as needed.
     *
     * @param units   that come with it
     * @param lead    from asking to their coming
     * @param lasts   its length in seconds; absent: to the end
     * @param changed follows when they have come and when they have gone
     */
    public Contract(Stage stage, Park park, int units, Span lead, Optional<Long> lasts, Runnable changed) {
        this.stage = stage;
        this.park = park;
        this.units = units;
        this.lead = lead;
        this.lasts = lasts;
        this.changed = changed;
    }

    /**
     * Asks for the units.
     *
     * @param extended asked when the contract would end: whether it goes on for as long again
     */
    public void ask(BooleanSupplier extended) {
        ask(0, extended);
    }

    /**
     * Asks for the units, or has asked for them.
     *
     * @param ago seconds since they were asked for
     */
    void ask(long ago, BooleanSupplier extended) {
        long comes = lead.next() - ago;
        long left = lasts.map(length -> length + Math.min(0, comes)).orElse(1L);
        if (left > 0) {
            book(lead.law(), Math.max(0, comes), () -> {
                park.comes(units);
                changed.run();
                goOn(lasts.map(length -> left), extended);
            });
        } else {
            park.hasGone();
        }
    }

    private void goOn(Optional<Long> length, BooleanSupplier extended) {
        length.ifPresent(left -> book("", left, () -> end(extended)));
    }

    private void end(BooleanSupplier extended) {
        if (extended.getAsBoolean()) {
            goOn(lasts, extended);
        } else {
            park.goes(units);
            changed.run();
        }
    }

    private void book(String law, long seconds, Runnable step) {
        stage.kernel().book(Stage.label(Causes.CHARTER, park.key(), park.fleet().home(), law), seconds, step);
    }
}
