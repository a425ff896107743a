package org.drawdown.kernel;

/** What a request does once it is served. */
@FunctionalInterface
public interface Granted {
    /**
     * Begins with what was given.
     *
     * @param units one number for each need, in their order
     */
    void begin(int[] units);
}
