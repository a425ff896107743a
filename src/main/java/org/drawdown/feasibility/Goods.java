package org.drawdown.feasibility;

import java.util.List;
import java.util.stream.Stream;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/**
 * What is alike on every way out: the same trips carry it, so many to a vehicle, and the same disposals take it.
 *
 * @param people    people, not cargo
 * @param carried   how many a vehicle carries, by trip
 * @param rides     whether it may ride in vehicles that drive themselves, by trip
 * @param disposals whether a planned disposal takes it, by disposal
 */
record Goods(boolean people, List<Double> carried, List<Boolean> rides, List<Boolean> disposals) {

    /** {@return what a kind of an owner is alike; the mission has the empty key} */
    static Goods of(Scenario scenario, List<Trip> trips, Kind kind, String owner) {
        return new Goods(
                kind.people(),
                trips.stream().map(trip -> trip.carries(kind, owner)).toList(),
                trips.stream()
                        .map(trip -> kind.people()
                                && trip.passengers() > 0
                                && trip.move().carries(owner))
                        .toList(),
                disposals(scenario).map(each -> each.isOf(kind)).toList());
    }

    /** {@return the planned disposals of all sites, in the order of sites} */
    static Stream<Site.Disposal> disposals(Scenario scenario) {
        return scenario.sites().stream().flatMap(site -> site.disposals().stream());
    }
}
