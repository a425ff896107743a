package org.drawdown.reading.rules;

import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.scenario.Reasons;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;
import org.drawdown.scenario.Site;

/** A site that closes early closes at all, for reasons that can come, in a way that is written. */
final class ClosingRules {
    private final Scenario scenario;
    private final Ruling ruling;

    ClosingRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
    }

    void check() {
        scenario.shocks().forEach(this::shock);
        for (Site site : scenario.sites()) {
            String path = "sites." + site.key();
            site.closesEarlyWhen().ifPresent(reasons -> reasons(site, path + ".closes-early-when", reasons));
            site.expeditedWhen().ifPresent(reasons -> {
                reasons(site, path + ".expedited-when", reasons);
                hasAWay(path + ".expedited-when");
            });
            somebodyPacks(site);
        }
    }

    private void somebodyPacks(Site site) {
        boolean byPeople = site.packing()
                .filter(packing -> packing.with().law().most() > 0)
                .isPresent();
        boolean someStay = site.role().stays()
                || site.rearGuard().isPresent()
                || scenario.contingents().stream()
                        .flatMap(contingent -> contingent.rearParty().stream())
                        .anyMatch(party -> party.at().equals(site.key()));
        if (byPeople && !someStay) {
            ruling.warning(
                    "sites." + site.key() + ".packing",
                    "nobody has to stay at \"" + site.key()
                            + "\" to pack: when its people have left, nothing is packed any more",
                    "Write rear-guard: 10 there, or with: 0 if it is packed without them.");
        }
    }

    private void shock(Shock shock) {
        Optional<Shock.BringForward> forward = shock.effects().bringsForward();
        if (forward.filter(each -> each.closing() == Shock.Closing.EXPEDITED).isPresent()) {
            hasAWay("shocks." + shock.key() + ".brings-forward");
        }
    }

    private void hasAWay(String path) {
        if (scenario.expedited().isEmpty()) {
            ruling.error(
                    path,
                    "nothing says how a site closes in a hurry",
                    "Write expedited-closing: {leaves-within: 7 d, handover: short}.");
        }
    }

    private void reasons(Site site, String path, Reasons reasons) {
        if (site.role() != Site.Role.CAMP && site.role() != Site.Role.HUB) {
            ruling.error(path, "\"" + site.key() + "\" is not closed", "Camps and hubs are; leave this key out.");
        }
        int itself = reasons.closed().indexOf(site.key());
        if (itself >= 0) {
            ruling.error(
                    path + ".closed[" + itself + "]",
                    "\"" + site.key() + "\" waits for its own closing",
                    "Name a neighbour.");
        }
        if (reasons.attacks().isPresent() && scenario.attacks().isEmpty()) {
            ruling.error(path + ".attacks", "there are no attacks in this scenario", "Write attacks: {halts: 12 h}.");
        }
        reasons.supplies().ifPresent(low -> runsLow(site, path + ".supplies", low));
        reasons.cover().forEach((fleet, below) -> falls(path + ".cover." + fleet, fleet, below));
        for (int i = 0; i < reasons.withdrawn().size(); i++) {
            isCalledHome(path + ".withdrawn[" + i + "]", reasons.withdrawn().get(i));
        }
    }

    private void falls(String path, String key, Parameter below) {
        scenario.fleets().stream()
                .filter(fleet -> fleet.key().equals(key) && fleet.changes().isEmpty())
                .filter(fleet -> fleet.count().law().most() < below.law().least())
                .forEach(fleet -> ruling.error(
                        path,
                        "\"" + key + "\" never has as many units, so it cannot fall below them",
                        "Write no more than its count."));
    }

    private void runsLow(Site site, String path, Reasons.Low low) {
        if (site.supplies().isEmpty()) {
            ruling.error(
                    path,
                    "what \"" + site.key() + "\" eats is not counted",
                    "Write supplies: {kind: rations, at-start: 30 d, floor: 5 d} there.");
        } else if (low.below().orElse(site.supplies().get().floor()).law().most() == 0) {
            ruling.error(
                    path,
                    "the floor of \"" + site.key() + "\" is 0 d, and no stock is below that",
                    "Write floor: 5 d among its supplies, or below: 5 d here.");
        }
    }

    private void isCalledHome(String path, String key) {
        boolean byShock = scenario.shocks().stream()
                .anyMatch(shock -> shock.effects().withdraws().contains(key));
        scenario.contingents().stream()
                .filter(contingent -> contingent.key().equals(key))
                .filter(contingent -> contingent.withdrawn().isEmpty() && !byShock)
                .forEach(contingent -> ruling.error(
                        path,
                        "no capital calls \"" + key + "\" home",
                        "Write withdrawn: 2023-07-28 for the contingent, or a shock that withdraws it."));
    }
}
