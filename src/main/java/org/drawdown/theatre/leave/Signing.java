package org.drawdown.theatre.leave;

import java.util.function.Consumer;
import org.drawdown.chance.Draws;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Label;
import org.drawdown.scenario.Handover;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** The signing over of a site: a receiver comes or not, inspects or not, and signs. */
final class Signing {
    /** One link holds inspection and signing, so its law is the block that holds theirs. */
    private static final String LAWS = "handover";

    private final Stage stage;
    private final double nobodyComes;
    private final Draws comes;
    private final Span inspection;
    private final Span signature;
    private final Span patience;
    private final Label label;
    private final String site;
    private Consumer<String> then;
    private Booking booked;
    private boolean nobody;
    private long since;
    private long inspects;
    private long signs;

    Signing(Stage stage, Handover handover, String site) {
        this.stage = stage;
        this.site = site;
        this.nobodyComes = stage.value(handover.nobodyComes());
        this.comes = stage.draws("receiver/" + site);
        this.inspection = stage.span(handover.inspection(), "inspect/" + site);
        this.signature = stage.span(handover.signing(), "sign/" + site);
        this.patience = stage.span(handover.patience(), "patience/" + site);
        this.label = Stage.label(Causes.HANDOVER, "", site, LAWS);
    }

    /**
     * Begins it. Every draw is made, whichever way it goes.
     *
     * @param brief whether nobody inspects anything
     * @param end   told how it ended
     */
    void hold(boolean brief, Consumer<String> end) {
        then = end;
        nobody = comes.next() < nobodyComes;
        long waits = patience.next();
        inspects = inspection.next();
        signs = signature.next();
        if (brief) {
            inspects = 0;
        }
        book(nobody ? waits : inspects + signs, nobody ? "unattended" : brief ? "short" : "formal");
    }

    private void book(long takes, String how) {
        since = stage.now();
        booked = stage.kernel().book(label, takes, () -> {
            told();
            then.accept(how);
        });
    }

    private void told() {
        stage.waited(since, Causes.HANDOVER, site, "", site);
    }

    /** {@return whether a receiver has come and inspected what he wanted to} */
    boolean isInspected() {
        return booked != null && !nobody && stage.now() >= since + inspects;
    }

    /** Breaks the inspection off, and signs; or the waiting for a receiver. */
    void breakOff() {
        breakOff(() -> {
            if (nobody) {
                then.accept("unattended");
            } else {
                inspects = 0;
                book(signs, "short");
            }
        });
    }

    /** Breaks all of it off; so far it has been one link. */
    void breakOff(Runnable next) {
        booked.cutShort(() -> {
            told();
            next.run();
        });
    }
}
