package org.drawdown.reading.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** An aircraft can land wherever its moves take it, and something says how long it flies. */
final class FlightRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Site> sites;

    FlightRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
    }

    private void closed(String shock, List<String> airfields) {
        for (int i = 0; i < airfields.size(); i++) {
            String key = airfields.get(i);
            if (scenario.sites().stream()
                    .anyMatch(site -> site.key().equals(key) && site.airfield().isEmpty())) {
                ruling.error(
                        "shocks." + shock + ".closes-airfields[" + i + "]",
                        "shock \"" + shock + "\" closes the airfield of \"" + key + "\", which has none",
                        "Write an airfield there, or leave it out.",
                        "sites." + key + ".airfield");
            }
        }
    }

    void check() {
        scenario.shocks().forEach(shock -> closed(shock.key(), shock.effects().closesAirfields()));
        for (Fleet fleet : scenario.fleets()) {
            if (fleet.type() == Fleet.Type.AIRCRAFT) {
                aircraft(fleet);
            }
        }
    }

    private void aircraft(Fleet fleet) {
        landsAt(fleet, fleet.home(), "fleets." + fleet.key() + ".home");
        for (Move move : scenario.moves()) {
            if (move.by().contains(fleet.key())) {
                landsAt(fleet, move.from(), "moves." + move.key() + ".from");
                landsAt(fleet, move.to(), "moves." + move.key() + ".to");
                flies(fleet, fleet.home(), move.from(), "moves." + move.key() + ".from");
                flies(fleet, move.from(), move.to(), "moves." + move.key() + ".to");
                flies(fleet, move.to(), fleet.home(), "moves." + move.key() + ".to");
            }
        }
    }

    /** Without a speed it takes the time of a leg, which has to be written for it. */
    private void flies(Fleet fleet, String from, String to, String path) {
        boolean known = sites.containsKey(from) && sites.containsKey(to) && !from.equals(to);
        if (known && fleet.speed().isEmpty() && scenario.legs().stream().noneMatch(leg -> leg.timed(from, to))) {
            ruling.error(
                    path,
                    "aircraft \"" + fleet.key() + "\" has no speed, and no leg says how long it takes from " + from
                            + " to " + to,
                    "Write speed: 530 km/h there, or a leg with takes: 2 h.");
        }
    }

    private void landsAt(Fleet fleet, String key, String path) {
        Site site = sites.get(key);
        if (site == null) {
            return;
        }
        String who = "aircraft \"" + fleet.key() + "\" ";
        if (fleet.speed().isPresent() && site.at().isEmpty()) {
            ruling.error(
                    path,
                    who + "flies to " + key + ", of which nothing says where it is",
                    "Write at: 18.4435 N 1.4092 E there.",
                    "sites." + key + ".at");
        }
        boolean picky = fleet.speed().isPresent()
                || !fleet.surfaces().isEmpty()
                || fleet.runway().law().most() > 0;
        if (picky && site.airfield().isEmpty()) {
            ruling.error(
                    path,
                    who + "lands at " + key + ", which has no airfield",
                    "Write an airfield there.",
                    "sites." + key + ".airfield");
        }
        site.airfield().ifPresent(airfield -> fits(fleet, key, airfield, path));
    }

    private void fits(Fleet fleet, String key, Site.Airfield airfield, String path) {
        double there = airfield.runway().law().least();
        double needed = fleet.runway().law().least();
        String who = "aircraft \"" + fleet.key() + "\" ";
        if (there < needed) {
            ruling.error(
                    path,
                    who + "needs a runway of " + metres(needed) + ", and that of " + key + " has " + metres(there),
                    "Name another fleet.",
                    "sites." + key + ".airfield",
                    "fleets." + fleet.key() + ".runway");
        }
        List<String> surfaces = fleet.surfaces();
        if (!surfaces.isEmpty() && Stream.of(airfield.surface()).noneMatch(s -> s.isEmpty() || surfaces.contains(s))) {
            ruling.error(
                    path,
                    who + "cannot land on the " + airfield.surface() + " runway of " + key,
                    "It lands on " + String.join(", ", surfaces) + ".",
                    "sites." + key + ".airfield",
                    "fleets." + fleet.key() + ".surfaces");
        }
    }

    private static String metres(double km) {
        return Math.round(km * 1000) + " m";
    }
}
