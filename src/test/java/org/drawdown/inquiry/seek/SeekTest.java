package org.drawdown.inquiry.seek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.drawdown.chance.Source;
import org.drawdown.experiment.Progress;
import org.drawdown.experiment.Told;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Range;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeekTest {
    private static final Source ROAD = Source.named("drive/told");
    private static final Target HALF = Target.of("P(deadline) >= 50 %", Told.SCENARIO);

    /** Runs whose probability to be in time is known at every point. */
    private static Seek.Player player(ToDoubleFunction<Point> p) {
        return survey -> survey.play(
                point -> new Trial(
                        Told.SCENARIO,
                        luck -> Told.run((int) luck.replication() % 2)
                                .all(luck.draws(ROAD).next() < p.applyAsDouble(point) ? 5 : 15)
                                .outcome()),
                1,
                Progress.silent(),
                Survey.Memory.none());
    }

    private static Lever lever(String path, String range, double standing) {
        return Lever.of(new Factor.Setting(path, Range.of(range)), OptionalDouble.of(standing));
    }

    private static double setting(Point point, int factor) {
        return Double.parseDouble(point.settings().get(factor));
    }

    private static Sought least(Lever lever, ToDoubleFunction<Point> p, long seed) {
        return new Seek(HALF, Told.SCENARIO, new Seek.Effort(seed, 60, 200, 0.05), player(p)).over(List.of(lever));
    }

    private static int answer(Sought sought) {
        return Integer.parseInt(sought.answer().orElseThrow().settings().get(0));
    }

    @Test
    void a_claim_is_wrong_in_no_more_than_5_of_100_searches_though_the_search_alone_is_in_many_more() {
        int searches = 300;
        int wrong = 0;
        int naive = 0;
        for (int seed = 1; seed <= searches; seed++) {
            Sought sought = least(lever("a", "1..100", 1), point -> setting(point, 0) / 100, seed);
            wrong += sought.answer().isPresent() && answer(sought) < 50 ? 1 : 0;
            naive += Integer.parseInt(sought.candidates().get(0).settings().get(0)) < 50 ? 1 : 0;
        }
        double most = 0.05 * searches + 4.75 * Math.sqrt(searches * 0.05 * 0.95);
        assertThat((double) wrong).isLessThanOrEqualTo(most);
        assertThat((double) naive).isGreaterThan(most);
    }

    @Test
    void where_the_answer_jumps_the_least_change_is_found_on_either_side_of_what_stands_there() {
        ToDoubleFunction<Point> farAbove = point -> setting(point, 0) >= 83 || setting(point, 0) <= 20 ? 0.9 : 0.1;
        assertThat(answer(least(lever("a", "1..100", 60), farAbove, 1))).isEqualTo(83);
        assertThat(answer(least(lever("a", "1..100", 40), farAbove, 1))).isEqualTo(20);
        assertThat(answer(least(lever("a", "1..100", 90), farAbove, 1))).isEqualTo(90);
        Sought.Candidate found =
                least(lever("a", "1..100", 60), farAbove, 1).answer().orElseThrow();
        assertThat(found.less().orElseThrow().setting()).isEqualTo("82");
        assertThat(HALF.surelyMissedBy(found.less().orElseThrow().fresh())).isTrue();
        assertThat(found.fresh().n()).isEqualTo(200);
    }

    @Test
    void where_nothing_meets_the_target_nothing_is_claimed() {
        Sought sought = least(lever("a", "1..100", 1), point -> 0.2, 3);
        assertThat(sought.candidates()).isEmpty();
        assertThat(sought.answer()).isEmpty();
    }

    @Test
    void of_two_levers_the_frontier_is_what_no_smaller_change_meets() {
        List<Lever> levers = List.of(lever("a", "0..5", 0), lever("b", "0..5", 0));
        Sought sought = new Seek(HALF, Told.SCENARIO, new Seek.Effort(1, 60, 200, 0.05), player(point -> {
                    return setting(point, 0) + 2 * setting(point, 1) >= 6 ? 0.9 : 0.1;
                }))
                .over(levers);
        assertThat(sought.candidates().stream().map(Sought.Candidate::settings).map(Object::toString))
                .containsExactlyInAnyOrder("[0, 3]", "[2, 2]", "[4, 1]");
    }

    @Test
    void too_many_points_are_refused_with_the_cure() {
        List<Lever> levers = List.of(lever("a", "0..99", 0), lever("b", "0..99", 0));
        Seek seek = new Seek(HALF, Told.SCENARIO, new Seek.Effort(1, 60, 200, 0.05), player(point -> 1));
        assertThatThrownBy(() -> seek.over(levers))
                .hasMessageContaining("10000 points together")
                .hasMessageContaining("in 8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P(deadline) >= 90 %     | 0.9",
                "P(deadline) >= 0.9      | 0.9",
                "P(people) >= 90 of 100  | 0.9",
                "P80 <= 2023-07-05       | 4.999988",
                "mean(finish) <= 2023-07-01 | 0.999988"
            })
    void a_target_has_its_bound(String words, double bound) {
        assertThat(Target.of(words, Told.SCENARIO).bound()).isCloseTo(bound, org.assertj.core.data.Offset.offset(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P(deadline)            | is no target; write",
                "P(deadline) >= 120 %   | not between 0 and 100 %",
                "P(deadline) >= much    | where a probability belongs",
                "P80 <= 20              | where a date belongs",
                "P(kidal) >= 90 %       | which is not measured"
            })
    void what_is_no_target_is_refused_with_its_cure(String words, String why) {
        assertThatThrownBy(() -> Target.of(words, Told.SCENARIO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
