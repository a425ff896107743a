package org.drawdown.cli.screen;

/** What was begun came to no end, by Ctrl-C or since runs failed; told in the planner's words. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    public Stopped(String words, int code) {
        super(words, null, false, false);
        this.code = code;
    }

    /** {@return the exit code} */
    public int code() {
        return code;
    }
}
