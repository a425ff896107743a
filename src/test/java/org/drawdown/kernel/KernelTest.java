package org.drawdown.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.drawdown.kernel.Labels.label;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelTest {
    private static final Label WORK = label("work");

    private final Kernel kernel = new Kernel(1_000);
    private final List<String> story = new ArrayList<>();

    private Runnable tell(String what) {
        return () -> story.add(kernel.now() + " " + what);
    }

    @Test
    void the_past_is_refused_with_a_sentence() {
        kernel.run(() -> kernel.book(
                WORK,
                5,
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> kernel.book(WORK, -1, tell("never")))
                        .withMessage("at 5 s a step was booked -1 s from now; time runs forward")));
        assertThat(story).isEmpty();
    }

    @Test
    void nature_may_not_book_the_past_either() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kernel.nature(-7, tell("never")))
                .withMessageContaining("-7 s from now");
    }

    @Test
    void nature_may_not_begin_what_people_do() {
        kernel.run(() -> kernel.nature(
                7,
                () -> assertThatIllegalStateException()
                        .isThrownBy(() -> kernel.book(WORK, 1, tell("never")))
                        .withMessageContaining("at 7 s nature began \"work\"")));
        assertThat(story).isEmpty();
    }

    @Test
    void a_time_beyond_the_clock_is_refused() {
        kernel.run(() -> kernel.book(
                WORK,
                1,
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> kernel.book(WORK, 1L << 53, tell("never")))
                        .withMessageContaining("beyond 2^53")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Kernel(Long.MAX_VALUE))
                .withMessageContaining("9223372036854775807");
    }

    @Test
    void a_halt_longer_than_the_link_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kernel.book(WORK, 5, 6, tell("never")))
                .withMessage("\"work\" was booked for 5 s with 6 s of halt; a halt is from 0 to the length");
    }

    @Test
    void whole_seconds_are_rounded_once() {
        assertThat(Kernel.wholeSeconds(0.49)).isZero();
        assertThat(Kernel.wholeSeconds(0.5)).isEqualTo(1);
        assertThat(Kernel.wholeSeconds(9_007_199_254_740_992.0)).isEqualTo(1L << 53);
    }

    @Test
    void a_delay_that_is_no_number_of_seconds_is_refused() {
        for (double seconds : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -0.1, 1e16}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Kernel.wholeSeconds(seconds))
                    .withMessage("a delay is from 0 to 2^53 s, not " + seconds);
        }
    }

    /*   second 5:   a  b  c   in the order of booking, whenever that was */
    @Test
    void an_instant_runs_its_steps_in_the_order_of_booking() {
        kernel.run(() -> {
            kernel.book(WORK, 5, tell("a"));
            kernel.nature(2, () -> kernel.nature(3, tell("c")));
            kernel.nature(5, tell("b"));
        });
        assertThat(story).containsExactly("5 a", "5 b", "5 c");
    }

    /*   second 5, round 1:  a ask │ b give back ─┬─ settling: served
     *             round 2:  booked by the served ┘                        */
    @Test
    void an_instant_settles_after_its_steps_and_goes_round_again() {
        Pool pool = new Pool(kernel, "truck", 1);
        kernel.run(() -> {
            kernel.desk().ask(Labels.request("first", Need.of(pool, 1), tell("first has it")));
            kernel.book(WORK, 5, () -> {
                kernel.desk().ask(Labels.request("second", Need.of(pool, 1), () -> {
                    tell("second has it").run();
                    kernel.book(WORK, 0, tell("second begins"));
                }));
                tell("a").run();
            });
            kernel.book(WORK, 5, () -> {
                pool.giveBack(1);
                tell("b").run();
            });
        });
        assertThat(story).containsExactly("0 first has it", "5 a", "5 b", "5 second has it", "5 second begins");
    }

    @Test
    void a_cancelled_step_does_not_run() {
        kernel.run(() -> {
            Booking booking = kernel.book(WORK, 5, tell("never"));
            kernel.book(WORK, 3, () -> {
                assertThat(booking.pending()).isTrue();
                assertThat(booking.cancel()).isTrue();
                assertThat(booking.pending()).isFalse();
                assertThat(booking.cancel()).isFalse();
            });
        });
        assertThat(story).isEmpty();
        assertThat(kernel.now()).isEqualTo(3);
    }

    /*   work ──────▶ 5 stop; what is due in second 5 still runs; second 6 does not */
    @Test
    void done_when_stopped_after_the_instant_has_settled() {
        Ended ended = kernel.run(() -> {
            kernel.book(WORK, 5, kernel::stop);
            kernel.book(WORK, 5, tell("same instant"));
            kernel.book(WORK, 6, tell("never"));
        });
        assertThat(ended).isEqualTo(new Ended(Ending.DONE, 5, List.of(), List.of(), List.of()));
        assertThat(story).containsExactly("5 same instant");
    }

    /*   0 asks for what never comes ........... nature's clock alone does not keep it alive */
    @Test
    void stuck_when_nothing_of_peoples_is_booked_and_nobody_waits_for_nature() {
        Pool none = new Pool(kernel, "escort", 0);
        Gate gate = new Gate(kernel, "phase");
        Ended ended = kernel.run(() -> {
            kernel.nature(100, tell("never"));
            kernel.book(WORK, 5, () -> gate.await("later", label("phase"), tell("never")));
            kernel.desk().ask(Labels.request("convoy", Need.of(none, 1), tell("never")));
        });
        assertThat(ended.ending()).isEqualTo(Ending.STUCK);
        assertThat(ended.at()).isEqualTo(5);
        assertThat(ended.waits()).extracting(OpenWait::name).containsExactly("convoy", "later");
        assertThat(ended.waits().get(0).link()).hasToString("wait convoy 0..5");
        assertThat(story).isEmpty();
    }

    @Test
    void stuck_at_once_when_there_is_nothing_to_do() {
        assertThat(kernel.run(() -> {})).isEqualTo(new Ended(Ending.STUCK, 0, List.of(), List.of(), List.of()));
    }

    /*   0 waits for a season that never comes ─────────────────────────▶ horizon */
    @Test
    void the_horizon_ends_a_wait_for_nature() {
        Window season = new Window(kernel, "dry season", false);
        Ended ended = kernel.run(() -> season.await("convoy", label("season"), tell("never")));
        assertThat(ended.ending()).isEqualTo(Ending.HORIZON);
        assertThat(ended.at()).isEqualTo(1_000);
        assertThat(ended.waits()).singleElement().satisfies(wait -> {
            assertThat(wait.since()).isZero();
            assertThat(wait.link().to()).isEqualTo(1_000);
        });
    }

    @Test
    void the_horizon_is_the_last_second_that_runs() {
        Ended ended = kernel.run(() -> {
            kernel.book(WORK, 1_000, tell("last"));
            kernel.book(WORK, 1_001, tell("never"));
        });
        assertThat(story).containsExactly("1000 last");
        assertThat(ended.ending()).isEqualTo(Ending.HORIZON);
        assertThat(ended.booked().get(0).toString()).isEqualTo("work 0..1000");
    }

    @Test
    void a_stop_in_the_last_second_is_done() {
        assertThat(kernel.run(() -> kernel.book(WORK, 1_000, kernel::stop)).ending())
                .isEqualTo(Ending.DONE);
    }

    /*   second 7:  ping ⇄ pong, for ever */
    @Test
    void a_loop_without_time_ends_with_the_names_that_went_round() {
        Ended ended = kernel.run(() -> kernel.book(label("drive"), 7, this::ping));
        assertThat(ended).isEqualTo(new Ended(Ending.LOOP, 7, List.of(), List.of(), List.of("ping", "pong")));
    }

    private void ping() {
        kernel.book(label("pong"), 0, () -> kernel.book(label("ping"), 0, this::ping));
    }

    @Test
    void a_loop_through_the_desk_is_found_too() {
        Pool pool = new Pool(kernel, "truck", 1);
        Ended ended = kernel.run(() -> takeAndGiveBack(pool));
        assertThat(ended.ending()).isEqualTo(Ending.LOOP);
        assertThat(ended.loop()).containsExactly("restless");
    }

    private void takeAndGiveBack(Pool pool) {
        kernel.desk().ask(Labels.request("restless", Need.of(pool, 1), () -> {
            pool.giveBack(1);
            takeAndGiveBack(pool);
        }));
    }

    @Test
    void many_rounds_with_time_between_them_are_no_loop() {
        Kernel longer = new Kernel(300_000);
        assertThat(longer.run(() -> tick(longer)).ending()).isEqualTo(Ending.HORIZON);
    }

    private static void tick(Kernel clock) {
        clock.book(WORK, 1, () -> tick(clock));
    }

    @Test
    void a_finished_kernel_refuses_every_call() {
        Pool pool = new Pool(kernel, "truck", 1);
        Gate gate = new Gate(kernel, "phase");
        kernel.run(() -> kernel.book(WORK, 5, kernel::stop));
        assertThatIllegalStateException()
                .isThrownBy(() -> kernel.book(WORK, 1, tell("never")))
                .withMessage("the run ended at 5 s; after that a step was booked");
        assertThatIllegalStateException().isThrownBy(gate::open).withMessageContaining("\"phase\" was opened");
        assertThatIllegalStateException().isThrownBy(() -> pool.add(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> kernel.desk().ask(Labels.request("late", Need.of(pool, 1), tell("never"))))
                .withMessageContaining("request \"late\" was asked");
        assertThatIllegalStateException()
                .isThrownBy(() -> kernel.run(tell("never")))
                .withMessageContaining("a kernel is for one run");
    }

    @Test
    void a_fault_in_a_step_is_thrown_at_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> kernel.run(() -> kernel.book(WORK, 1, () -> {
                    throw new IllegalStateException("broken");
                })))
                .withMessage("broken");
    }
}
