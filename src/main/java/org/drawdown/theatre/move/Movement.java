package org.drawdown.theatre.move;

import org.drawdown.theatre.order.Journey;
import org.drawdown.theatre.order.Plan;

/** A journey by road, water or air. */
interface Movement extends Journey {
    /** {@return which of its call it is, from 1} */
    int number();

    /** {@return what it is to carry, and by what} */
    Plan plan();

    /** {@return what it is brought together by} */
    Muster muster();
}
