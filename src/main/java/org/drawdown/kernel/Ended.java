package org.drawdown.kernel;

import java.util.List;

/**
 * The end of a run.
 *
 * @param ending how it ended
 * @param at     when, in seconds from the start
 * @param waits  who was still waiting, oldest first
 * @param booked what people were at, as links up to the horizon, that which would have ended last first; none when it
 *               ended otherwise
 * @param loop   the names that went round, sorted, when it was a loop; otherwise none
 */
public record Ended(Ending ending, long at, List<OpenWait> waits, List<Link> booked, List<String> loop) {
    /** Copies the lists. */
    public Ended {
        waits = List.copyOf(waits);
        booked = List.copyOf(booked);
        loop = List.copyOf(loop);
    }
}
