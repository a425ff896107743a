package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;
import org.drawdown.quantity.Coordinates;

/**
 * A place where people and cargo stand, or where they go.
 *
 * @param key       its key
 * @param title     as displayed
 * @param role      what it is to the mission
 * @param at        where on the globe; needed by aircraft
 * @param people    the mission's own, number by kind at the start
 * @param cargo     the mission's own, number by kind at the start
 * @param contingents people and cargo of contingents, number by kind at the start, by contingent
 * @param endless   kinds of which it never runs out (textbook loops)
 * @param rearGuard people who hold the camp until it closes
 * @param rearGuardLeavesBy the move the rear guard leaves by; absent: any move that takes people
 * @param loading   the points where one is loaded; absent: loading takes no time
 * @param unloading the points where one is unloaded; absent: unloading takes no time
 * @param anotherMission whether cargo that arrives outside is sent on to another mission
 * @param disposals cargo that is given, sold or destroyed here as planned, one of each fate; empty: none is
 * @param packing   work before cargo may be loaded; absent: it stands ready
 * @param airfield  absent where no aircraft can land
 * @param beds      most people it can hold; absent: no wall
 * @param yard      most cargo of kinds that need a yard, by kind; empty: no wall
 * @param population people who live around it and are protected while it patrols; absent: nothing is said of them
 * @param patrolsUntil when patrols end if the site's closing has not ended them before; absent: its closing ends them
 * @param planned   indicative date, which orders the work and is judged by nobody
 * @param hazard    attacks on the site a day; 0: never attacked
 * @param due       when it has to be handed over (first second too late); absent: its phase's
 * @param closesFrom when it begins to close, whatever its phase says; absent: with its phase
 * @param closesEarlyWhen reasons to begin before its phase, with everything as usual
 * @param expeditedWhen reasons to close in a hurry, before or after it has begun
 * @param supplies  what its people eat; absent: they need nothing
 * @param services  what makes its beds fit to live in, until it ends; empty: nothing ends
 * @param layDown   room outside the wall by kind, used when the yard is full; empty: none
 * @param waitsOutside columns that may set out before there is room and wait at the gate; absent: none
 */
public record Site(
        String key,
        String title,
        Role role,
        Optional<Coordinates> at,
        Map<String, Parameter> people,
        Map<String, Parameter> cargo,
        Map<String, Map<String, Parameter>> contingents,
        List<String> endless,
        Optional<Parameter> rearGuard,
        Optional<String> rearGuardLeavesBy,
        Optional<Points> loading,
        Optional<Points> unloading,
        boolean anotherMission,
        List<Disposal> disposals,
        Optional<Packing> packing,
        Optional<Airfield> airfield,
        Optional<Parameter> beds,
        Map<String, Parameter> yard,
        Parameter hazard,
        Optional<Parameter> population,
        Optional<LocalDateTime> patrolsUntil,
        Optional<LocalDateTime> planned,
        Optional<LocalDateTime> due,
        Optional<LocalDateTime> closesFrom,
        Optional<Reasons> closesEarlyWhen,
        Optional<Reasons> expeditedWhen,
        Optional<Supplies> supplies,
        List<Service> services,
        Map<String, Parameter> layDown,
        Optional<Parameter> waitsOutside)
        implements Keyed {

    /** {@return what a contingent has here at the start, by kind} */
    public Map<String, Parameter> heldBy(String contingent) {
        return contingents.getOrDefault(contingent, Collections.emptyMap());
    }

    /** What a site is to the mission. */
    public enum Role {
        /** Closes, and is handed over. */
        CAMP,
        /** Closes last; others pass through it. */
        HUB,
        /** Stays after the deadline, with a ceiling. */
        LIQUIDATION,
        /** Others' own: cargo goes on from there, and nobody hands it over. */
        PORT,
        /** Beyond the border: what arrives there is out. */
        OUTSIDE;

        /** {@return whether it is there after the mission, and not handed over} */
        public boolean stays() {
            return this == LIQUIDATION || this == PORT;
        }
    }

    /**
     * Points that serve one truck, or one aircraft, at a time each.
     *
     * @param points how many; at least 1
     * @param each   time at a point, drawn for each truck
     */
    public record Points(Parameter points, Delay each) {}

    /**
     * Packing: cargo becomes ready day by day.
     *
     * @param aDay units of cargo packed a day when enough people are there
     * @param with people needed for that pace; fewer pack in proportion; 0: any number will do
     * @param found share of what was counted that turns up besides as packing goes on, 0 or more
     */
    public record Packing(Parameter aDay, Parameter with, Parameter found) {}

    /**
     * A planned disposal: cargo that may be sold, given or destroyed goes day by day, and no rule bends for it.
     *
     * @param fate   what becomes of it
     * @param aDay   things a day
     * @param from   the first day
     * @param after  tasks done before, there or for the mission; empty: none
     * @param kinds  only these and their parts; empty: whatever may go that way
     * @param atMost things in all; absent: all that stand there
     */
    public record Disposal(
            Kind.Fate fate,
            Parameter aDay,
            LocalDateTime from,
            List<String> after,
            List<String> kinds,
            Optional<Parameter> atMost) {

        /** {@return what one calls it when things get that fate as planned} */
        public static String key(Kind.Fate fate) {
            return switch (fate) {
                case GIVEN -> "giving";
                case SOLD -> "selling";
                case DESTROYED -> "destroying";
                case SENT_ON -> "sending-on";
            };
        }

        /** {@return its key at its site} */
        public String key() {
            return key(fate);
        }

        /** {@return whether a kind may go that way here; only cargo does, neither people nor what they eat} */
        public boolean isOf(Kind kind) {
            return kind.cargo()
                    && kind.mayBe(fate)
                    && (kinds.isEmpty()
                            || kinds.contains(kind.key())
                            || kind.part()
                                    .filter(part -> kinds.contains(part.of()))
                                    .isPresent());
        }
    }

    /**
     * What a site eats: its stock as seconds for those who are there, and when it calls for more.
     *
     * @param kind           of supplies
     * @param atStart        stock at the start
     * @param resupplyBelow  it calls for more when stock and what is on its way are below this
     * @param upTo           how far it is filled up
     * @param floor          below this, moves for emergencies may bring it
     */
    public record Supplies(String kind, Parameter atStart, Parameter resupplyBelow, Parameter upTo, Parameter floor) {}

    /**
     * A service that ends, such as water, power or catering; fewer people can then live there.
     *
     * @param key          its key
     * @param ends         when; absent: with a task
     * @param endsWith     the task with which it ends, at its site or for the mission; absent: on its date
     * @param lowersBedsTo share of the beds that is left; where there is no wall, of the people at the start
     */
    public record Service(String key, Optional<LocalDateTime> ends, Optional<String> endsWith, Parameter lowersBedsTo)
            implements Keyed {}

    /**
     * Where aircraft land.
     *
     * @param runway  metres; 0 for a helicopter site
     * @param surface key of its surface, such as {@code paved}
     * @param parking spots
     * @param parked  how long a sortie has a spot
     * @param open    hours in which aircraft land and leave; absent: round the clock
     */
    public record Airfield(Parameter runway, String surface, Parameter parking, Parked parked, Optional<Hours> open) {}

    /** How long a sortie has a parking spot. */
    public enum Parked {
        WHOLE_SORTIE,
        ON_THE_GROUND
    }
}
