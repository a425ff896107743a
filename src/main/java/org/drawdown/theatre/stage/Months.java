package org.drawdown.theatre.stage;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drawdown.scenario.Calendar;

/**
 * The calendar months of a run, where the mission is. The month of the deadline is cut in two there, so that what comes
 * after it can be told apart.
 *
 * <pre>
 *   start   1 Aug        1 Sep      deadline   1 Oct
 *     |-------|------------|------------|--------|----
 *        0          1            2          3       4      periods
 *       Jul        Aug          Sep        Sep     Oct     months
 * </pre>
 */
public final class Months {
    /** A century; later than that is one period. */
    private static final int MOST = 1200;

    private final long[] ends;
    private final int[] month;
    private final int late;

    private Months(List<Long> ends, List<Integer> month, int late) {
        this.ends = ends.stream().mapToLong(Long::longValue).toArray();
        this.month = month.stream().mapToInt(Integer::intValue).toArray();
        this.late = late;
    }

    /** {@return the months from the start to beyond the horizon} */
    public static Months of(Calendar calendar) {
        List<Long> ends = new ArrayList<>();
        List<Integer> month = new ArrayList<>();
        long deadline = calendar.deadlineSeconds();
        LocalDateTime first = calendar.start().truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        for (int i = 0; i < MOST && (i == 0 || ends.get(ends.size() - 1) < calendar.horizon()); i++) {
            long end = calendar.seconds(first.plusMonths(i + 1L));
            long begins = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
            if (begins < deadline && deadline < end) {
                ends.add(deadline);
                month.add(i);
            }
            ends.add(end);
            month.add(i);
        }
        int inTime = (int) ends.stream().filter(end -> end <= deadline).count();
        ends.set(ends.size() - 1, Long.MAX_VALUE);
        return new Months(ends, month, inTime);
    }

    /** {@return the first second after each period, rising; the last beyond every run} */
    public long[] ends() {
        return ends.clone();
    }

    /** {@return how many periods} */
    public int size() {
        return ends.length;
    }

    /** {@return the period of a second} */
    public int period(long at) {
        int found = Arrays.binarySearch(ends, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** {@return seconds in each period between two moments} */
    public long[] between(long from, long to) {
        long[] seconds = new long[ends.length];
        long begins = from;
        for (int period = period(Math.min(from, to)); begins < to; period++) {
            long end = Math.min(to, ends[period]);
            seconds[period] = end - begins;
            begins = end;
        }
        return seconds;
    }

    /** {@return amounts by period as amounts by month, up to the last month that has any} */
    public double[] byMonth(double... periods) {
        int last = periods.length - 1;
        while (last >= 0 && periods[last] == 0) {
            last--;
        }
        double[] months = new double[last < 0 ? 0 : month[last] + 1];
        for (int period = 0; period <= last; period++) {
            months[month[period]] += periods[period];
        }
        return months;
    }

    /** {@return how much of amounts by period came after the deadline} */
    public double late(double... periods) {
        double sum = 0;
        for (int period = late; period < periods.length; period++) {
            sum += periods[period];
        }
        return sum;
    }
}
