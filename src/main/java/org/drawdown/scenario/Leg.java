package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * A way between two sites, driven both ways.
 *
 * @param key     its key
 * @param from    site
 * @param to      site
 * @param length  km; absent when {@code takes} says the time itself
 * @param surface key of its surface; absent when {@code takes} says the time itself
 * @param takes   driving time in the leg's direction, when given outright
 * @param back    driving time against it; absent: as {@code takes}
 * @param hazard  attacks on a column a day on this leg; 0: never attacked
 * @param closed  dated closures
 * @param needsOpen sites without which no column sets out on it: halts, cover
 * @param coveredBy sites whose closing lays it open
 * @param mode    what moves on it
 * @param season  days of the year on which it can be used; absent: always
 * @param border  crossed at its end, whichever way; absent: none
 * @param sails   dates on which ships leave its first end; absent: whenever they like
 */
public record Leg(
        String key,
        String from,
        String to,
        Optional<Parameter> length,
        Optional<String> surface,
        Optional<Delay> takes,
        Optional<Delay> back,
        Parameter hazard,
        List<Closure> closed,
        List<String> needsOpen,
        Optional<CoveredBy> coveredBy,
        Mode mode,
        Optional<Season> season,
        Optional<Border> border,
        Optional<Sailings> sails)
        implements Keyed {

    /** What moves on a leg. */
    public enum Mode {
        ROAD,
        RIVER,
        SEA
    }

    /**
     * Days of every year, both included.
     *
     * @param from first day
     * @param to   last day
     */
    public record Season(MonthDay from, MonthDay to) {}

    /**
     * A border post.
     *
     * @param waits how long a column is held in the leg's direction
     * @param back  how long against it; absent: as {@code waits}
     * @param open  daily hours; absent: round the clock
     * @param lanes columns served at a time; absent: no limit
     */
    public record Border(Delay waits, Optional<Delay> back, Optional<Hours> open, Optional<Parameter> lanes) {}

    /**
     * Sailings on dates.
     *
     * @param every  seconds from one to the next, above 0
     * @param from   the first
     * @param missed chance that one does not leave, 0 to 1
     */
    public record Sailings(long every, LocalDateTime from, Parameter missed) {}

    /**
     * Sites whose garrisons keep a leg quiet.
     *
     * @param sites their keys
     * @param times factor on the hazard for each of them that has closed
     */
    public record CoveredBy(List<String> sites, Parameter times) {}

    /** {@return whether its time follows from a length and a pace} */
    public boolean paced() {
        return length.isPresent();
    }

    /** {@return whether it begins or ends at a site} */
    public boolean touches(String site) {
        return from.equals(site) || to.equals(site);
    }

    /** {@return whether it says outright how long it takes from one of these sites to the other} */
    public boolean timed(String one, String other) {
        boolean between = (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
        return between && takes.isPresent();
    }

    /**
     * A dated closure.
     *
     * @param from  first second closed
     * @param until first second open again
     */
    public record Closure(LocalDateTime from, LocalDateTime until) {}
}
