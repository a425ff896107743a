package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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

    /** {@return what goes on at a site; absent where nothing is written for it} */
    public Optional<Staff> at(String site) {
        return staffs.stream().filter(staff -> staff.site().equals(site)).findFirst();
    }

    /**
     * The people of one site, and what becomes of cargo that nobody takes away.
     *
     * @param site      its key
     * @param team      people who wind it up
     * @param guardUnit people who guard it to the end
     * @param ceilings  how many may be there after the deadline, in order of time; after the last any number
     * @param disposal  from when on cargo that stands there is sold, given or destroyed, the first of these that its kind
     *                  may be; absent: never
     */
    public record Staff(
            String site, Parameter team, Parameter guardUnit, List<Ceiling> ceilings, Optional<LocalDateTime> disposal)
            implements Keyed {
        public Staff {
            ceilings = List.copyOf(ceilings);
        }

        @Override
        public String key() {
            return site;
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
