package org.drawdown.theatre;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.drawdown.kernel.Ended;
import org.drawdown.scenario.Calendar;

/** Why a run did not finish, in words. */
final class Trouble {
    private static final Pattern JOURNEY = Pattern.compile("(/\\d{6})+");

    private Trouble() {}

    /**
     * {@return what was wrong; empty when nothing was}
     *
     * @param open what is still open when a run is stuck or given up
     */
    static String of(Ended ended, Calendar calendar, Supplier<String> open) {
        return switch (ended.ending()) {
            case DONE -> "";
            case LOOP ->
                "a loop without time: " + String.join(", ", wentRound(ended.loop())) + "; the clock stands still on "
                        + calendar.local(ended.at());
            case STUCK, HORIZON -> open.get();
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
}
