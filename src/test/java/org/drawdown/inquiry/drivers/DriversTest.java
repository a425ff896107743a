package org.drawdown.inquiry.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.drawdown.experiment.Progress;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.findings.Sensitivities;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trial;
import org.drawdown.inquiry.Trials;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.statistics.sensitivity.Estimate;
import org.drawdown.statistics.sensitivity.NestedSplit;
import org.drawdown.statistics.sensitivity.SobolIndices;
import org.junit.jupiter.api.Test;

/** One task of 20 d times s, uniform from 0.5 to 1.5, in 30 d: P(in time | s) = 1 − exp(−1.5/s). */
class DriversTest {
    /** Standard errors that an estimate may be off. */
    private static final double SIGMAS = 4.75;

    private static final Trials TRIALS =
            Trials.of((Reading.Sound) ScenarioFile.read(Path.of("scenarios/verification/tasks-one-unknown.yaml")));
    private static final List<Factor> UNKNOWNS = TRIALS.unknowns();
    private static final int WORK = UNKNOWNS.get(0).path().contains("work") ? 0 : 1;
    private static final double P = mean(DriversTest::given);
    private static final double BETWEEN = mean(s -> given(s) * given(s)) - P * P;

    private static double given(double s) {
        return -Math.expm1(-1.5 / s);
    }

