package org.drawdown.kernel;

import java.util.Arrays;

/**
 * A number that steps, summed over time: units in use, aircraft in the air, people in a place.
 *
 * <pre>
 *   sum of a period = Σ number · seconds it stood in the period
 * </pre>
 *
 * <p>Periods are split when the number next changes or is read, so they need no step of their own.
 */
public final class Level {
    private static final long[] ALL_TIME = {Long.MAX_VALUE};

    private final long each;
    private final long[] ends;
    private final long[] sums;
    private int period;
    private long number;
    private long since;

    /** A number that is 0 from second 0 on, summed over all time. */
    public Level() {
        this(ALL_TIME);
    }

    /**
     * A number that is 0 from second 0 on, summed period by period.
     *
     * @param ends the first second after each period, rising; the last beyond every run
     */
    public Level(long... ends) {
        this(ends, 1);
    }

    private Level(long[] ends, long each) {
        this.each = each;
        this.ends = ends;
        this.sums = new long[ends.length];
    }

    /**
     * {@return a number that is 0 from second 0 on and is counted in units of so many, a unit that is begun as a whole one}
     *
     * @param each 1 or more
     * @param ends as above
     */
    public static Level inUnitsOf(int each, long... ends) {
        return new Level(ends, each);
    }

    /** The number is this from now on; now never runs back. */
    public void set(long now, long next) {
        reach(now);
        number = next;
    }

    /** The number is so much more from now on. */
    public void rise(long now, long by) {
        set(now, number + by);
    }

    /** {@return the number times the seconds it stood, until now} */
    public long sum(long now) {
        return Arrays.stream(sums(now)).sum();
    }

    /**
     * {@return the same, period by period}
     *
     * @param until now, or later when the number will not change any more
     */
    public long[] sums(long until) {
        long[] all = sums.clone();
        add(until, all);
        return all;
    }

    private void reach(long now) {
        period = add(now, sums);
        since = now;
    }

    /** Adds what has stood since the last change: {@return the period that goes on} */
    private int add(long now, long... to) {
        long from = since;
        int in = period;
        long units = (number + each - 1) / each;
        for (; now > ends[in]; in++) {
            to[in] += units * (ends[in] - from);
            from = ends[in];
        }
        to[in] += units * (now - from);
        return in;
    }
}
