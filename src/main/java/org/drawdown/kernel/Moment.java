package org.drawdown.kernel;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** One of the kernel's own events, behind the steps of its instant: the settling, or the horizon. */
final class Moment extends Event {
    static final double SETTLING = 2;
    static final double HORIZON = 3;

    private final Runnable action;

    Moment(Simulator simulator, double rank, Runnable action) {
        super(simulator);
        setPriority(rank);
        this.action = action;
    }

    @Override
    public void actions() {
        action.run();
    }
}
