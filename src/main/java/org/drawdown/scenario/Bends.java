package org.drawdown.scenario;

import java.util.OptionalLong;

/**
 * The rules that bend near the deadline, each from a number of seconds after the start; absent ones never bend.
 *
 * @param giveUnsensitive       from when cargo that cannot all leave in time may be given where it stands
 * @param shortHandover         from when a handover is signed without joint inspection
 * @param destroyWhatCannotMove from when all cargo still standing at a site that must close is destroyed or given
 */
public record Bends(OptionalLong giveUnsensitive, OptionalLong shortHandover, OptionalLong destroyWhatCannotMove) {

    /** {@return no rule bends: the plain question} */
    public static Bends none() {
        return new Bends(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }
}
