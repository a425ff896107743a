package org.drawdown.theatre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Supply;
import org.drawdown.theatre.stage.Stage;

/**
 * What stands at the sites: numbers drawn once, parts split from what they are parts of; and of those what has not gone
 * when the run begins.
 */
final class Holdings {
    private final Stage stage;
    private final Kinds kinds;
    private final Totals totals;
    private final List<Site> sites;
    private final int[][] atStart;
    private final int[][] stand;
    private final Optional<Gone> gone;

    Holdings(Stage stage, Kinds kinds) {
        this.stage = stage;
        this.kinds = kinds;
        this.totals = new Totals(stage, kinds);
        this.sites = stage.ground().scenario().sites();
        this.atStart = new int[sites.size()][];
        for (int site = 0; site < atStart.length; site++) {
            atStart[site] = counted(sites.get(site), site);
        }
        this.gone = stage.ground().scenario().soFar().map(soFar -> new Gone(stage, kinds, soFar, atStart));
        this.stand = gone.map(Gone::stand).orElse(atStart);
        for (int site = 0; site < atStart.length; site++) {
            supply(sites.get(site), site);
        }
    }

    /** {@return how many of each kind stand at a site when the run begins, by index; a parent counts what is left of it} */
    int[] at(Site site) {
        return stand[sites.indexOf(site)];
    }

    /** {@return how many stood there when the plan started} */
    int[] atStart(Site site) {
        return atStart[sites.indexOf(site)];
    }

    /** {@return what has gone before the run begins; empty when it begins with the plan} */
    Optional<Gone> gone() {
        return gone;
    }

    private int[] counted(Site site, int number) {
        int[] whole = new int[kinds.size()];
        for (int kind = 0; kind < whole.length; kind++) {
            whole[kind] = stated(site, kind).map(stage::whole).orElse(0) + totals.at(number, kind);
        }
        int[] counts = whole.clone();
        for (int kind = 0; kind < counts.length; kind++) {
            Optional<Kind.Part> part = kinds.kind(kind).part();
            if (part.isPresent() && whole[kind] == 0) {
                int parent = kinds.index(part.get().of(), kinds.owner(kind));
                int share =
                        (int) Math.round(whole[parent] * stage.value(part.get().share()));
                counts[kind] = Math.min(share, counts[parent]);
                counts[parent] -= counts[kind];
            }
        }
        return counts;
    }

    /** What its people eat is counted for those who are there. */
    private void supply(Site site, int number) {
        int[] counts = stand[number];
        site.supplies()
                .ifPresent(supplies -> counts[kinds.index(supplies.kind())] +=
                        Supply.unitsAtStart(stage, kinds, supplies, travellers(counts)));
    }

    private int travellers(int[] counts) {
        int people = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            boolean travels = kinds.kind(kind).people() && !kinds.kind(kind).separates();
            people += travels ? counts[kind] : 0;
        }
        return people;
    }

    private Optional<Parameter> stated(Site site, int kind) {
        Kind what = kinds.kind(kind);
        Map<String, Parameter> own = what.people() ? site.people() : site.cargo();
        Map<String, Parameter> holdings = kinds.own(kind) == kind ? own : site.heldBy(kinds.owner(kind));
        return Optional.ofNullable(holdings.get(what.key()));
    }
}
