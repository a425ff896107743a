package org.drawdown.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was used, what it cost, and whom nobody protected.
 *
 * @param uses        fleets, kinds, sites and the mission in the order of the scenario; what no run used is left out
 * @param bill        what it cost; absent where the scenario gives no rates
 * @param unprotected absent where no site has a population
 */
public record Resources(List<Use> uses, Optional<Bill> bill, Optional<Unprotected> unprotected) {

    /**
     * How much of something was used.
     *
     * @param resource key of a fleet, a kind or a site; {@code mission} for the whole
     * @param title    as displayed
     * @param unit     what is counted, such as {@code flight hours}
     * @param total    mean over the runs
     * @param cost     mean over the runs, in the currency of the bill; absent where it has no rate
     * @param months   from that of the start to the last in which any run used any
     */
    public record Use(
            String resource, String title, String unit, Amount total, Optional<Amount> cost, List<Month> months) {}

    /**
     * A calendar month.
     *
     * @param first its first day
     * @param mean  over the runs
     * @param low   10 % of the runs are below
     * @param high  10 % of the runs are above
     */
    public record Month(LocalDate first, Amount mean, double low, double high) {}

    /**
     * What the runs cost.
     *
     * <p>A month of delay is thirty days after the deadline in which not all conditions hold. With c a run's cost of what
     * stands there (days there, people-days, site-days, mission-days) after the deadline and d the months until all
     * conditions hold, or until the run is over,
     * <pre>
     *   month of delay = Σc / Σd     over the runs
     * </pre>
     * Journeys and cargo are left out: they are late, not more. Its interval is that of a ratio, by the residuals
     * c − d·Σc/Σd of the pairs.
     *
     * @param currency three letters
     * @param total    of a run
     * @param months   by calendar month
     * @param delay    a month of delay; absent where fewer than four runs were late
     */
    public record Bill(String currency, Price.Cost total, List<Month> months, Optional<Amount> delay) {}

    /**
     * People whom nobody protects, a day each, from the end of patrols to the deadline.
     *
     * @param days  of all sites
     * @param most  if no site were patrolled from the start: mean over the runs
     * @param sites those that have a population, in the order of the scenario
     */
    public record Unprotected(Price.Cost days, double most, List<AtSite> sites) {}

    /**
     * A site's share of it.
     *
     * @param site  its key
     * @param title as displayed
     * @param days  population-days without patrols
     */
    public record AtSite(String site, String title, Price.Cost days) {}

    /** {@return what was used of a unit, such as {@code days used}} */
    public List<Use> of(String unit) {
        return uses.stream().filter(use -> use.unit().equals(unit)).toList();
    }
}
