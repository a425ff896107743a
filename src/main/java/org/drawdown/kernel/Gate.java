package org.drawdown.kernel;

/**
 * Something that people open: whoever waited goes on from the link of the one who opened it. What
 * counts is whether it is open when the instant settles.
 */
public final class Gate {
    private final Door door;

    /** A gate, closed. */
    public Gate(Kernel kernel, String name) {
        door = new Door(kernel, name, false, false);
    }

    /** Opens it; those who wait go on when the instant settles. */
    public void open() {
        door.open();
    }

    /** Closes it. */
    public void close() {
        door.close();
    }

    /** {@return whether it is open} */
    public boolean isOpen() {
        return door.isOpen();
    }

    /**
     * Runs the step in the next settling that finds the gate open, as {@link #await} does; but whoever watches is not
     * held up by it, and is not told among those who wait.
     */
    public Waiter watch(String name, Label waitingFor, Runnable step) {
        return door.watch(name, waitingFor, step);
    }

    /** Runs the step in the next settling that finds the gate open. */
    public Waiter await(String name, Label waitingFor, Runnable step) {
        return door.await(name, waitingFor, step);
    }
}
