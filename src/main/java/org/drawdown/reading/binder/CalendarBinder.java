package org.drawdown.reading.binder;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.drawdown.reading.form.Form;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;
import org.drawdown.scenario.Calendar;

/** The dates of the mission. */
public final class CalendarBinder {
    /** What is reckoned with after a fault in the dates themselves. */
    public static final Calendar STAND_IN = new Calendar(
            LocalDateTime.of(2000, 1, 1, 0, 0),
            LocalDateTime.of(2100, 1, 1, 0, 0),
            200L * 366 * 86_400,
            ZoneOffset.UTC);

    private CalendarBinder() {}

    static Calendar bind(Form mission) {
        LocalDateTime start = mission.date("start").orElse(null);
        Optional<LocalDateTime> deadline = mission.date("deadline");
        long horizon = mission.seconds("horizon");
        ZoneId zone =
                mission.read("time-zone", "a time zone", CalendarBinder::zone).orElse(ZoneOffset.UTC);
        if (start == null || (mission.has("deadline") && deadline.isEmpty())) {
            return STAND_IN;
        }
        if (deadline.isPresent() && !deadline.get().isAfter(start)) {
            mission.node("deadline")
                    .ifPresent(node -> mission.clerk()
                            .error(
                                    node,
                                    "the deadline is not after the start",
                                    "The start is " + start.toString().replace('T', ' ') + "."));
            return STAND_IN;
        }
        if (horizon <= 0) {
            mission.node("horizon")
                    .ifPresent(node -> mission.clerk().error(node, "the horizon is 0 s", "Write 540 d."));
            return STAND_IN;
        }
        return new Calendar(start, deadline.orElseGet(() -> after(start, horizon, zone)), horizon, zone);
    }

    private static LocalDateTime after(LocalDateTime start, long seconds, ZoneId zone) {
        return start.atZone(zone).plusSeconds(seconds).toLocalDateTime();
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            String near = Nearest.to(
                            text, ZoneId.getAvailableZoneIds().stream().sorted().toList())
                    .map(zone -> " Did you mean \"" + zone + "\"?")
                    .orElse("");
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is not a time zone", "Write UTC or Africa/Bamako." + near);
        }
    }
}
