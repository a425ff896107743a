package org.drawdown.chance;

/**
 * A time that something takes, drawn anew each time it is begun.
 *
 * @param seconds its law, in seconds; never below 0
 * @param stretch by which every draw is multiplied, itself drawn once a run: how an uncertain mean is said; 1 usually
 */
public record Delay(Law seconds, Parameter stretch) {
    /** Seconds that no delay is longer than: no run sees their end, and the clock can count them. */
    public static final double LONGEST = 1e12;

    private static final String STRETCH = ".stretch";
    private static final Parameter AS_IT_IS = Parameter.fixed("stretch", 1);

    /** @throws IllegalArgumentException if the law could give a time below 0 */
    public Delay {
        if (!(seconds.least() >= 0)) {
            throw new IllegalArgumentException(
                    "a delay takes 0 s or more; " + seconds.words() + " begins at " + Written.number(seconds.least()));
        }
    }

    /** A delay that is not stretched. */
    public Delay(Law seconds) {
        this(seconds, AS_IT_IS);
    }

    /** {@return where it stands in the scenario, such as {@code authorities.road.takes}; empty where nobody wrote it} */
    public String path() {
        String path = stretch.path();
        return path.endsWith(STRETCH) ? path.substring(0, path.length() - STRETCH.length()) : "";
    }

    /** {@return a delay that is always the same} */
    public static Delay fixed(long seconds) {
        return new Delay(new Fixed(seconds));
    }

    /** {@return whole seconds, rounded here and nowhere else; never more than 10¹²} */
    public long at(double u) {
        return at(u, 1);
    }

    /**
     * {@return whole seconds of the stretched delay, rounded once}
     *
     * @param u      in (0, 1)
     * @param factor by which the delay is multiplied; 0 or more, finite
     */
    public long at(double u, double factor) {
        if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a delay is stretched by 0 or more, not by " + factor);
        }
        return Math.round(Math.min(seconds.quantile(u) * factor, LONGEST));
    }

    /** {@return the same delay, drawn in less than 200 ns: make it when a scenario is bound} */
    public Delay tabulated() {
        Law fast = seconds.tabulated();
        return fast == seconds ? this : new Delay(fast, stretch);
    }

    /** {@return the expected seconds before stretching} */
    public double mean() {
        return seconds.mean();
    }

    /** {@return whether every draw is the same before stretching} */
    public boolean isFixed() {
        return seconds instanceof Fixed;
    }
}
