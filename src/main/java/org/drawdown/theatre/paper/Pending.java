package org.drawdown.theatre.paper;

/** Something that was asked for and not granted yet. */
interface Pending {
    /** Nothing. */
    Pending NOTHING = () -> {};

    /** Nobody needs it any more. */
    void drop();
}
