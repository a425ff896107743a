package org.drawdown.inquiry.reduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drawdown.chance.Dimensions;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Parameter;
import org.drawdown.chance.Points;
import org.drawdown.chance.Source;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Range;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trial;
import org.drawdown.scenario.Parts;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;

/**
 * One scenario played by several methods, as many runs by each, and what each method answers: the methods are the points
 * of a survey, and this makes the luck of their runs.
 *
 * <p>The runs of one method are independent of those of another, but that pairs are the very runs of {@code drawdown run}
 * and that controls read the plain runs.
 *
 * <p>Source: Law, <i>Simulation Modeling and Analysis</i> (McGraw-Hill, 5th ed. 2015), sections 11.3 and 11.4; L'Ecuyer,
 * "Randomized quasi-Monte Carlo: an introduction for practitioners" (2018), section 2.
 */
public final class Reduction implements Function<Point, Trial> {
    /** The first runs of each method: none has so many that they meet. */
    private static final long OWN = 3_000_000_000L;

    private static final long MIRRORED = 5_000_000_000L;
    private static final long SPREAD = 6_000_000_000L;

    private final Trial trial;
    private final List<Question> questions;
    private final List<Method> methods;
    private final Effort effort;
    private final Dimensions dimensions;
    private final Factor factor;
    private final Scored scored;
    private final List<double[][]> points = new ArrayList<>();

    /**
     * A reduction that has played nothing yet.
     *
     * @param trial     what is played
     * @param questions one or more
     * @param methods   plain runs are played beside them in any case
     */
    public Reduction(Trial trial, List<Question> questions, List<Method> methods, Effort effort) {
        this(trial, questions, methods, effort, unknowns(trial.scenario()), shocks(trial.scenario()));
    }

    Reduction(
            Trial trial,
            List<Question> questions,
            List<Method> methods,
            Effort effort,
            List<Source> parameters,
            List<Source> first) {
        this.trial = trial;
        this.questions = List.copyOf(questions);
        this.methods = Stream.concat(Stream.of(Method.PLAIN), methods.stream())
                .distinct()
                .sorted()
                .toList();
        this.effort = effort;
        List<Source> most = Stream.concat(parameters.stream(), first.stream())
                .limit(Points.MOST_SOBOL)
                .toList();
        int known = Math.min(parameters.size(), most.size());
        this.dimensions = new Dimensions(most.subList(0, known), most.subList(known, most.size()));
        List<String> played = this.methods.stream()
                .filter(method -> method != Method.CONTROL && (method != Method.QUASI || dimensions.size() > 0))
                .map(Method::word)
                .toList();
        this.factor = new Factor.Setting("method", new Range.Listed(played));
        List<Control> controls = this.methods.contains(Method.CONTROL) ? effort.controls() : List.of();
        this.scored = new Scored(trial.scenario(), controls, parameters, effort.runs());
    }

    private static List<Source> unknowns(Scenario scenario) {
        return Parts.unknowns(scenario).stream().map(Parameter::source).toList();
    }

    private static List<Source> shocks(Scenario scenario) {
        return scenario.shocks().stream()
                .map(Shock::key)
                .map(key -> Source.named("shock/" + key))
                .toList();
    }

    /** {@return what is to be played, by this} */
    public Survey survey() {
        return new Survey(Design.factorial(List.of(factor)), questions, effort.seed(), effort.runs());
    }

    /** {@return how many draws of a run come from points} */
    public int dimensions() {
        return dimensions.size();
    }

    @Override
    public Trial apply(Point point) {
        Method method = Method.of(point.settings().get(0));
        if (method == Method.QUASI) {
            spread();
        }
        return new Trial(trial.scenario(), luck -> {
            int run = (int) luck.replication();
            Luck own = luck(method, run);
            return method == Method.PLAIN
                    ? scored.play(trial, own, run)
                    : trial.play().play(own);
        });
    }

    private synchronized void spread() {
        while (points.size() < effort.randomisations()) {
            points.add(Points.sobol(effort.seed(), OWN + points.size(), effort.points(), dimensions.size()));
        }
    }

    private Luck luck(Method method, int run) {
        return switch (method) {
            case PLAIN, CONTROL -> Luck.of(effort.seed(), OWN + run, OWN + run);
            case PAIRS -> Luck.of(effort.seed(), run / 2, run);
            case ANTITHETIC -> {
                Luck luck = Luck.of(effort.seed(), MIRRORED + run / 2, MIRRORED + run / 2);
                yield run % 2 == 0 ? luck : luck.mirrored();
            }
            case QUASI ->
                dimensions.at(
                        Luck.of(effort.seed(), SPREAD + run, SPREAD + run),
                        points.get(run / effort.points())[run % effort.points()]);
        };
    }

    /**
     * {@return the answers, question by question and method by method}
     *
     * @param surveyed by {@link #survey} with this as its trials, to the end
     * @throws IllegalArgumentException if it was stopped: what was not played would be left out, and bias the answer
     */
    public List<Estimate> estimates(Surveyed surveyed) {
        if (surveyed.done() < surveyed.design().points().size()) {
            throw new IllegalArgumentException("runs that were stopped are not estimated from; play them to the end");
        }
        List<Estimate> estimates = new ArrayList<>();
        for (int q = 0; q < questions.size(); q++) {
            Answering answering = new Answering(questions.get(q), effort, numbers(surveyed, Method.PLAIN, q));
            for (Method method : methods) {
                estimates.add(
                        switch (method) {
                            case PLAIN, PAIRS, ANTITHETIC -> answering.of(method, numbers(surveyed, method, q));
                            case CONTROL -> answering.controlled(scored);
                            case QUASI ->
                                dimensions.size() == 0
                                        ? Estimate.refused(
                                                questions.get(q),
                                                method,
                                                "the scenario leaves no input open and has no shock, so points have nothing to"
                                                        + " spread")
                                        : answering.of(method, numbers(surveyed, method, q));
                        });
            }
        }
        return List.copyOf(estimates);
    }

    private double[] numbers(Surveyed surveyed, Method method, int question) {
        int point = factor.levels().indexOf(method.word());
        Optional<double[][]> found = surveyed.numbers().get(point);
        return found.orElseThrow()[question];
    }
}
