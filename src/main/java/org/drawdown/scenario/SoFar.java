package org.drawdown.scenario;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.chance.Parameter;

/**
 * What has happened by the day from which a mission is played: sites closed, people and cargo gone, vehicles lost, tasks
 * done. A run begins on that day, and the calendar with it.
 *
 * @param start   of the plan, from which what stands anywhere at the start is counted; no later than that day
 * @param done    tasks of the mission that are done
 * @param sites   what has happened at sites
 * @param moves   what has been moved
 * @param lost    vehicles lost by fleet
 * @param regimes the mood of a regime on that day, by regime
 */
public record SoFar(
        LocalDateTime start,
        List<String> done,
        List<AtSite> sites,
        List<ByMove> moves,
        Map<String, Parameter> lost,
        Map<String, String> regimes) {

    /**
     * What has happened at a site.
     *
     * @param key    of the site
     * @param closed absent: it is still open
     * @param done   tasks that are done there
     * @param packed cargo of those that stand there that is packed, by kind
     * @param gone   what has gone from there, but by moves, by what became of it
     */
    public record AtSite(
            String key, Optional<Closed> closed, List<Done> done, List<Packed> packed, Map<Fate, List<Some>> gone)
            implements Keyed {}

    /** What became of people or cargo, but by moves. */
    public enum Fate {
        OUT,
        GIVEN,
        SOLD,
        DESTROYED,
        LOST,
        SEPARATED,
        DEAD
    }

    /**
     * A site was left.
     *
     * @param on       the day
     * @param handover how it ended: formal, short, unattended or none
     * @param leftFor  the site where all went of which nothing else is told; absent: nothing else was there
     */
    public record Closed(LocalDateTime on, String handover, Optional<String> leftFor) {
        /** {@return whether a rule gave way} */
        public boolean bent() {
            return handover.equals("short") || handover.equals("none");
        }
    }

    /**
     * A task is done at a site.
     *
     * @param task  its key
     * @param owner the contingent for which it is; absent: for everybody there
     */
    public record Done(String task, Optional<String> owner) {}

    /**
     * Cargo that is packed.
     *
     * @param kind  its key
     * @param count absent: all that stands there
     */
    public record Packed(String kind, Optional<Parameter> count) {}

    /**
     * What a move has moved.
     *
     * @param key  of the move
     * @param gone what has gone by it
     */
    public record ByMove(String key, List<Some> gone) implements Keyed {}

    /**
     * So many of a kind.
     *
     * @param kind  key of the kind
     * @param owner the contingent whose they were; empty: the mission's own
     * @param count absent: all that stood there, with its parts
     */
    public record Some(String kind, String owner, Optional<Parameter> count) {}

    /** {@return how a site was left, if it was} */
    public Optional<Closed> closed(String site) {
        return at(site).flatMap(AtSite::closed);
    }

    /** {@return what has happened at a site} */
    public Optional<AtSite> at(String site) {
        return sites.stream().filter(each -> each.key().equals(site)).findFirst();
    }

    /** {@return whether a task is done, for an owner or everybody as a whole; the mission has the empty site} */
    public boolean isDone(String task, String site, Optional<String> owner) {
        if (site.isEmpty()) {
            return done.contains(task);
        }
        Stream<Done> there = at(site).stream().flatMap(each -> each.done().stream());
        return closed(site).isPresent()
                || there.anyMatch(each -> each.task().equals(task)
                        && (each.owner().isEmpty() || each.owner().equals(owner)));
    }

    /** {@return the mood of a regime on a day: as stated, or to which its last date turned it} */
    public String mood(Regime regime, LocalDateTime day) {
        return Optional.ofNullable(regimes.get(regime.key()))
                .or(() -> regime.dated().stream()
                        .filter(turn -> turn.at().isBefore(day))
                        .max(Comparator.comparing(Regime.Turn::at))
                        .map(Regime.Turn::to))
                .orElse(regime.starts());
    }
}
