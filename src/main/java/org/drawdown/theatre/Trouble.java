package org.drawdown.theatre;

import java.util.stream.Collectors;
import org.drawdown.kernel.Ended;
import org.drawdown.kernel.OpenWait;
import org.drawdown.scenario.Calendar;

/** Why a run did not finish, in words: who waits for what, since when. */
final class Trouble {
    private static final int TOLD = 3;

    private Trouble() {}

    static String of(Ended ended, Calendar calendar) {
        return switch (ended.ending()) {
            case DONE -> "";
            case LOOP ->
                "the clock stands still on " + calendar.local(ended.at()) + "; these went round: "
                        + String.join(", ", ended.loop());
            case STUCK, HORIZON -> waits(ended, calendar);
        };
    }

    private static String waits(Ended ended, Calendar calendar) {
        if (ended.waits().isEmpty()) {
            return "nobody waits for anything, but not all conditions hold";
        }
        String told = ended.waits().stream()
                .limit(TOLD)
                .map(wait -> told(wait, calendar))
                .collect(Collectors.joining("; "));
        int more = ended.waits().size() - TOLD;
        return more > 0 ? told + "; and " + more + " more" : told;
    }

    private static String told(OpenWait wait, Calendar calendar) {
        String where =
                wait.label().place().isEmpty() ? "" : " at " + wait.label().place();
        return wait.name() + " waits for " + wait.label().kind() + where + " since "
                + calendar.local(wait.since()).toLocalDate();
    }
}
