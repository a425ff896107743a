package org.drawdown.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.chance.Parameter;

/**
 * The named conditions that together make the deadline hold; none asks for no date: such a run is only measured.
 *
 * @param people who has to be gone
 * @param sites  which sites have to be handed over
 * @param cargo  where cargo may be
 * @param tasks  whether every task has to be done
 */
public record Conditions(Optional<People> people, Optional<Sites> sites, Optional<Cargo> cargo, boolean tasks) {

    /** {@return whether no date is asked for} */
    public boolean none() {
        return people.isEmpty() && sites.isEmpty() && cargo.isEmpty() && !tasks;
    }

    /** {@return the names of those asked for: people, sites, cargo, tasks} */
    public List<String> names() {
        return Stream.of(
                        people.map(asked -> "people"),
                        sites.map(asked -> "sites"),
                        cargo.map(asked -> "cargo"),
                        Optional.of("tasks").filter(name -> tasks))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return whether a site need not be handed over although others have to be} */
    public boolean excepts(String site) {
        return sites.filter(all -> all.except().contains(site)).isPresent();
    }

    /** {@return whether a site, if it is one that closes, has to be handed over} */
    public boolean asksFor(String site) {
        return sites.isPresent() && !excepts(site);
    }

    /**
     * People are gone when they are out, have separated in place, or stay by right.
     *
     * @param mayStay how many may stay, by site
     */
    public record People(Map<String, Parameter> mayStay) {}

    /**
     * Every site is handed over but these.
     *
     * @param except sites that stay, such as the liquidation sites
     */
    public record Sites(List<String> except) {}

    /**
     * Cargo is out, disposed of, or at one of these sites.
     *
     * @param outCounts whether being outside or disposed of counts as well
     * @param at        the sites where cargo may stand
     */
    public record Cargo(boolean outCounts, List<String> at) {}
}
