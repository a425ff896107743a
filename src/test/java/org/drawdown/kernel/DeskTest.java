package org.drawdown.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.drawdown.kernel.Labels.label;
import static org.drawdown.kernel.Labels.request;
import static org.drawdown.kernel.Labels.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskTest {
    private final Kernel kernel = new Kernel(1_000_000);
    private final Desk desk = kernel.desk();
    private final List<String> story = new ArrayList<>();

    private Runnable tell(String what) {
        return () -> story.add(kernel.now() + " " + what);
    }

    /** Holds what it gets for so long. */
    private Request hold(String name, long rank, boolean overtaking, long seconds, Need... needs) {
        return request(name, rank, overtaking, List.of(needs), () -> {
            tell(name).run();
            kernel.book(label("hold", name), seconds, () -> {
                for (Need need : needs) {
                    need.pool().giveBack(need.least());
                }
            });
        });
    }

    /*   trucks 2:  A 1 ─────▶ 10
     *   escort 1:  B needs 2 trucks and the escort: has nothing until 10, so C has the escort at 0 */
    @Test
    void all_or_none() {
        Pool trucks = new Pool(kernel, "truck", 2);
        Pool escorts = new Pool(kernel, "escort", 1);
        kernel.run(() -> {
            desk.ask(hold("A", 0, true, 10, Need.of(trucks, 1)));
            desk.ask(hold("B", 1, true, 10, Need.of(trucks, 2), Need.of(escorts, 1)));
            desk.ask(hold("C", 2, true, 4, Need.of(escorts, 1)));
        });
        assertThat(story).containsExactly("0 A", "0 C", "10 B");
        assertThat(trucks.free()).isEqualTo(2);
    }

    /*   2 trucks, A holds 1 until 10.  B needs 2, C needs 1, D needs the escort only.
     *   overtaking      C passes B at 0
     *   no overtaking   B stops C, who needs trucks too, but not D                       */
    @Test
    void without_overtaking_it_stops_those_behind_it_that_need_the_same_pool() {
        for (boolean overtaking : new boolean[] {true, false}) {
            Kernel clock = new Kernel(100);
            Pool trucks = new Pool(clock, "truck", 2);
            Pool escorts = new Pool(clock, "escort", 1);
            List<String> told = new ArrayList<>();
            clock.run(() -> {
                for (Request each : List.of(
                        holding(clock, told, "A", true, Need.of(trucks, 1)),
                        holding(clock, told, "B", overtaking, Need.of(trucks, 2)),
                        holding(clock, told, "C", true, Need.of(trucks, 1)),
                        holding(clock, told, "D", true, Need.of(escorts, 1)))) {
                    clock.desk().ask(each);
                }
            });
            assertThat(told)
                    .isEqualTo(
                            overtaking ? List.of("0 A", "0 C", "0 D", "10 B") : List.of("0 A", "0 D", "10 B", "20 C"));
        }
    }

    private static Request holding(Kernel clock, List<String> told, String name, boolean overtaking, Need need) {
        return request(name, 0, overtaking, List.of(need), () -> {
            told.add(clock.now() + " " + name);
            clock.book(label("hold", name), 10, () -> need.pool().giveBack(need.least()));
        });
    }

    /*   B waits for the escort and stops C, who needs a truck; at 7 the escort is back (a):
     *   B goes, and C goes with it, both because of a                                      */
    @Test
    void whoever_was_stopped_goes_on_from_what_let_the_other_go() {
        Pool trucks = new Pool(kernel, "truck", 2);
        Pool escorts = new Pool(kernel, "escort", 1);
        Link[] links = new Link[1];
        kernel.run(() -> {
            desk.ask(request("A", Need.of(escorts, 1), () -> kernel.book(label("a"), 7, () -> escorts.giveBack(1))));
            kernel.book(
                    label("b"),
                    1,
                    () -> desk.ask(
                            request("B", 0, false, List.of(Need.of(trucks, 1), Need.of(escorts, 1)), tell("B"))));
            kernel.book(
                    label("c"),
                    2,
                    () -> desk.ask(request("C", Need.of(trucks, 1), () -> {
                        tell("C").run();
                        links[0] = kernel.current();
                    })));
        });
        assertThat(story).containsExactly("7 B", "7 C");
        assertThat(told(links[0])).containsExactly("a 0..7");
    }

    @Test
    void a_request_withdrawn_lets_those_go_that_it_stopped() {
        Pool trucks = new Pool(kernel, "truck", 1);
        Link[] links = new Link[1];
        kernel.run(() -> {
            Request big = desk.ask(request("big", 0, false, List.of(Need.of(trucks, 2)), tell("never")));
            desk.ask(request("small", 1, true, List.of(Need.of(trucks, 1)), () -> {
                tell("small").run();
                links[0] = kernel.current();
            }));
            kernel.book(label("patience"), 5, () -> {
                assertThat(desk.withdraw(big)).isTrue();
                assertThat(desk.withdraw(big)).isFalse();
            });
        });
        assertThat(story).containsExactly("5 small");
        assertThat(told(links[0])).containsExactly("patience 0..5");
    }

    @Test
    void a_request_may_be_withdrawn_in_the_instant_of_asking() {
        Pool trucks = new Pool(kernel, "truck", 1);
        kernel.run(() -> {
            Request request = desk.ask(request("fickle", Need.of(trucks, 1), tell("never")));
            assertThat(request.waiting()).isTrue();
            desk.withdraw(request);
            assertThat(request.waiting()).isFalse();
            assertThatIllegalStateException()
                    .isThrownBy(() -> desk.ask(request))
                    .withMessage("at 0 s request \"fickle\" was asked again, after 0 s; make a new one");
        });
        assertThat(story).isEmpty();
        assertThat(trucks.free()).isEqualTo(1);
    }

    /*   served by rank, number by number; then by instant of asking; then by name */
    @Test
    void rank_then_asking_then_name() {
        Pool pool = new Pool(kernel, "truck", 0);
        long[][] ranks = {{2}, {1, 5}, {1, 4, 9}, {1, 4}, {1, 4}};
        String[] names = {"e", "d", "c", "z", "b"};
        kernel.run(() -> {
            for (int i = 0; i < names.length; i++) {
                String name = names[i];
                desk.ask(new Request(
                        name,
                        ranks[i],
                        true,
                        label("wait"),
                        List.of(Need.of(pool, 1)),
                        units -> tell(name).run()));
            }
            kernel.book(
                    label("later"),
                    1,
                    () -> desk.ask(new Request(
                            "a",
                            new long[] {1, 4},
                            true,
                            label("wait"),
                            List.of(Need.of(pool, 1)),
                            units -> tell("a").run())));
            kernel.book(label("supply"), 2, () -> pool.add(6));
        });
        assertThat(story).containsExactly("2 b", "2 z", "2 a", "2 c", "2 d", "2 e");
    }

    @Test
    void a_need_from_least_to_most_gets_what_is_free() {
        Pool hands = new Pool(kernel, "hands", 5);
        List<int[]> granted = new ArrayList<>();
        kernel.run(() -> {
            for (String name : List.of("a", "b", "c")) {
                desk.ask(new Request(
                        name, new long[0], true, label("wait"), List.of(new Need(hands, 2, 3)), granted::add));
            }
        });
        assertThat(granted).extracting(Arrays::toString).containsExactly("[3]", "[2]");
    }

    /*   5 units, 4 out.  withdraw 3: the free one now, two as they come back.
     *   4 back at 10, one by one: two go, two stay                             */
    @Test
    void a_pool_that_loses_units_takes_free_ones_first_and_then_those_that_come_back() {
        Pool pool = new Pool(kernel, "truck", 5);
        kernel.run(() -> {
            desk.ask(request(
                    "holder",
                    Need.of(pool, 4),
                    () -> kernel.book(label("a"), 10, () -> {
                        for (int i = 0; i < 4; i++) {
                            pool.giveBack(1);
                            story.add(pool.free() + " free, " + pool.inUse() + " out, " + pool.units() + " in all");
                        }
                    })));
            kernel.book(label("shock"), 5, () -> {
                pool.withdraw(3);
                story.add(pool.free() + " free, " + pool.inUse() + " out, " + pool.units() + " in all");
            });
        });
        assertThat(story)
                .containsExactly(
                        "0 free, 4 out, 2 in all",
                        "0 free, 3 out, 2 in all",
                        "0 free, 2 out, 2 in all",
                        "1 free, 1 out, 2 in all",
                        "2 free, 0 out, 2 in all");
        assertThat(pool.unitSecondsUsed()).isEqualTo(40);
    }

    @Test
    void units_added_stay_instead_of_those_still_to_be_withdrawn() {
        Pool pool = new Pool(kernel, "truck", 2);
        kernel.run(() -> {
            desk.ask(request("holder", Need.of(pool, 2), () -> kernel.book(label("a"), 10, () -> pool.giveBack(2))));
            kernel.book(label("shock"), 5, () -> {
                pool.withdraw(2);
                pool.add(3);
                story.add(pool.free() + " free, " + pool.units() + " in all");
            });
        });
        assertThat(story).containsExactly("1 free, 3 in all");
        assertThat(pool.free()).isEqualTo(3);
    }

    @Test
    void a_pool_refuses_what_cannot_be() {
        Pool pool = new Pool(kernel, "trucks", 20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pool.giveBack(1))
                .withMessage("at 0 s somebody gave back 1 of trucks; it holds 0 in use");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pool.withdraw(25))
                .withMessage("at 0 s somebody withdrew 25 of trucks; it holds 20 in all");
        assertThatIllegalArgumentException().isThrownBy(() -> pool.add(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Need(pool, 3, 2))
                .withMessage("a need of trucks is of one unit or more, not from 3 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hold("A", 0, true, 1, Need.of(pool, 1), Need.of(pool, 2)))
                .withMessage("request \"A\" needs trucks twice; say it once, with the sum");
        Kernel other = new Kernel(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.desk().ask(hold("A", 0, true, 1, Need.of(pool, 1))))
                .withMessageContaining("belongs to another kernel");
    }

    @Test
    void whoever_gave_up_at_a_gate_does_not_go_on() {
        Gate gate = new Gate(kernel, "phase");
        Window window = new Window(kernel, "season", false);
        Ended ended = kernel.run(() -> {
            Waiter atGate = gate.await("a", label("phase"), tell("never"));
            Waiter atWindow = window.await("b", label("season"), tell("never"));
            gate.await("d", label("phase"), tell("d"));
            gate.await("c", label("phase"), tell("c"));
            kernel.book(label("patience"), 5, () -> {
                assertThat(atGate.withdraw()).isTrue();
                assertThat(atWindow.withdraw()).isTrue();
                assertThat(atWindow.withdraw()).isFalse();
                gate.open();
            });
        });
        assertThat(story).containsExactly("5 c", "5 d");
        assertThat(ended).isEqualTo(new Ended(Ending.STUCK, 5, List.of(), List.of(), List.of()));
    }
}
