package org.drawdown.kernel;

import static org.drawdown.kernel.Labels.label;

import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkOfQueuesTest {
    private static final Label WORK = label("work");
    private static final Label WAIT = label("wait");
    private static final long[] NO_RANK = {};

    private static void serve(Kernel kernel, Pool pool, long seconds, Runnable then) {
        kernel.desk()
                .ask(new Request(
                        "",
                        NO_RANK,
                        true,
                        WAIT,
                        List.of(Need.of(pool, 1)),
                        units -> kernel.book(WORK, seconds, () -> {
                            pool.giveBack(1);
                            then.run();
                        })));
    }

    /*   1/6 an hour ──▶ first, mean 4 h ──▶ second, mean 3 h ──▶      12 h + 6 h */
    @Test
    void a_tandem() {
        Batches first = new Batches("tandem first", 800);
        Batches second = new Batches("tandem second", 800);
        for (int run = 1; run <= 20; run++) {
            new Tandem(new Luck(900L + 10L * run), first, second).run();
        }
        first.mustBe(12);
        second.mustBe(6);
    }

    private static final class Tandem {
        private static final int WARM_UP = 1_000;
        private static final int ARRIVALS = WARM_UP + 41_000;

        final Kernel kernel = new Kernel(1L << 53);
        final Pool one = new Pool(kernel, "one", 1);
        final Pool two = new Pool(kernel, "two", 1);
        final LongSupplier between;
        final LongSupplier atOne;
        final LongSupplier atTwo;
        final Batches first;
        final Batches second;
        int arrived;

        Tandem(Luck luck, Batches first, Batches second) {
            between = luck.exponential(6);
            atOne = luck.exponential(4);
            atTwo = luck.exponential(3);
            this.first = first;
            this.second = second;
        }

        void run() {
            kernel.run(() -> kernel.book(WORK, between.getAsLong(), this::arrive));
        }

        private void arrive() {
            if (++arrived == ARRIVALS) {
                kernel.stop();
                return;
            }
            boolean counted = arrived > WARM_UP;
            long since = kernel.now();
            serve(kernel, one, atOne.getAsLong(), () -> {
                note(first, counted, since);
                long then = kernel.now();
                serve(kernel, two, atTwo.getAsLong(), () -> note(second, counted, then));
            });
            kernel.book(WORK, between.getAsLong(), this::arrive);
        }

        private void note(Batches batches, boolean counted, long since) {
            if (counted) {
                batches.add((kernel.now() - since) / Luck.HOUR);
            }
        }
    }

    /*   ┌──▶ loader, mean 5 ──▶ haul 12 ──▶ unloader, mean 2 ──▶ return 8 ──┐     ten seconds of the
     *   └────────────────────────────────────────────────────────────────────┘     clock to one here */
    @ParameterizedTest
    @CsvSource({
        "1, 2.22222222, 27, 0.18518519",
        "2, 4.27440633, 28.07407407, 0.35620053",
        "3, 6.11893443, 29.41688654, 0.50991120",
        "4, 7.71797446, 31.09624182, 0.64316454"
    })
    void a_shuttle_of_trucks(int trucks, double loadsAnHour, double cycleMinutes, double loaderUse) {
        Shuttle shuttle = new Shuttle(trucks);
        shuttle.run();
        shuttle.minutesALoad.mustBe(60 / loadsAnHour);
        shuttle.cycle.mustBe(cycleMinutes);
        shuttle.busyALoad.mustBe(loaderUse * 60 / loadsAnHour);
    }

    private static final class Shuttle {
        private static final double MINUTE = 600;
        private static final int BATCH = 100;
        private static final int LOADS = 2_000 * BATCH;

        final Kernel kernel = new Kernel(1L << 53);
        final Pool loader = new Pool(kernel, "loader", 1);
        final Pool unloader = new Pool(kernel, "unloader", 1);
        final LongSupplier loading;
        final LongSupplier unloading;
        final int trucks;
        final Batches minutesALoad;
        final Batches cycle;
        final Batches busyALoad;
        long lastLoad;
        double lastBusy;
        int loads;

        Shuttle(int trucks) {
            Luck luck = new Luck(7_000L + 10L * trucks);
            loading = luck.exponential(5 * MINUTE / Luck.HOUR);
            unloading = luck.exponential(2 * MINUTE / Luck.HOUR);
            this.trucks = trucks;
            minutesALoad = new Batches("shuttle " + trucks + " min a load", BATCH);
            cycle = new Batches("shuttle " + trucks + " cycle", BATCH);
            busyALoad = new Batches("shuttle " + trucks + " loader", BATCH);
        }

        void run() {
            kernel.run(() -> {
                for (int truck = 0; truck < trucks; truck++) {
                    load(0);
                }
            });
        }

        private void load(long since) {
            serve(
                    kernel,
                    loader,
                    loading.getAsLong(),
                    () -> kernel.book(
                            WORK,
                            (long) (12 * MINUTE),
                            () -> serve(kernel, unloader, unloading.getAsLong(), () -> {
                                delivered();
                                kernel.book(WORK, (long) (8 * MINUTE), () -> {
                                    note(cycle, (double) (kernel.now() - since));
                                    load(kernel.now());
                                });
                            })));
        }

        private void delivered() {
            note(minutesALoad, (double) (kernel.now() - lastLoad));
            note(busyALoad, loader.unitSecondsUsed() - lastBusy);
            lastLoad = kernel.now();
            lastBusy = loader.unitSecondsUsed();
            if (++loads == LOADS) {
                kernel.stop();
            }
        }

        private void note(Batches batches, double seconds) {
            if (loads > 20 * BATCH) {
                batches.add(seconds / MINUTE);
            }
        }
    }
}
