package org.drawdown.chance;

/**
 * A time that something takes, drawn anew each time it is begun.
 *
 * @param seconds its law, in seconds; never below 0
 */
public record Delay(Law seconds) {
    /** @throws IllegalArgumentException if the law could give a time below 0 */
    public Delay {
        if (!(seconds.least() >= 0)) {
            throw new IllegalArgumentException(
                    "a delay takes 0 s or more; " + seconds.words() + " begins at " + Written.number(seconds.least()));
        }
    }

    /** {@return a delay that is always the same} */
    public static Delay fixed(long seconds) {
        return new Delay(new Fixed(seconds));
    }

    /** {@return whole seconds, rounded here and nowhere else} */
    public long at(double u) {
        return Math.round(seconds.quantile(u));
    }

    /**
     * {@return whole seconds of the stretched delay, rounded once}
     *
     * @param u       in (0, 1)
     * @param stretch by which the delay is multiplied; 0 or more, finite
     */
    public long at(double u, double stretch) {
        if (!(stretch >= 0 && stretch < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a delay is stretched by 0 or more, not by " + stretch);
        }
        return Math.round(seconds.quantile(u) * stretch);
    }

    /** {@return the delay that takes so many times as long; the factor is above 0} */
    public Delay stretched(double factor) {
        return new Delay(seconds.times(factor));
    }

    /** {@return the same delay, drawn in less than 200 ns: make it when a scenario is bound} */
    public Delay tabulated() {
        Law fast = seconds.tabulated();
        return fast == seconds ? this : new Delay(fast);
    }

    /** {@return the expected seconds} */
    public double mean() {
        return seconds.mean();
    }

    /** {@return whether every draw is the same} */
    public boolean isFixed() {
        return seconds instanceof Fixed;
    }
}
