package org.drawdown.kernel;

import java.util.List;
import java.util.Optional;

/**
 * The end of a run.
 *
 * @param ending how it ended
 * @param at     when, in seconds from the start
 * @param waits  who was still waiting, oldest first
 * @param booked what people were at that would have ended last, as a link up to the horizon; empty when
 *               nothing was, or it ended otherwise
 * @param loop   the names that went round, sorted, when it was a loop; otherwise none
 */
public record Ended(Ending ending, long at, List<OpenWait> waits, Optional<Link> booked, List<String> loop) {
    /** Copies the lists. */
    public Ended {
        waits = List.copyOf(waits);
        loop = List.copyOf(loop);
    }
}
