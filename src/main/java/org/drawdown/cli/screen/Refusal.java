package org.drawdown.cli.screen;

/** What was asked cannot be done as it was asked; told in the planner's words, and the exit code is 2. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refusal(String words) {
        super(words, null, false, false);
    }
}
