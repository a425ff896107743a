package org.drawdown.experiment;

import java.util.List;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;

/**
 * The runs of one scenario, by replication.
 *
 * <p>Replications 2j and 2j + 1 share one draw of what we do not know, so they stand side by side: a pair.
 *
 * @param scenario what was played
 * @param outcomes whole pairs, in the order of their replications
 */
public record Runs(Scenario scenario, List<Outcome> outcomes) {
    /** @throws IllegalArgumentException if the outcomes are not whole pairs in order */
    public Runs {
        outcomes = List.copyOf(outcomes);
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            Outcome first = outcomes.get(i - i % 2);
            if (outcome.parameters() != first.parameters() || outcome.replication() != first.replication() + i % 2) {
                throw new IllegalArgumentException("runs are whole pairs by replication, but run "
                        + outcome.replication() + " of parameters " + outcome.parameters() + " stands at " + i);
            }
        }
        if (outcomes.size() % 2 != 0) {
            throw new IllegalArgumentException("runs are whole pairs, not " + outcomes.size());
        }
    }

    /** {@return how many runs} */
    public int size() {
        return outcomes.size();
    }

    /** {@return how many draws of what we do not know: the independent units} */
    public int pairs() {
        return outcomes.size() / 2;
    }
}
