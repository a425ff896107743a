package org.drawdown.kernel;

import java.util.Objects;

/** A step that follows several others: it runs when the last has arrived, from that one's link. */
public final class Join {
    private final Kernel kernel;
    private final String name;
    private final int arrivals;
    private final Runnable step;
    private int arrived;

    /** A join without a name. */
    public Join(Kernel kernel, int arrivals, Runnable step) {
        this(kernel, "", arrivals, step);
    }

    /**
     * A join.
     *
     * @param name     orders joins that are complete in the same instant
     * @param arrivals how many must arrive; with none, the step runs in the settling of this instant
     */
    public Join(Kernel kernel, String name, int arrivals, Runnable step) {
        if (arrivals < 0) {
            throw new IllegalArgumentException("a join is of zero or more arrivals, not " + arrivals);
        }
        this.kernel = kernel;
        this.name = Objects.requireNonNull(name, "a join needs a name, if only an empty one");
        this.arrivals = arrivals;
        this.step = Objects.requireNonNull(step, "a join needs a step");
        if (arrivals == 0) {
            complete();
        }
    }

    /**
     * One has arrived.
     *
     * @throws IllegalStateException when all had arrived before
     */
    public void arrive() {
        kernel.refuseWhenEnded("somebody arrived at join \"" + name + "\"");
        if (arrived == arrivals) {
            throw new IllegalStateException(
                    "at " + kernel.now() + " s one more arrived at join \"" + name + "\"; it is of " + arrivals);
        }
        arrived++;
        if (arrived == arrivals) {
            complete();
        }
    }

    private void complete() {
        Link last = kernel.current();
        Wait wait = new Wait(null, name, kernel.now(), last, 0);
        wait.end();
        Waiter waiter = new Waiter(null, wait, step);
        waiter.continueFrom(last);
        kernel.doors().due(waiter);
    }
}
