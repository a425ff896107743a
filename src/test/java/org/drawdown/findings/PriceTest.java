package org.drawdown.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.scenario.Lever;
import org.drawdown.statistics.Interval;
import org.junit.jupiter.api.Test;

/** What is said of the price fits together, whatever the rounding. */
class PriceTest {
    private static final Interval WHOLE = new Interval(0, 1);

    private static Share share(int count, int n) {
        return new Share(count, n, WHOLE, WHOLE);
    }

    private static List<String> ofHundred(int clean, int atAPrice, int late) {
        int n = clean + atAPrice + late;
        Price.Cost none = new Price.Cost(amount(0, 0), amount(0, 0));
        return new Price(
                        List.of(),
                        new Price.Handovers(0, none, List.of(), Optional.empty(), Optional.empty()),
                        List.of(),
                        share(clean, n),
                        share(atAPrice, n),
                        share(late, n))
                .ofHundred();
    }

    private static Amount amount(double value, double halfWidth) {
        return new Amount(value, new Interval(value - halfWidth, value + halfWidth), 100);
    }

    @Test
    void clean_at_a_price_and_late_add_up_to_a_hundred() {
        assertThat(ofHundred(0, 25, 975)).containsExactly("<1", "3", "97");
        assertThat(ofHundred(15, 14, 971)).containsExactly("2", "1", "97");
        assertThat(ofHundred(184, 446, 370)).containsExactly("18", "45", "37");
        assertThat(ofHundred(0, 0, 100)).containsExactly("<1", "<1", ">99");
    }

    @Test
    void rounding_never_puts_the_worst_below_the_half() {
        Price.Cost cost = new Price.Cost(amount(33, 6), amount(34, 1));

        assertThat(cost.rounded()).isEqualTo(35);
        assertThat(cost.roundedWorst()).isEqualTo(35);
        assertThat(new Price.Cost(amount(33, 6), amount(60, 1)).roundedWorst()).isEqualTo(60);
    }

    @Test
    void an_end_that_is_told_from_nothing_is_not_rounded_to_it() {
        Amount told = new Amount(210, new Interval(4, 416), 24);
        Amount untold = new Amount(210, new Interval(-4, 424), 24);

        assertThat(told.roundedEnd(4)).isEqualTo(4);
        assertThat(untold.roundedEnd(-4)).isZero();
    }

    @Test
    void a_lever_is_needed_by_the_first_date_that_it_sets() {
        LocalDate start = LocalDate.of(2023, 7, 1);

        assertThat(lever("phases.second.starts", "2023-08-15").neededBy(start)).isEqualTo("2023-08-15");
        assertThat(lever("fleets.c130.changes", "[{at: 2023-09-02, by: 2}, {at: 2023-09-01, by: 1}]")
                        .neededBy(start))
                .isEqualTo("2023-09-01");
        assertThat(lever("fleets.c130.changes", "[{at: 2023-12-15, by: -1}]").neededBy(start))
                .isEqualTo(start);
        assertThat(lever("fleets.c130.changes", "[{by: -2, at: 2023-08-01}, {at: 2023-09-01, by: 2}]")
                        .neededBy(start))
                .isEqualTo("2023-09-01");
        assertThat(lever("fleets.c130.count", "+2").neededBy(start)).isEqualTo(start);
        assertThat(lever("deadline", "2024-01-31").neededBy(start)).isEqualTo(start);
    }

    private static Lever lever(String path, String value) {
        return new Lever("one", "one", Map.of(path, value));
    }
}
