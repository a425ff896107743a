package org.drawdown.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.kernel.Labels.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import umontreal.ssj.rng.MRG32k3a;

/** The desk looks only where something changed; it must decide as if it looked at everything. */
class DeskLawTest {
    private static final int POOLS = 3;

    /** What is asked: one of several choices, each of so many units of each pool. */
    private record Ask(
            String name, int at, long rank, boolean overtaking, List<List<Integer>> choices, int hold, int patience) {}

    private static boolean needsOneOf(List<Integer> least, boolean[] pools) {
        for (int i = 0; i < POOLS; i++) {
            if (least.get(i) > 0 && pools[i]) {
                return true;
            }
        }
        return false;
    }

    private record Back(int at, List<Integer> units) {}

    @Test
    void it_serves_whom_a_desk_would_that_looks_at_all_requests_every_second() {
        for (int seed = 1; seed <= 300; seed++) {
            List<Ask> asks = asks(seed);
            assertThat(byTheDesk(asks)).as("seed " + seed).isEqualTo(byHand(asks));
        }
    }

    @Test
    void every_link_that_it_makes_meets_the_one_before() {
        List<Link> lasts = new ArrayList<>();
        for (int seed = 1; seed <= 50; seed++) {
            byTheDesk(asks(seed), lasts);
        }
        assertThat(lasts).hasSizeGreaterThan(1_000).allSatisfy(last -> {
            Chain chain = Chain.of(last);
            assertThat(chain.seconds()).isEqualTo(last.to());
            assertThat(chain.links())
                    .as("people gave everything, so nobody makes a link of a wait")
                    .noneMatch(link -> "wait".equals(link.label().kind()));
        });
    }

    private static List<Ask> asks(int seed) {
        MRG32k3a luck = new MRG32k3a();
        luck.setSeed(new long[] {seed, 2, 3, 4, 5, 6});
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<List<Integer>> choices = new ArrayList<>();
            for (int choice = luck.nextInt(1, 3); choice > 0; choice--) {
                choices.add(least(luck));
            }
            choices.stream().filter(least -> Collections.max(least) == 0).forEach(least -> least.set(0, 1));
            asks.add(new Ask(
                    String.format("r%02d", i),
                    luck.nextInt(0, 40),
                    luck.nextInt(0, 3),
                    luck.nextInt(0, 3) > 0,
                    choices,
                    luck.nextInt(1, 6),
                    luck.nextInt(3, 60)));
        }
        return asks;
    }

    private static List<Integer> least(MRG32k3a luck) {
        List<Integer> least = new ArrayList<>();
        for (int pool = 0; pool < POOLS; pool++) {
            least.add(Math.max(0, luck.nextInt(-3, 3)));
        }
        return least;
    }

    private static List<String> byTheDesk(List<Ask> asks) {
        return byTheDesk(asks, new ArrayList<>());
    }

    private static List<String> byTheDesk(List<Ask> asks, List<Link> lasts) {
        Kernel kernel = new Kernel(10_000);
        Pool[] pools = new Pool[POOLS];
        for (int i = 0; i < POOLS; i++) {
            pools[i] = new Pool(kernel, "pool " + i, 3);
        }
        List<String> story = new ArrayList<>();
        kernel.run(() -> asks.forEach(
                ask -> kernel.book(label("come"), ask.at(), () -> come(kernel, pools, ask, story, lasts))));
        return story;
    }

    private static void come(Kernel kernel, Pool[] pools, Ask ask, List<String> story, List<Link> lasts) {
        List<List<Need>> choices =
                ask.choices().stream().map(least -> needs(pools, least)).toList();
        Booking[] patience = new Booking[1];
        Request[] request = new Request[1];
        request[0] = kernel.desk()
                .ask(Request.anyOf(
                        ask.name(),
                        new long[] {ask.rank()},
                        ask.overtaking(),
                        pool -> label("wait"),
                        choices,
                        units -> {
                            patience[0].cancel();
                            story.add(kernel.now() + " " + ask.name() + " " + request[0].chosen());
                            kernel.book(label("hold"), ask.hold(), () -> {
                                lasts.add(kernel.current());
                                choices.get(request[0].chosen())
                                        .forEach(need -> need.pool().giveBack(need.least()));
                            });
                        }));
        patience[0] = kernel.book(
                label("patience"), ask.patience(), () -> kernel.desk().withdraw(request[0]));
    }

    private static List<Need> needs(Pool[] pools, List<Integer> least) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < POOLS; i++) {
            if (least.get(i) > 0) {
                needs.add(Need.of(pools[i], least.get(i)));
            }
        }
        return needs;
    }

    private static List<String> byHand(List<Ask> asks) {
        List<String> story = new ArrayList<>();
        List<Ask> waiting = new ArrayList<>();
        TreeMap<Integer, List<List<Integer>>> backs = new TreeMap<>();
        int[] free = {3, 3, 3};
        for (int now = 0; now < 1_000; now++) {
            for (List<Integer> back : backs.getOrDefault(now, List.of())) {
                for (int i = 0; i < POOLS; i++) {
                    free[i] += back.get(i);
                }
            }
            int second = now;
            waiting.removeIf(ask -> ask.at() + ask.patience() == second);
            asks.stream().filter(ask -> ask.at() == second).forEach(waiting::add);
            waiting.sort(Comparator.comparing(Ask::rank).thenComparing(Ask::at).thenComparing(Ask::name));
            for (Back back : settle(waiting, free, now, story)) {
                backs.computeIfAbsent(back.at(), any -> new ArrayList<>()).add(back.units());
            }
        }
        return story;
    }

    private static List<Back> settle(List<Ask> waiting, int[] free, int now, List<String> story) {
        boolean[] stopped = new boolean[POOLS];
        List<Back> backs = new ArrayList<>();
        for (Ask ask : List.copyOf(waiting)) {
            int choice = choice(ask, free, stopped);
            if (choice < ask.choices().size()) {
                List<Integer> least = ask.choices().get(choice);
                waiting.remove(ask);
                story.add(now + " " + ask.name() + " " + choice);
                backs.add(new Back(now + ask.hold(), least));
                for (int i = 0; i < POOLS; i++) {
                    free[i] -= least.get(i);
                }
            } else if (!ask.overtaking()) {
                for (int i = 0; i < POOLS; i++) {
                    int pool = i;
                    stopped[i] |= ask.choices().stream().anyMatch(least -> least.get(pool) > 0);
                }
            }
        }
        return backs;
    }

    /** The first choice for which enough is free and nobody is ahead, or one more than there are. */
    private static int choice(Ask ask, int[] free, boolean[] stopped) {
        int choice = 0;
        for (List<Integer> least : ask.choices()) {
            boolean enough = !needsOneOf(least, stopped);
            for (int i = 0; i < POOLS; i++) {
                enough &= least.get(i) <= free[i];
            }
            if (enough) {
                return choice;
            }
            choice++;
        }
        return choice;
    }
}
