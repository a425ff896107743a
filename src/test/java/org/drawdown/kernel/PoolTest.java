package org.drawdown.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pool that is stopped for a while, by nature. */
class PoolTest {
    private final Kernel kernel = new Kernel(100);
    private final Pool pool = new Pool(kernel, "lorries", 2);
    private final List<String> served = new ArrayList<>();

    private void ask(String name, int units) {
        Label label = new Label("lorries", name, "", "");
        kernel.desk().ask(new Request(name, new long[0], true, label, List.of(Need.of(pool, units)), given -> {
            served.add(kernel.now() + " " + name);
            kernel.book(new Label("driving", name, "", ""), 10, () -> pool.giveBack(given[0]));
        }));
    }

    /*   second 0       4          10   12         22
     *   one    |driving-----------|                      is out, and finishes
     *   two    |...... stopped .......|driving----|      waits for nature: the wait is its own     */
    @Test
    void it_gives_nothing_while_it_is_stopped_and_what_is_out_comes_back() {
        Ended ended = kernel.run(() -> {
            ask("one", 1);
            kernel.nature(4, () -> {
                pool.stop();
                ask("two", 2);
            });
            kernel.nature(12, pool::goOn);
        });
        assertThat(served).containsExactly("0 one", "12 two");
        assertThat(ended.at()).isEqualTo(22);
        assertThat(ended.ending()).isEqualTo(Ending.STUCK);
    }

    @Test
    void several_may_stop_it_and_all_have_to_let_it_go_on() {
        kernel.run(() -> {
            pool.stop();
            pool.stop();
            ask("one", 1);
            kernel.nature(5, pool::goOn);
            kernel.nature(8, pool::goOn);
        });
        assertThat(served).containsExactly("8 one");
    }

    @Test
    void it_cannot_go_on_unless_it_was_stopped() {
        assertThatThrownBy(() -> kernel.run(pool::goOn))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("lorries went on at 0 s but had not been stopped");
    }
}
