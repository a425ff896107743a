package org.drawdown.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** From where moves lead to a site, directly or by way of others. */
public final class Upstream {
    private final List<Move> moves;

    /** By some moves of all. */
    public Upstream(List<Move> all, Predicate<Move> some) {
        this.moves = all.stream().filter(some).toList();
    }

    /** {@return by the moves of a scenario that take from its sites something that leaves: all but supplies} */
    public static Upstream ofWhatLeaves(Scenario scenario) {
        Map<String, Site> sites = Scenario.byKey(scenario.sites(), Site::key);
        Map<String, Kind> kinds = Scenario.byKey(scenario.kinds(), Kind::key);
        return new Upstream(
                scenario.moves(),
                move -> sites.containsKey(move.from())
                        && sites.get(move.from()).role() != Site.Role.OUTSIDE
                        && move.what().stream()
                                .anyMatch(kind -> kinds.containsKey(kind)
                                        && !kinds.get(kind).supplies()));
    }

    /** {@return the sites from which moves lead to a site, that site left out, in the order of keys} */
    public Set<String> of(String site) {
        Set<String> found = new TreeSet<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Move move : moves) {
                boolean leads = move.to().equals(site) || found.contains(move.to());
                if (leads && !move.from().equals(site)) {
                    changed |= found.add(move.from());
                }
            }
        }
        return found;
    }

    /** {@return of those the sites to which no moves lead back} */
    public Set<String> strictlyOf(String site) {
        Set<String> strictly = of(site);
        strictly.removeIf(each -> of(each).contains(site));
        return strictly;
    }
}
