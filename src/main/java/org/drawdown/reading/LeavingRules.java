package org.drawdown.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.reading.Fault.Severity;
import org.drawdown.scenario.Conditions;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** Whatever has to leave a site by the conditions is taken away by some move, and so is what arrives there. */
final class LeavingRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Kind> kinds;
    private final Map<String, Site> sites;
    private final Map<String, Set<String>> present = new LinkedHashMap<>();

    LeavingRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
    }

    void check() {
        scenario.sites().forEach(this::stock);
        while (scenario.moves().stream().filter(this::carryOn).count() > 0) {
            // what arrives may have to go on
        }
        present.forEach((site, all) -> all.forEach(kind -> leaves(sites.get(site), kinds.get(kind))));
    }

    private void stock(Site site) {
        Set<String> all = new TreeSet<>();
        site.people().forEach((kind, number) -> addIf(all, kind, number.law().most()));
        site.cargo().forEach((kind, number) -> addIf(all, kind, number.law().most()));
        site.contingents()
                .values()
                .forEach(each -> each.forEach(
                        (kind, number) -> addIf(all, kind, number.law().most())));
        scenario.totals().stream()
                .filter(total -> total.over().containsKey(site.key()))
                .forEach(total -> addIf(all, total.kind(), total.count().law().most()));
        for (Kind kind : scenario.kinds()) {
            kind.part()
                    .filter(part -> all.contains(part.of()))
                    .ifPresent(part -> addIf(all, kind.key(), part.share().law().most()));
        }
        present.put(site.key(), all);
    }

    private void addIf(Set<String> all, String kind, double most) {
        if (most > 0 && kinds.containsKey(kind)) {
            all.add(kind);
        }
    }

    /** {@return whether a move brings a kind to where it was not known to be} */
    private boolean carryOn(Move move) {
        Set<String> from = present.get(move.from());
        Set<String> to = present.get(move.to());
        return from != null
                && to != null
                && from.stream().filter(kind -> takes(move, kind)).toList().stream()
                        .map(to::add)
                        .reduce(false, Boolean::logicalOr);
    }

    private boolean takes(Move move, String kind) {
        boolean passenger = kinds.get(kind).people() && move.passengers().law().most() > 0;
        return move.what().contains(kind) || passenger;
    }

    private void leaves(Site site, Kind kind) {
        if (kind.supplies()) {
            return;
        }
        boolean stays = kind.people() ? peopleMayStay(site, kind) : cargoMayStay(site);
        boolean taken =
                scenario.moves().stream().anyMatch(move -> move.from().equals(site.key()) && takes(move, kind.key()));
        if (stays || taken || site.role() == Site.Role.OUTSIDE) {
            return;
        }
        boolean bends = !kind.people() && disposedOf(kind);
        String counted = kind.people() ? ".people." : ".cargo.";
        ruling.add(
                "sites." + site.key() + counted + kind.key(),
                "no move takes \"" + kind.key() + "\" away from " + site.key() + ", which has to be emptied",
                "Write a move from " + site.key() + (kind.people() ? "." : ", or let it stay by holds-when."),
                bends ? Severity.WARNING : Severity.ERROR);
    }

    private boolean disposedOf(Kind kind) {
        boolean given = scenario.bends().giveUnsensitive().isPresent() && !kind.sensitive();
        return given || scenario.bends().destroyWhatCannotMove().isPresent();
    }

    private boolean peopleMayStay(Site site, Kind kind) {
        Conditions conditions = scenario.conditions();
        boolean stays = conditions.people().isEmpty()
                || conditions.people().get().mayStay().containsKey(site.key());
        return kind.separates() || (stays && !emptied(site));
    }

    private boolean cargoMayStay(Site site) {
        Conditions conditions = scenario.conditions();
        boolean stays =
                conditions.cargo().isEmpty() || conditions.cargo().get().at().contains(site.key());
        return stays && !emptied(site);
    }

    /** {@return whether the site has to be handed over} */
    private boolean emptied(Site site) {
        return !site.role().stays()
                && scenario.conditions()
                        .sites()
                        .filter(except -> !except.except().contains(site.key()))
                        .isPresent();
    }
}
