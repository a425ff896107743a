package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * Vehicles, aircraft or teams of one kind with one home.
 *
 * @param key        its key
 * @param title      as displayed
 * @param type       what it is
 * @param count      how many at the start
 * @param home       site where it starts and returns to
 * @param carries    how many of a kind one carries; only one kind at a time
 * @param seats      people one carries; 0: none
 * @param payload    tonnes one carries; absent: only {@code carries} limits
 * @param speed      km/h block speed, aircraft only
 * @param runway     metres an aircraft needs; 0: lands anywhere with a place to land
 * @param surfaces   runway surfaces an aircraft can use; empty: any
 * @param dutyHours  seconds an aircraft may work on one day, crew duty; absent: no limit
 * @param turn       time between two sorties or journeys at home: rest, refit, refuel; absent: none
 * @param breakdowns absent: never breaks
 * @param covers     movements one unit covers at once, of type cover; at least 1
 * @param changes    dated additions and losses
 * @param hired      how its units come and go when it is hired; absent: they are there
 */
public record Fleet(
        String key,
        String title,
        Type type,
        Parameter count,
        String home,
        Map<String, Parameter> carries,
        Parameter seats,
        Optional<Parameter> payload,
        Optional<Parameter> speed,
        Parameter runway,
        List<String> surfaces,
        Optional<Parameter> dutyHours,
        Optional<Delay> turn,
        Optional<Breakdowns> breakdowns,
        Parameter covers,
        List<Change> changes,
        Optional<Hired> hired)
        implements Keyed {

    /**
     * A charter: none of its units is there before it has come, and none when the contract has ended.
     *
     * @param asked when it is asked for, if the tasks are done by then
     * @param after tasks of the mission done before it is asked for
     * @param lead  from asking to its coming
     * @param lasts length of the contract in seconds; absent: to the end
     */
    public record Hired(LocalDateTime asked, List<String> after, Delay lead, Optional<Parameter> lasts) {}

    /** What a fleet is. */
    public enum Type {
        TRUCKS,
        AIRCRAFT,
        ESCORTS,
        TEAMS,
        BOATS,
        SHIPS,
        /** Stands by at home while others move: medical evacuation, overwatch. */
        COVER;

        /** {@return what it moves on, if it does not fly} */
        public Leg.Mode mode() {
            return switch (this) {
                case BOATS -> Leg.Mode.RIVER;
                case SHIPS -> Leg.Mode.SEA;
                case TRUCKS, AIRCRAFT, ESCORTS, TEAMS, COVER -> Leg.Mode.ROAD;
            };
        }

        /** {@return whether it carries something over legs} */
        public boolean carriesOverLegs() {
            return this == TRUCKS || this == BOATS || this == SHIPS;
        }
    }

    /**
     * Breakdowns.
     *
     * @param chance of one for a vehicle on a day driven, or an aircraft on a sortie, 0 to 1
     * @param takes  time the column halts, or the sortie is late
     * @param loses  chance that the vehicle and its load are given up, 0 to 1
     */
    public record Breakdowns(Parameter chance, Delay takes, Parameter loses) {}

    /**
     * A dated change of number.
     *
     * @param at when
     * @param by how many more, or fewer when negative
     */
    public record Change(LocalDateTime at, Parameter by) {}
}
