package org.drawdown.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Scenario;

/** No run ends before the earliest: what every story, and every scenario that is shipped, is held against. */
public final class NotEarly {
    private NotEarly() {}

    /** Of a run in which nobody died; one in which nothing was bent or lost is held against the later of the two. */
    public static void refuse(Scenario scenario, Outcome outcome) {
        boolean nobodyDied = outcome.stood().stocks().stream()
                .filter(stock -> stock.place().equals(Whereabouts.DEAD))
                .allMatch(stock -> Arrays.stream(stock.counts()).sum() == 0);
        if (nobodyDied) {
            refuse(Earliest.whateverHappens(scenario, Earliest.of(scenario)), outcome);
        }
        if (nobodyDied && outcome.verdict() == Outcome.Verdict.CLEAN && allMoved(outcome)) {
            refuse(Earliest.of(scenario), outcome);
        }
    }

    private static boolean allMoved(Outcome outcome) {
        return outcome.price().stream().allMatch(price -> price.lost() + price.given() + price.destroyed() == 0)
                && outcome.sites().stream().allMatch(site -> site.lost() == 0);
    }

    private static void refuse(Optional<Earliest> earliest, Outcome outcome) {
        earliest.ifPresent(bound -> assertThat(outcome.held().get(Outcome.ALL))
                .as("no earlier than by " + bound.because())
                .isGreaterThanOrEqualTo(bound.seconds()));
    }
}
