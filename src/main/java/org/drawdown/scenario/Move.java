package org.drawdown.scenario;

import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * A line of the movement table: what goes from where to where, by what, under which rules.
 *
 * @param key         its key
 * @param title       as displayed
 * @param what        kinds carried, the most urgent first
 * @param of          whose lots it carries, {@link #MISSION} for the mission's own; empty: anybody's
 * @param from        site
 * @param to          site
 * @param by          fleets, the preferred first; empty: cargo that drives itself
 * @param passengers  people one vehicle takes along when cargo drives itself
 * @param convoy      how many go together
 * @param escort      who goes with them; absent: nobody
 * @param search      mine search teams; absent: none
 * @param cover       what has to be free within range while it is on its way; empty: nothing
 * @param permissions authorities asked, one after the other
 * @param asked       when they are asked
 * @param prepare     time from being granted to leaving; absent: none
 * @param hours       daily hours of movement; absent: round the clock
 * @param brings      supplies that its vehicles bring from home when they drive in; empty: they drive in empty
 * @param onlyBelowFloor whether it brings supplies only in an emergency, to where they are below the floor
 * @param whenClosed what its columns do when their way is shut
 */
public record Move(
        String key,
        String title,
        List<String> what,
        List<String> of,
        String from,
        String to,
        List<String> by,
        Parameter passengers,
        Convoy convoy,
        Optional<Escort> escort,
        Optional<Escort> search,
        List<Cover> cover,
        List<String> permissions,
        Asked asked,
        Optional<Delay> prepare,
        Optional<Hours> hours,
        List<String> brings,
        boolean onlyBelowFloor,
        WhenClosed whenClosed)
        implements Keyed {

    /** What a column does whose way is shut. */
    public enum Does {
        /** It goes another way where one is open, and waits where none is. */
        ROUND,
        /** It waits on its way. */
        WAIT,
        /** It goes round; when no way is open it drives back and its load is unloaded again. */
        TURN_BACK,
        /** As before, and the aircraft of its move fly until the way is open again. */
        AIR
    }

    /**
     * What a column does whose way is shut.
     *
     * @param does     what
     * @param patience how long it waits before it turns back or hands over to the air
     */
    public record WhenClosed(Does does, Delay patience) {
        /** {@return whether a column may give its journey up} */
        public boolean givesUp() {
            return does == Does.TURN_BACK || does == Does.AIR;
        }
    }

    /** Stands in {@code of} for the mission's own. */
    public static final String MISSION = "mission";

    /** {@return whether it carries what is an owner's; the mission's own has the empty key} */
    public boolean carries(String owner) {
        return of.isEmpty() || of.contains(owner.isEmpty() ? MISSION : owner);
    }

    /**
     * How many vehicles go together.
     *
     * @param least    fewest that leave while there is more to carry than they can take
     * @param upTo     most
     * @param filled   share of what the vehicles can carry that is filled while there is more to come, 0 to 1
     * @param patience how long one waits for {@code upTo} before {@code least} is enough; absent: not at all
     * @param atOnce   most convoys of this move on the way at once; absent: no limit
     * @param spacing  km of road from one vehicle to the next; absent: the column comes in all at once
     */
    public record Convoy(
            Parameter least,
            Parameter upTo,
            Parameter filled,
            Optional<Delay> patience,
            Optional<Parameter> atOnce,
            Optional<Parameter> spacing) {}

    /**
     * Units of another fleet that go along, all or none.
     *
     * @param from   the fleet; its home is where the vehicles start
     * @param onePer vehicles one unit covers
     */
    public record Escort(String from, Parameter onePer) {}

    /**
     * One unit that stands by within range, of the first of some fleets that has one free.
     *
     * @param from   fleets
     * @param within km from their home to each site of the way; absent: anywhere
     */
    public record Cover(List<String> from, Optional<Parameter> within) {}

    /** When permissions are asked. */
    public enum Asked {
        /** Before trucks are taken: a grant may lapse for want of them. */
        FIRST,
        /** With the trucks in hand. */
        WITH_THE_TRUCKS
    }
}
