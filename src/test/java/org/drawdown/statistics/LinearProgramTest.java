package org.drawdown.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearProgramTest {

    /* least t where 3·x ≤ t, 6·y ≤ t and x + y = 10: x = 20/3, y = 10/3, t = 20 */
    @Test
    void two_share_what_is_to_be_done() {
        LinearProgram program = new LinearProgram(3);
        program.atMost(new double[] {-1, 3, 0}, 0);
        program.atMost(new double[] {-1, 0, 6}, 0);
        program.equal(new double[] {0, 1, 1}, 10);

        double[] least = program.least(0).orElseThrow();

        assertThat(least[0]).isCloseTo(20, within(1e-9));
        assertThat(least[1]).isCloseTo(20 / 3.0, within(1e-9));
        assertThat(least[2]).isCloseTo(10 / 3.0, within(1e-9));
    }

    /* least y + z where x + y + z = 10 and x ≤ 4 */
    @Test
    void of_some_the_sum_counts() {
        LinearProgram program = new LinearProgram(3);
        program.equal(new double[] {1, 1, 1}, 10);
        program.atMost(new double[] {1, 0, 0}, 4);

        double[] least = program.least(1, 2).orElseThrow();

        assertThat(least[0]).isCloseTo(4, within(1e-9));
        assertThat(least[1] + least[2]).isCloseTo(6, within(1e-9));
    }

    @Test
    void what_cannot_be_is_empty() {
        LinearProgram program = new LinearProgram(2);
        program.equal(new double[] {0, 1}, 10);
        program.atMost(new double[] {0, 1}, 9);

        assertThat(program.least(0)).isEmpty();
    }

    @Test
    void a_row_has_a_weight_for_each_unknown() {
        assertThatThrownBy(() -> new LinearProgram(2).atMost(new double[] {1}, 0))
                .hasMessageContaining("a weight for each of 2 unknowns, not 1");
    }
}
