package org.drawdown.findings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.drawdown.scenario.Calendar;

/**
 * A local time, or later than a study looked.
 *
 * @param at    when; the horizon if {@code after}
 * @param after it had not happened by then: printed "after 30 Jun 2025"
 */
public record When(LocalDateTime at, boolean after) implements Comparable<When> {

    /** {@return so many seconds after the start; +∞, or any time past the horizon, is after it, and −∞ is the start} */
    static When of(Calendar calendar, double seconds) {
        boolean after = seconds > calendar.horizon();
        double within = after ? calendar.horizon() : seconds == Double.NEGATIVE_INFINITY ? 0 : seconds;
        return new When(calendar.local(Math.round(within)), after);
    }

    /** {@return its day; of the horizon if {@code after}} */
    public LocalDate date() {
        return at.toLocalDate();
    }

    @Override
    public int compareTo(When other) {
        return after == other.after ? at.compareTo(other.at) : Boolean.compare(after, other.after);
    }
}
