package org.drawdown.inquiry.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.drawdown.chance.Draws;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;
import org.drawdown.experiment.Progress;
import org.drawdown.experiment.Told;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trial;
import org.drawdown.outcome.Outcome;
import org.drawdown.statistics.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that are told, of which P, means and quantiles are known: unbiased, covered, and gaining what theory says. */
class ReductionTest {
    private static final double BAND = 4.75;
    private static final Source KNOWN_NOT = Source.named("parameter/told");
    private static final Source SHOCK = Source.named("shock/told");
    private static final Source ROAD = Source.named("drive/told");
    private static final List<Control> BOTH = List.of(Control.PARAMETERS, Control.DRAWS);

    /** Uniform over 16 days: in time, which is 10 days, with 0.625. */
    private static double uniform(Luck luck) {
        return 16 * luck.draws(ROAD).next();
    }

    /** A parameter, the first draw of a shock and a little ordinary luck; no later than day 10 with 0.5. */
    private static double spread(Luck luck) {
        double mostly = luck.parameter(KNOWN_NOT) + luck.draws(SHOCK).next();
        return 9 * mostly + 2 * luck.draws(ROAD).next();
    }

    /** Delays until one is long: how many there are depends on what was drawn. The mean is 0.1/0.3 by Wald's identity. */
    private static double untilLong(Luck luck) {
        Draws draws = luck.draws(ROAD);
        double days = 0;
        double last = 0;
        while (last < 0.7) {
            last = draws.next();
            days += 0.2 * last;
        }
        return days;
    }

    private static Trial told(ToDoubleFunction<Luck> days) {
        return new Trial(
                Told.SCENARIO,
                luck -> Told.run((int) luck.replication())
                        .all(days.applyAsDouble(luck))
                        .outcome());
    }

    private static Reduction reduction(Trial trial, String question, Method method, Effort effort) {
        List<Question> questions = List.of(Question.of(question, Told.SCENARIO));
        return new Reduction(trial, questions, List.of(method), effort, List.of(KNOWN_NOT), List.of(SHOCK));
    }

    private static Estimate estimate(Reduction reduction, Method method) {
        Surveyed surveyed = reduction.survey().play(reduction, 1, Progress.silent(), Survey.Memory.none());
        return reduction.estimates(surveyed).stream()
                .filter(estimate -> estimate.method() == method)
                .findFirst()
                .orElseThrow();
    }

    private static Estimate estimate(ToDoubleFunction<Luck> days, String question, Method method, int runs, long seed) {
        return estimate(reduction(told(days), question, method, new Effort(seed, runs, 16, BOTH)), method);
    }

    private static ToDoubleFunction<Luck> toy(String name) {
        return switch (name) {
            case "uniform" -> ReductionTest::uniform;
            case "spread" -> ReductionTest::spread;
            default -> ReductionTest::untilLong;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "uniform, P(deadline), plain, 128, 0.625",
        "uniform, P(deadline), pairs, 128, 0.625",
        "uniform, P(deadline), antithetic, 128, 0.625",
        "uniform, P(deadline), control, 128, 0.625",
        "spread, P(deadline), quasi, 128, 0.5",
        "spread, mean(finish), quasi, 128, 10",
        "spread, mean(finish), control, 64, 10",
        "until-long, mean(finish), control, 128, 0.3333333333333333",
        "until-long, mean(finish), antithetic, 128, 0.3333333333333333",
    })
    void estimates_are_unbiased_and_their_intervals_cover(
            String toy, String question, String method, int runs, double truth) {
        int studies = 300;
        double[] errors = new double[studies];
        int covered = 0;
        for (int study = 0; study < studies; study++) {
            Amount answer = estimate(toy(toy), question, Method.of(method), runs, study)
                    .answer()
                    .orElseThrow();
            errors[study] = answer.value() - truth;
            covered += answer.interval().contains(truth) ? 1 : 0;
        }
        Moments moments = Moments.of(errors);
        assertThat(Math.abs(moments.mean())).isLessThanOrEqualTo(BAND * moments.standardError());
        double band = BAND * Math.sqrt(0.95 * 0.05 / studies);
        assertThat((double) covered / studies).isBetween(0.95 - band, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"uniform, antithetic, 12.8", "uniform, plain, 12.8", "spread, quasi, 13.33726"})
    void the_interval_of_a_quantile_covers(String toy, String method, double truth) {
        int studies = 100;
        int covered = 0;
        for (int study = 0; study < studies; study++) {
            Estimate found = estimate(toy(toy), "P80", Method.of(method), 1024, study);
            covered += found.answer().orElseThrow().interval().contains(truth) ? 1 : 0;
        }
        double band = BAND * Math.sqrt(0.95 * 0.05 / studies);
        assertThat((double) covered / studies).isBetween(0.95 - band, 1.0);
    }

