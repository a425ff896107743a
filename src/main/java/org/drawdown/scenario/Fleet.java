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
        List<Change> changes) {

    /** What a fleet is. */
    public enum Type {
        TRUCKS,
        AIRCRAFT,
        ESCORTS,
        TEAMS,
        /** Stands by at home while others move: medical evacuation, overwatch. */
        COVER
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
