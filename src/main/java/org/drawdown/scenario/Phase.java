package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Parameter;

/**
 * A part of the mission that begins to close together.
 *
 * @param key    its key
 * @param title  as displayed
 * @param starts not before this local time; absent: from the start
 * @param after  phases that have to be over before
 * @param tasks  mission tasks that have to be done before
 * @param due    when its sites have to be handed over (first second too late); absent: the mission's deadline
 * @param sites  which sites
 * @param thinning what may leave while the phase waits, step by step; empty: nothing
 */
public record Phase(
        String key,
        String title,
        Optional<LocalDateTime> starts,
        List<String> after,
        List<String> tasks,
        Optional<LocalDateTime> due,
        List<String> sites,
        List<Thinning> thinning) {

    /**
     * Thinning out: what may leave before the phase starts.
     *
     * @param from   from when
     * @param people share of the people of a site that has to be kept, 0 to 1
     * @param cargo  share of the cargo of a site that has to be kept, 0 to 1
     */
    public record Thinning(LocalDateTime from, Parameter people, Parameter cargo) {}
}
