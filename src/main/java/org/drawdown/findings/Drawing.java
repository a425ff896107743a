package org.drawdown.findings;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Series.Priced;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Stock;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Kind;

/** How what the charts draw is found, one chart after the other. */
final class Drawing {
    private static final String PEOPLE = "people";
    /** More points than this no chart can show. */
    private static final int POINTS = 1000;

    private final Runs runs;
    private final List<Outcome> outcomes;
    private final Calendar calendar;

    Drawing(Runs runs) {
        this.runs = runs;
        this.outcomes = runs.outcomes();
        this.calendar = runs.scenario().calendar();
    }

    Series series() {
        int days = days();
        int every = (days + POINTS - 1) / POINTS;
        StockDays stocks = new StockDays(runs, days, every);
        Chains chains = new Chains(outcomes);
        return new Series(
                new Curves(runs).curves(), priced(), stocks.people(), stocks.cargo(), chains.links(), chains.waiting());
    }

    /** {@return how many days there are to draw: to the last change in any run, the deadline at least} */
    private int days() {
        int last = calendar.day(Math.min(calendar.deadlineSeconds(), calendar.horizon()));
        for (Outcome outcome : outcomes) {
            for (Stock stock : outcome.stood().stocks()) {
                last = Math.max(last, stock.days().length == 0 ? 0 : stock.days()[stock.days().length - 1]);
            }
        }
        return Math.min(last, calendar.day(calendar.horizon())) + 1;
    }

    private List<Priced> priced() {
        List<Kind> kinds = Prices.kinds(runs);
        if (kinds.isEmpty()) {
            return List.of();
        }
        String kind = kinds.get(0).key();
        String finish = outcomes.get(0).held().containsKey(PEOPLE) ? PEOPLE : Outcome.ALL;
        List<Priced> points = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            points.add(new Priced(
                    outcome.replication(),
                    When.of(calendar, Columns.seconds(outcome.held().getOrDefault(finish, Outcome.NEVER))),
                    Prices.cost(outcome, kind),
                    outcome.verdict()));
        }
        return List.copyOf(points);
    }
}
