package org.drawdown.scenario;

import org.drawdown.chance.Delay;
import org.drawdown.chance.Parameter;

/**
 * How likely a site is looted after it was left, by the way its handover ended.
 *
 * @param formal     chance after inspection and signing, 0 to 1
 * @param brief      chance after a short handover, 0 to 1
 * @param unattended chance when nobody came to receive the site, 0 to 1
 * @param none       chance when nobody signed, 0 to 1
 * @param after      how long after the handover
 */
public record Looting(Parameter formal, Parameter brief, Parameter unattended, Parameter none, Delay after) {

    /** {@return the chance after a handover that ended so, 0 to 1} */
    public Parameter chance(String ending) {
        return switch (ending) {
            case "formal" -> formal;
            case "short" -> brief;
            case "unattended" -> unattended;
            case "none" -> none;
            default -> throw new IllegalArgumentException("no handover ends \"" + ending + "\"");
        };
    }
}
