package org.drawdown.scenario;

import java.util.List;

/**
 * Who goes next: rules in order of weight; ties end with the instant of asking and the name.
 *
 * @param rules      the rules
 * @param overtaking whether a later request may be served while an earlier one waits for the same thing
 */
public record Order(List<Rule> rules, boolean overtaking) {

    /** A rule of priority. */
    public enum Rule {
        /** Earlier phases first. */
        PHASE,
        /** Earlier due dates first. */
        DUE,
        /** Earlier planned dates first. */
        PLANNED,
        /** In the order of the movement table. */
        LISTED,
        /** In the order of asking. */
        ASKED
    }
}
