package org.drawdown.scenario;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Delay;
import org.drawdown.chance.Law;
import org.drawdown.chance.Parameter;

/**
 * Who grants permissions of one kind or more.
 *
 * @param key          its key
 * @param title        as displayed
 * @param remit        what it grants, where, and who need not ask
 * @param takes        time from asking to the answer, or to being ready for a meeting
 * @param refuses      rate of refusals, 0 to 1
 * @param askAgain     time after a refusal or a lapse before one may ask again
 * @param urge         how long one waits for an answer before an urgent request replaces it, once, which takes no longer
 *                     than what was left; absent: for ever
 * @param openRequests most requests that may be open at once; absent: no limit
 * @param meets        when it meets, if it decides only then
 * @param grant        what its grants are worth
 * @param regime       the mood it shares with others
 */
public record Authority(
        String key,
        String title,
        Remit remit,
        Delay takes,
        Parameter refuses,
        Delay askAgain,
        Optional<Delay> urge,
        Optional<Parameter> openRequests,
        Optional<Meetings> meets,
        Grant grant,
        Optional<String> regime)
        implements Keyed {

    /**
     * What an authority answers for.
     *
     * @param grants kinds of permission, by any name; its own key when nothing else is said
     * @param region sites for which it answers; empty: for those of nobody else
     * @param exempt moves and fleets that need not ask it and that it does not stop
     */
    public record Remit(List<String> grants, List<String> region, List<String> exempt) {}

    /**
     * When a committee meets; either {@code every} or {@code on} is said.
     *
     * @param every   seconds from one meeting to the next, above 0
     * @param from    the first of them
     * @param on      days of the week on which it meets, at the first second
     * @param missed  chance that a meeting does not take place, 0 to 1
     * @param decides most requests it decides at one meeting; absent: all
     */
    public record Meetings(
            Optional<Long> every,
            LocalDateTime from,
            List<DayOfWeek> on,
            Parameter missed,
            Optional<Parameter> decides) {}

    /**
     * What a grant is worth.
     *
     * @param valid   how long it lasts until the movement has to have left; absent: for good
     * @param covers  what it covers
     * @param onLapse what follows when it runs out while the vehicles are in hand
     * @param notice  least time between asking and leaving; absent: none
     * @param terms   the conditions it is given under
     */
    public record Grant(Optional<Delay> valid, Covers covers, OnLapse onLapse, Optional<Delay> notice, Terms terms) {}

    /**
     * Conditions of a grant.
     *
     * @param vehicles most vehicles that may go together, drawn for each grant, rounded, at least 1; absent: any
     * @param days     days of the week on which one may leave; empty: any
     * @param route    by leg, the chance that a grant does not allow it, 0 to 1
     */
    public record Terms(Optional<Law> vehicles, List<DayOfWeek> days, Map<String, Parameter> route) {}

    /** What one grant covers. */
    public enum Covers {
        /** The way in and the way out are asked for one by one. */
        EACH_WAY,
        /** One grant covers the way in and the way out. */
        ROUND_TRIP,
        /** One grant covers all that leaves the same site, both ways, while it lasts. */
        PERIOD
    }

    /** What follows when a grant runs out while the vehicles are in hand, at home or at the far end. */
    public enum OnLapse {
        /** Nobody looks: it leaves on the old grant. */
        LEAVES_ANYWAY,
        /** All is asked for again, and the vehicles wait. */
        ASKS_AGAIN
    }

    /** {@return whether it grants a permission of that name} */
    public boolean grants(String permission) {
        return remit.grants().contains(permission);
    }

    /**
     * {@return who is asked for a permission: of those who grant it the one whose region holds the site one leaves, else
     * the site one goes to, else the one without a region; one named by its own key whatever its region; none when
     * nobody answers, several when it is not clear who does}
     */
    public static List<Authority> responsible(List<Authority> all, String permission, String from, String to) {
        List<Authority> able =
                all.stream().filter(each -> each.grants(permission)).toList();
        if (able.isEmpty()) {
            return all.stream().filter(each -> each.key().equals(permission)).toList();
        }
        for (String site : List.of(from, to)) {
            List<Authority> within = able.stream()
                    .filter(each -> each.remit().region().contains(site))
                    .toList();
            if (!within.isEmpty()) {
                return within;
            }
        }
        return able.stream().filter(each -> each.remit().region().isEmpty()).toList();
    }
}
