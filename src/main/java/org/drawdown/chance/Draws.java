package org.drawdown.chance;

/** A stream of numbers, each uniform in (0, 1) and independent of the others. */
@FunctionalInterface
public interface Draws {
    /** {@return the next number, above 0 and below 1} */
    double next();
}
