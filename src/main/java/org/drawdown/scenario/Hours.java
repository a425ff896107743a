package org.drawdown.scenario;

import java.time.LocalTime;

/**
 * A daily window by the local clock, on every day.
 *
 * @param from first second
 * @param to   first second outside; after {@code from}
 */
public record Hours(LocalTime from, LocalTime to) {
    public Hours {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("hours end after they begin, not " + from + "-" + to);
        }
    }
}