    /** {@return the mean over s, by Simpson's rule} */
    private static double mean(DoubleUnaryOperator of) {
        int n = 2_000;
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            sum += (i == 0 || i == n ? 1 : i % 2 == 0 ? 2 : 4) * of.applyAsDouble(0.5 + (double) i / n);
        }
        return sum / (3 * n);
    }

    private static List<Question> asking(String... words) {
        return List.of(words).stream()
                .map(each -> Question.of(each, TRIALS.scenario()))
                .toList();
    }

    private static Surveyed played(Survey survey, Function<Point, Trial> trials) {
        return survey.play(trials, 2, Progress.silent(), Survey.Memory.none());
    }

    private static void isNear(Estimate found, double known) {
        assertThat(found.value()).isCloseTo(known, within(SIGMAS * found.standardError()));
    }

    /** {@return a standard error, read off a 95 % interval} */
    private static double error(Amount found) {
        return found.interval().width() / 2 / 1.96;
    }

    @Test
    void ends_of_a_tornado_have_the_known_probabilities_and_what_does_nothing_has_none() {
        Tornado tornado = Tornado.of(
                played(new Survey(Tornado.design(UNKNOWNS), asking("P(deadline)", "P80"), 3, 4_000), TRIALS));
        Tornado.Bar work = tornado.bars(0).get(0);
        assertThat(work.factor()).isEqualTo(UNKNOWNS.get(WORK));
        Amount low = work.low().orElseThrow();
        Amount high = work.high().orElseThrow();
        assertThat(low.value()).isCloseTo(given(0.6), within(SIGMAS * error(low)));
        assertThat(high.value()).isCloseTo(given(1.4), within(SIGMAS * error(high)));
        assertThat(work.difference().toldApart()).isTrue();
        assertThat(tornado.bars(0).get(1).difference().toldApart()).isFalse();
        Amount later = tornado.bars(1).get(0).difference().amount().orElseThrow();
        assertThat(later.value())
                .as("days by which the 80 % date moves: 20·0.8·ln 5")
                .isCloseTo(16 * Math.log(5), within(SIGMAS * error(later)));
    }

    @Test
    void a_screening_finds_the_one_that_matters() {
        Screening screening = new Screening(UNKNOWNS, asking("P(deadline)", "mean(finish)"), 5, 60, 20);
        List<Screening.Screened> found = screening.found(played(screening.survey(), TRIALS), TRIALS.scenario());
        Screening.Screened finish = found.get(1);
        assertThat(finish.order().get(0)).isEqualTo(WORK);
        Estimate effect = finish.effects().factors().get(WORK).mean();
        assertThat(effect.value())
                .as("20 d times the whole range of s, which is 1")
                .isCloseTo(20, within(SIGMAS * effect.standardError()));
        assertThat(finish.effects().factors().get(1 - WORK).size().value()).isLessThan(0.01);
    }

    @Test
    void indices_give_what_is_known_to_the_input_and_the_rest_to_luck() {
        Indices indices = new Indices(TRIALS.scenario(), UNKNOWNS, asking("P(deadline)"), 9, 2_048, 2);
        SobolIndices found = indices.found(played(indices.survey(), TRIALS), TRIALS.scenario())
                .get(0)
                .indices()
                .orElseThrow();
        double variance = P * (1 - P);
        isNear(found.factors().get(WORK).run().first(), BETWEEN / variance);
        isNear(found.factors().get(WORK).mean().orElseThrow().total(), 1);
        isNear(found.factors().get(1 - WORK).run().first(), 0);
        isNear(found.luck().orElseThrow().total(), 1 - BETWEEN / variance);
    }

    @Test
    void nested_runs_and_pairs_both_find_the_known_variance_and_range() {
        Nested nested = new Nested(TRIALS.scenario(), asking("P(deadline)"), 4, 200, 60);
        Nested.Split split = nested.splits(played(nested.nested(), TRIALS), played(nested.pairs(), TRIALS))
                .get(0);
        isNear(split.nested().between(), BETWEEN);
        isNear(split.pairs().between(), BETWEEN);
        isNear(split.nested().mean(), P);
        assertThat(split.verdict()).isEqualTo("the two agree");
        assertThat(split.nested().between().interval().width())
                .isLessThan(split.pairs().between().interval().width());
        assertThat(split.nested().naive())
                .as("uncorrected, noise counts as what we do not know")
                .isGreaterThan(split.nested().between().value());
        NestedSplit pairs = split.pairs();
        assertThat(pairs.spread().range().low()).isBetween(given(1.5), P);
    }

    @Test
    void the_days_of_a_law_on_the_chain_are_a_sensitivity_where_nothing_jumps() {
        Lengths lengths = new Lengths(TRIALS.scenario(), asking("P(deadline)", "P80"), List.of(), 6, 4_000);
        Surveyed base = played(lengths.base(), lengths);
        List<Lengths.Length> found =
                lengths.found(base, played(lengths.ends(base).orElseThrow(), lengths));
        Lengths.Length work = found.get(0);
        assertThat(work.finish().path()).isEqualTo("tasks.work.takes");
        Amount attribution = work.finish().attribution();
        assertThat(attribution.value()).isCloseTo(20, within(SIGMAS * error(attribution)));
        assertThat(work.finish().called()).isEqualTo(Sensitivities.Called.SENSITIVITY);
        Lengths.Slope slope = work.answers().get(0);
        double known = mean(s -> (given(1.1 * s) - given(0.9 * s)) / 2);
        assertThat(slope.difference().value()).isCloseTo(known, within(SIGMAS * error(slope.difference())));
        Amount ratio = slope.ratio().orElseThrow();
        assertThat(ratio.value())
                .isCloseTo(mean(s -> -0.1 * (1.5 / s) * Math.exp(-1.5 / s)), within(SIGMAS * error(ratio)));
        assertThat(slope.disagrees()).isFalse();
    }

    @Test
    void the_luck_of_runs_whose_lengths_are_counted_is_as_it_was() {
        Lengths lengths = new Lengths(TRIALS.scenario(), asking("P(deadline)"), List.of(), 6, 40);
        double[] counted = played(lengths.base(), lengths).numbers().get(0).orElseThrow()[0];
        double[] plain = played(new Survey(Tornado.design(UNKNOWNS), asking("mean(finish)"), 6, 40), TRIALS)
                .numbers()
                .get(0)
                .orElseThrow()[0];
        assertThat(counted).isEqualTo(plain);
    }

    @Test
    void what_cannot_be_asked_is_refused_with_the_cure() {
        assertThatThrownBy(() -> new Screening(UNKNOWNS, asking("P80"), 1, 10, 2))
                .hasMessageContaining("P80 is no mean of runs")
                .hasMessageContaining("mean(finish)");
        assertThatThrownBy(() -> new Nested(TRIALS.scenario(), asking("P(deadline)"), 1, 1, 2))
                .hasMessageContaining("not 1 of 2");
        assertThatThrownBy(() -> new Lengths(TRIALS.scenario(), List.of(), List.of("tasks.wrok.takes"), 1, 10))
                .hasMessageContaining("tasks.wrok.takes")
                .hasMessageContaining("tasks.work.takes");
    }
}
