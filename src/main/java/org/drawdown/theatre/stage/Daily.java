package org.drawdown.theatre.stage;

import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;

/** Nature at a place: one number of luck for each day, the same for all who are there that day. */
public final class Daily {
    private final Luck luck;
    private final Source source;

    Daily(Luck luck, Source source) {
        this.luck = luck;
        this.source = source;
    }

    /** {@return the number of that day, in (0, 1)} */
    public double on(int day) {
        return luck.onDay(source, day);
    }
}
