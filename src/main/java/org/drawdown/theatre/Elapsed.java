package org.drawdown.theatre;

/** A stretch of time in the words of those who look back on it. */
final class Elapsed {
    private static final long AN_HOUR = 3_600;
    private static final long A_DAY = 24 * AN_HOUR;

    private Elapsed() {}

    /** {@return whether it is told in days: two of them or more} */
    static boolean inDays(long seconds) {
        return seconds >= 2 * A_DAY;
    }

    /** {@return whole days, or hours where there are not two of them} */
    static String words(long seconds) {
        return inDays(seconds) ? seconds / A_DAY + " d" : seconds / AN_HOUR + " h";
    }
}
