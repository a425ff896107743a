package org.drawdown.feasibility;

import org.drawdown.scenario.Conditions;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** What has to leave which site, by the conditions. */
final class Demand {
    private final Conditions conditions;
    private final boolean cargoToo;

    /**
     * The demand of a scenario.
     *
     * @param cargoToo whether cargo that has to leave has to be moved; if not, it may be given, destroyed or lost
     */
    Demand(Scenario scenario, boolean cargoToo) {
        this.conditions = scenario.conditions();
        this.cargoToo = cargoToo;
    }

    /** {@return how many people may be left; infinite where nobody has to leave} */
    double mayStay(Site site) {
        boolean emptied = !site.role().stays() && conditions.asksFor(site.key());
        if (site.role() == Site.Role.OUTSIDE || (conditions.people().isEmpty() && !emptied)) {
            return Double.POSITIVE_INFINITY;
        }
        return emptied
                ? 0
                : conditions
                        .people()
                        .map(people -> people.mayStay().get(site.key()))
                        .map(number -> Fastest.most(number.law()))
                        .orElse(0.0);
    }

    /** {@return whether no cargo may be left} */
    boolean ofCargo(Site site) {
        boolean emptied = !site.role().stays() && conditions.asksFor(site.key());
        boolean goes = conditions
                .cargo()
                .filter(cargo -> !cargo.at().contains(site.key()))
                .isPresent();
        return cargoToo && site.role() != Site.Role.OUTSIDE && (emptied || goes);
    }
}
