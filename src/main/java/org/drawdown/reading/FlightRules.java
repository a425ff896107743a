package org.drawdown.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** An aircraft can land wherever its moves take it. */
final class FlightRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Site> sites;

    FlightRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
    }

    void check() {
        for (Fleet fleet : scenario.fleets()) {
            if (fleet.type() == Fleet.Type.AIRCRAFT) {
                aircraft(fleet);
            }
        }
    }

    private void aircraft(Fleet fleet) {
        if (fleet.speed().isEmpty()) {
            ruling.error(
                    "fleets." + fleet.key(), "aircraft \"" + fleet.key() + "\" has no speed", "Write speed: 530 km/h.");
        }
        landsAt(fleet, fleet.home(), "fleets." + fleet.key() + ".home");
        for (Move move : scenario.moves()) {
            if (move.by().contains(fleet.key())) {
                landsAt(fleet, move.from(), "moves." + move.key() + ".from");
                landsAt(fleet, move.to(), "moves." + move.key() + ".to");
            }
        }
    }

    private void landsAt(Fleet fleet, String key, String path) {
        Site site = sites.get(key);
        if (site == null) {
            return;
        }
        String who = "aircraft \"" + fleet.key() + "\" ";
        if (site.at().isEmpty()) {
            ruling.error(
                    path,
                    who + "flies to " + key + ", of which nothing says where it is",
                    "Write at: 18.4435 N 1.4092 E there.");
        }
        if (site.airfield().isEmpty()) {
            ruling.error(path, who + "lands at " + key + ", which has no airfield", "Write an airfield there.");
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
                    "Name another fleet.");
        }
        List<String> surfaces = fleet.surfaces();
        if (!surfaces.isEmpty() && Stream.of(airfield.surface()).noneMatch(s -> s.isEmpty() || surfaces.contains(s))) {
            ruling.error(
                    path,
                    who + "cannot land on the " + airfield.surface() + " runway of " + key,
                    "It lands on " + String.join(", ", surfaces) + ".");
        }
    }

    private static String metres(double km) {
        return Math.round(km * 1000) + " m";
    }
}