    /** 0.625·0.375 over 2·(0.25·0.75/4): a mirrored pair is half in time, but where both are. */
    @Test
    void mirrored_pairs_gain_what_theory_says() {
        int studies = 200;
        int covered = 0;
        for (int study = 0; study < studies; study++) {
            Estimate found = estimate(ReductionTest::uniform, "P(deadline)", Method.ANTITHETIC, 512, study);
            covered += found.ratio().orElseThrow().interval().contains(2.5) ? 1 : 0;
        }
        assertThat(covered / (double) studies).isBetween(0.95 - BAND * Math.sqrt(0.95 * 0.05 / studies), 1.0);
    }

    /** Plain: 81·2/12 + 4/12; with points that leave nothing of the first two, 4/12 and their own little. */
    @Test
    void points_leave_the_ordinary_luck_only() {
        Estimate found = estimate(ReductionTest::spread, "mean(finish)", Method.QUASI, 1024, 3);
        assertThat(found.ratio().orElseThrow().interval().low()).isGreaterThan(10);
        assertThat(found.units()).isEqualTo(16);
        assertThat(found.answer().orElseThrow().n()).isEqualTo(1024);
    }

    @Test
    void controls_gain_by_the_share_of_the_luck_they_tell() {
        Estimate found = estimate(ReductionTest::spread, "mean(finish)", Method.CONTROL, 1024, 3);
        assertThat(found.ratio().orElseThrow().interval().low()).isGreaterThan(5);
        assertThat(found.remarks()).containsExactly("3 of 3 controls");
    }

    @Test
    void the_plain_runs_and_their_answer_are_the_same_whether_they_are_looked_at_or_not() {
        Effort effort = new Effort(5, 64, 16, BOTH);
        Reduction looked = reduction(told(ReductionTest::spread), "mean(finish)", Method.CONTROL, effort);
        Reduction alone = reduction(told(ReductionTest::spread), "mean(finish)", Method.PLAIN, effort);
        assertThat(estimate(looked, Method.PLAIN).answer())
                .isEqualTo(estimate(alone, Method.PLAIN).answer());
    }

