package org.drawdown.theatre.stage;

import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Hours;

/** When work goes on: round the clock, or in the same hours of every day. Times are seconds from the start. */
public final class WorkHours {
    /** Never a pause. */
    public static final WorkHours ROUND_THE_CLOCK = new WorkHours(new long[0], new long[0]);

    private static final int BEYOND = 400;

    private final long[] opens;
    private final long[] closes;

    private WorkHours(long[] opens, long[] closes) {
        this.opens = opens;
        this.closes = closes;
    }

    /** {@return the same hours of every day up to well beyond the horizon} */
    public static WorkHours daily(Hours hours, Calendar calendar) {
        int days = calendar.day(calendar.horizon()) + BEYOND;
        long[] opens = new long[days];
        long[] closes = new long[days];
        for (int day = 0; day < days; day++) {
            opens[day] = calendar.seconds(calendar.date(day).atTime(hours.from()));
            closes[day] = calendar.seconds(calendar.date(day).atTime(hours.to()));
        }
        return new WorkHours(opens, closes);
    }

    /** {@return the first moment from {@code now} on at which work goes on} */
    public long nextOpen(long now) {
        if (opens.length == 0) {
            return now;
        }
        int day = window(now);
        return Math.max(now, opens[day]);
    }

    /** {@return when work of so many seconds, begun now, is done} */
    public long finish(long now, long work) {
        if (opens.length == 0) {
            return now + work;
        }
        long left = work;
        for (int day = window(now); ; day++) {
            long from = Math.max(now, opens[day]);
            if (left <= closes[day] - from) {
                return from + left;
            }
            left -= closes[day] - from;
        }
    }

    /** {@return seconds worked between two moments} */
    public long worked(long from, long to) {
        if (opens.length == 0) {
            return to - from;
        }
        long worked = 0;
        for (int day = window(from); day < opens.length && opens[day] < to; day++) {
            worked += Math.min(to, closes[day]) - Math.max(from, opens[day]);
        }
        return worked;
    }

    /** {@return seconds of work on a usual day} */
    public long secondsADay() {
        return opens.length == 0 ? 86_400 : closes[0] - opens[0];
    }

    /** {@return whether work goes on at that moment} */
    public boolean open(long now) {
        return nextOpen(now) == now;
    }

    /** The first window that ends after now. */
    private int window(long now) {
        int day = (int) Math.min(opens.length - 1L, Math.max(0, (now - opens[0]) / 86_400 - 1));
        while (closes[day] <= now) {
            day++;
        }
        return day;
    }
}
