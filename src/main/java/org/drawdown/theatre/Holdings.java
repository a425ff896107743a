package org.drawdown.theatre;

import java.util.Map;
import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Supply;
import org.drawdown.theatre.stage.Stage;

/** What stands at a site at the start of a run: numbers drawn once, parts split from what they are parts of. */
final class Holdings {
    private final Stage stage;
    private final Kinds kinds;
    private final Totals totals;

    Holdings(Stage stage, Kinds kinds) {
        this.stage = stage;
        this.kinds = kinds;
        this.totals = new Totals(stage, kinds);
    }

    /** {@return how many of each kind, by index; a parent counts what is left of it} */
    int[] at(Site site) {
        int number = stage.ground().scenario().sites().indexOf(site);
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
        site.supplies()
                .ifPresent(supplies -> counts[kinds.index(supplies.kind())] +=
                        Supply.unitsAtStart(stage, kinds, supplies, travellers(counts)));
        return counts;
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
