package org.drawdown.theatre;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drawdown.kernel.Ended;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Link;
import org.drawdown.kernel.OpenWait;
import org.drawdown.scenario.Calendar;

/** Why a run did not finish, in words: who waits for what, since when. */
final class Trouble {
    private static final int TOLD = 3;
    private static final Pattern JOURNEY = Pattern.compile("(/\\d{6})+");

    private Trouble() {}

    /**
     * {@return what was wrong; empty when nothing was}
     *
     * @param without moves that have something to carry and no vehicle to carry it
     * @param missed  conditions that do not hold
     */
    static String of(Ended ended, Calendar calendar, List<String> without, List<String> missed) {
        return switch (ended.ending()) {
            case DONE -> "";
            case LOOP ->
                "the clock stands still on " + calendar.local(ended.at()) + "; these went round: "
                        + String.join(", ", wentRound(ended.loop()));
            case STUCK, HORIZON -> waits(ended, calendar, without, missed);
        };
    }

    /** {@return the names, journeys of a move as one: "out/000017" is a journey of "out"} */
    private static List<String> wentRound(List<String> names) {
        return names.stream()
                .map(name -> JOURNEY.matcher(name).replaceAll("").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String waits(Ended ended, Calendar calendar, List<String> without, List<String> missed) {
        if (ended.waits().isEmpty() && !without.isEmpty()) {
            return without.stream()
                    .map(move -> move + " waits for vehicles, of which there are none")
                    .collect(Collectors.joining("; "));
        }
        if (ended.waits().isEmpty()) {
            String now = ended.booked()
                    .map(link -> underWay(link, calendar))
                    .orElse("nobody waits for anything, but these do not hold: ");
            return now + String.join(", ", missed);
        }
        String told = ended.waits().stream()
                .limit(TOLD)
                .map(wait -> told(wait, calendar))
                .collect(Collectors.joining("; "));
        int more = ended.waits().size() - TOLD;
        return more > 0 ? told + "; and " + more + " more" : told;
    }

    /** Nobody waits at the horizon, but what was begun goes on beyond it. */
    private static String underWay(Link link, Calendar calendar) {
        Label label = link.label();
        String who = label.subject().isEmpty() ? label.place() : label.subject();
        String where = label.place().isEmpty() || label.subject().isEmpty() ? "" : " at " + label.place();
        return who + " has been under way since " + calendar.local(link.from()).toLocalDate() + " (" + label.kind()
                + where + "), and these do not hold: ";
    }

    private static String told(OpenWait wait, Calendar calendar) {
        String where =
                wait.label().place().isEmpty() ? "" : " at " + wait.label().place();
        return wait.name() + " waits for " + wait.label().kind() + where + " since "
                + calendar.local(wait.since()).toLocalDate();
    }
}
