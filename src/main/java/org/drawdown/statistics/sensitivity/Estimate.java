package org.drawdown.statistics.sensitivity;

import org.drawdown.statistics.Interval;

/**
 * A number and how sure it is.
 *
 * @param value         as estimated; may lie outside what is possible where luck makes it so, such as an index just below 0
 * @param standardError of the estimate, 0 or more
 * @param interval      at the level that was asked for
 */
public record Estimate(double value, double standardError, Interval interval) {
    /** @throws IllegalArgumentException if the error is below 0 or no number */
    public Estimate {
        if (!(standardError >= 0)) {
            throw new IllegalArgumentException("a standard error is 0 or more, not " + standardError);
        }
    }

    /** {@return whether it can be told from 0} */
    public boolean toldFromNothing() {
        return !interval.contains(0);
    }
}
