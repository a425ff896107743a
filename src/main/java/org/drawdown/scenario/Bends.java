package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * The rules that bend near the deadline; absent ones never bend.
 *
 * @param giveUnsensitive       cargo that cannot all leave in time may be given where it stands
 * @param shortHandover         a handover is signed without joint inspection
 * @param destroyWhatCannotMove all cargo still standing at a site that must close is destroyed or given
 * @param buyCharters           more of some fleets is hired while people still stand at their sites; empty: never
 */
public record Bends(
        Optional<Bend> giveUnsensitive,
        Optional<Bend> shortHandover,
        Optional<Bend> destroyWhatCannotMove,
        List<Charters> buyCharters) {
    /** The rule under which charters are bought, as it is written and told. */
    public static final String BUY_CHARTERS = "buy-charters";

    public Bends {
        buyCharters = List.copyOf(buyCharters);
    }

    /** {@return no rule bends: the plain question} */
    public static Bends none() {
        return new Bends(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** {@return whether no rule ever bends} */
    public boolean isNone() {
        return equals(none());
    }

    /** {@return whether more of a fleet may be hired near the deadline} */
    public boolean buys(String fleet) {
        return buyCharters.stream().anyMatch(each -> each.fleet().equals(fleet));
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

    /**
     * More of a fleet is hired while more people stand at a site than may stay there, one contract after the other.
     *
     * @param when   from when, and at which sites
     * @param fleet  of which more is hired; it takes people away from these sites
     * @param count  units a contract brings
     * @param lead   from asking to their coming
     * @param lasts  length of a contract in seconds; absent: to the end
     * @param atMost contracts at most, each extension counted as one; absent: any number
     */
    public record Charters(
            Bend when,
            String fleet,
            Parameter count,
            Delay lead,
            Optional<Parameter> lasts,
            Optional<Parameter> atMost) {}
}
