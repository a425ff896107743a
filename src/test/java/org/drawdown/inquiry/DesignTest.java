package org.drawdown.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.chance.Parameter;
import org.junit.jupiter.api.Test;

class DesignTest {
    private static Factor factor(String path, String range) {
        return new Factor.Setting(path, Range.of(range));
    }

    @Test
    void a_factorial_has_every_level_with_every_level_the_last_factor_running_fastest() {
        Design design = Design.factorial(List.of(factor("a", "1..2"), factor("b", "x, y, z")));
        assertThat(design.points().stream().map(Point::settings).map(Object::toString))
                .containsExactly("[1, x]", "[1, y]", "[1, z]", "[2, x]", "[2, y]", "[2, z]");
        assertThat(design.points().get(4).changes()).containsEntry("a", "2").containsEntry("b", "y");
        assertThat(Design.combinations(design.factors())).isEqualTo(6);
    }

    @Test
    void a_latin_hypercube_has_a_point_in_each_slice_of_each_factor() {
        int n = 50;
        Design design = Design.latinHypercube(List.of(factor("a", "0.0..1.0"), factor("b", "1..50")), n, 7);
        for (int factor = 0; factor < 2; factor++) {
            int column = factor;
            assertThat(design.points().stream()
                            .map(point -> (int) (point.shares().get(column) * n))
                            .collect(Collectors.toSet()))
                    .hasSize(n);
        }
        assertThat(design.points().stream()
                        .map(point -> point.settings().get(1))
                        .collect(Collectors.toSet()))
                .hasSize(n);
        assertThat(Design.latinHypercube(design.factors(), n, 7)).isEqualTo(design);
        assertThat(Design.latinHypercube(design.factors(), n, 8)).isNotEqualTo(design);
    }

    @Test
    void sobol_points_fill_quarters_of_the_plane_equally() {
        Design design = Design.sobol(List.of(factor("a", "0.0..1.0"), factor("b", "0.0..1.0")), 64, 3);
        for (int quarter = 0; quarter < 4; quarter++) {
            int side = quarter;
            assertThat(design.points().stream()
                            .filter(point -> point.shares().get(0) < 0.5 == side < 2
                                    && point.shares().get(1) < 0.5 == (side % 2 == 0)))
                    .hasSize(16);
        }
    }

    @Test
    void a_path_may_be_varied_once_and_a_factorial_needs_levels_and_an_end() {
        assertThatThrownBy(() -> Design.factorial(List.of(factor("a", "1..2"), factor("a", "3..4"))))
                .hasMessageContaining("a is varied twice");
        assertThatThrownBy(() -> Design.factorial(List.of(factor("a", "1.0..2.0"))))
                .hasMessageContaining("a has no levels; write a step");
        List<Factor> many =
                IntStream.range(0, 4).mapToObj(i -> factor("f" + i, "1..1000")).toList();
        assertThatThrownBy(() -> Design.factorial(many)).hasMessageContaining("more than 10000000");
    }

    @Test
    void what_is_known_cannot_be_varied_as_an_input_that_we_do_not_know() {
        assertThatThrownBy(() -> new Factor.Unknown(Parameter.fixed("known", 3)))
                .hasMessageContaining("known is known, so there is nothing to vary");
    }
}
