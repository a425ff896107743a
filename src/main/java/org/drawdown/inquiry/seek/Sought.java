package org.drawdown.inquiry.seek;

import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.inquiry.Surveyed;

/**
 * What was found about what it would take.
 *
 * @param target     what is wanted
 * @param levers     what could be set
 * @param searched   the search, survey by survey
 * @param candidates what was tried on fresh runs: of one lever the least change first, of several the cheapest, or where
 *                   nothing has a price the least change; empty where no level met the target in the search
 * @param together   the probability, 0 to 1, that no claim is wrong
 */
public record Sought(
        Target target, List<Lever> levers, List<Surveyed> searched, List<Candidate> candidates, double together) {
    public Sought {
        levers = List.copyOf(levers);
        searched = List.copyOf(searched);
        candidates = List.copyOf(candidates);
    }

    /**
     * Settings tried on fresh runs.
     *
     * @param settings  a value a lever
     * @param found     the answer in the search
     * @param fresh     the answer in the fresh runs, with its 95 % interval
     * @param confirmed whether the target is met, at {@code level}
     * @param less      of one lever: the next smaller change, on the same fresh runs
     * @param cost      mean price over the fresh runs; absent where the scenario has no rates
     */
    public record Candidate(
            List<String> settings,
            Amount found,
            Amount fresh,
            boolean confirmed,
            Optional<Less> less,
            Optional<Amount> cost) {
        public Candidate {
            settings = List.copyOf(settings);
        }

        /** {@return the same, with the next smaller change beside it} */
        Candidate beside(Less smaller) {
            return new Candidate(settings, found, fresh, confirmed, Optional.of(smaller), cost);
        }
    }

    /** The next smaller change, and the answer there. */
    public record Less(String setting, Amount fresh) {}

    /** {@return the first candidate that is confirmed} */
    public Optional<Candidate> answer() {
        return candidates.stream().filter(Candidate::confirmed).findFirst();
    }
}
