package org.drawdown.experiment;

import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;

/** What a run in which the program broke leaves behind. */
final class Failure {
    private Failure() {}

    static Outcome outcome(Luck luck, Throwable error) {
        return Outcome.failed(luck.replication(), luck.parameters(), trouble(error));
    }

    /** {@return class, message and place of an error and of what caused it} */
    private static String trouble(Throwable error) {
        StringBuilder text = new StringBuilder(64);
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : ", caused by ")
                    .append(cause.getClass().getName());
            text.append(cause.getMessage() == null ? "" : ": " + cause.getMessage());
            text.append(cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0]);
        }
        return text.toString();
    }
}
