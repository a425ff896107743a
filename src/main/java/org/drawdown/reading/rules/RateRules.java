package org.drawdown.reading.rules;

import java.util.Map;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Rates.Rate;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/** What has a price can be used, and who is protected lives where somebody patrols. */
final class RateRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Fleet> fleets;
    private final Map<String, Kind> kinds;

    RateRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.fleets = Scenario.byKey(scenario.fleets(), Fleet::key);
        this.kinds = Scenario.byKey(scenario.kinds(), Kind::key);
    }

    void check() {
        scenario.rates().ifPresent(rates -> rates.all().forEach(this::rate));
        scenario.sites().forEach(this::patrols);
    }

    private void rate(Rate rate) {
        switch (rate.per()) {
            case FLIGHT_HOUR, SORTIE, SEAT -> fleet(rate, true, "never flies");
            case KM -> {
                fleet(rate, false, "drives no kilometre");
                if (scenario.legs().stream().allMatch(leg -> leg.length().isEmpty())) {
                    ruling.error(
                            rate.price().path(),
                            "kilometres have a rate, and no leg has a length",
                            "Write length: 350 km and surface: track at a leg.");
                }
            }
            case PERSON_DAY -> kind(rate, true);
            case OUT, GIVEN, DESTROYED, LOST -> kind(rate, false);
            case DAY_THERE, DAY_USED, SITE_DAY, MISSION_DAY -> {}
        }
    }

    private void fleet(Rate rate, boolean flies, String lacks) {
        Fleet fleet = fleets.get(rate.of());
        if (fleet != null && (fleet.type() == Fleet.Type.AIRCRAFT) != flies) {
            ruling.error(
                    rate.price().path(), "fleet \"" + fleet.key() + "\" " + lacks, "Write a rate of day or day-used.");
        }
    }

    private void kind(Rate rate, boolean people) {
        Kind kind = kinds.get(rate.of());
        if (kind != null && kind.people() != people) {
            ruling.error(
                    rate.price().path(),
                    "kind \"" + kind.key() + "\" is " + (people ? "cargo" : "people"),
                    "Write it under rates." + (people ? "cargo." : "people."));
        }
    }

    private void patrols(Site site) {
        String path = "sites." + site.key();
        if (site.population().isPresent() && site.role() == Site.Role.OUTSIDE) {
            ruling.error(path + ".population", "nobody patrols outside the theatre", "Leave it out.");
        }
        if (site.patrolsUntil().isPresent() && site.population().isEmpty()) {
            ruling.error(
                    path + ".patrols-until",
                    "site \"" + site.key() + "\" has no population that patrols protect",
                    "Write population: 25000 there.");
        }
    }
}
