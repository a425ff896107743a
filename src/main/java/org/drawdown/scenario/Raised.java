package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Parameter;

/**
 * What multiplies the hazards of legs and sites; each only when it is written.
 *
 * @param garrison   too few people hold the sites
 * @param exposure   it has long been known that the mission leaves
 * @param repetition the road has been used a lot lately
 * @param escorts    too few escorts go along
 */
public record Raised(
        Optional<Garrison> garrison,
        Optional<Exposure> exposure,
        Optional<Repetition> repetition,
        Optional<Escorts> escorts) {
    /** Nothing multiplies them. */
    public static final Raised BY_NOTHING =
            new Raised(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** {@return whether anything multiplies them} */
    public boolean byAnything() {
        return !equals(BY_NOTHING);
    }

    /**
     * A garrison below its minimum, at the site or at either end of the leg.
     *
     * @param of    kinds of people that count; empty: all who travel
     * @param below fewer than so many are too few
     * @param at    the minimum of single sites, by site
     * @param times factor on the hazard
     */
    public record Garrison(List<String> of, Parameter below, Map<String, Parameter> at, Parameter times) {}

    /**
     * Time since everybody knows that the mission leaves: the factor is 2 to the power of that time over
     * {@code doublesIn}.
     *
     * @param from      since when; absent: the start
     * @param doublesIn seconds in which the hazard doubles
     * @param atMost    largest factor; absent: no limit
     */
    public record Exposure(Optional<LocalDateTime> from, Parameter doublesIn, Optional<Parameter> atMost) {}

    /**
     * Columns that have set out on a leg lately: each adds its share to the factor.
     *
     * @param within seconds that count as lately
     * @param each   share added for each other column
     */
    public record Repetition(Parameter within, Parameter each) {}

    /**
     * Fewer escorts with a column than would do.
     *
     * @param onePer vehicles one escort is enough for
     * @param times  factor on the hazard with fewer
     */
    public record Escorts(Parameter onePer, Parameter times) {}
}
