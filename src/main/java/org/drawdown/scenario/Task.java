package org.drawdown.scenario;

import java.util.List;
import org.drawdown.chance.Delay;

/**
 * Work that gates something.
 *
 * @param key    its key
 * @param title  as displayed
 * @param sites  where it is done, once at each; empty: once for the mission
 * @param takes  how long
 * @param after  tasks that have to be done before: at the same site, or for the mission
 * @param withPhase whether it waits for its site's phase
 * @param gates  what waits for it: at its site, or at every site that is to be left when it is the mission's
 */
public record Task(
        String key, String title, List<String> sites, Delay takes, List<String> after, boolean withPhase, Gates gates) {

    /** What waits for a task. */
    public enum Gates {
        /** Nothing but other tasks and the phases that name it. */
        NOTHING,
        /** Nothing leaves its site, or for the mission any site, before it is done. */
        MOVING,
        /** Its site, or for the mission any site, is not handed over before it is done. */
        HANDOVER
    }
}
