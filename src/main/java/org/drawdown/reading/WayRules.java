package org.drawdown.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, String> island = new LinkedHashMap<>();

    WayRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        scenario.sites().forEach((Site site) -> island.put(site.key(), site.key()));
    }

    void check() {
        boolean sound = scenario.legs().stream()
                .allMatch(leg -> island.containsKey(leg.from()) && island.containsKey(leg.to()));
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
        String one = island.get(leg.from());
        String other = island.get(leg.to());
        island.replaceAll((site, of) -> of.equals(other) ? one : of);
    }

    private void move(Move move) {
        String path = "moves." + move.key();
        List<Fleet> drivers = move.by().stream()
                .map(fleets::get)
                .filter(fleet -> fleet != null && fleet.type() == Fleet.Type.TRUCKS)
                .toList();
        boolean drives = !drivers.isEmpty() || (move.by().isEmpty() && ruling.has(path + ".by"));
        if (drives) {
            way(move.from(), move.to(), path + ".to");
        }
        drivers.forEach(fleet -> way(fleet.home(), move.from(), path + ".from"));
        if (move.convoy().spacing().isPresent()
                && scenario.legs().stream().noneMatch(leg -> leg.paced() && leg.touches(move.to()))) {
            ruling.error(
                    path + ".convoy.spacing",
                    "no leg to " + move.to() + " says at which pace a column comes in",
                    "Write length: 350 km and surface: track there; a leg that takes a time takes it for the whole column.");
        }
    }

    private void way(String from, String to, String path) {
        String start = island.get(from);
        String end = island.get(to);
        if (start != null && end != null && !start.equals(end)) {
            ruling.error(path, "no legs lead from " + from + " to " + to, "Write a leg, or go by air.");
        }
    }
}
