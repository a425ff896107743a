package org.drawdown.feasibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** What takes its time however much there is of everything: the way out, packing, a phase that has a date. */
final class Dates {
    private static final double DAY = 86_400;

    private final Scenario scenario;
    private final List<Trip> trips;
    private final Flows flows;
    private final Demand demand;
    private final boolean anything;
    private final Map<String, Phase> phases;
    private final List<Earliest.Reason> reasons = new ArrayList<>();

    Dates(Scenario scenario, List<Trip> trips, Flows flows, Demand demand, boolean anything) {
        this.scenario = scenario;
        this.trips = trips;
        this.flows = flows;
        this.demand = demand;
        this.anything = anything;
        this.phases = Scenario.byKey(scenario.phases(), Phase::key);
    }

    List<Earliest.Reason> reasons() {
        for (Site site : scenario.sites()) {
            flows.leaving(site)
                    .forEach(goods -> add("way from " + site.key(), "sites." + site.key(), way(site, goods)));
            packing(site);
            closing(site);
        }
        return reasons;
    }

    private void add(String because, String path, double seconds) {
        if (seconds > 0 && seconds < Double.POSITIVE_INFINITY) {
            reasons.add(new Earliest.Reason(seconds, because, path, seconds));
        }
    }

    /** The quickest chain of trips to where it need not leave; of the first trip the way in counts as well. */
    private double way(Site site, Goods goods) {
        Map<String, Double> left = new LinkedHashMap<>();
        scenario.sites().forEach(each -> left.put(each.key(), mayStay(each, goods) ? 0 : Double.POSITIVE_INFINITY));
        for (int round = 0; round < scenario.sites().size(); round++) {
            for (Site each : scenario.sites()) {
                left.merge(each.key(), next(each, goods, left, Trip::on), Math::min);
            }
        }
        return next(site, goods, left, Trip::there);
    }

    private double next(Site site, Goods goods, Map<String, Double> left, ToDoubleFunction<Trip> time) {
        double least = Double.POSITIVE_INFINITY;
        for (int trip = 0; trip < trips.size(); trip++) {
            Trip each = trips.get(trip);
            boolean takes = goods.carried().get(trip) > 0 || goods.rides().get(trip);
            if (takes && each.move().from().equals(site.key())) {
                least = Math.min(
                        least, time.applyAsDouble(each) + left.get(each.move().to()));
            }
        }
        return least;
    }

    private boolean mayStay(Site site, Goods goods) {
        return goods.people() ? demand.mayStay(site) > 0 : !demand.ofCargo(site);
    }

    /** The work of the last day may be done when it begins. */
    private void packing(Site site) {
        if (site.packing().isPresent()
                && demand.ofCargo(site)
                && site.disposals().isEmpty()) {
            double days = flows.standing().get(site.key()).toBePacked()
                    / Fastest.most(site.packing().get().aDay().law());
            add("packing at " + site.key(), "sites." + site.key() + ".packing.a-day", (days - 1) * DAY);
        }
    }

    private void closing(Site site) {
        boolean closes = scenario.conditions().asksFor(site.key())
                && !site.role().stays()
                && site.role() != Site.Role.OUTSIDE
                && !new Past(scenario, site).closed();
        if (closes) {
            String path = site.closesFrom().isPresent()
                    ? "sites." + site.key() + ".closes-from"
                    : phase(site).map(phase -> "phases." + phase.key()).orElse("sites." + site.key());
            String because = phase(site)
                    .filter(phase -> site.closesFrom().isEmpty())
                    .map(phase -> "phase " + phase.key())
                    .orElse("closing of " + site.key());
            add(because, path, begins(site, 0) + guardsWay(site));
        }
    }

    /** {@return when a site begins to close at the earliest} */
    private double begins(Site site, int depth) {
        boolean forward = site.closesEarlyWhen().isPresent()
                || (anything && site.expeditedWhen().isPresent())
                || scenario.shocks().stream()
                        .flatMap(shock -> shock.effects().bringsForward().stream())
                        .anyMatch(each -> each.sites().contains(site.key()));
        if (forward) {
            return 0;
        }
        return site.closesFrom()
                .map(from -> (double) Math.max(0, scenario.calendar().seconds(from)))
                .orElseGet(() -> phase(site).map(phase -> begins(phase, depth)).orElse(0.0));
    }

    private double begins(Phase phase, int depth) {
        double starts = phase.starts()
                .map(from -> (double) Math.max(0, scenario.calendar().seconds(from)))
                .orElse(0.0);
        if (depth > phases.size()) {
            return starts;
        }
        Map<String, Site> sites = Scenario.byKey(scenario.sites(), Site::key);
        return phase.after().stream()
                .flatMap(before -> phases.get(before).sites().stream())
                .map(sites::get)
                .filter(site -> !new Past(scenario, site).closed())
                .mapToDouble(site -> begins(site, depth + 1))
                .reduce(starts, Math::max);
    }

    private Optional<Phase> phase(Site site) {
        return scenario.phases().stream()
                .filter(phase -> phase.sites().contains(site.key()))
                .findFirst();
    }

    /** Those who hold a site leave when it is handed over. */
    private double guardsWay(Site site) {
        boolean held = site.rearGuard()
                .filter(guard -> Fastest.least(guard.law()) >= 1)
                .isPresent();
        return held
                ? flows.leaving(site).stream()
                        .filter(Goods::people)
                        .mapToDouble(goods -> way(site, goods))
                        .filter(way -> way < Double.POSITIVE_INFINITY)
                        .min()
                        .orElse(0)
                : 0;
    }
}
