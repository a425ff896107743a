package org.drawdown.experiment;

import java.util.List;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;

/**
 * The runs of one variant, by replication.
 *
 * <p>Replications 2j and 2j + 1 share one draw of what we do not know, so they stand side by side: a pair.
 *
 * @param variant  what was played
 * @param outcomes whole pairs, in the order of their replications
 */
public record Runs(Variant variant, List<Outcome> outcomes) {
    /** @throws IllegalArgumentException if the outcomes are not whole pairs in order */
    public Runs {
        outcomes = List.copyOf(outcomes);
        if (outcomes.size() % 2 != 0) {
            throw new IllegalArgumentException("runs are whole pairs, not " + outcomes.size());
        }
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            if (outcome.replication() != i || outcome.parameters() != i / 2) {
                throw new IllegalArgumentException(
                        "run " + i + " has parameters " + i / 2 + ", but at its place is run " + outcome.replication()
                                + " of parameters " + outcome.parameters());
            }
        }
    }

    /** {@return the runs of a scenario that goes by its own name} */
    public static Runs of(Scenario scenario, List<Outcome> outcomes) {
        return new Runs(Variant.of(scenario), outcomes);
    }

    /** {@return what was played} */
    public Scenario scenario() {
        return variant.scenario();
    }

    /** {@return how many runs} */
    public int size() {
        return outcomes.size();
    }

    /** {@return how many draws of what we do not know: the independent units} */
    public int pairs() {
        return outcomes.size() / 2;
    }

    /** {@return the first of these runs, an even number, all if there are fewer} */
    public Runs first(int runs) {
        return runs >= size() ? this : new Runs(variant, outcomes.subList(0, runs));
    }

    /** {@return how many runs failed} */
    public int failed() {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.end().ending() == Outcome.Ending.FAILED)
                .count();
    }
}
