package org.drawdown.cli.screen;

import org.drawdown.experiment.Progress;

/**
 * Keeps the heap small while runs are played.
 *
 * <p>Left to itself the collector lets the heap grow towards a quarter of the machine rather than work a little, though
 * 1,000 runs of a large mission keep 50 MiB. When the heap has grown beyond a limit all garbage is collected, which
 * also gives memory back (0.1 s, every thousand runs or so). When much is kept the limit rises, so this stays rare.
 */
public final class Heap {
    private static final long LIMIT_BYTES = 560L << 20;
    private static final int TIMES_WHAT_IS_KEPT = 4;

    private long limitBytes = LIMIT_BYTES;

    private Heap() {}

    /** {@return a progress that keeps the heap small} */
    public static Progress kept(Progress progress) {
        Heap heap = new Heap();
        return (done, total) -> {
            progress.played(done, total);
            heap.collect();
        };
    }

    private void collect() {
        Runtime runtime = Runtime.getRuntime();
        if (runtime.totalMemory() > limitBytes) {
            System.gc();
            limitBytes = Math.max(LIMIT_BYTES, TIMES_WHAT_IS_KEPT * (runtime.totalMemory() - runtime.freeMemory()));
        }
    }
}
