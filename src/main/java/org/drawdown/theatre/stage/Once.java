package org.drawdown.theatre.stage;

import java.time.LocalDateTime;

/**
 * When something may come that comes once or not at all. What could have come so far and has not comes, if it does, in what
 * is left of its time.
 */
public final class Once {
    private final long from;
    private final long until;
    private final double gone;

    private Once(long from, long until, double gone) {
        this.from = from;
        this.until = until;
        this.gone = gone;
    }

    /** {@return the time between two dates, as far as it is not over} */
    public static Once within(Stage stage, LocalDateTime first, LocalDateTime last) {
        long from = stage.calendar().seconds(first);
        long until = stage.calendar().seconds(last);
        boolean begun = from < 0 && until > 0 && stage.ground().planStarts() < 0;
        return begun ? new Once(0, until, (double) -from / (until - from)) : new Once(from, until, 0);
    }

    /**
     * {@return the chance that it comes, since it has not yet}
     *
     * @param whole the chance that it came at all, when its time began
     */
    public double chance(double whole) {
        return gone == 0 ? whole : whole * (1 - gone) / (1 - whole * gone);
    }

    /**
     * {@return the second at which it comes, below 0 when that is over}
     *
     * @param share of the time that goes by before
     */
    public long at(double share) {
        return from + (long) (share * (until - from));
    }

    /** {@return whether its time is over} */
    public boolean over() {
        return until <= 0;
    }
}
