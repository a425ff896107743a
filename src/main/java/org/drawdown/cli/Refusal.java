package org.drawdown.cli;

/** What was asked cannot be done as it was asked; told in the planner's words, and the exit code is 2. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String words) {
        super(words, null, false, false);
    }
}
