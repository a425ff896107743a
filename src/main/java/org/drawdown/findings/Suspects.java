package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.experiment.Runs;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.ShockSeen;
import org.drawdown.scenario.Cause;

/**
 * Which causes are worth switching off: those whose kinds take most time on the critical chain, or, where they are never on
 * it, most days lost in the ledger. A shock can have taken no more than the days that it lasted.
 */
public final class Suspects {
    private final List<Outcome> outcomes;
    private final Map<String, Double> chain = new LinkedHashMap<>();
    private final Map<String, Double> ledger = new LinkedHashMap<>();
    private final Map<String, Double> lasted = new LinkedHashMap<>();

    private Suspects(List<Outcome> outcomes) {
        this.outcomes = outcomes;
        for (Outcome outcome : outcomes) {
            outcome.why().chain().forEach(share -> chain.merge(share.kind(), (double) share.seconds(), Double::sum));
            outcome.why().causes().forEach(cause -> ledger.merge(cause.cause(), (double) cause.lost(), Double::sum));
            outcome.why()
                    .shocks()
                    .forEach(shock -> lasted.merge(
                            shock.key(), seconds(shock, outcome.end().at()), Double::sum));
        }
    }

    private static double seconds(ShockSeen shock, long end) {
        return Math.max(0, Math.min(shock.ended(), end) - shock.began());
    }

    /**
     * {@return the causes of a scenario that its runs make worth trying, the likeliest first}
     *
     * @param most how many
     */
    public static List<Cause> of(Runs runs, int most) {
        Suspects suspects = new Suspects(runs.outcomes());
        List<Cause> worth = new ArrayList<>(Cause.of(runs.scenario()));
        worth.removeIf(cause -> suspects.onChain(cause) + suspects.inLedger(cause) < suspects.outcomes.size());
        worth.sort(Comparator.comparingDouble(suspects::onChain)
                .thenComparingDouble(suspects::inLedger)
                .reversed());
        return List.copyOf(worth.subList(0, Math.min(most, worth.size())));
    }

    private double onChain(Cause cause) {
        return atMostAsLongAsItLasted(cause, sum(cause, chain));
    }

    private double inLedger(Cause cause) {
        return atMostAsLongAsItLasted(cause, sum(cause, ledger));
    }

    private double atMostAsLongAsItLasted(Cause cause, double seconds) {
        return cause instanceof Cause.OneShock one
                ? Math.min(seconds, lasted.getOrDefault(one.shock().key(), 0.0))
                : seconds;
    }

    private static double sum(Cause cause, Map<String, Double> seconds) {
        return cause.kinds().stream()
                .mapToDouble(kind -> seconds.getOrDefault(kind, 0.0))
                .sum();
    }
}
