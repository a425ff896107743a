package org.drawdown.scenario;

import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * Work that gates something.
 *
 * @param key    its key
 * @param title  as displayed
 * @param sites  where it is done; empty: once for the mission, when it is done as a whole
 * @param each   for whom it is done there
 * @param takes  how long
 * @param after  tasks that have to be done before: for the same owner, at the same site, or for the mission
 * @param starts when it begins at the earliest
 * @param hands  who does it
 * @param gates  what waits for it: at its site, or at every site that is to be left when it is the mission's
 */
public record Task(
        String key,
        String title,
        List<String> sites,
        Each each,
        Delay takes,
        List<String> after,
        Starts starts,
        Hands hands,
        Gates gates)
        implements Keyed {

    /** For whom a task is done at a site. */
    public enum Each {
        /** Once, for everybody. */
        WHOLE,
        /** Once for each contingent that has people or cargo there at the start. */
        CONTINGENT,
        /** The same, and once for what is the mission's own. */
        LOT
    }

    /**
     * When a task begins at the earliest, beside the tasks it comes after.
     *
     * @param withPhase whether it waits for its site's phase
     * @param beforeDue seconds before its site is due, or before the deadline when it has no such date or it is the
     *                  mission's; absent: at once
     */
    public record Starts(boolean withPhase, Optional<Parameter> beforeDue) {}

    /**
     * Who does the work of a task; without any of these nobody in particular.
     *
     * @param with people of its site who do it in the time it takes, one or more; fewer take longer
     * @param team a fleet of teams of which one does it
     * @param asks permissions that are asked for when the work is done, one after the other
     */
    public record Hands(Optional<Parameter> with, Optional<String> team, List<String> asks) {}

    /**
     * What waits for a task.
     *
     * @param what  in general
     * @param kinds of what would leave only these kinds and their parts; empty: all of it
     */
    public record Gates(What what, List<String> kinds) {
        /** {@return whether a kind does not leave before the task is done} */
        public boolean holds(Kind kind) {
            boolean named = kinds.isEmpty()
                    || kinds.contains(kind.key())
                    || kind.part().filter(part -> kinds.contains(part.of())).isPresent();
            return named
                    && switch (what) {
                        case NOTHING, HANDOVER -> false;
                        case MOVING -> !kind.supplies();
                        case CARGO -> kind.cargo();
                        case PEOPLE -> kind.people();
                    };
        }
    }

    /** What waits for a task, in general. */
    public enum What {
        /** Nothing but other tasks and the phases that name it. */
        NOTHING,
        /** Neither people nor cargo leave before it is done. */
        MOVING,
        /** No cargo leaves before it is done. */
        CARGO,
        /** No people leave before it is done. */
        PEOPLE,
        /** Its site, or for the mission any site, is not handed over before it is done. */
        HANDOVER
    }

    /** {@return whether it is done once for the mission, and at no site} */
    public boolean ofTheMission() {
        return each == Each.WHOLE && sites.isEmpty();
    }
}
