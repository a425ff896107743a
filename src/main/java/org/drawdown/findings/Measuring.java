package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Measured.Row;
import org.drawdown.findings.Measured.What;
import org.drawdown.outcome.Outcome;
import org.drawdown.statistics.Ratio;

/** How rates, times and shares are found: each is a ratio of two sums over the runs. */
final class Measuring {
    private static final double SECONDS_AN_HOUR = 3600;

    private final List<Outcome> outcomes;
    private final long from;
    private final boolean pairs;
    private final List<Row> rows = new ArrayList<>();

    Measuring(Runs runs) {
        outcomes = runs.outcomes();
        from = runs.scenario().measure().orElse(0);
        pairs = !outcomes.get(0).why().drawn().isEmpty();
    }

    List<Row> rows() {
        Columns.conditions(outcomes).forEach(this::held);
        for (int i = 0; i < outcomes.get(0).effort().moves().size(); i++) {
            move(i);
        }
        for (int i = 0; i < outcomes.get(0).effort().uses().size(); i++) {
            int pool = i;
            add(
                    What.USE,
                    outcomes.get(0).effort().uses().get(pool).pool(),
                    outcome -> outcome.effort().uses().get(pool).used(),
                    outcome -> outcome.effort().uses().get(pool).available());
        }
        return List.copyOf(rows);
    }

    private void held(String condition) {
        double[] seconds = Columns.held(outcomes, condition);
        if (Arrays.stream(seconds).allMatch(Double::isFinite)) {
            add(What.HELD, condition, seconds, Columns.of(outcomes, any -> 1));
        }
    }

    private void move(int index) {
        String key = outcomes.get(0).effort().moves().get(index).move();
        add(
                What.DELIVERED,
                key,
                outcome -> outcome.effort().moves().get(index).delivered(),
                outcome -> Math.max(0, outcome.end().at() - from) / SECONDS_AN_HOUR);
        add(
                What.CYCLE,
                key,
                outcome -> outcome.effort().moves().get(index).cycle(),
                outcome -> outcome.effort().moves().get(index).cycles());
    }

    private void add(What what, String of, ToDoubleFunction<Outcome> over, ToDoubleFunction<Outcome> under) {
        add(what, of, Columns.of(outcomes, over), Columns.of(outcomes, under));
    }

    /** What was never there has no share. */
    private void add(What what, String of, double[] over, double[] under) {
        if (Arrays.stream(under).sum() > 0) {
            rows.add(new Row(what, of, pairs ? Ratio.ofPairs(over, under) : Ratio.of(over, under), outcomes.size()));
        }
    }
}
