package org.drawdown.kernel;

/**
 * Something that made room at a pool: units freed, or a request gone that stopped others.
 *
 * @param number  its place in the order of acts
 * @param units   freed; 0 when a request went
 * @param link    the current link of the one who did it; null when it was nature
 * @param stopper the request that went, or null
 */
record Act(long number, int units, Link link, Request stopper) {
    /** {@return the later of two, either of which may be null} */
    static Act later(Act a, Act b) {
        return a == null || (b != null && b.number > a.number) ? b : a;
    }
}
