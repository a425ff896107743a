package org.drawdown.scenario;

import java.util.List;
import org.drawdown.chance.Parameter;

/**
 * How a site closes when it has to be left in a hurry: people first; what cannot move in time stays behind in no usable
 * state; the handover is short, or there is none.
 *
 * @param leavesWithin how long one goes on moving cargo from the moment the closing is expedited, in seconds
 * @param handover     how the site is handed over
 * @param waives       tasks that are waived at a site that closes so
 * @param given        whether cargo that is not sensitive is given where it stands, not destroyed
 */
public record ExpeditedClosing(Parameter leavesWithin, Manner handover, List<String> waives, boolean given) {
    public ExpeditedClosing {
        waives = List.copyOf(waives);
    }

    /** How a site is handed over that is left in a hurry. */
    public enum Manner {
        /** Signed, without joint inspection. */
        SHORT,
        /** Nobody signs: the site counts as left when its last people are gone. */
        UNSIGNED
    }
}
