package org.drawdown.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The mission's clock: whole seconds from the start, and what they are called where the mission is.
 *
 * @param start    first second of the run, local
 * @param deadline local: an hour, which is itself in time, or the midnight after a date, which is not
 * @param horizon  seconds from the start after which a run is given up; above 0
 * @param zone     where the mission's clocks are
 */
public record Calendar(LocalDateTime start, LocalDateTime deadline, long horizon, ZoneId zone) {
    public Calendar {
        if (!deadline.isAfter(start)) {
            throw new IllegalArgumentException("the deadline " + deadline + " is not after the start " + start);
        }
        if (horizon <= 0) {
            throw new IllegalArgumentException("a horizon is above 0 seconds, not " + horizon);
        }
    }

    /** {@return seconds from the start to the deadline} */
    public long deadlineSeconds() {
        return seconds(deadline);
    }

    /** {@return the first second that is too late, from the start} */
    public long tooLate() {
        return deadlineSeconds() + (deadline.toLocalTime().equals(LocalTime.MIDNIGHT) ? 0 : 1);
    }

    /** {@return seconds from the start to a local time, negative before the start} */
    public long seconds(LocalDateTime local) {
        return Duration.between(startInstant(), local.atZone(zone).toInstant()).toSeconds();
    }

    /** {@return the local time {@code seconds} after the start} */
    public LocalDateTime local(long seconds) {
        return LocalDateTime.ofInstant(startInstant().plusSeconds(seconds), zone);
    }

    /** {@return the day {@code seconds} falls on, 0 for the day of the start} */
    public int day(long seconds) {
        return (int) ChronoUnit.DAYS.between(start.toLocalDate(), local(seconds).toLocalDate());
    }

    /** {@return the date of a day, 0 for the day of the start} */
    public LocalDate date(int day) {
        return start.toLocalDate().plusDays(day);
    }

    /** {@return seconds from the start to the first second of a day} */
    public long dayBegins(int day) {
        return seconds(date(day).atTime(LocalTime.MIDNIGHT));
    }

    private Instant startInstant() {
        return start.atZone(zone).toInstant();
    }
}
