package org.drawdown.feasibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/**
 * What has to leave, as flows: an amount for each trip that carries some goods, so that at each site no more leaves than
 * stood there and came, and nothing is left that has to leave.
 */
final class Flows {
    private static final double DAY = 86_400;

    private final Scenario scenario;
    private final List<Trip> trips;
    private final Demand demand;
    private final Map<String, Standing> standing = new LinkedHashMap<>();
    private final Map<String, Set<Goods>> present = new LinkedHashMap<>();
    private final Program program = new Program();
    private final Map<Integer, Map<Goods, Integer>> flows = new LinkedHashMap<>();

    Flows(Scenario scenario, List<Trip> trips, Demand demand) {
        this.scenario = scenario;
        this.trips = trips;
        this.demand = demand;
        for (Site site : scenario.sites()) {
            Standing here = new Standing(scenario, trips, site);
            standing.put(site.key(), here);
            Set<Goods> goods = new LinkedHashSet<>(here.certain().keySet());
            here.mixed().forEach(mixed -> goods.addAll(mixed.any()));
            present.put(site.key(), goods);
        }
        spread();
    }

    Map<String, Standing> standing() {
        return standing;
    }

    /** What a trip carries can be where it leads. */
    private void spread() {
        boolean more = true;
        while (more) {
            more = false;
            for (int trip = 0; trip < trips.size(); trip++) {
                Set<Goods> to = present.get(trips.get(trip).move().to());
                for (Goods goods :
                        List.copyOf(present.get(trips.get(trip).move().from()))) {
                    more |= takes(goods, trip) && to.add(goods);
                }
            }
        }
    }

    private static boolean takes(Goods goods, int trip) {
        return goods.carried().get(trip) > 0 || goods.rides().get(trip);
    }

    /** {@return the program: the least time in which limits allow the flows} */
    Program program(List<Limit> limits) {
        for (int trip = 0; trip < trips.size(); trip++) {
            Map<Goods, Integer> flow = new LinkedHashMap<>();
            for (Goods goods : present.get(trips.get(trip).move().from())) {
                if (takes(goods, trip)) {
                    flow.put(goods, program.amount());
                }
            }
            flows.put(trip, flow);
        }
        scenario.sites().stream()
                .filter(site -> site.role() != Site.Role.OUTSIDE)
                .forEach(this::balance);
        for (int trip = 0; trip < trips.size(); trip++) {
            seats(trip);
        }
        limits.forEach(limit -> program.within(days(limit), limit));
        return program;
    }

    private void balance(Site site) {
        Standing here = standing.get(site.key());
        Map<Goods, Map<Integer, Double>> balances = new LinkedHashMap<>();
        present.get(site.key()).forEach(goods -> balances.put(goods, new LinkedHashMap<>()));
        for (int trip = 0; trip < trips.size(); trip++) {
            boolean from = trips.get(trip).move().from().equals(site.key());
            boolean to = trips.get(trip).move().to().equals(site.key());
            if (from || to) {
                flows.get(trip).forEach((goods, amount) -> balances.get(goods).put(amount, from ? 1.0 : -1.0));
            }
        }
        for (Standing.Mixed mixed : here.mixed()) {
            Map<Integer, Double> all = new LinkedHashMap<>();
            mixed.any().forEach(goods -> {
                int amount = program.amount();
                all.put(amount, 1.0);
                balances.get(goods).put(amount, -1.0);
            });
            program.equal(all, mixed.count());
        }
        Map<Integer, Double> staying = new LinkedHashMap<>();
        balances.forEach((goods, balance) -> balance(site, goods, balance, staying));
        if (!staying.isEmpty()) {
            program.atMost(staying, demand.mayStay(site));
        }
    }

    private void balance(Site site, Goods goods, Map<Integer, Double> balance, Map<Integer, Double> staying) {
        double stands = standing.get(site.key()).certain().getOrDefault(goods, 0.0);
        double mayStay = goods.people() ? demand.mayStay(site) : demand.ofCargo(site) ? 0 : Double.POSITIVE_INFINITY;
        if (mayStay == 0 && !isDisposedOf(site, goods)) {
            if (!balance.isEmpty()) {
                program.leave(balance, stands, new Leaving(site.key(), goods.people()));
            }
            return;
        }
        if (mayStay > 0 && mayStay < Double.POSITIVE_INFINITY) {
            int amount = program.amount();
            balance.put(amount, 1.0);
            staying.put(amount, 1.0);
            program.leave(balance, stands, new Leaving(site.key(), goods.people()));
        } else if (!balance.isEmpty()) {
            program.atMost(balance, stands);
        }
    }

    /** What a planned disposal may take need not leave. */
    private boolean isDisposedOf(Site site, Goods goods) {
        List<Site.Disposal> all = Goods.disposals(scenario).toList();
        for (int i = 0; i < all.size(); i++) {
            if (goods.disposals().get(i) && site.disposals().contains(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who rides in vehicles that drive themselves finds a seat in one of them; but where there may be more vehicles than the
     * least that are counted, so may be seats.
     */
    private void seats(int trip) {
        Map<Integer, Double> seats = new LinkedHashMap<>();
        boolean ridden = false;
        for (Map.Entry<Goods, Integer> flow : flows.get(trip).entrySet()) {
            boolean rides = flow.getKey().rides().get(trip);
            ridden |= rides;
            seats.put(flow.getValue(), rides ? 1.0 : -trips.get(trip).passengers());
        }
        boolean more = flows.get(trip).keySet().stream()
                .anyMatch(goods -> !goods.people()
                        && standing.values().stream()
                                .anyMatch(here -> here.uncertain().contains(goods)));
        if (ridden && !more) {
            program.atMost(seats, 0);
        }
    }

    private Map<Integer, Double> days(Limit limit) {
        Map<Integer, Double> days = new LinkedHashMap<>();
        for (int trip = 0; trip < trips.size(); trip++) {
            int number = trip;
            double work = limit.work().getOrDefault(trips.get(trip), 0.0) / DAY;
            flows.get(trip).forEach((goods, amount) -> {
                double carried = goods.carried().get(number);
                if (work > 0 && carried > 0) {
                    days.put(amount, work / carried);
                }
            });
        }
        return days;
    }

    /** {@return the goods of which some has to leave a site for certain} */
    List<Goods> leaving(Site site) {
        List<Goods> leaving = new ArrayList<>();
        standing.get(site.key()).certain().forEach((goods, count) -> {
            boolean leaves =
                    goods.people() ? demand.mayStay(site) == 0 : demand.ofCargo(site) && !isDisposedOf(site, goods);
            if (leaves && count > 0) {
                leaving.add(goods);
            }
        });
        return leaving;
    }
}
