package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.drawdown.experiment.Runs;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;

/**
 * People for whom there was nothing to eat.
 *
 * @param runs  in which that was so anywhere
 * @param sites where it was so, most person-days first
 */
public record Hunger(Share runs, List<Hungry> sites) {

    /**
     * A site that ran short.
     *
     * @param site       its key
     * @param title      as displayed
     * @param kind       of supplies
     * @param runs       in which it ran short
     * @param personDays days of people for whom there was nothing, the mean of all runs
     */
    public record Hungry(String site, String title, String kind, Share runs, Amount personDays) {}

    /** {@return what there was of it; empty when nobody went without in any run} */
    static Optional<Hunger> of(Runs runs) {
        List<Outcome> outcomes = runs.outcomes();
        Map<String, Site> known = Scenario.byKey(runs.scenario().sites(), Site::key);
        List<Hungry> hungry = new ArrayList<>();
        List<Outcome.Supply> first = outcomes.get(0).stood().supplies();
        for (int i = 0; i < first.size(); i++) {
            int place = i;
            double[] days = Columns.of(
                    outcomes, outcome -> outcome.stood().supplies().get(place).shortPersonDays());
            Outcome.Supply one = first.get(place);
            Share some = Share.of(outcomes, Columns.above(days, 0));
            if (some.count() > 0) {
                hungry.add(new Hungry(one.site(), known.get(one.site()).title(), one.kind(), some, Amount.mean(days)));
            }
        }
        hungry.sort(Comparator.comparingDouble(each -> -each.personDays().value()));
        ToDoubleFunction<Outcome> inAll = outcome -> outcome.stood().supplies().stream()
                .mapToLong(Outcome.Supply::shortPersonDays)
                .sum();
        return hungry.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hunger(
                        Share.of(outcomes, Columns.above(Columns.of(outcomes, inAll), 0)), List.copyOf(hungry)));
    }

    /** {@return how often, where it is worst, and how bad it is there} */
    public String sentence() {
        Hungry worst = sites.get(0);
        long days = worst.personDays().rounded();
        return "People go hungry in " + runs.words() + " of 100 runs; worst at " + worst.title() + ": "
                + (days < 1 ? "less than 1 person-day" : String.format(Locale.ROOT, "%,d person-days", days))
                + " a run";
    }
}
