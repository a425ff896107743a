package org.drawdown.theatre.stage;

import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;

/** Nature at a place: one number of luck for each day, the same for all who are there that day. */
public final class Daily {
    private final Luck luck;
    private final Source source;
    private final int daysSoFar;

    /**
     * Nature at a place.
     *
     * @param daysSoFar days of the plan before the run begins: a date has the same number from whenever one plays
     */
    Daily(Luck luck, Source source, int daysSoFar) {
        this.luck = luck;
        this.source = source;
        this.daysSoFar = daysSoFar;
    }

    /** {@return the number of that day, in (0, 1)} */
    public double on(int day) {
        return luck.onDay(source, daysSoFar + day);
    }
}
