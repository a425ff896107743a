package org.drawdown.theatre.order;

import org.drawdown.kernel.Pool;
import org.drawdown.theatre.place.Place;

/** A journey that was begun for a call. */
public interface Journey {
    /** Calls it off if its vehicles are not in hand yet, and frees what was claimed for it: {@return whether it was} */
    boolean callOff();

    /** The rank of its call, or what could carry it, has changed: if it waits at the desk, it asks anew. */
    void asksAnew();

    /** {@return whether it waits for more units of a fleet, or more room, than there are in all, or ever will be} */
    boolean tooLarge();

    /** {@return how many of a kind it carries between two sites now} */
    int carries(int kind);

    /** {@return how many of a kind it is to bring to a place, loaded or not, or brings there when it drives in to load} */
    int brings(Place place, int kind);

    /** {@return how many units of a fleet's pool it holds} */
    int holds(Pool pool);
}
