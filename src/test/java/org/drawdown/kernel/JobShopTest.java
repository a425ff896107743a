package org.drawdown.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drawdown.kernel.Labels.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FT06: six jobs on six machines (Fisher & Thompson, 1963), dispatched without delay. */
class JobShopTest {
    /** A row a job: machine, time, machine, time, and so on. */
    private static final int[][] JOBS = {
        {3, 1, 1, 3, 2, 6, 4, 7, 6, 3, 5, 6},
        {2, 8, 3, 5, 5, 10, 6, 10, 1, 10, 4, 4},
        {3, 5, 4, 4, 6, 8, 1, 9, 2, 1, 5, 7},
        {2, 5, 1, 5, 3, 5, 4, 3, 5, 8, 6, 9},
        {3, 9, 2, 3, 5, 5, 6, 4, 1, 3, 4, 1},
        {2, 3, 4, 3, 6, 9, 1, 10, 5, 4, 3, 1},
    };

    private final Kernel kernel = new Kernel(1_000);
    private final List<Pool> machines = new ArrayList<>();
    private long makespan;
    private Link last;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void first_come_first_served_takes_65_in_either_order_of_the_file(boolean reversed) {
        run(false, reversed);
        assertThat(makespan).isEqualTo(65);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shortest_processing_time_takes_88_in_either_order_of_the_file(boolean reversed) {
        run(true, reversed);
        assertThat(makespan).isEqualTo(88);
    }

    @Test
    void the_chain_of_the_last_job_is_work_from_the_start_to_the_end() {
        run(true, false);
        assertThat(Chain.of(last).seconds()).isEqualTo(88);
        assertThat(Chain.of(last).links())
                .allMatch(link -> "work".equals(link.label().kind()));
    }

    private void run(boolean shortestFirst, boolean reversed) {
        for (int machine = 0; machine < 6; machine++) {
            machines.add(new Pool(kernel, "machine " + (machine + 1), 1));
        }
        List<Integer> jobs = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        if (reversed) {
            Collections.reverse(jobs);
        }
        kernel.run(() -> jobs.forEach(job -> operate(job, 0, shortestFirst)));
    }

    private void operate(int job, int at, boolean shortestFirst) {
        if (at == JOBS[job].length) {
            makespan = kernel.now();
            last = kernel.current();
            return;
        }
        Pool machine = machines.get(JOBS[job][at] - 1);
        int time = JOBS[job][at + 1];
        String name = "job " + (job + 1);
        long[] rank = shortestFirst ? new long[] {time} : new long[0];
        kernel.desk()
                .ask(new Request(
                        name,
                        rank,
                        true,
                        label("machine", name),
                        List.of(Need.of(machine, 1)),
                        units -> kernel.book(label("work", name), time, () -> {
                            machine.giveBack(1);
                            operate(job, at + 2, shortestFirst);
                        })));
    }
}
