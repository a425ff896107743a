package org.drawdown.scenario;

import java.time.LocalDateTime;
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
        List<Closure> closed) {

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
