package org.drawdown.theatre.leave;

import java.util.function.Consumer;
import org.drawdown.chance.Draws;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Label;
import org.drawdown.scenario.Handover;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** The signing over of a site: a receiver comes or not, inspects or not, and signs. */
final class Signing {
    /** Inspection, patience and signing are told as one, so their law is the block that holds theirs. */
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
    private Gate canLeave;
    private Booking booked;
    private boolean nobody;
    private boolean inspected;
    private long since;
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
     * @param brief  whether nobody inspects anything
     * @param papers opens when those who hold the site can leave it; nobody signs before
     * @param end    told how it ended
     */
    void hold(boolean brief, Gate papers, Consumer<String> end) {
        then = end;
        canLeave = papers;
        nobody = comes.next() < nobodyComes;
        long waits = patience.next();
        long inspects = inspection.next();
        signs = signature.next();
        if (nobody) {
            book(waits, () -> then.accept("unattended"));
        } else if (brief) {
            sign("short");
        } else {
            book(inspects, () -> sign("formal"));
        }
    }

    private void sign(String how) {
        inspected = true;
        canLeave.await(site, label, () -> book(signs, () -> then.accept(how)));
    }

    private void book(long takes, Runnable next) {
        since = stage.now();
        booked = stage.kernel().book(label, takes, () -> {
            told();
            next.run();
        });
    }

    private void told() {
        stage.waited(since, Causes.HANDOVER, site, "", site);
    }

    /** {@return whether a receiver has come and inspected what he wanted to} */
    boolean isInspected() {
        return inspected;
    }

    /** Breaks the inspection off, and signs; or the waiting for a receiver. */
    void breakOff() {
        breakOff(() -> {
            if (nobody) {
                then.accept("unattended");
            } else {
                sign("short");
            }
        });
    }

    /** Breaks all of it off before anybody signs. */
    void breakOff(Runnable next) {
        booked.cutShort(() -> {
            told();
            next.run();
        });
    }
}
