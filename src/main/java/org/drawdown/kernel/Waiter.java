package org.drawdown.kernel;

import java.util.Comparator;
import java.util.Objects;

/** Somebody who waits at a gate or a window, and may give up. */
public final class Waiter {
    static final Comparator<Waiter> ORDER = (a, b) -> Wait.compare(a.wait, b.wait);

    private final Door door;
    private final Wait wait;
    private final Runnable step;
    private Link link;

    Waiter(Door door, Wait wait, Runnable step) {
        this.door = door;
        this.wait = wait;
        this.step = Objects.requireNonNull(step, "a wait needs a step");
    }

    /** {@return whether it still waits} */
    public boolean waiting() {
        return wait.open();
    }

    /**
     * Gives up: the step will not run.
     *
     * @return whether it was still waiting
     */
    public boolean withdraw() {
        return door.withdraw(this);
    }

    Wait asked() {
        return wait;
    }

    void continueFrom(Link from) {
        link = from;
    }

    void goOn(Kernel kernel) {
        kernel.goOn(wait.name, link, step);
    }
}
