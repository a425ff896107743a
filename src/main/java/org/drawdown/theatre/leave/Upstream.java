package org.drawdown.theatre.leave;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drawdown.scenario.Move;

/** From where moves lead to a site, directly or by way of others. */
final class Upstream {
    private final List<Move> moves;

    /** By some moves of all. */
    Upstream(List<Move> all, Predicate<Move> some) {
        this.moves = all.stream().filter(some).toList();
    }

    /** {@return the sites from which moves lead to a site, that site left out, in the order of keys} */
    Set<String> of(String site) {
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
    Set<String> strictlyOf(String site) {
        Set<String> strictly = of(site);
        strictly.removeIf(each -> of(each).contains(site));
        return strictly;
    }
}
