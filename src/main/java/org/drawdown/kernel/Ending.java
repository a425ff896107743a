package org.drawdown.kernel;

/** How a run ended. */
public enum Ending {
    /** Somebody called {@link Kernel#stop()}. */
    DONE,
    /** Nothing of people's is booked and nobody waits for nature: nothing can happen any more. */
    STUCK,
    /** The horizon came first. */
    HORIZON,
    /** An instant went round and round without time. */
    LOOP
}
