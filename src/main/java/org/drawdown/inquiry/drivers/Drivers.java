package org.drawdown.inquiry.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Design;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trial;
import org.drawdown.inquiry.Trials;
import org.drawdown.inquiry.drivers.Driven.Method;

/** What drives the answers of a scenario, by several methods: all is made first, so that what cannot be is refused. */
public final class Drivers {
    private final Trials trials;
    private final List<Method> methods;
    private final Optional<Survey> tornado;
    private final Optional<Screening> screening;
    private final Optional<Indices> indices;
    private final Optional<Lengths> lengths;
    private final Optional<Nested> nested;
    private final List<Design> designs = new ArrayList<>();
    private final int runs;

    /**
     * How much is played.
     *
     * @param seed           of all luck
     * @param runs           of each point of tornado, chain and likelihood ratio; even
     * @param paths          of screening
     * @param screeningLucks runs of each of its points; even
     * @param rows           of indices
     * @param indicesLucks   runs of each of their points; even
     * @param outer          draws of what we do not know, of nested
     * @param inner          runs of each; even
     */
    public record Effort(
            long seed, int runs, int paths, int screeningLucks, int rows, int indicesLucks, int outer, int inner) {}

    /** Plays surveys to their end; a run that failed is an end of all. */
    @FunctionalInterface
    public interface Player {
        Surveyed play(Survey survey, Function<Point, Trial> trials);
    }

    /**
     * Drivers of which nothing was played yet.
     *
     * @param factors that are moved; for chain, likelihood ratio and nested none are
     * @param laws    of chain and likelihood ratio; none: all on the critical chain
     * @throws IllegalArgumentException if a method cannot answer the questions or take the factors
     */
    public Drivers(
            Trials trials,
            List<Method> methods,
            List<Question> questions,
            List<Factor> factors,
            List<String> laws,
            Effort effort) {
        this.trials = trials;
        this.methods = List.copyOf(methods);
        this.runs = effort.runs();
        this.tornado = asked(Method.TORNADO) ? Optional.of(tornado(factors, questions, effort)) : Optional.empty();
        this.screening = asked(Method.SCREENING)
                ? Optional.of(new Screening(factors, questions, effort.seed(), effort.paths(), effort.screeningLucks()))
                : Optional.empty();
        this.indices = asked(Method.INDICES)
                ? Optional.of(new Indices(
                        trials.scenario(), factors, questions, effort.seed(), effort.rows(), effort.indicesLucks()))
                : Optional.empty();
        this.lengths = asked(Method.CHAIN) || asked(Method.LIKELIHOOD_RATIO)
                ? Optional.of(new Lengths(trials.scenario(), questions, laws, effort.seed(), effort.runs()))
                : Optional.empty();
        this.nested = asked(Method.NESTED)
                ? Optional.of(new Nested(trials.scenario(), questions, effort.seed(), effort.outer(), effort.inner()))
                : Optional.empty();
        screening.map(Screening::design).ifPresent(designs::add);
        indices.map(Indices::design).ifPresent(designs::add);
    }

    private Survey tornado(List<Factor> factors, List<Question> questions, Effort effort) {
        Design design = Tornado.design(factors);
        designs.add(design);
        return new Survey(design, questions, effort.seed(), effort.runs());
    }

    private boolean asked(Method method) {
        return methods.contains(method);
    }

    /** {@return the points of all designs that set values anew} */
    public List<Design> designs() {
        return List.copyOf(designs);
    }

    /** {@return runs that are played at most} */
    public long runs() {
        long all = tornado.map(Survey::runs).orElse(0L)
                + screening.map(each -> each.survey().runs()).orElse(0L)
                + indices.map(each -> each.survey().runs()).orElse(0L)
                + nested.map(each -> each.nested().runs() + each.pairs().runs()).orElse(0L);
        return all + lengths.map(each -> runs * (1L + 2L * each.known())).orElse(0L);
    }

    /** {@return what all methods say} */
    public Driven played(Player player) {
        return new Driven(
                methods,
                tornado.map(survey -> Tornado.of(player.play(survey, trials))),
                screening
                        .map(each -> each.found(player.play(each.survey(), trials), trials.scenario()))
                        .orElse(List.of()),
                indices.map(each -> each.found(player.play(each.survey(), trials), trials.scenario()))
                        .orElse(List.of()),
                lengths.map(each -> lengths(each, player)).orElse(List.of()),
                nested.map(each -> each.splits(player.play(each.nested(), trials), player.play(each.pairs(), trials)))
                        .orElse(List.of()));
    }

    private static List<Lengths.Length> lengths(Lengths lengths, Player player) {
        Surveyed base = player.play(lengths.base(), lengths);
        return lengths.ends(base)
                .map(ends -> lengths.found(base, player.play(ends, lengths)))
                .orElse(List.of());
    }
}