    @Test
    void any_number_of_threads_gives_the_same_answers() {
        List<List<Object>> all = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            Effort effort = new Effort(5, 128, 16, BOTH);
            Reduction reduction = new Reduction(
                    told(ReductionTest::spread),
                    List.of(Question.of("P(deadline)", Told.SCENARIO)),
                    List.of(Method.values()),
                    effort,
                    List.of(KNOWN_NOT),
                    List.of(SHOCK));
            Surveyed surveyed = reduction.survey().play(reduction, threads, Progress.silent(), Survey.Memory.none());
            all.add(reduction.estimates(surveyed).stream()
                    .map(found -> (Object) List.of(found.method(), found.answer(), found.ratio()))
                    .toList());
        }
        assertThat(all.get(0)).isEqualTo(all.get(1)).hasSize(5);
    }

    private static String refused(ToDoubleFunction<Luck> days, String question, Method method, int runs) {
        Estimate estimate = estimate(days, question, method, runs, 1);
        assertThat(estimate.answer()).isEmpty();
        return estimate.refused().orElseThrow();
    }

    @Test
    void a_ratio_of_a_handful_of_runs_is_not_told() {
        for (Method method : List.of(Method.ANTITHETIC, Method.CONTROL)) {
            Estimate found = estimate(luck -> uniform(luck) + 9.9, "P(deadline)", method, 512, 2);
            assertThat(found.answer()).isPresent();
            assertThat(found.ratio()).isEmpty();
            assertThat(found.remarks().toString()).contains("fewer than 20 runs say yes, or no");
        }
    }

    @Test
    void what_would_bias_is_refused() {
        assertThat(refused(ReductionTest::uniform, "P80", Method.CONTROL, 128))
                .contains("a quantile is no mean of runs");
        assertThat(refused(ReductionTest::uniform, "P80", Method.ANTITHETIC, 64))
                .contains("4 runs in each bend P80; say --replications 800");
        assertThat(refused(ReductionTest::spread, "P(deadline)", Method.CONTROL, 32))
                .contains("3 controls on 32 runs", "--replications 35");
        assertThat(refused(
                        luck -> luck.draws(ROAD).next() < 0.5 ? 5 : Double.POSITIVE_INFINITY,
                        "mean(finish)",
                        Method.ANTITHETIC,
                        64))
                .contains("never came");
        Trial broken = new Trial(Told.SCENARIO, luck -> Outcome.failed(luck.replication(), 0, "broke"));
        Estimate none =
                estimate(reduction(broken, "P(deadline)", Method.PAIRS, new Effort(1, 64, 16, BOTH)), Method.PAIRS);
        assertThat(none.refused().orElseThrow()).contains("64 of 64 runs failed; to leave them out would bias");
        Reduction nothing = new Reduction(
                told(ReductionTest::uniform),
                List.of(Question.of("P(deadline)", Told.SCENARIO)),
                List.of(Method.QUASI),
                new Effort(1, 64, 16, BOTH));
        assertThat(estimate(nothing, Method.QUASI).refused().orElseThrow()).contains("points have nothing to spread");
    }

    @Test
    void an_effort_that_gives_no_interval_is_refused() {
        assertThatThrownBy(() -> new Effort(1, 64, 8, BOTH)).hasMessageContaining("draw them 16 times or more");
        assertThatThrownBy(() -> Effort.atLeast(1, 64, 15, BOTH)).hasMessageContaining("draw them 16 times or more");
        assertThatThrownBy(() -> new Effort(1, 100, 16, BOTH)).hasMessageContaining("100 runs do not share out");
        assertThat(Effort.atLeast(1, 1000, 16, BOTH).runs()).isEqualTo(1024);
        assertThat(Effort.atLeast(1, 1, 20, BOTH).runs()).isEqualTo(40);
    }

    @Test
    void a_control_whose_mean_is_not_known_is_refused() {
        assertThatThrownBy(() -> Control.of("delays")).hasMessageContaining("how many are drawn depends");
        assertThatThrownBy(() -> Control.of("lost containers")).hasMessageContaining("its mean is not known");
        assertThatThrownBy(() -> Method.of("stratified"))
                .hasMessage("\"stratified\" is no method; there are plain, pairs, antithetic, quasi, control");
    }

    @Test
    void runs_that_were_stopped_are_not_estimated_from() {
        Reduction reduction =
                reduction(told(ReductionTest::uniform), "P(deadline)", Method.PAIRS, new Effort(1, 64, 16, BOTH));
        Survey survey = reduction.survey();
        survey.stop();
        Surveyed stopped = survey.play(reduction, 1, Progress.silent(), Survey.Memory.none());
        assertThatThrownBy(() -> reduction.estimates(stopped)).hasMessageContaining("play them to the end");
    }
}
