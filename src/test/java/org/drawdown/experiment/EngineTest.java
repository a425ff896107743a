package org.drawdown.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.drawdown.chance.Draws;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Source;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Ending;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final Source PARAMETER = Source.named("parameter/told");
    private static final Source ROAD = Source.named("drive/told");

    private static final Variant BASELINE = Variant.of(Told.SCENARIO);
    private static final Variant OTHER = new Variant("other", "Another", Told.SCENARIO);

    @Test
    void any_number_of_threads_gives_the_same_bytes() {
        Study study = new Study(List.of(BASELINE, OTHER), 7, 1_000);
        String alone = new Engine(1)
                .play(study, scenario -> EngineTest::lucky, Progress.silent())
                .runs()
                .toString();

        for (int threads : new int[] {2, 8}) {
            assertThat(new Engine(threads)
                            .play(study, scenario -> EngineTest::lucky, Progress.silent())
                            .runs()
                            .toString())
                    .isEqualTo(alone);
        }
    }

    @Test
    void every_variant_meets_the_same_luck_and_a_pair_shares_what_we_do_not_know() {
        Study study = new Study(List.of(BASELINE, OTHER), 7, 4);
        Played played = new Engine(2).play(study, scenario -> EngineTest::lucky, Progress.silent());

        assertThat(played.runs().get(0).outcomes())
                .isEqualTo(played.runs().get(1).outcomes());
        assertThat(played.baseline().outcomes())
                .extracting(Outcome::parameters, Outcome::replication)
                .map(Object::toString)
                .containsExactly("(0L, 0L)", "(0L, 1L)", "(1L, 2L)", "(1L, 3L)");
        assertThat(played.ended()).isEqualTo(Played.Ended.COMPLETE);
    }

    @Test
    void a_run_that_breaks_is_an_outcome_and_the_study_goes_on() {
        Study study = new Study(List.of(BASELINE), 7, 20);
        Played played = new Engine(2).play(study, scenario -> EngineTest::breaksAtThirteen, Progress.silent());

        assertThat(played.ended()).isEqualTo(Played.Ended.COMPLETE);
        assertThat(played.baseline().failed()).isEqualTo(1);
        Outcome broken = played.baseline().outcomes().get(13);
        assertThat(broken.end().ending()).isEqualTo(Ending.FAILED);
        assertThat(broken.end().trouble())
                .startsWith("java.lang.IllegalStateException: the thirteenth at org.drawdown.experiment.EngineTest");
        assertThat(played.broken()).singleElement().satisfies(seen -> {
            assertThat(seen.replication()).isEqualTo(13);
            assertThat(seen.error()).hasMessage("the thirteenth");
        });
    }

    @Test
    void when_the_first_runs_all_go_round_no_more_are_played() {
        Study study = new Study(List.of(BASELINE, OTHER), 7, 400);
        Play round = luck -> Told.run((int) luck.replication())
                .ended(Ending.LOOP, "a loop without time: a")
                .outcome();

        Played played = new Engine(2).play(study, scenario -> round, Progress.silent());
        assertThat(played.ended()).isEqualTo(Played.Ended.LOOP);
        assertThat(played.size()).isEqualTo(8);

        Played others = new Engine(2)
                .play(
                        study,
                        scenario -> luck -> luck.replication() == 3 ? lucky(luck) : round.play(luck),
                        Progress.silent());
        assertThat(others.ended()).isEqualTo(Played.Ended.COMPLETE);
        assertThat(others.size()).isEqualTo(800);
    }

    @Test
    void what_breaks_in_every_run_is_kept_once_with_the_first_of_them() {
        Study study = new Study(List.of(BASELINE, OTHER), 7, 400);
        Play breaks = luck -> {
            throw new StackOverflowError("deep by " + luck.replication());
        };
        Played played = new Engine(8).play(study, scenario -> breaks, Progress.silent());

        assertThat(played.baseline().failed()).isEqualTo(400);
        assertThat(played.broken())
                .extracting(Played.Broken::variant, Played.Broken::replication)
                .map(Object::toString)
                .containsExactly("(\"other\", 0L)");
    }

    @Test
    void a_stopped_study_keeps_the_pairs_that_every_variant_has_played() {
        for (int threads : new int[] {1, 2, 8}) {
            Engine engine = new Engine(threads);
            Progress stopper = (done, total) -> {
                if (done == 101) {
                    engine.stop();
                }
            };
            Study study = new Study(List.of(BASELINE, OTHER), 7, 1_000_000);
            Played played = engine.play(study, scenario -> EngineTest::lucky, stopper);

            assertThat(played.ended()).isEqualTo(Played.Ended.STOPPED);
            assertThat(played.baseline().size())
                    .isEqualTo(played.others().get(0).size())
                    .isBetween(48, 48 + 2 * threads);
            assertThat(played.baseline().outcomes())
                    .extracting(Outcome::replication)
                    .containsExactlyElementsOf(
                            LongStream.range(0, played.baseline().size())
                                    .boxed()
                                    .toList());
        }
    }

    @Test
    void an_engine_stopped_before_it_began_plays_nothing() {
        Engine engine = new Engine(2);
        engine.stop();

        Played played =
                engine.play(new Study(List.of(BASELINE), 1, 10), scenario -> EngineTest::lucky, Progress.silent());

        assertThat(played.baseline().size()).isZero();
    }

    @Test
    void a_rule_that_is_content_stops_at_the_same_run_for_any_number_of_threads() {
        Study study = new Study(List.of(BASELINE), 7, 10_000);
        List<Integer> sizes = new ArrayList<>();
        for (int threads : new int[] {1, 8}) {
            Played played = new Engine(threads)
                    .play(study, scenario -> EngineTest::lucky, Progress.silent(), StoppingRule.halfWidth(3));
            assertThat(played.ended()).isEqualTo(Played.Ended.SURE_ENOUGH);
            sizes.add(played.baseline().size());
        }
        // 1.96·√(p(1 − p)/n) = 0.03 at p = 1/2 needs 1,067 independent runs
        assertThat(sizes.get(0)).isEqualTo(sizes.get(1)).isBetween(800, 2_400);
    }

    @Test
    void progress_counts_every_run_once() {
        AtomicInteger calls = new AtomicInteger();
        List<Long> dones = new ArrayList<>();
        Study study = new Study(List.of(BASELINE, OTHER), 7, 50);
        new Engine(8).play(study, scenario -> EngineTest::lucky, (done, total) -> {
            calls.incrementAndGet();
            dones.add(done);
            assertThat(total).isEqualTo(100);
        });

        assertThat(calls).hasValue(100);
        assertThat(dones).isSorted().doesNotHaveDuplicates().endsWith(100L);
    }

    @Test
    void a_scenario_is_made_ready_once_a_variant() {
        AtomicInteger made = new AtomicInteger();
        Study study = new Study(List.of(BASELINE, OTHER), 7, 50);
        new Engine(2)
                .play(
                        study,
                        (Scenario scenario) -> {
                            made.incrementAndGet();
                            return EngineTest::lucky;
                        },
                        Progress.silent());

        assertThat(made).hasValue(2);
    }

    @Test
    void a_study_refuses_half_a_pair_and_two_variants_of_one_key() {
        assertThatThrownBy(() -> new Study(List.of(BASELINE), 1, 3))
                .hasMessage("a study has an even number of runs, two or more, not 3");
        assertThatThrownBy(() -> new Study(List.of(BASELINE, BASELINE), 1, 2))
                .hasMessage("variants have keys of their own, not [told, told]");
        assertThatThrownBy(() -> Told.runs(2, i -> Told.run(1 - i)))
                .hasMessage("run 0 has parameters 0, but at its place is run 1 of parameters 0");
    }

    private static Outcome lucky(Luck luck) {
        Draws road = luck.draws(ROAD);
        double days = 20 * (luck.parameter(PARAMETER) + road.next()) / 2;
        return Told.run((int) luck.replication()).all(days).outcome();
    }

    private static Outcome breaksAtThirteen(Luck luck) {
        if (luck.replication() == 13) {
            throw new IllegalStateException("the thirteenth");
        }
        return lucky(luck);
    }
}
