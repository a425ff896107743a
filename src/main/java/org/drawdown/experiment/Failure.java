package org.drawdown.experiment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;

/** What a run in which the program broke leaves behind. */
final class Failure {
    private Failure() {}

    static Outcome outcome(Luck luck, Throwable error) {
        SortedMap<String, Long> never = new TreeMap<>();
        never.put(Outcome.ALL, Outcome.NEVER);
        return new Outcome(
                luck.replication(),
                luck.parameters(),
                Outcome.Ending.FAILED,
                trouble(error),
                0,
                never,
                Outcome.Verdict.LATE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0);
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
