package org.drawdown.reading;

import org.drawdown.chance.Delay;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;

/** Delays with their stretch. */
final class Delays {
    private Delays() {}

    static Delay of(Law seconds, Parameter stretch) {
        return new Delay(seconds);
    }
}
