package org.drawdown.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ContourTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @Test
    void on_a_plane_every_end_lies_on_the_line() {
        double[][] plane = new double[6][7];
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 7; column++) {
                plane[row][column] = 2 * column + 3 * row;
            }
        }
        List<double[]> pieces = Contour.of(plane, 10.5);
        assertThat(pieces).isNotEmpty().allSatisfy(piece -> {
            assertThat(2 * piece[0] + 3 * piece[1]).isCloseTo(10.5, EXACT);
            assertThat(2 * piece[2] + 3 * piece[3]).isCloseTo(10.5, EXACT);
        });
        double length = pieces.stream()
                .mapToDouble(p -> Math.hypot(p[2] - p[0], p[3] - p[1]))
                .sum();
        // from (5.25, 0) to (0, 3.5)
        assertThat(length).isCloseTo(Math.hypot(5.25, 3.5), Offset.offset(1e-9));
    }

    @Test
    void around_a_peak_the_line_is_closed_and_at_a_saddle_it_does_not_cross_itself() {
        assertThat(Contour.of(new double[][] {{0, 0, 0}, {0, 1, 0}, {0, 0, 0}}, 0.5))
                .hasSize(4);
        List<double[]> joined = Contour.of(new double[][] {{1, 0}, {0, 0.9}}, 0.4);
        assertThat(joined).hasSize(2).allSatisfy(piece -> {
            boolean aroundRight = piece[0] + piece[2] > 1 && piece[1] + piece[3] < 1;
            boolean aroundLeft = piece[0] + piece[2] < 1 && piece[1] + piece[3] > 1;
            assertThat(aroundRight || aroundLeft).isTrue();
        });
        List<double[]> parted = Contour.of(new double[][] {{1, 0}, {0, 0.9}}, 0.6);
        assertThat(parted).hasSize(2).allSatisfy(piece -> {
            boolean aroundOrigin = piece[0] + piece[1] + piece[2] + piece[3] < 2;
            boolean aroundFar = piece[0] + piece[1] + piece[2] + piece[3] > 2;
            assertThat(aroundOrigin || aroundFar).isTrue();
        });
    }

    @Test
    void a_cell_without_a_number_is_left_out_and_a_level_not_reached_has_no_line() {
        assertThat(Contour.of(new double[][] {{0, 1}, {Double.NaN, 1}}, 0.5)).isEmpty();
        assertThat(Contour.of(new double[][] {{0, 1}, {0, Double.POSITIVE_INFINITY}}, 0.5))
                .isEmpty();
        assertThat(Contour.of(new double[][] {{0, 1}, {0, 1}}, 2)).isEmpty();
    }
}
