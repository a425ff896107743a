package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
        List<Thinning> thinning)
        implements Keyed {

    private static final Comparator<Phase> DATES = Comparator.comparing(
                    (Phase phase) -> phase.starts.orElse(LocalDateTime.MIN))
            .thenComparing(phase -> phase.due.orElse(LocalDateTime.MAX))
            .thenComparing(Phase::key);

    /** {@return phases as they follow each other, then by when they start, by when they are due, and by key} */
    public static List<Phase> inTurn(List<Phase> phases) {
        List<Phase> left = new ArrayList<>(phases.stream().sorted(DATES).toList());
        List<Phase> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> before = left.stream().map(Phase::key).toList();
            Phase next = left.stream()
                    .filter(phase -> Collections.disjoint(phase.after, before))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            sorted.add(next);
        }
        return List.copyOf(sorted);
    }

    /**
     * Thinning out: what may leave before the phase starts.
     *
     * @param from   from when
     * @param people share of the people of a site that has to be kept, 0 to 1
     * @param cargo  share of the cargo of a site that has to be kept, 0 to 1
     */
    public record Thinning(LocalDateTime from, Parameter people, Parameter cargo) {}
}
