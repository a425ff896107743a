package org.drawdown.kernel;

import static org.drawdown.kernel.Labels.label;

import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/*   arrive ──▶ desk ──▶ server 1 … c ──▶ gone        steady state, known exactly */
class QueueTest {
    private static final int RUNS = 20;
    private static final int BATCHES = 55;
    private static final Label ARRIVE = label("arrive");
    private static final Label WAIT = label("server");
    private static final Label SERVE = label("serve");
    private static final long[] NO_RANK = {};

    /** One station; those who arrive before the last {@code seen.counted} warm it up. */
    private static final class Station {
        final Kernel kernel = new Kernel(1L << 53);
        final Pool servers;
        final LongSupplier between;
        final LongSupplier service;
        final int room;
        final Seen seen;
        final List<Need> need;
        int present;
        int arrivalsLeft;

        Station(int servers, int room, LongSupplier between, LongSupplier service, Seen seen) {
            this.servers = new Pool(kernel, "server", servers);
            this.room = room;
            this.between = between;
            this.service = service;
            this.seen = seen;
            need = List.of(Need.of(this.servers, 1));
        }

        void run(int arrivals) {
            arrivalsLeft = arrivals;
            kernel.run(() -> kernel.book(ARRIVE, between.getAsLong(), this::arrive));
        }

        private void arrive() {
            if (--arrivalsLeft == 0) {
                kernel.stop();
                return;
            }
            boolean lost = present == room;
            seen.lost(arrivalsLeft, lost);
            if (!lost) {
                present++;
                ask(kernel.now(), arrivalsLeft);
            }
            kernel.book(ARRIVE, between.getAsLong(), this::arrive);
        }

        private void ask(long since, int left) {
            kernel.desk().ask(new Request("", NO_RANK, true, WAIT, need, units -> {
                seen.waited(left, (kernel.now() - since) / Luck.HOUR);
                kernel.book(SERVE, service.getAsLong(), () -> {
                    servers.giveBack(1);
                    present--;
                });
            }));
        }
    }

    /** What the customers of all runs tell. */
    private static final class Seen {
        final Batches wait;
        final Batches hadToWait;
        final Batches overAnHour;
        final Batches lost;
        final int counted;

        Seen(String system, int batch) {
            wait = new Batches(system + " wait", batch);
            hadToWait = new Batches(system + " P(wait)", batch);
            overAnHour = new Batches(system + " P(wait > 1)", batch);
            lost = new Batches(system + " loss", batch);
            counted = batch * BATCHES;
        }

        void waited(int left, double hours) {
            if (left <= counted) {
                wait.add(hours);
                hadToWait.add(hours > 0 ? 1 : 0);
                overAnHour.add(hours > 1 ? 1 : 0);
            }
        }

        void lost(int left, boolean isLost) {
            if (left <= counted) {
                lost.add(isLost ? 1 : 0);
            }
        }
    }

    @FunctionalInterface
    private interface Laws {
        LongSupplier of(Luck luck);
    }

    private static Seen play(String system, int batch, int servers, int room, Laws between, Laws service) {
        Seen seen = new Seen(system, batch);
        for (int run = 1; run <= RUNS; run++) {
            Luck arrivals = new Luck(system.hashCode() + 100L * run);
            Luck services = new Luck(system.hashCode() + 100L * run + 50);
            new Station(servers, room, between.of(arrivals), service.of(services), seen)
                    .run(seen.counted + 2 * batch + 5_000);
        }
        return seen;
    }

    private static Laws rate(double perHour) {
        return luck -> luck.exponential(1 / perHour);
    }

    @Test
    void one_server_half_busy() {
        play("M/M/1 1, 2", 400, 1, Integer.MAX_VALUE, rate(1), rate(2)).wait.mustBe(0.5);
    }

    @Test
    void one_server_nine_tenths_busy() {
        play("M/M/1 0.9, 1", 6_000, 1, Integer.MAX_VALUE, rate(0.9), rate(1))
                .wait
                .mustBe(9);
    }

    @Test
    void two_servers() {
        Seen seen = play("M/M/2 3, 2", 1_200, 2, Integer.MAX_VALUE, rate(3), rate(2));
        seen.wait.mustBe(0.64285714);
        seen.hadToWait.mustBe(0.64285714);
        seen.overAnHour.mustBe(0.23649393, 0.01);
    }

    @Test
    void five_servers() {
        Seen seen = play("M/M/5 4, 1", 3_000, 5, Integer.MAX_VALUE, rate(4), rate(1));
        seen.wait.mustBe(0.55411255);
        seen.hadToWait.mustBe(0.55411255);
        seen.overAnHour.mustBe(0.20384662, 0.01);
    }

    @Test
    void ten_servers_and_no_room_to_wait() {
        play("M/M/10/10", 500, 10, 10, rate(10), rate(1)).lost.mustBe(0.21458234);
    }

    @Test
    void two_servers_and_room_for_one_to_wait() {
        Seen seen = play("M/M/2/3 3, 4", 500, 2, 3, rate(3), rate(4));
        seen.lost.mustBe(0.04936015);
        seen.wait.mustBe(0.01730769);
    }

    @Test
    void one_server_whose_service_is_fixed() {
        play("M/D/1 0.8", 1_000, 1, Integer.MAX_VALUE, rate(0.8), luck -> Luck.fixed(1))
                .wait
                .mustBe(2);
    }
}
