package org.drawdown.scenario;

import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Parameter;

/**
 * What makes a site close before its phase begins; any one is enough.
 *
 * @param closed  sites: when the first of them is closed
 * @param attacks so many attacks on the way there; absent: attacks are no reason
 */
public record Reasons(List<String> closed, Optional<Attacked> attacks) {
    public Reasons {
        closed = List.copyOf(closed);
    }

    /**
     * Attacks on columns that come close together.
     *
     * @param number how many
     * @param within of each other, in seconds
     * @param legs   on which legs; empty: those that end at the site
     */
    public record Attacked(Parameter number, Parameter within, List<String> legs) {
        public Attacked {
            legs = List.copyOf(legs);
        }
    }
}
