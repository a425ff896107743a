package org.drawdown.theatre.order;

/** A journey that was begun for a call. */
public interface Journey {
    /** Calls it off if its vehicles are not in hand yet, and frees what was claimed for it: {@return whether it was} */
    boolean callOff();
}
