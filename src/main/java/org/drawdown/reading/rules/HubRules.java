package org.drawdown.reading.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** Hubs with walls: what waits outside never holds what would make room inside; ships go where there is no wall. */
final class HubRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Site> sites;
    private final Map<String, Fleet> fleets;

    HubRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
    }

    void check() {
        scenario.sites().forEach(this::layDown);
        scenario.legs().forEach(this::sailings);
        scenario.moves().forEach(this::ships);
        Map<String, Site> held = held();
        for (Site site : scenario.sites()) {
            if (site.waitsOutside().isPresent()) {
                onward(site, held);
            }
        }
    }

    private void layDown(Site site) {
        for (String kind : site.layDown().keySet()) {
            if (!site.yard().containsKey(kind)) {
                ruling.error(
                        "sites." + site.key() + ".lay-down." + kind,
                        "site \"" + site.key() + "\" lays down \"" + kind
                                + "\" outside, but its yard has no wall for it",
                        "Write yard: {" + kind + ": 500} there.",
                        "sites." + site.key() + ".yard");
            }
        }
    }

    private void sailings(Leg leg) {
        if (leg.sails().isPresent() && leg.mode() != Leg.Mode.SEA) {
            ruling.error(
                    "legs." + leg.key() + ".sails",
                    "leg \"" + leg.key() + "\" has sailings but is no sea",
                    "Write mode: sea.",
                    "legs." + leg.key() + ".mode");
        }
    }

    private void ships(Move move) {
        boolean sails = move.by().stream()
                .map(fleets::get)
                .anyMatch(fleet -> fleet != null && fleet.type() == Fleet.Type.SHIPS);
        Optional<Site> to = Optional.ofNullable(sites.get(move.to()));
        if (sails && to.filter(this::walled).isPresent()) {
            ruling.error(
                    "moves." + move.key() + ".to",
                    "ships go to " + move.to() + ", which has walls",
                    "Leave its beds and yard out: a ship that has sailed cannot wait for room.");
        }
    }

    private boolean walled(Site site) {
        return site.beds().isPresent() || !site.yard().isEmpty();
    }

    /** Fleets that columns may hold while they wait outside, each with a site where they do. */
    private Map<String, Site> held() {
        Map<String, Site> held = new LinkedHashMap<>();
        for (Move move : scenario.moves()) {
            Site to = sites.get(move.to());
            if (to != null && to.waitsOutside().isPresent()) {
                vehicles(move).forEach(fleet -> held.putIfAbsent(fleet, to));
            }
        }
        return held;
    }

    /** Fleets whose units a column holds; aircraft keep their room. */
    private List<String> vehicles(Move move) {
        return Stream.concat(
                        move.by().stream(),
                        Stream.of(move.escort(), move.search())
                                .flatMap(Optional::stream)
                                .map(Move.Escort::from))
                .filter(fleet -> fleets.containsKey(fleet) && fleets.get(fleet).type() != Fleet.Type.AIRCRAFT)
                .toList();
    }

    /** What makes room at a site where columns wait, or further on, is done by other fleets than those that wait. */
    private void onward(Site site, Map<String, Site> held) {
        Set<String> further = new LinkedHashSet<>(List.of(site.key()));
        Set<String> kinds = walledKinds(site);
        List<Move> moves = new ArrayList<>(scenario.moves());
        boolean more = true;
        while (more) {
            more =
                    moves.stream()
                            .filter(move -> further.contains(move.from()) && carries(move, kinds))
                            .toList()
                            .stream()
                            .map(move -> further.add(move.to()))
                            .reduce(false, Boolean::logicalOr);
        }
        for (Move move : moves) {
            if (further.contains(move.from()) && carries(move, kinds)) {
                vehicles(move).stream()
                        .filter(held::containsKey)
                        .findFirst()
                        .ifPresent(fleet -> ruling.error(
                                "moves." + move.key(),
                                "move \"" + move.key() + "\" makes room for those who wait outside " + site.key()
                                        + ", with \""
                                        + fleet + "\", all of which may wait outside "
                                        + held.get(fleet).key(),
                                "Name another fleet, or leave waits-outside out."));
            }
        }
    }

    private Set<String> walledKinds(Site site) {
        Set<String> kinds = new LinkedHashSet<>(site.yard().keySet());
        for (Kind kind : scenario.kinds()) {
            boolean part = kind.part().filter(of -> kinds.contains(of.of())).isPresent();
            if (part || (kind.people() && site.beds().isPresent())) {
                kinds.add(kind.key());
            }
        }
        return kinds;
    }

    private static boolean carries(Move move, Set<String> kinds) {
        return move.what().stream().anyMatch(kinds::contains) || (move.by().isEmpty() && !kinds.isEmpty());
    }
}
