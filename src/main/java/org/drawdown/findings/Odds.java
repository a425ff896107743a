package org.drawdown.findings;

import java.util.List;
import org.drawdown.experiment.Runs;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Calendar;

/**
 * Will a condition hold, and when did it?
 *
 * @param condition {@code people}, {@code sites}, {@code cargo}, {@code tasks} or {@code all}
 * @param held      runs in which it held by the deadline
 * @param dates     when it held for good: quantiles 0.1, 0.5, 0.8, 0.95
 */
public record Odds(String condition, Share held, List<Dated> dates) {

    /** {@return the date by which it held in this share of the runs: 0.1, 0.5, 0.8 or 0.95} */
    public Dated date(double share) {
        return Dated.at(dates, share);
    }

    static List<Odds> of(Runs runs) {
        Calendar calendar = runs.scenario().calendar();
        List<Outcome> outcomes = runs.outcomes();
        return Columns.conditions(outcomes).stream()
                .map(condition -> new Odds(
                        condition,
                        Share.of(outcomes, Columns.heldBy(outcomes, condition, calendar.tooLate())),
                        Dated.of(calendar, Columns.held(outcomes, condition), 0.1, 0.5, 0.8, 0.95)))
                .toList();
    }
}
