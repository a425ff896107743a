package org.drawdown.inquiry.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.sensitivity.MorrisDesign;
import org.drawdown.statistics.sensitivity.MorrisEffects;

/** Which of many inputs matter at all, by Morris's elementary effects; every path is played with luck of its own. */
public final class Screening {
    private static final int LEVELS = 4;
    private static final double LEVEL = 0.95;

    private final MorrisDesign paths;
    private final Design design;
    private final List<Question> questions;
    private final long seed;
    private final int lucks;

    /**
     * A screening that has played nothing yet.
     *
     * @param questions those for quantiles are left out
     * @param paths     two or more; each has a point more than there are factors
     * @param lucks     runs of each point; even
     * @throws IllegalArgumentException if no question asks for a mean, or numbers are out of range
     */
    public Screening(List<Factor> factors, List<Question> questions, long seed, int paths, int lucks) {
        this.paths = MorrisDesign.of(factors.size(), paths, LEVELS, seed);
        this.design = Design.of("morris", factors, this.paths.points().toArray(double[][]::new));
        this.questions = Responses.askable(questions);
        this.seed = seed;
        this.lucks = lucks;
    }

    /** {@return the points} */
    public Design design() {
        return design;
    }

    /** {@return what is to be played} */
    public Survey survey() {
        return Survey.inRows(design.factors().size() + 1, design, questions, seed, lucks);
    }

    /**
     * What an answer takes from each factor.
     *
     * @param question of which
     * @param factors  in the order of the effects
     * @param effects  in units of the answer over the whole range of a factor
     * @param never    runs in which a date never came, counted as the horizon
     */
    public record Screened(Question question, List<Factor> factors, MorrisEffects effects, long never) {

        /** {@return the numbers of the factors, that which matters most first} */
        public List<Integer> order() {
            return IntStream.range(0, factors.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                            i -> -effects.factors().get(i).size().value()))
                    .toList();
        }
    }

    /**
     * {@return what the survey says, by question}
     *
     * @throws IllegalArgumentException if a run failed
     */
    public List<Screened> found(Surveyed surveyed, Scenario scenario) {
        List<Screened> found = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Responses responses = Responses.of(surveyed, i, scenario);
            MorrisEffects effects = MorrisEffects.of(paths, responses.values(), LEVEL);
            found.add(new Screened(questions.get(i), design.factors(), effects, responses.never()));
        }
        return found;
    }
}
