package org.drawdown.theatre;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.kernel.Ended;
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
     * @param without  moves that have something to carry and no vehicle to carry it
     * @param stranded what stands at a site and has nothing to leave by
     * @param missed   conditions that do not hold
     */
    static String of(Ended ended, Calendar calendar, List<String> without, List<String> stranded, List<String> missed) {
        return switch (ended.ending()) {
            case DONE -> "";
            case LOOP ->
                "a loop without time: " + String.join(", ", wentRound(ended.loop())) + "; the clock stands still on "
                        + calendar.local(ended.at());
            case STUCK, HORIZON -> waits(ended, calendar, without, stranded, missed);
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

    private static String waits(
            Ended ended, Calendar calendar, List<String> without, List<String> stranded, List<String> missed) {
        if (ended.waits().isEmpty() && !without.isEmpty()) {
            return without.stream()
                    .map(move -> move + " waits for vehicles, of which there are none")
                    .collect(Collectors.joining("; "));
        }
        if (ended.waits().isEmpty() && stranded.isEmpty()) {
            return ended.booked()
                            .map(link -> "nobody waits, but " + link.label().told() + " is not over; ")
                            .orElse("nobody waits for anything; ")
                    + "these do not hold: "
                    + String.join(", ", missed);
        }
        List<String> all = Stream.concat(
                        stranded.stream(), ended.waits().stream().map(wait -> told(wait, calendar)))
                .distinct()
                .toList();
        String told = all.stream().limit(TOLD).collect(Collectors.joining("; "));
        int more = all.size() - TOLD;
        return more > 0 ? told + "; and " + more + " more" : told;
    }

    private static String told(OpenWait wait, Calendar calendar) {
        String where =
                wait.label().place().isEmpty() ? "" : " at " + wait.label().place();
        return wait.name() + " waits for " + wait.label().kind() + where + " since "
                + calendar.local(wait.since()).toLocalDate();
    }
}
