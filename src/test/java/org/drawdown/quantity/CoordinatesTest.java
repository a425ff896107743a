package org.drawdown.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoordinatesTest {
    @Test
    void a_degree_of_the_equator_is_a_360th_of_the_way_round() {
        assertThat(new Coordinates(0, 0).to(new Coordinates(0, 1)).km())
                .isCloseTo(2 * Math.PI * 6371.0088 / 360, within(1e-9));
    }

    @Test
    void the_far_side_of_the_earth_is_half_the_way_round() {
        assertThat(new Coordinates(30, 10).to(new Coordinates(-30, -170)).km())
                .isCloseTo(Math.PI * 6371.0088, within(1e-4));
    }

    /* Nashville BNA to Los Angeles LAX, the worked example of the haversine: 2887.26 km at R = 6372.8 km */
    @Test
    void nashville_to_los_angeles_is_as_published() {
        double km = new Coordinates(36.12, -86.67)
                .to(new Coordinates(33.94, -118.40))
                .km();
        assertThat(km).isCloseTo(2887.2599506 * 6371.0088 / 6372.8, within(1e-5));
    }

    @Test
    void there_is_as_far_as_back() {
        Coordinates kidal = new Coordinates(18.4435, 1.4092);
        Coordinates gao = new Coordinates(16.2717, -0.0447);
        assertThat(kidal.to(gao)).isEqualTo(gao.to(kidal));
        assertThat(kidal.to(kidal)).isEqualTo(new Distance(0));
    }

    @Test
    void what_is_not_on_the_earth_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coordinates(91, 0))
                .withMessage("a latitude lies between -90 and 90 degrees, not at 91.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coordinates(0, Double.NaN))
                .withMessage("a longitude lies between -180 and 180 degrees, not at NaN");
    }

    @Test
    void a_distance_is_zero_or_more_and_finite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Distance(Double.NaN))
                .withMessage("a distance is zero or more km, not NaN");
        assertThat(new Distance(1)).isLessThan(new Distance(2));
    }
}
