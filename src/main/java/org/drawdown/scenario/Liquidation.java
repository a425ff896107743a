package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.List;
import org.drawdown.chance.Parameter;

/**
 * What goes on after the conditions hold, at the sites of {@link Site.Role#LIQUIDATION}: their last cargo leaves, tasks
 * are done, then their people leave, the guard unit last.
 *
 * @param staffs who works and guards there, by site; a site that is not named keeps nobody
 * @param tasks  of the mission, begun when the conditions hold; the team stays until they are done
 */
public record Liquidation(List<Staff> staffs, List<String> tasks) {
    public Liquidation {
        staffs = List.copyOf(staffs);
        tasks = List.copyOf(tasks);
    }

    /**
     * The people of one site.
     *
     * @param site      its key
     * @param team      people who wind it up
     * @param guardUnit people who guard it to the end
     * @param ceilings  how many may be there after the deadline, in order of time; after the last any number
     */
    public record Staff(String site, Parameter team, Parameter guardUnit, List<Ceiling> ceilings) {
        public Staff {
            ceilings = List.copyOf(ceilings);
        }
    }

    /**
     * How many people may be at a site.
     *
     * @param until  first second in which this does not hold any more
     * @param people who have to travel or separate, all told
     */
    public record Ceiling(LocalDateTime until, Parameter people) {}
}
