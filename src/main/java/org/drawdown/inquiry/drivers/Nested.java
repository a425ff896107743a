package org.drawdown.inquiry.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.scenario.Parts;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.sensitivity.NestedSplit;

/**
 * Luck and what we do not know told apart twice: by many runs of each of some draws of the inputs, and by pairs of runs of as
 * many draws as there are pairs, as the first screen does it; as many runs for each, and no run in both.
 */
public final class Nested {
    private static final double LEVEL = 0.95;

    private final Scenario scenario;
    private final List<Question> questions;
    private final long seed;
    private final int outer;
    private final int inner;

    /**
     * A nested design of which nothing was played yet.
     *
     * @param questions those for quantiles are left out
     * @param outer     draws of what we do not know; two or more
     * @param inner     runs of each; two or more, even
     * @throws IllegalArgumentException if no question asks for a mean, the scenario leaves nothing open, or numbers are out
     *                                  of range
     */
    public Nested(Scenario scenario, List<Question> questions, long seed, int outer, int inner) {
        if (outer < 2 || inner < 2 || inner % 2 != 0) {
            throw new IllegalArgumentException(
                    "a nested design takes two draws or more of an even number of runs, not " + outer + " of " + inner);
        }
        if (Parts.unknowns(scenario).isEmpty()) {
            throw new IllegalArgumentException("the scenario leaves no input open, so all that differs between runs is"
                    + " luck; give a number a law, such as triangular(2 d; 3 d; 7 d)");
        }
        this.scenario = scenario;
        this.questions = Responses.askable(questions);
        this.seed = seed;
        this.outer = outer;
        this.inner = inner;
    }

    /** {@return the nested runs} */
    public Survey nested() {
        return Survey.nested(outer, inner, Design.asItIs(), questions, seed);
    }

    /** {@return the pairs of runs, the same as those of a study} */
    public Survey pairs() {
        return new Survey(Design.asItIs(), questions, seed, outer * inner);
    }

    /**
     * An answer split in two ways.
     *
     * @param question of which
     * @param nested   by groups of runs
     * @param pairs    by pairs
     * @param never    runs of both in which a date never came, counted as the horizon
     */
    public record Split(Question question, NestedSplit nested, NestedSplit pairs, long never) {

        /** {@return whether the two intervals of the variance that we do not know have a value in common} */
        public boolean agree() {
            Interval draws = nested.between().interval();
            Interval twos = pairs.between().interval();
            return draws.low() <= twos.high() && twos.low() <= draws.high();
        }

        /** {@return what the two say of each other; what cannot be told from nothing agrees with anything} */
        public String verdict() {
            if (!agree()) {
                return "the two do not agree";
            }
            return nested.told() && pairs.told() ? "the two agree" : "too few runs to say whether the two agree";
        }
    }

    /**
     * {@return what the two surveys say, by question}
     *
     * @throws IllegalArgumentException if a run failed
     */
    public List<Split> splits(Surveyed groups, Surveyed twos) {
        List<Split> splits = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Responses nested = Responses.of(groups, i, scenario);
            Responses pairs = Responses.of(twos, i, scenario);
            splits.add(new Split(
                    questions.get(i),
                    NestedSplit.of(grouped(nested.values()[0], inner), LEVEL),
                    NestedSplit.of(grouped(pairs.values()[0], 2), LEVEL),
                    nested.never() + pairs.never()));
        }
        return splits;
    }

    private static double[][] grouped(double[] runs, int each) {
        double[][] groups = new double[runs.length / each][];
        for (int group = 0; group < groups.length; group++) {
            groups[group] = Arrays.copyOfRange(runs, group * each, (group + 1) * each);
        }
        return groups;
    }
}
