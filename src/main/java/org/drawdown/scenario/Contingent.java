package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Parameter;

/**
 * A country's people and cargo: the unit that goes home. Sites say how much of it stands where.
 *
 * @param key       its key
 * @param title     as displayed
 * @param mainBody  how its main body goes; absent: whoever can go goes
 * @param rearParty its few who stay with its cargo; absent: nobody does
 * @param provides  people a unit of a fleet needs of it, 1 or more, by fleet
 * @param goesHome  from when its people go, whatever share its sites keep; absent: with their sites
 * @param withdrawn by its capital; absent: never
 */
public record Contingent(
        String key,
        String title,
        Optional<MainBody> mainBody,
        Optional<RearParty> rearParty,
        Map<String, Parameter> provides,
        Optional<LocalDateTime> goesHome,
        Optional<Withdrawn> withdrawn)
        implements Keyed {

    /**
     * All of it but the rear party.
     *
     * @param together fewest people of it who begin to go home from where they gather; absent: all that are left
     */
    public record MainBody(Optional<Parameter> together) {}

    /**
     * Its few who stay with its cargo.
     *
     * @param people how many
     * @param at     the site where the cargo goes through
     */
    public record RearParty(Parameter people, String at) {}

    /**
     * Called home at once by its capital: on any moment of a window alike.
     *
     * @param chance that it is, 0 to 1
     * @param from   the window begins
     * @param until  the window ends; the same as {@code from} for a date
     */
    public record Withdrawn(Parameter chance, LocalDateTime from, LocalDateTime until) {}
}
