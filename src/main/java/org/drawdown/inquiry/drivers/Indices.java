package org.drawdown.inquiry.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drawdown.chance.Points;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.scenario.Correlation;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.sensitivity.SobolDesign;
import org.drawdown.statistics.sensitivity.SobolIndices;

/**
 * What part of the variance of an answer each input makes, by Sobol' indices on scrambled Sobol' points; every row is played
 * with lucks of its own, and what is not varied counts as luck.
 */
public final class Indices {
    /** Factors at most: a row has two coordinates for each. */
    public static final int MOST = Points.MOST_SOBOL / 2;

    private static final double LEVEL = 0.95;

    private final SobolDesign rows;
    private final Design design;
    private final List<Question> questions;
    private final long seed;
    private final int lucks;

    /**
     * Indices of which nothing was played yet.
     *
     * @param questions those for quantiles are left out
     * @param rows      two or more, best a power of two; each has two points more than there are factors
     * @param lucks     runs of each point; even
     * @throws IllegalArgumentException if no question asks for a mean, factors go together, or numbers are out of range
     */
    public Indices(Scenario scenario, List<Factor> factors, List<Question> questions, long seed, int rows, int lucks) {
        apart(scenario, factors);
        if (factors.size() > MOST) {
            throw new IllegalArgumentException(
                    "indices of " + factors.size() + " inputs are too many for Sobol points, " + MOST
                            + " at most; screen them first and name those that matter");
        }
        this.rows = SobolDesign.on(Points.sobol(seed, 0, rows, 2 * factors.size()), false);
        this.design = Design.of("saltelli", factors, this.rows.points().toArray(double[][]::new));
        this.questions = Responses.askable(questions);
        this.seed = seed;
        this.lucks = lucks;
    }

    private static void apart(Scenario scenario, List<Factor> factors) {
        for (Correlation together : scenario.correlations()) {
            List<String> varied = factors.stream()
                    .filter(Factor.Unknown.class::isInstance)
                    .map(Factor::path)
                    .filter(together.between()::contains)
                    .toList();
            if (varied.size() > 1) {
                throw new IllegalArgumentException(String.join(" and ", varied) + " go together (correlations."
                        + together.key()
                        + "), and indices are of inputs that are drawn apart; vary one of them, or take"
                        + " tornado or screening");
            }
        }
    }

    /** {@return the points} */
    public Design design() {
        return design;
    }

    /** {@return what is to be played} */
    public Survey survey() {
        return Survey.inRows(rows.across(), design, questions, seed, lucks);
    }

    /**
     * The parts of the variance of an answer.
     *
     * @param question of which
     * @param factors  in the order of the indices
     * @param indices  absent where the answer was the same in every run
     * @param never    runs in which a date never came, counted as the horizon
     */
    public record Parted(Question question, List<Factor> factors, Optional<SobolIndices> indices, long never) {

        /** {@return the numbers of the factors, that with the largest total first} */
        public List<Integer> order() {
            return IntStream.range(0, factors.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -indices.orElseThrow()
                            .factors()
                            .get(i)
                            .run()
                            .total()
                            .value()))
                    .toList();
        }
    }

    /**
     * {@return what the survey says, by question}
     *
     * @throws IllegalArgumentException if a run failed
     */
    public List<Parted> found(Surveyed surveyed, Scenario scenario) {
        List<Parted> found = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Responses responses = Responses.of(surveyed, i, scenario);
            boolean varies = varies(responses.values());
            found.add(new Parted(
                    questions.get(i),
                    design.factors(),
                    varies ? Optional.of(SobolIndices.of(rows, responses.values(), LEVEL)) : Optional.empty(),
                    responses.never()));
        }
        return found;
    }

    private boolean varies(double[][] values) {
        double first = values[0][0];
        for (int row = 0; row < rows.rows(); row++) {
            for (int matrix = 0; matrix < 2; matrix++) {
                for (double value : values[row * rows.across() + matrix]) {
                    if (value != first) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
