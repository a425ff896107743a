package org.drawdown.cli.screen;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ctrl-C while runs are played: no more are begun, and the process stays until what is done has been written.
 *
 * <p>The hook waits for {@link #over}, which only {@code Main} calls, when all is written.
 */
public final class Interrupt implements AutoCloseable {
    private static final CountDownLatch OVER = new CountDownLatch(1);
    private static final AtomicInteger CODE = new AtomicInteger(Exit.OTHER);
    private static final int PATIENCE_SECONDS = 600;

    private final Thread hook;
    private volatile boolean asked;

    private Interrupt(Runnable stop, Console console) {
        hook = new Thread(
                () -> {
                    asked = true;
                    stop.run();
                    console.remark("\nstopping: runs under way are played to their end, then what is done is written");
                    await();
                },
                "drawdown-interrupt");
    }

    /** {@return what calls a stop when Ctrl-C is pressed, until it is closed} */
    public static Interrupt of(Runnable stop, Console console) {
        Interrupt interrupt = new Interrupt(stop, console);
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** {@return whether somebody has asked to stop} */
    public boolean asked() {
        return asked;
    }

    /** Lets the process end with a code: everything is written. */
    public static void over(int code) {
        CODE.set(code);
        OVER.countDown();
    }

    private static void await() {
        try {
            if (OVER.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(CODE.get());
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            asked = true;
        }
    }
}
