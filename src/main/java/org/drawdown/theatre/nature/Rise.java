package org.drawdown.theatre.nature;

/**
 * A factor on a hazard that grows evenly from 1 to its full size, and stays.
 *
 * @param since second at which it began to grow
 * @param over  seconds it grows; 0: it is there at once
 * @param times its full size, 0 or more
 */
record Rise(long since, double over, double times) {
    double at(long now) {
        return now - since >= over ? times : 1 + (times - 1) * (now - since) / over;
    }

    /** {@return whether it is still growing} */
    boolean growsAfter(long now) {
        return now - since < over;
    }
}
