package org.drawdown.scenario;

import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Parameter;

/**
 * Who goes next: rules in order of weight; ties end with the instant of asking and the name.
 *
 * @param rules      the rules
 * @param ahead      journeys that may be prepared for each escort or team while it is away; absent: no limit
 * @param overtaking whether a later request may be served while an earlier one waits for the same thing
 */
public record Order(List<Rule> rules, boolean overtaking, Optional<Parameter> ahead) {

    /** A rule of priority. */
    public enum Rule {
        /** Earlier phases first. */
        PHASE,
        /** Earlier due dates first. */
        DUE,
        /** Earlier planned dates first. */
        PLANNED,
        /** In the order of the movement table; of tasks that want the same team, in theirs. */
        LISTED,
        /** In the order of asking. */
        ASKED
    }
}
