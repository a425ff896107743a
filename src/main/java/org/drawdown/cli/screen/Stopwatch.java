package org.drawdown.cli.screen;

/** Seconds since it was made. */
public final class Stopwatch {
    private final long began = System.nanoTime();

    public double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
