package org.drawdown.feasibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** Every way of making every move that takes people or cargo away from a site of the theatre. */
final class Trips {
    private final Scenario scenario;
    private final Fastest fastest;
    private final Map<String, Fleet> fleets;
    private final Map<String, Site> sites;
    private final Map<String, Kind> kinds;

    private Trips(Scenario scenario) {
        this.scenario = scenario;
        this.fastest = new Fastest(scenario);
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
    }

    static List<Trip> of(Scenario scenario) {
        return new Trips(scenario).all();
    }

    private List<Trip> all() {
        List<Trip> trips = new ArrayList<>();
        for (Move move : scenario.moves()) {
            boolean leaves =
                    move.what().stream().anyMatch(kind -> !kinds.get(kind).supplies());
            if (leaves && sites.get(move.from()).role() != Site.Role.OUTSIDE) {
                ways(move).forEach(trips::add);
            }
        }
        return trips;
    }

    private Stream<Trip> ways(Move move) {
        return move.by().isEmpty()
                ? themselves(move).stream()
                : move.by().stream().map(fleets::get).flatMap(fleet -> by(move, fleet).stream());
    }

    private Optional<Trip> by(Move move, Fleet fleet) {
        return fleet.type() == Fleet.Type.AIRCRAFT ? flight(move, fleet) : convoy(move, fleet);
    }

    private Optional<Trip> flight(Move move, Fleet fleet) {
        OptionalDouble in = fastest.fly(fleet, fleet.home(), move.from());
        OptionalDouble out = fastest.fly(fleet, move.from(), move.to());
        OptionalDouble home = fastest.fly(fleet, move.to(), fleet.home());
        if (in.isEmpty() || out.isEmpty() || home.isEmpty()) {
            return Optional.empty();
        }
        double aloft = in.getAsDouble() + out.getAsDouble() + home.getAsDouble();
        double on = loading(move) + out.getAsDouble() + unloading(move);
        return Optional.of(
                new Trip(move, Optional.of(fleet), in.getAsDouble() + on, on, home.getAsDouble(), turn(fleet), aloft));
    }

    private Optional<Trip> convoy(Move move, Fleet fleet) {
        Leg.Mode mode = fleet.type().mode();
        OptionalDouble in = fastest.drive(fleet.home(), move.from(), mode, move.hours());
        OptionalDouble out = fastest.drive(move.from(), move.to(), mode, move.hours());
        OptionalDouble home = fastest.drive(move.to(), fleet.home(), mode, move.hours());
        if (in.isEmpty() || out.isEmpty()) {
            return Optional.empty();
        }
        double on = loading(move) + out.getAsDouble() + unloading(move);
        return Optional.of(new Trip(
                move, Optional.of(fleet), prepare(move) + in.getAsDouble() + on, on, home.orElse(0), turn(fleet), 0));
    }

    /** It has no home; who goes along drives in from theirs and goes back there. */
    private Optional<Trip> themselves(Move move) {
        Optional<String> home = Stream.of(move.escort(), move.search())
                .flatMap(Optional::stream)
                .findFirst()
                .map(each -> fleets.get(each.from()).home());
        OptionalDouble out = fastest.drive(move.from(), move.to(), Leg.Mode.ROAD, move.hours());
        double in = home.map(site -> drive(site, move.from(), move)).orElse(0.0);
        double back = home.map(site -> drive(move.to(), site, move)).orElse(0.0);
        return out.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trip(
                        move, Optional.empty(), prepare(move) + in + out.getAsDouble(), out.getAsDouble(), back, 0, 0));
    }

    private double drive(String from, String to, Move move) {
        return fastest.drive(from, to, Leg.Mode.ROAD, move.hours()).orElse(0);
    }

    private static double prepare(Move move) {
        return move.prepare().map(Fastest::seconds).orElse(0.0);
    }

    private static double turn(Fleet fleet) {
        return fleet.turn().map(Fastest::seconds).orElse(0.0);
    }

    private double loading(Move move) {
        return Fastest.at(sites.get(move.from()).loading());
    }

    private double unloading(Move move) {
        return Fastest.at(sites.get(move.to()).unloading());
    }
}
