package org.drawdown.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;
import org.drawdown.experiment.Progress;
import org.drawdown.experiment.Told;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.outcome.Outcome;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final Source ROAD = Source.named("drive/told");
    private static final int RUNS = 120;
    private static final Design DESIGN =
            Design.factorial(List.of(new Factor.Setting("days", Range.of("2..10 step 2"))));
    private static final List<Question> QUESTIONS =
            List.of(Question.of("P(deadline)", Told.SCENARIO), Question.of("P80", Told.SCENARIO));

    /** All is over after a uniform number of days up to twice what the point says; the deadline is the end of day 10. */
    private static Outcome lucky(Point point, Luck luck) {
        double days = 2
                * Double.parseDouble(point.settings().get(0))
                * luck.draws(ROAD).next();
        return Told.run((int) luck.replication()).all(days).outcome();
    }

    private static Trial trial(Point point) {
        return new Trial(Told.SCENARIO, luck -> lucky(point, luck));
    }

    private static Survey survey() {
        return new Survey(DESIGN, QUESTIONS, 7, RUNS);
    }

    private static String bits(Surveyed surveyed) {
        StringBuilder all = new StringBuilder();
        surveyed.numbers()
                .forEach(point ->
                        all.append(point.map(Arrays::deepToString).orElse("-")).append('\n'));
        return all.toString();
    }

    @Test
    void any_number_of_threads_gives_the_same_bits() {
        String alone = bits(survey().play(SurveyTest::trial, 1, Progress.silent(), Survey.Memory.none()));
        for (int threads : new int[] {2, 8}) {
            assertThat(bits(survey().play(SurveyTest::trial, threads, Progress.silent(), Survey.Memory.none())))
                    .isEqualTo(alone);
        }
    }

    @Test
    void the_answer_at_a_point_is_the_known_probability() {
        Surveyed surveyed = new Survey(DESIGN, QUESTIONS, 7, 4_000)
                .play(SurveyTest::trial, 2, Progress.silent(), Survey.Memory.none());
        double[] known = {1, 1, 10 / 12.0, 10 / 16.0, 10 / 20.0};
        for (int point = 0; point < known.length; point++) {
            Amount found = surveyed.answer(point, 0).orElseThrow();
            double error = Math.sqrt(known[point] * (1 - known[point]) / 4_000);
            assertThat(Math.abs(found.value() - known[point])).isLessThanOrEqualTo(4.75 * error);
            assertThat(found.n()).isEqualTo(4_000);
        }
    }

    @Test
    void all_points_meet_the_same_luck() {
        Surveyed surveyed = survey().play(SurveyTest::trial, 2, Progress.silent(), Survey.Memory.none());
        double[] first = surveyed.numbers().get(0).orElseThrow()[1];
        double[] last = surveyed.numbers().get(4).orElseThrow()[1];
        for (int run = 0; run < RUNS; run++) {
            assertThat(last[run]).isCloseTo(5 * first[run], org.assertj.core.data.Offset.offset(1e-3));
        }
    }

    /** Remembers what it is given. */
    private static final class Kept implements Survey.Memory {
        final Map<Long, double[][]> cells = new TreeMap<>();
        int recalled;

        @Override
        public synchronized Optional<double[][]> recall(long cell) {
            recalled += cells.containsKey(cell) ? 1 : 0;
            return Optional.ofNullable(cells.get(cell));
        }

        @Override
        public synchronized void keep(long cell, double[][] numbers) {
            cells.put(cell, numbers);
        }
    }

    @Test
    void what_was_stopped_and_resumed_is_the_same_bit_by_bit_and_plays_nothing_twice() {
        String whole = bits(survey().play(SurveyTest::trial, 2, Progress.silent(), Survey.Memory.none()));
        Kept kept = new Kept();
        Survey stopped = survey();
        Surveyed part = stopped.play(
                SurveyTest::trial,
                2,
                (done, total) -> {
                    if (done >= total / 2) {
                        stopped.stop();
                    }
                },
                kept);
        assertThat(part.done()).isLessThan(5);
        assertThat(part.numbers().stream().filter(Optional::isEmpty)).isNotEmpty();
        int cells = kept.cells.size();

        AtomicInteger played = new AtomicInteger();
        Function<Point, Trial> counting = point -> new Trial(Told.SCENARIO, luck -> {
            played.incrementAndGet();
            return lucky(point, luck);
        });
        assertThat(bits(survey().play(counting, 2, Progress.silent(), kept))).isEqualTo(whole);
        assertThat(kept.recalled).isEqualTo(cells);
        assertThat(played.get()).isLessThan(5 * RUNS);
    }

    @Test
    void a_run_that_fails_is_counted_and_its_point_has_no_answer() {
        Function<Point, Trial> breaking = point -> new Trial(Told.SCENARIO, luck -> {
            if (point.number() == 3 && luck.replication() == 13) {
                throw new IllegalStateException("the thirteenth");
            }
            return lucky(point, luck);
        });
        Surveyed surveyed = survey().play(breaking, 2, Progress.silent(), Survey.Memory.none());
        assertThat(surveyed.failed()).isEqualTo(1);
        assertThat(surveyed.answer(3, 0)).isEmpty();
        assertThat(surveyed.answer(2, 0)).isPresent();
        assertThat(surveyed.done()).isEqualTo(5);
    }

    @Test
    void progress_ends_at_all_runs_and_a_point_that_cannot_be_made_is_told() {
        List<Long> told = new ArrayList<>();
        survey().play(SurveyTest::trial, 2, (done, total) -> told.add(done), Survey.Memory.none());
        assertThat(told).last().isEqualTo(5L * RUNS);
        assertThatThrownBy(() -> survey().play(
                                point -> {
                                    throw new IllegalArgumentException("no such camp");
                                },
                                2,
                                Progress.silent(),
                                Survey.Memory.none()))
                .hasMessage("no such camp");
    }

    @Test
    void pairs_are_whole_and_something_is_asked() {
        assertThatThrownBy(() -> new Survey(DESIGN, QUESTIONS, 1, 3)).hasMessageContaining("an even number of runs");
        assertThatThrownBy(() -> new Survey(DESIGN, List.of(), 1, 4)).hasMessageContaining("one question or more");
    }
}
