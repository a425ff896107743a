package org.drawdown.quantity;

/** What a number measures; each dimension has one base unit, in which the program counts. */
public enum Dimension {
    /** Things counted. */
    COUNT(""),
    /** A part of a whole, 1 being all of it. */
    SHARE(""),
    /** Elapsed time in seconds. */
    TIME("s"),
    /** A length in kilometres. */
    DISTANCE("km"),
    /** A speed in kilometres an hour. */
    SPEED("km/h"),
    /** A mass in tonnes. */
    MASS("t"),
    /** How often something happens in a day. */
    RATE("a day");

    private final String base;

    Dimension(String base) {
        this.base = base;
    }

    /** {@return the symbol of the base unit; empty for counts and shares} */
    public String base() {
        return base;
    }
}
