package org.drawdown.cli.screen;

/** Exit codes. */
public final class Exit {
    public static final int DONE = 0;
    /** Anything that is none of the others, such as an interrupted run or a broken program. */
    public static final int OTHER = 1;
    /** The input or the command line was at fault. */
    public static final int BAD_INPUT = 2;
    /** Some runs failed. */
    public static final int RUNS_FAILED = 3;

    /** No run of a scenario came to its end: all were stuck, went round, or were not over at the horizon. */
    public static final int NEVER_OVER = 4;

    private Exit() {}
}
