package org.drawdown.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.drawdown.kernel.Labels.label;
import static org.drawdown.kernel.Labels.request;
import static org.drawdown.kernel.Labels.told;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final long HOUR = 3_600;

    private final Kernel kernel = new Kernel(1_000_000);
    private Link last;

    private void keep() {
        last = kernel.current();
    }

    /*   hour 0          149                          201
     *        |permission |drive 23 h, halted 29 h      |      */
    @Test
    void a_permission_and_then_a_drive_by_daylight() {
        kernel.run(() -> kernel.book(
                label("permission"), 149 * HOUR, () -> kernel.book(label("drive"), 52 * HOUR, 29 * HOUR, this::keep)));

        Chain chain = Chain.of(last);
        assertThat(chain.seconds()).isEqualTo(201 * HOUR);
        assertThat(chain.links()).extracting(link -> link.label().kind()).containsExactly("permission", "drive");
        assertThat(chain.links()).extracting(Link::halted).containsExactly(0L, 29 * HOUR);
        assertThat(last.to() - last.from() - last.halted()).isEqualTo(23 * HOUR);
    }

    /*   0      2           10          18
     *   A load |escorted A  |
     *   B load |............|escorted B |    B's chain goes through A's drive, not through a wait */
    @Test
    void two_convoys_and_one_escort() {
        Pool escort = new Pool(kernel, "escort", 1);
        kernel.run(() -> {
            kernel.book(label("load", "A"), 2, () -> escorted("A", escort));
            kernel.book(label("load", "B"), 2, () -> escorted("B", escort));
        });
        assertThat(told(last)).containsExactly("load A 0..2", "drive A 2..10", "drive B 10..18");
    }

    private void escorted(String convoy, Pool escort) {
        kernel.desk()
                .ask(request(
                        convoy,
                        Need.of(escort, 1),
                        () -> kernel.book(label("drive", convoy), 8, () -> {
                            keep();
                            escort.giveBack(1);
                        })));
    }

    /*   0     3      6     9    14
     *   |a    |
     *   |b               |
     *   |c           |
     *                    |sign |       from the last to arrive */
    @Test
    void a_join_of_three_goes_on_from_the_last() {
        kernel.run(() -> {
            Join join = new Join(kernel, 3, () -> kernel.book(label("sign"), 5, this::keep));
            kernel.book(label("a"), 3, join::arrive);
            kernel.book(label("b"), 9, join::arrive);
            kernel.book(label("c"), 6, join::arrive);
        });
        assertThat(told(last)).containsExactly("b 0..9", "sign 9..14");
    }

    @Test
    void a_join_of_none_goes_on_at_once_and_one_arrival_too_many_is_refused() {
        kernel.run(() -> kernel.book(label("a"), 3, () -> {
            Join join = new Join(kernel, 0, () -> kernel.book(label("sign"), 5, this::keep));
            assertThatIllegalStateException()
                    .isThrownBy(join::arrive)
                    .withMessage("at 3 s one more arrived at join \"\"; it is of 0");
        }));
        assertThat(told(last)).containsExactly("a 0..3", "sign 3..8");
    }

    /*   0        4 ........ 20        25
     *   |drive   | border   | drive   |     the shock closed it at 2 and opens it at 20 */
    @Test
    void a_border_that_reopens() {
        Window border = new Window(kernel, "border", true);
        kernel.run(() -> {
            kernel.nature(2, border::close);
            kernel.nature(20, border::open);
            kernel.book(
                    label("to the border"),
                    4,
                    () -> border.await("convoy", label("border"), () -> kernel.book(label("beyond"), 5, this::keep)));
        });
        assertThat(told(last)).containsExactly("to the border 0..4", "border 4..20", "beyond 20..25");
    }

    @Test
    void an_open_window_makes_no_link() {
        Window border = new Window(kernel, "border", true);
        kernel.run(() -> kernel.book(label("drive"), 4, () -> border.await("convoy", label("border"), this::keep)));
        assertThat(told(last)).containsExactly("drive 0..4");
    }

    /*   0     4 ........ 9      12
     *         waiter      |go   |      the opener's link, not the waiter's
     *   |clear            |                                                */
    @Test
    void whoever_waits_at_a_gate_goes_on_from_the_one_who_opened_it() {
        Gate gate = new Gate(kernel, "phase two");
        kernel.run(() -> {
            kernel.book(label("clear"), 9, gate::open);
            kernel.book(
                    label("pack"),
                    4,
                    () -> gate.await("site", label("phase"), () -> kernel.book(label("go"), 3, this::keep)));
        });
        assertThat(told(last)).containsExactly("clear 0..9", "go 9..12");
    }

    /*   0      6                10     two steps of second 6 give one unit each:
     *   |a     |                       the need of two was met by the second step */
    @Test
    void two_releases_in_one_second() {
        Pool pool = new Pool(kernel, "truck", 2);
        kernel.run(() -> {
            kernel.desk().ask(request("holder", Need.of(pool, 2), () -> {
                kernel.book(label("a"), 6, () -> pool.giveBack(1));
                kernel.book(label("b"), 6, () -> pool.giveBack(1));
            }));
            kernel.book(
                    label("ready"),
                    1,
                    () -> kernel.desk()
                            .ask(request("both", Need.of(pool, 2), () -> kernel.book(label("go"), 4, this::keep))));
        });
        assertThat(told(last)).containsExactly("b 0..6", "go 6..10");
    }

    /*   second 6 frees one unit by a, then one by b: the first in line has a's, the next has b's */
    @Test
    void each_of_two_is_charged_to_the_unit_that_came_for_it() {
        Pool pool = new Pool(kernel, "truck", 2);
        Link[] links = new Link[2];
        kernel.run(() -> {
            kernel.desk().ask(request("holder", Need.of(pool, 2), () -> {
                kernel.book(label("a"), 6, () -> pool.giveBack(1));
                kernel.book(label("b"), 6, () -> pool.giveBack(1));
            }));
            kernel.book(label("ready"), 1, () -> {
                kernel.desk().ask(request("1", Need.of(pool, 1), () -> links[0] = kernel.current()));
                kernel.desk().ask(request("2", Need.of(pool, 1), () -> links[1] = kernel.current()));
            });
        });
        assertThat(List.of(links)).extracting(Link::toString).containsExactly("a 0..6", "b 0..6");
    }

    /*   short of trucks (back at 5, a) and of an escort (back at 8, b): b was last;
     *   a truck that comes back after b in second 8 was not needed */
    @Test
    void of_several_things_short_the_one_completed_last_counts() {
        Pool trucks = new Pool(kernel, "truck", 2);
        Pool escorts = new Pool(kernel, "escort", 1);
        List<Need> all = List.of(Need.of(trucks, 2), Need.of(escorts, 1));
        kernel.run(() -> {
            kernel.desk().ask(request("holder", 0, true, all, () -> {
                kernel.book(label("a"), 5, () -> trucks.giveBack(2));
                kernel.book(label("b"), 8, () -> escorts.giveBack(1));
                kernel.book(label("c"), 8, () -> trucks.add(1));
            }));
            kernel.book(
                    label("ready"),
                    1,
                    () -> kernel.desk()
                            .ask(request(
                                    "convoy",
                                    0,
                                    true,
                                    List.of(Need.of(trucks, 1), Need.of(escorts, 1)),
                                    () -> kernel.book(label("go"), 4, this::keep))));
        });
        assertThat(told(last)).containsExactly("b 0..8", "go 8..12");
    }

    @Test
    void served_in_the_instant_of_asking_goes_on_from_its_own_link() {
        Pool pool = new Pool(kernel, "truck", 1);
        kernel.run(() -> {
            kernel.desk()
                    .ask(request("holder", Need.of(pool, 1), () -> kernel.book(label("a"), 6, () -> pool.giveBack(1))));
            kernel.book(label("own"), 6, () -> kernel.desk().ask(request("next", Need.of(pool, 1), this::keep)));
        });
        assertThat(told(last)).containsExactly("own 0..6");
    }

    @Test
    void what_nature_gives_is_a_wait_of_ones_own() {
        Pool pool = new Pool(kernel, "truck", 0);
        kernel.run(() -> {
            kernel.nature(6, () -> pool.add(1));
            kernel.book(label("own"), 2, () -> kernel.desk().ask(request("me", Need.of(pool, 1), this::keep)));
            kernel.book(label("something else"), 9, () -> {});
        });
        assertThat(told(last)).containsExactly("own 0..2", "wait me 2..6");
    }

    /*   0     3 ................ 8 lapsed      9
     *   |ask  | wait for trucks  | ask again   |      its own timer: charged to the trucks */
    @Test
    void a_lapse_is_charged_to_what_was_waited_for() {
        Pool trucks = new Pool(kernel, "truck", 0);
        kernel.run(() -> kernel.book(label("permission"), 3, () -> {
            Request request = kernel.desk().ask(request("convoy", Need.of(trucks, 1), () -> {}));
            kernel.book(label("trucks"), 5, () -> {
                assertThat(kernel.desk().withdraw(request)).isTrue();
                kernel.book(label("ask again"), 1, this::keep);
            });
        }));
        assertThat(told(last)).containsExactly("permission 0..3", "trucks 3..8", "ask again 8..9");
    }

    /*   0       4 ambush           10
     *   |drive  |  drive again 6   |     booked for 9 with 5 of halt, cut at 4 */
    @Test
    void a_link_that_is_cut_short_ends_with_its_true_length() {
        kernel.run(() -> {
            Booking drive = kernel.book(label("drive"), 9, 5, () -> {});
            kernel.nature(4, () -> {
                drive.cutShort(() -> kernel.book(label("again"), 6, this::keep));
                assertThat(kernel.current()).isNull();
                assertThat(drive.pending()).isFalse();
                assertThatIllegalStateException()
                        .isThrownBy(() -> drive.cutShort(() -> {}))
                        .withMessage("at 4 s \"drive\" was to be cut short, but it is not pending");
            });
        });
        assertThat(told(last)).containsExactly("drive 0..4", "again 4..10");
        assertThat(last.previous().halted()).isEqualTo(4);
    }

    @Test
    void nature_has_no_link_to_cut() {
        kernel.run(() -> assertThatIllegalStateException()
                .isThrownBy(() -> kernel.nature(4, () -> {}).cutShort(() -> {}))
                .withMessageContaining("only people's have a link"));
    }

    @Test
    void links_that_do_not_meet_are_refused() {
        Link fromNowhere = new Link(label("from nowhere"), 4, 10, 0, null);
        assertThatIllegalStateException()
                .isThrownBy(() -> Chain.of(fromNowhere))
                .withMessage("\"from nowhere\" begins at 4 s, but what led to it ends at 0 s");
    }

    @Test
    void the_chain_of_the_start_is_empty() {
        assertThat(Chain.of(null).seconds()).isZero();
        assertThat(Chain.of(null).links()).isEmpty();
    }
}
