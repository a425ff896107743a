package org.drawdown.kernel;

import java.util.Comparator;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** A booked step on the event list: event and handle in one object. */
final class Step extends Event implements Booking {
    /** People's that are pending: that which ends last first, and of several that which was booked before. */
    static final Comparator<Step> LAST_FIRST =
            Comparator.comparingLong(Step::ends).reversed().thenComparingLong(Step::number);

    private final Kernel kernel;
    private final long number;
    private final Link link;
    private final String what;
    private final Runnable action;

    Step(Kernel kernel, Simulator simulator, long number, Link link, String what, Runnable action) {
        super(simulator);
        this.kernel = kernel;
        this.number = number;
        this.link = link;
        this.what = what;
        this.action = action;
    }

    @Override
    public void actions() {
        kernel.fire(this);
    }

    void run() {
        action.run();
    }

    /** {@return its place in the order of booking} */
    long number() {
        return number;
    }

    @Override
    public boolean pending() {
        return eventTime >= 0;
    }

    @Override
    public boolean cancel() {
        kernel.refuseWhenEnded("a booking was called off");
        if (!pending()) {
            return false;
        }
        super.cancel();
        kernel.dropped(this);
        return true;
    }

    @Override
    public void cutShort(Runnable next) {
        long length = link == null ? 0 : kernel.now() - link.from();
        cutShort(link == null ? 0 : Math.min(link.halted(), length), next);
    }

    @Override
    public void cutShort(long halted, Runnable next) {
        if (link == null) {
            throw new IllegalStateException(
                    "at " + kernel.now() + " s a booking of nature's was to be cut short; only people's have a link");
        }
        long length = kernel.now() - link.from();
        if (halted < 0 || halted > length) {
            throw new IllegalArgumentException("\"" + link.label().told() + "\" was cut short after " + length
                    + " s with " + halted + " s of halt; a halt is from 0 to the length");
        }
        if (!cancel()) {
            throw new IllegalStateException("at " + kernel.now() + " s \""
                    + link.label().told() + "\" was to be cut short, but it is not pending");
        }
        link.cut(kernel.now(), halted);
        kernel.continueFrom(link, next);
    }

    @Override
    public Link link() {
        return link;
    }

    private long ends() {
        return link.to();
    }

    String told() {
        return link == null ? what : link.label().told();
    }
}
