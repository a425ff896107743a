package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Parameter;

/**
 * The rules that bend near the deadline; absent ones never bend.
 *
 * @param giveUnsensitive       cargo that cannot all leave in time may be given where it stands
 * @param shortHandover         a handover is signed without joint inspection
 * @param destroyWhatCannotMove all cargo still standing at a site that must close is destroyed or given
 */
public record Bends(
        Optional<Bend> giveUnsensitive, Optional<Bend> shortHandover, Optional<Bend> destroyWhatCannotMove) {

    /** {@return no rule bends: the plain question} */
    public static Bends none() {
        return new Bends(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * From when, and where, a rule bends: the earlier of the two when both are given.
     *
     * @param from      from a date
     * @param beforeDue so long before the day a site is due, in seconds
     * @param phases    at the sites of these phases; empty: everywhere
     */
    public record Bend(Optional<LocalDateTime> from, Optional<Parameter> beforeDue, List<String> phases) {
        public Bend {
            phases = List.copyOf(phases);
            if (from.isEmpty() && beforeDue.isEmpty()) {
                throw new IllegalArgumentException("a rule bends from a date, or so long before a site is due");
            }
        }

        /** {@return whether it bends at the sites of a phase; a site of no phase has the empty key} */
        public boolean at(String phase) {
            return phases.isEmpty() || phases.contains(phase);
        }
    }
}
