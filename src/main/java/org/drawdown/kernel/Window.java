package org.drawdown.kernel;

/**
 * Something that nature opens and closes: whoever waited has a link of its own for the wait. What
 * counts is whether it is open when the instant settles.
 */
public final class Window {
    private final Door door;

    /** A window, open or not. */
    public Window(Kernel kernel, String name, boolean open) {
        door = new Door(kernel, name, true, open);
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
     * Runs the step in the next settling that finds the window open, as {@link #await} does; but whoever watches is not
     * held up by it, and is not told among those who wait.
     */
    public Waiter watch(String name, Label waitingFor, Runnable step) {
        return door.watch(name, waitingFor, step);
    }

    /** Runs the step in the next settling that finds the window open. */
    public Waiter await(String name, Label waitingFor, Runnable step) {
        return door.await(name, waitingFor, step);
    }
}
