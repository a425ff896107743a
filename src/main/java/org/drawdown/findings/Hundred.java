package org.drawdown.findings;

import org.drawdown.statistics.Interval;

/** Probabilities as counts of 100 runs: whole numbers, and never a bare 0 or 100. */
public final class Hundred {
    private Hundred() {}

    /** {@return "62", "fewer than 1" or "more than 99"} */
    public static String words(double p) {
        return counted(p, "fewer than ", "more than ");
    }

    /** {@return "62", "&lt;1" or "&gt;99": where there is room for a figure only} */
    public static String figure(double p) {
        return counted(p, "<", ">");
    }

    /** {@return "24 .. 88", the ends as figures} */
    public static String range(Interval interval) {
        return figure(interval.low()) + " .. " + figure(interval.high());
    }

    /** {@return half the width in points, rounded up: the n of "+-n"; never 0} */
    public static int plusMinus(Interval interval) {
        return Math.max(1, (int) Math.ceil(50 * interval.width() - 1e-9));
    }

    /** {@return the count that the words stand for; 0 is said as fewer than 1, 100 as more than 99} */
    static int points(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a probability is 0 to 1, not " + p);
        }
        double points = 100 * p;
        if (points < 1 - 1e-9) {
            return 0;
        }
        return points > 99 + 1e-9 ? 100 : (int) Math.round(points);
    }

    private static String counted(double p, String fewer, String more) {
        int points = points(p);
        if (points == 0) {
            return fewer + 1;
        }
        return points == 100 ? more + 99 : Integer.toString(points);
    }
}
