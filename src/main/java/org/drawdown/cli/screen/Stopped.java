package org.drawdown.cli.screen;

/** What was begun was stopped by Ctrl-C before its end; told in the planner's words, and the exit code is 1. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Stopped(String words) {
        super(words, null, false, false);
    }
}
