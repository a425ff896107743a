package org.drawdown.kernel;

import java.util.List;

/**
 * The end of a run.
 *
 * @param ending how it ended
 * @param at     when, in seconds from the start
 * @param waits  who was still waiting, oldest first
 * @param loop   the names that went round, sorted, when it was a loop; otherwise none
 */
public record Ended(Ending ending, long at, List<OpenWait> waits, List<String> loop) {
    /** Copies the lists. */
    public Ended {
        waits = List.copyOf(waits);
        loop = List.copyOf(loop);
    }
}
