package org.drawdown.reading.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Upstream;

/** Sites by whose way others leave are handed over after those, and no phase waits for a hub that waits for its sites. */
final class PassageRules {
    private final Scenario scenario;
    private final Ruling ruling;
    private final Map<String, Site> sites;
    private final Map<String, Phase> phases;
    private final Map<String, Phase> phaseOf = new LinkedHashMap<>();
    private final Upstream upstream;

    PassageRules(Scenario scenario, Ruling ruling) {
        this.scenario = scenario;
        this.ruling = ruling;
        this.sites = Scenario.byKey(scenario.sites(), Site::key);
        this.phases = Scenario.byKey(scenario.phases(), Phase::key);
        scenario.phases().forEach(phase -> phase.sites().forEach(site -> phaseOf.putIfAbsent(site, phase)));
        this.upstream = Upstream.ofWhatLeaves(scenario);
    }

    void check() {
        for (Site site : scenario.sites()) {
            if (site.role() == Site.Role.HUB) {
                strictlyBefore(site)
                        .filter(other -> isWaitedForBy(other, site))
                        .findFirst()
                        .ifPresent(other -> hub(site, other));
            } else if (site.role() == Site.Role.CAMP && scenario.conditions().asksFor(site.key()) && !isClosed(site)) {
                strictlyBefore(site)
                        .filter(other -> !isClosed(other) && mayBeLate(site, other))
                        .findFirst()
                        .ifPresent(other -> camp(site, other));
            }
        }
    }

    private void hub(Site hub, Site other) {
        String waits = phaseOf.get(other.key()).key();
        ruling.error(
                "phases." + waits + ".after",
                "phase \"" + waits + "\" never begins: it waits for the hub " + hub.key() + ", which waits for "
                        + other.key() + ", which is in it",
                "A hub is handed over after the sites that lead to it: put " + hub.key()
                        + " in the same phase or a later one.");
    }

    /** Whether a site can begin to close only after a hub is left; loops of phases are told elsewhere. */
    private boolean isWaitedForBy(Site site, Site hub) {
        Phase waits = phaseOf.get(site.key());
        Phase ofHub = phaseOf.get(hub.key());
        return waits != null
                && ofHub != null
                && before(waits).contains(ofHub.key())
                && !before(waits).contains(waits.key())
                && !scenario.conditions().excepts(site.key())
                && !hasReasons(site);
    }

    private void camp(Site camp, Site other) {
        ruling.warning(
                "sites." + camp.key(),
                "people or cargo of " + other.key() + " leave by way of the camp " + camp.key()
                        + ", which may be handed over before they come",
                "Write role: hub there, or let its phase come after that of " + other.key() + ".",
                "sites." + camp.key() + ".role",
                "phases.*.sites",
                "phases.*.after");
    }

    private boolean isClosed(Site site) {
        return scenario.closed(site.key()).isPresent();
    }

    private boolean mayBeLate(Site site, Site other) {
        Phase phase = phaseOf.get(site.key());
        Phase earlier = phaseOf.get(other.key());
        return phase == null || earlier == null || !before(phase).contains(earlier.key());
    }

    /** {@return whether it may begin to close though its phase has not} */
    private boolean hasReasons(Site site) {
        return site.closesFrom().isPresent()
                || site.closesEarlyWhen().isPresent()
                || site.expeditedWhen().isPresent()
                || scenario.shocks().stream()
                        .flatMap(shock -> shock.effects().bringsForward().stream())
                        .anyMatch(forward -> forward.sites().contains(site.key()));
    }

    /** {@return the phases that are over before one begins} */
    private Set<String> before(Phase phase) {
        Set<String> found = new TreeSet<>(phase.after());
        int known = 0;
        while (known < found.size()) {
            known = found.size();
            Stream.of(found.toArray(String[]::new))
                    .filter(phases::containsKey)
                    .forEach(each -> found.addAll(phases.get(each).after()));
        }
        return found;
    }

    /** {@return the sites from which moves lead to a site, and to which none lead back} */
    private Stream<Site> strictlyBefore(Site site) {
        return upstream.strictlyOf(site.key()).stream().map(sites::get);
    }
}
