package org.drawdown.reading.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.chance.Parameter;
import org.drawdown.reading.page.Fault.Severity;
import org.drawdown.scenario.Conditions;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Liquidation;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/**
 * Whatever has to leave a site by the conditions, or for its liquidation, is taken away by some move, whoever owns it, and
 * so is what arrives there.
 */
final class LeavingRules {
    private static final String MISSION = "";
    private static final String[] MOVES = {
        "moves.*.procedure",
        "moves.*.what",
        "moves.*.from",
        "moves.*.to",
        "moves.*.of",
        "moves.*.passengers",
        "procedures.*.what"
    };

    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Kind> kinds;
    private final List<String> known;
    private final Map<String, Set<Lot>> present = new LinkedHashMap<>();

    /** A kind with its owner; the mission has the empty key. */
    private record Lot(String kind, String owner) {}

    LeavingRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
        this.known = Stream.concat(
                        Stream.of(Move.MISSION), scenario.contingents().stream().map(Contingent::key))
                .toList();
    }

    void check() {
        scenario.sites().forEach(this::stock);
        while (scenario.moves().stream().filter(this::carryOn).count() > 0) {
            // what arrives may have to go on
        }
        for (Site site : scenario.sites()) {
            Map<String, List<Lot>> there = present.get(site.key()).stream()
                    .collect(Collectors.groupingBy(Lot::kind, LinkedHashMap::new, Collectors.toList()));
            there.forEach((kind, lots) -> owners(site, kinds.get(kind), lots));
        }
    }

    private void stock(Site site) {
        Set<Lot> all = new LinkedHashSet<>();
        present.put(site.key(), all);
        site.people().forEach((kind, number) -> addIf(all, kind, MISSION, number));
        site.cargo().forEach((kind, number) -> addIf(all, kind, MISSION, number));
        site.contingents().forEach((owner, each) -> each.forEach((kind, number) -> addIf(all, kind, owner, number)));
        scenario.totals().stream()
                .filter(total -> total.over().containsKey(site.key()))
                .forEach(total -> addIf(all, total.kind(), total.owner(), total.count()));
        for (Kind kind : scenario.kinds()) {
            kind.part()
                    .ifPresent(part -> List.copyOf(all).stream()
                            .filter(lot -> lot.kind().equals(part.of()))
                            .forEach(lot -> addIf(all, kind.key(), lot.owner(), part.share())));
        }
    }

    private void addIf(Set<Lot> all, String kind, String owner, Parameter number) {
        if (number.law().most() > 0 && kinds.containsKey(kind)) {
            all.add(new Lot(kind, owner));
        }
    }

    /** {@return whether a move brings something to where it was not known to be} */
    private boolean carryOn(Move move) {
        Set<Lot> from = present.get(move.from());
        Set<Lot> to = present.get(move.to());
        return from != null
                && to != null
                && to.addAll(from.stream().filter(lot -> takes(move, lot)).toList());
    }

    private boolean takes(Move move, Lot lot) {
        boolean passenger =
                kinds.get(lot.kind()).people() && move.passengers().law().most() > 0;
        return carries(move, lot.owner()) && (move.what().contains(lot.kind()) || passenger);
    }

    /** Whoever it names that does not exist may be anybody. */
    private boolean carries(Move move, String owner) {
        return move.carries(owner) || move.of().stream().anyMatch(each -> !known.contains(each));
    }

    /** What nobody takes away is told once, however many own some of it. */
    private void owners(Site site, Kind kind, List<Lot> all) {
        List<Lot> stuck = all.stream()
                .filter(lot -> !isTaken(site, lot) && !(kind.cargo() && isDisposedOf(site, kind)))
                .toList();
        boolean known = !ruling.spoilt(MOVES) && !ruling.spoilt("sites." + site.key() + ".role", "kinds." + kind.key());
        if (stuck.isEmpty() || kind.supplies() || site.role() == Site.Role.OUTSIDE || !known) {
            return;
        }
        if (stuck.size() == all.size()) {
            leaves(site, kind, stuck.get(0), "");
        } else {
            stuck.forEach(lot -> leaves(site, kind, lot, lot.owner().isEmpty() ? "the mission" : lot.owner()));
        }
    }

    private boolean isTaken(Site site, Lot lot) {
        return scenario.moves().stream().anyMatch(move -> move.from().equals(site.key()) && takes(move, lot));
    }

    private void leaves(Site site, Kind kind, Lot lot, String owner) {
        String whose = owner.isEmpty() ? "" : " of " + owner;
        String what = "no move takes \"" + kind.key() + "\"" + whose + " away from " + site.key();
        if (!mayStay(site, kind)) {
            boolean bends = !kind.people() && disposedOf(kind);
            ruling.add(
                    path(site, kind, lot),
                    what + ", which has to be emptied",
                    "Write a move from " + site.key() + (kind.people() ? "." : ", or let it stay by holds-when."),
                    bends ? Severity.WARNING : Severity.ERROR);
        } else if (isLiquidated(site) && !leavesInLiquidation(site, kind)) {
            ruling.warning(
                    path(site, kind, lot),
                    what + ", so its liquidation is never over",
                    "Write a move from " + site.key()
                            + (kind.people() ? "." : ", or a disposal of what its kind may be there."));
        }
    }

    private String path(Site site, Kind kind, Lot lot) {
        String path = "sites." + site.key();
        String of = path + ".contingents." + lot.owner() + "." + kind.key();
        return !lot.owner().isEmpty() && ruling.has(of)
                ? of
                : path + (kind.people() ? ".people." : ".cargo.") + kind.key();
    }

    private boolean mayStay(Site site, Kind kind) {
        return kind.people() ? peopleMayStay(site, kind) : cargoMayStay(site);
    }

    private boolean isLiquidated(Site site) {
        return scenario.liquidation().isPresent() && site.role() == Site.Role.LIQUIDATION;
    }

    /** {@return whether it separates there, is sold, or is disposed of} */
    private boolean leavesInLiquidation(Site site, Kind kind) {
        boolean disposal = scenario.liquidation()
                .flatMap(liquidation -> liquidation.at(site.key()))
                .flatMap(Liquidation.Staff::disposal)
                .isPresent();
        boolean goesThere =
                kind.mayBe(Kind.Fate.SOLD) || kind.mayBe(Kind.Fate.GIVEN) || kind.mayBe(Kind.Fate.DESTROYED);
        return kind.people() ? kind.separates() : isDisposedOf(site, kind) || (disposal && goesThere);
    }

    /** {@return whether all of it goes there as planned} */
    private boolean isDisposedOf(Site site, Kind kind) {
        return site.disposals().stream().anyMatch(disposal -> disposal.atMost().isEmpty() && disposal.isOf(kind));
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
        return !site.role().stays() && scenario.conditions().asksFor(site.key());
    }
}
