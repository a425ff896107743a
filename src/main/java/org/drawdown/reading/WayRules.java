package org.drawdown.reading;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** A move by road has a chain of legs: from the home of its vehicles to where it starts, and on to where it goes. */
final class WayRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Fleet> fleets;
    private final Map<Leg.Mode, Map<String, String>> islands = new EnumMap<>(Leg.Mode.class);

    WayRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        for (Leg.Mode mode : Leg.Mode.values()) {
            Map<String, String> island = new LinkedHashMap<>();
            scenario.sites().forEach((Site site) -> island.put(site.key(), site.key()));
            islands.put(mode, island);
        }
    }

    void check() {
        Map<String, String> sites = islands.get(Leg.Mode.ROAD);
        boolean sound =
                scenario.legs().stream().allMatch(leg -> sites.containsKey(leg.from()) && sites.containsKey(leg.to()));
        if (!sound) {
            return;
        }
        scenario.legs().forEach(this::join);
        scenario.moves().forEach(this::move);
    }

    private void join(Leg leg) {
        if (leg.from().equals(leg.to())) {
            ruling.error("legs." + leg.key() + ".to", "leg \"" + leg.key() + "\" goes nowhere", "Write another site.");
        }
        Map<String, String> island = islands.get(leg.mode());
        String one = island.get(leg.from());
        String other = island.get(leg.to());
        island.replaceAll((site, of) -> of.equals(other) ? one : of);
    }

    private void move(Move move) {
        String path = "moves." + move.key();
        List<Fleet> drivers = move.by().stream()
                .map(fleets::get)
                .filter(fleet -> fleet != null && fleet.type().carriesOverLegs())
                .toList();
        Set<Leg.Mode> modes = EnumSet.noneOf(Leg.Mode.class);
        drivers.forEach(fleet -> modes.add(fleet.type().mode()));
        if (move.by().isEmpty() && ruling.has(path + ".by")) {
            modes.add(Leg.Mode.ROAD);
        }
        modes.forEach(mode -> way(mode, move.from(), move.to(), path + ".to"));
        drivers.forEach(fleet -> way(fleet.type().mode(), fleet.home(), move.from(), path + ".from"));
        if (move.convoy().spacing().isPresent()
                && scenario.legs().stream().noneMatch(leg -> leg.paced() && leg.touches(move.to()))) {
            ruling.error(
                    path + ".convoy.spacing",
                    "no leg to " + move.to() + " says at which pace a column comes in",
                    "Write length: 350 km and surface: track there; a leg that takes a time takes it for the whole column.");
        }
    }

    private void way(Leg.Mode mode, String from, String to, String path) {
        Map<String, String> island = islands.get(mode);
        String start = island.get(from);
        String end = island.get(to);
        if (start != null && end != null && !start.equals(end)) {
            boolean road = mode == Leg.Mode.ROAD;
            String word = mode.name().toLowerCase(Locale.ROOT);
            ruling.error(
                    path,
                    "no " + (road ? "" : word + " ") + "legs lead from " + from + " to " + to,
                    road ? "Write a leg, or go by air." : "Write a leg with mode: " + word + ".");
        }
    }
}
