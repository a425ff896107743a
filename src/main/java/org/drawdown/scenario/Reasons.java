package org.drawdown.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Parameter;

/**
 * What makes a site close before its phase begins; any one is enough.
 *
 * @param closed    sites: when the first of them is closed
 * @param attacks   so many attacks on the way there; absent: attacks are no reason
 * @param supplies  the site's stock is low; absent: hunger is no reason
 * @param withdrawn contingents: when the capital of the first of them calls it home
 * @param cover     fleets: when the first of them falls below so many units, those under way counted
 */
public record Reasons(
        List<String> closed,
        Optional<Attacked> attacks,
        Optional<Low> supplies,
        List<String> withdrawn,
        Map<String, Parameter> cover) {
    public Reasons {
        closed = List.copyOf(closed);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * A stock that is low at the ends of days.
     *
     * @param below what it lasts the people there, in seconds; absent: the floor of the site's supplies
     * @param lasts for how long it has been below, in seconds; 0: at once
     */
    public record Low(Optional<Parameter> below, Parameter lasts) {}

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
