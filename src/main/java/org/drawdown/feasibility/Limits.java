package org.drawdown.feasibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** What limits how much can be moved in a time. */
final class Limits {
    private static final double DAY = 86_400;

    private final Scenario scenario;
    private final List<Trip> trips;
    private final Bends bends;
    private final List<Limit> limits = new ArrayList<>();

    private Limits(Scenario scenario, List<Trip> trips, boolean rulesBend) {
        this.scenario = scenario;
        this.trips = trips;
        this.bends = rulesBend ? scenario.bends() : Bends.none();
    }

    /**
     * {@return all of them}
     *
     * @param rulesBend whether more may be hired near the deadline: such a fleet has no limit
     */
    static List<Limit> of(Scenario scenario, List<Trip> trips, boolean rulesBend) {
        Limits limits = new Limits(scenario, trips, rulesBend);
        scenario.fleets().stream()
                .filter(fleet -> !limits.bends.buys(fleet.key()))
                .forEach(limits::fleet);
        scenario.sites().forEach(limits::site);
        scenario.moves().forEach(limits::atOnce);
        return limits.limits;
    }

    private void fleet(Fleet fleet) {
        Map<Trip, Double> work = work(trip -> trip.isBy(fleet), Trip::busy);
        trips.forEach(trip ->
                alongWith(trip, fleet).ifPresent(share -> work.put(trip, share * (trip.there() + trip.back()))));
        String path = "fleets." + fleet.key();
        add("fleet " + fleet.key(), path + ".count", work, units(fleet, work, 1));
        fleet.dutyHours().ifPresent(duty -> {
            Map<Trip, Double> flights = work(trip -> trip.isBy(fleet) && trip.flies(), Trip::busy);
            double onADay = flights.keySet().stream()
                    .mapToDouble(
                            trip -> Math.max(Fastest.most(duty.law()), trip.aloft()) + (trip.busy() - trip.aloft()))
                    .max()
                    .orElse(0);
            add(
                    "duty hours of " + fleet.key(),
                    path + ".duty-hours",
                    flights,
                    inDays(units(fleet, flights, onADay / DAY), onADay, fleet));
        });
    }

    /** The first and the last day may both be cut short. */
    private static Limit.Offer inDays(Limit.Offer units, double onADay, Fleet fleet) {
        double most = Fastest.most(fleet.count().law())
                + fleet.changes().stream()
                        .mapToDouble(
                                change -> Math.max(0, Fastest.most(change.by().law())))
                        .sum();
        return new Limit.Offer() {
            @Override
            public double by(double seconds) {
                return units.by(seconds) + 2 * onADay * most;
            }

            @Override
            public double rate(double seconds) {
                return units.rate(seconds);
            }
        };
    }

    private Limit.Offer units(Fleet fleet, Map<Trip, Double> work, double each) {
        return new Units(fleet, scenario.calendar(), longest(work, Trip::busy), longest(work, Trip::tail), each);
    }

    private static double longest(Map<Trip, Double> work, ToDoubleFunction<Trip> time) {
        return work.keySet().stream().mapToDouble(time).max().orElse(0);
    }

    /** {@return units of an escort or a search team that go with one vehicle of a trip} */
    private static Optional<Double> alongWith(Trip trip, Fleet fleet) {
        return Stream.of(trip.move().escort(), trip.move().search())
                .flatMap(Optional::stream)
                .filter(escort -> escort.from().equals(fleet.key()) && !trip.flies())
                .map(escort -> 1 / Math.min(Fastest.most(escort.onePer().law()), trip.together()))
                .findFirst();
    }

    private void site(Site site) {
        site.loading().ifPresent(points -> {
            double each = Fastest.seconds(points.each());
            add(
                    "loading points of " + site.key(),
                    "sites." + site.key() + ".loading.points",
                    work(trip -> trip.fleet().isPresent() && isFrom(trip, site), trip -> each),
                    Limit.always(Fastest.most(points.points().law()), 0));
        });
        site.unloading().ifPresent(points -> {
            double each = Fastest.seconds(points.each());
            add(
                    "unloading points of " + site.key(),
                    "sites." + site.key() + ".unloading.points",
                    work(trip -> trip.fleet().isPresent() && isTo(trip, site), trip -> each),
                    Limit.always(Fastest.most(points.points().law()), 0));
        });
        site.airfield().ifPresent(field -> parking(site, field));
    }

    private void parking(Site site, Site.Airfield field) {
        boolean whole = field.parked() == Site.Parked.WHOLE_SORTIE;
        Map<Trip, Double> work = work(
                trip -> trip.flies()
                        && (isFrom(trip, site) || isTo(trip, site))
                        && !trip.fleet().orElseThrow().home().equals(site.key()),
                trip -> whole ? trip.there() + trip.back() : onTheGround(trip, site));
        add(
                "parking of " + site.key(),
                "sites." + site.key() + ".airfield.parking",
                work,
                Limit.always(Fastest.most(field.parking().law()), longest(work, Trip::tail)));
    }

    private static double onTheGround(Trip trip, Site site) {
        return Fastest.at(isFrom(trip, site) ? site.loading() : site.unloading());
    }

    private void atOnce(Move move) {
        move.convoy().atOnce().ifPresent(most -> {
            Map<Trip, Double> work =
                    work(trip -> trip.move().equals(move), trip -> (trip.there() + trip.back()) / trip.together());
            add(
                    "convoys at once of " + move.key(),
                    "moves." + move.key() + ".convoy.at-once",
                    work,
                    Limit.always(Fastest.most(most.law()), longest(work, Trip::tail)));
        });
    }

    private static boolean isFrom(Trip trip, Site site) {
        return trip.move().from().equals(site.key());
    }

    private static boolean isTo(Trip trip, Site site) {
        return trip.move().to().equals(site.key());
    }

    private Map<Trip, Double> work(Predicate<Trip> some, ToDoubleFunction<Trip> seconds) {
        Map<Trip, Double> work = new LinkedHashMap<>();
        trips.stream().filter(some).forEach(trip -> work.put(trip, seconds.applyAsDouble(trip)));
        return work;
    }

    private void add(String words, String path, Map<Trip, Double> work, Limit.Offer offer) {
        if (work.values().stream().anyMatch(each -> each > 0)) {
            limits.add(new Limit(words, path, work, offer));
        }
    }
}
