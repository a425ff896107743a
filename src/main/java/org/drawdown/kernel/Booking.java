package org.drawdown.kernel;

/** A step that is booked for later: the handle by which it is called off or cut short. */
public sealed interface Booking permits Step {
    /** {@return whether the step is still to run} */
    boolean pending();

    /**
     * Calls the step off; it will not run, and its link leads nowhere.
     *
     * @return whether it was still pending
     */
    boolean cancel();

    /**
     * Ends the link now, with its true length, and at once runs what follows with that link as the
     * current one. Of the halted seconds as many stay as the link still has room for.
     *
     * @throws IllegalStateException when nothing is pending, or the booking is nature's
     */
    void cutShort(Runnable next);

    /**
     * As {@link #cutShort(Runnable)}, when the caller knows how much of it was a halt.
     *
     * @param halted seconds halted until now; from 0 to the true length
     */
    void cutShort(long halted, Runnable next);

    /** {@return the link that the booking makes, or null when the booking is nature's} */
    Link link();
}
