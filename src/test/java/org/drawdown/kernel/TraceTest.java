package org.drawdown.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.kernel.Labels.label;
import static org.drawdown.kernel.Labels.request;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Simulations that others worked out by hand. */
class TraceTest {
    private final List<String> story = new ArrayList<>();

    private static Deque<Integer> times(Integer... times) {
        return new ArrayDeque<>(List.of(times));
    }

    /*   Law & Kelton, Simulation Modeling and Analysis, 1.4.2; a second here is a tenth of a minute.
     *   arrivals 4 16 21 38 40 56 58 72 91; the sixth begins service at 86                          */
    @Test
    void one_server_as_in_law_and_kelton() {
        Kernel kernel = new Kernel(1_000);
        Pool server = new Pool(kernel, "server", 1);
        Deque<Integer> services = times(20, 7, 2, 11, 37, 6);
        List<Long> delays = new ArrayList<>();
        Ended ended = kernel.run(() -> {
            for (int arrival : new int[] {4, 16, 21, 38, 40, 56, 58, 72, 91}) {
                kernel.book(
                        label("arrive"),
                        arrival,
                        () -> kernel.desk().ask(request("customer", Need.of(server, 1), () -> {
                            delays.add(kernel.now() - arrival);
                            kernel.book(label("serve"), services.remove(), () -> server.giveBack(1));
                            if (services.isEmpty()) {
                                kernel.stop();
                            }
                        })));
            }
        });
        assertThat(ended.ending()).isEqualTo(Ending.DONE);
        assertThat(ended.at()).isEqualTo(86);
        assertThat(delays).containsExactly(0L, 8L, 10L, 0L, 9L, 30L);
        long stillWaited =
                ended.waits().stream().mapToLong(wait -> 86 - wait.since()).sum();
        assertThat(delays.stream().mapToLong(Long::longValue).sum() + stillWaited)
                .isEqualTo(99);
    }

    /*   Banks, Carson, Nelson & Nicol, example 3.5: load (2 loaders) → weigh (1 scale) → travel → load */
    @Test
    void dump_trucks_as_in_banks() {
        Trucks trucks = new Trucks();
        trucks.kernel.run(trucks::open);
        assertThat(trucks.weighed.toString()).isEqualTo("{1=12, 2=24, 3=36, 4=52, 5=64, 6=80}");
        assertThat(trucks.back.toString()).isEqualTo("{1=72, 2=124, 3=76, 4=92, 5=144}");
        assertThat(trucks.busyAt76).containsExactly(49L, 76L);
    }

    private static final class Trucks {
        final Kernel kernel = new Kernel(150);
        final Pool loaders = new Pool(kernel, "loader", 2);
        final Pool scale = new Pool(kernel, "scale", 1);
        final Deque<Integer> loading = times(10, 5, 5, 10, 15, 10, 10);
        final Deque<Integer> weighing = times(12, 12, 12, 16, 12, 16);
        final Deque<Integer> travel = times(60, 100, 40, 40, 80);
        final TreeMap<Integer, Long> weighed = new TreeMap<>();
        final TreeMap<Integer, Long> back = new TreeMap<>();
        final List<Long> busyAt76 = new ArrayList<>();

        void open() {
            weigh(1, "f");
            int[] order = {3, 2, 4, 5, 6};
            for (int i = 0; i < order.length; i++) {
                load(order[i], "abcde".substring(i, i + 1));
            }
            kernel.nature(76, () -> {
                busyAt76.add(loaders.unitSecondsUsed());
                busyAt76.add(scale.unitSecondsUsed());
            });
        }

        void load(int truck, String name) {
            kernel.desk().ask(request(name, Need.of(loaders, 1), () -> {
                if (!loading.isEmpty()) {
                    kernel.book(label("load"), loading.remove(), () -> {
                        loaders.giveBack(1);
                        weigh(truck, name);
                    });
                }
            }));
        }

        void weigh(int truck, String name) {
            kernel.desk().ask(request(name, Need.of(scale, 1), () -> {
                if (!weighing.isEmpty()) {
                    kernel.book(label("weigh"), weighing.remove(), () -> {
                        scale.giveBack(1);
                        weighed.put(truck, kernel.now());
                        travel(truck, name);
                    });
                }
            }));
        }

        void travel(int truck, String name) {
            if (!travel.isEmpty()) {
                kernel.book(label("travel"), travel.remove(), () -> {
                    back.put(truck, kernel.now());
                    load(truck, name);
                });
            }
        }
    }

    /*   Birtwistle, DEMOS: 2 jetties, 3 tugs; hours
     *   0  1  2     4            15  16    18    20                34    36
     *   1 dock|unload               |leave |
     *      2..|dock |unload                |leave|
     *                            3 ........|dock |unload            |leave|   */
    @Test
    void a_harbour_as_in_demos() {
        Kernel kernel = new Kernel(100);
        Pool jetties = new Pool(kernel, "jetty", 2);
        Pool tugs = new Pool(kernel, "tug", 3);
        kernel.run(() -> {
            int[] arrivals = {0, 1, 15};
            for (int i = 0; i < arrivals.length; i++) {
                String boat = "boat " + (i + 1);
                kernel.book(label("arrive"), arrivals[i], () -> dock(kernel, jetties, tugs, boat));
            }
        });
        assertThat(story)
                .containsExactly(
                        "boat 1 docks 0",
                        "boat 2 docks 2",
                        "boat 1 gone 18",
                        "boat 3 docks 18",
                        "boat 2 gone 20",
                        "boat 3 gone 36");
    }

    private void dock(Kernel kernel, Pool jetties, Pool tugs, String boat) {
        Desk desk = kernel.desk();
        desk.ask(request(
                boat,
                Need.of(jetties, 1),
                () -> desk.ask(request(boat, Need.of(tugs, 2), () -> {
                    story.add(boat + " docks " + kernel.now());
                    kernel.book(label("dock"), 2, () -> {
                        tugs.giveBack(2);
                        kernel.book(label("unload"), 14, () -> leave(kernel, jetties, tugs, boat));
                    });
                }))));
    }

    private void leave(Kernel kernel, Pool jetties, Pool tugs, String boat) {
        kernel.desk()
                .ask(request(
                        boat,
                        Need.of(tugs, 1),
                        () -> kernel.book(label("leave"), 2, () -> {
                            tugs.giveBack(1);
                            jetties.giveBack(1);
                            story.add(boat + " gone " + kernel.now());
                        })));
    }
}
