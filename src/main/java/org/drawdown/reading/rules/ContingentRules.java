package org.drawdown.reading.rules;

import java.util.List;
import java.util.Map;
import org.drawdown.scenario.Authority;
import org.drawdown.scenario.Contingent;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Total;

/** Contingents and totals: their rear parties and crews are in the theatre, and a split is over something. */
final class ContingentRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Site> sites;
    private final Map<String, Fleet> fleets;

    ContingentRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
    }

    void check() {
        scenario.contingents().forEach(this::contingent);
        scenario.totals().forEach(this::total);
        scenario.destroying().ifPresent(rule -> {
            for (int i = 0; i < rule.permissions().size(); i++) {
                granted(rule.permissions().get(i), "destroying.permissions[" + i + "]");
            }
        });
    }

    private void contingent(Contingent contingent) {
        String path = "contingents." + contingent.key();
        if (contingent.key().equals(Move.MISSION)) {
            ruling.error(
                    path, "a contingent cannot be called mission", "In of: this word stands for the mission's own.");
        }
        contingent.rearParty().ifPresent(party -> inTheatre(path + ".rear-party.at", party.at()));
        contingent.provides().keySet().stream()
                .filter(fleets::containsKey)
                .forEach(fleet ->
                        inTheatre(path + ".provides." + fleet, fleets.get(fleet).home()));
        contingent
                .withdrawn()
                .filter(rule -> rule.until().isBefore(rule.from()))
                .ifPresent(rule -> ruling.error(
                        path + ".withdrawn.until", "the window ends before it begins", "Write a later until."));
    }

    private void inTheatre(String path, String site) {
        if (sites.containsKey(site) && sites.get(site).role() == Site.Role.OUTSIDE) {
            ruling.error(path, "nobody is kept at \"" + site + "\", which is outside", "Name a site in the theatre.");
        }
    }

    private void granted(String permission, String path) {
        List<Authority> all = scenario.authorities();
        scenario.sites().stream()
                .filter(site -> site.role() != Site.Role.OUTSIDE)
                .map(Site::key)
                .filter(site -> all.stream().anyMatch(each -> each.grants(permission))
                        && Authority.responsible(all, permission, site, site).isEmpty())
                .findFirst()
                .ifPresent(site -> ruling.error(
                        path,
                        "nobody grants \"" + permission + "\" at " + site,
                        "Name a permission that is granted everywhere, or widen a region."));
    }

    private void total(Total total) {
        boolean some =
                total.over().values().stream().anyMatch(weight -> weight.law().most() > 0);
        if (!some) {
            ruling.error(
                    "totals." + total.key() + ".over",
                    "total \"" + total.key() + "\" is split over nothing: all weights are 0",
                    "Give one site at least a weight above 0.");
        }
    }
}
