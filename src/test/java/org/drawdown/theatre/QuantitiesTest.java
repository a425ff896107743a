package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.drawdown.theatre.Story.with;
import static org.drawdown.theatre.Story.without;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.Quantity;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run uses, month by month, what it costs, and whom nobody protects. */
class QuantitiesTest {
    private static final double DAY = 86_400;

    private static Quantity quantity(Outcome outcome, String resource, String unit) {
        return outcome.quantities().stream()
                .filter(each -> each.resource().equals(resource) && each.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static double[] hours(Outcome outcome, String resource, String unit) {
        return Arrays.stream(quantity(outcome, resource, unit).months())
                .map(days -> 24 * days)
                .toArray();
    }

    private static double cost(Outcome outcome, int month) {
        return outcome.quantities().stream()
                .filter(each -> month < each.months().length)
                .mapToDouble(each -> each.cost(month).orElse(0))
                .sum();
    }

    private static double sum(List<Quantity> quantities, String unit) {
        return quantities.stream()
                .filter(each -> each.unit().equals(unit))
                .mapToDouble(Quantity::sum)
                .sum();
    }

    /*   hour   0    2    4    6    8   10 11 12   14   16  17   20                  30
     *          |out-|home|out-|home|out-|-home-|out-|home|
     *          |-----------box 1--------|--|------home----|-----|-------box 2--------|
     *          January ................... | February            | deadline
     *   soldiers  40   30        20        10        0          at the camp or in the air     */
    @Test
    void hours_and_days_are_split_where_a_month_ends() {
        Outcome outcome = without("rates").outcome();

        assertThat(quantity(outcome, "planes", "flight hours").months()).containsExactly(11, 5);
        assertThat(quantity(outcome, "planes", "sorties").months()).containsExactly(3, 1);
        assertThat(quantity(outcome, "planes", "seats").months()).containsExactly(30, 10);
        assertThat(hours(outcome, "planes", "days used")).containsExactly(new double[] {11, 5}, within(1e-9));
        assertThat(hours(outcome, "trucks", "days used")).containsExactly(new double[] {11, 19}, within(1e-9));
        assertThat(quantity(outcome, "trucks", "km").months()).containsExactly(100, 200);
        assertThat(hours(outcome, "soldiers", "people-days"))
                .containsExactly(new double[] {40 * 2 + 30 * 4 + 20 * 4 + 10, 30}, within(1e-9));
        assertThat(outcome.quantities()).hasSize(7).allMatch(each -> each.rate().isEmpty());
    }

    /*   as above, and in USD:   flying there sortie seat  truck  km  people box camp mission
     *   January                  1100    11     21   60    110  100     290  50   22      33   = 1797
     *   February                  500    19      7   20    190  200      30  50   18      57   = 1091
     *   after the deadline               13                                         6      39
     *   The camp is empty at hour 20, when the last box leaves, and so handed over; the mission ends at hour 30.  */
    @Test
    void what_has_a_price_adds_up_month_by_month() {
        Outcome outcome = with("rates").outcome();

        assertThat(outcome.end().at()).isEqualTo(30 * 3600);
        assertThat(cost(outcome, 0)).isCloseTo(1797, within(1e-9));
        assertThat(cost(outcome, 1)).isCloseTo(1091, within(1e-9));
        assertThat(24 * quantity(outcome, "planes", "days there").late()).isCloseTo(13, within(1e-9));
        assertThat(24 * quantity(outcome, "camp", "site-days").late()).isCloseTo(3, within(1e-9));
        assertThat(24 * quantity(outcome, "mission", "mission-days").late()).isCloseTo(13, within(1e-9));
        assertThat(quantity(outcome, "soldiers", "people-days").late()).isZero();
        assertThat(outcome.quantities()).extracting(Quantity::unit).doesNotContain("lost");
    }

    @Test
    void prices_change_nothing_but_what_is_told_of_them() {
        assertThat(with("rates").told()).isEqualTo(without("rates").told());
        assertThat(with("patrols").told()).isEqualTo(without("patrols").told());
    }

    /*   The aircraft is home at hour 16, and then nobody has anything to do: camp and mission stand to the horizon.  */
    @Test
    void a_stuck_run_is_counted_to_its_horizon() {
        Outcome outcome = Story.of("rates", "stuck").outcome();

        assertThat(outcome.end().ending()).isEqualTo(Outcome.Ending.STUCK);
        assertThat(outcome.end().at()).isEqualTo(16 * 3600);
        assertThat(quantity(outcome, "mission", "mission-days").sum()).isCloseTo(60, within(1e-9));
        assertThat(quantity(outcome, "camp", "site-days").sum()).isCloseTo(60, within(1e-9));
        assertThat(quantity(outcome, "planes", "flight hours").sum()).isEqualTo(16);
    }

    @Test
    void a_part_costs_what_its_whole_costs_unless_it_has_a_price_of_its_own() {
        Outcome outcome = Story.of("rates", "part").outcome();

        assertThat(quantity(outcome, "officers", "people-days").rate()).hasValue(24);
        assertThat(quantity(outcome, "boxes", "out").rate()).hasValue(50);
        assertThat(quantity(outcome, "arms", "out").rate()).hasValue(500);
    }

    /*   day   1   2   3                     31 |1 Feb            10|
     *         patrols |--------nobody----------|------nobody-------|
     *         patrols at most until 1 Jan, by order: a day more     */
    @ParameterizedTest
    @CsvSource({"with, 29000, 10000", "ordered, 30000, 10000"})
    void people_are_without_patrols_from_the_closing_to_the_deadline(String file, double january, double february) {
        Outcome outcome = Story.of("patrols", file).outcome();

        assertThat(quantity(outcome, "camp", Quantity.UNPROTECTED).months()).containsExactly(january, february);
    }

    @Test
    void nobody_is_without_patrols_where_none_is_told_of_or_the_closing_comes_too_late() {
        assertThat(without("patrols").outcome().quantities())
                .extracting(Quantity::unit)
                .doesNotContain(Quantity.UNPROTECTED);
        assertThat(Story.of("patrols", "in-time").outcome().quantities())
                .extracting(Quantity::unit)
                .doesNotContain(Quantity.UNPROTECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-sites", "by-air"})
    void months_sum_to_what_the_other_tables_say(String toy) {
        Scenario scenario = Story.scenario(Path.of("scenarios/toy/" + toy + ".yaml"), Map.of());
        Simulation simulation = Simulation.of(scenario);
        for (int run = 0; run < 100; run++) {
            Outcome outcome = simulation.run(Luck.of(3, run / 2, run));
            List<Quantity> quantities = outcome.quantities();

            scenario.fleets().forEach(fleet -> {
                double used = outcome.effort().uses().stream()
                        .filter(use -> use.pool().equals(fleet.key()))
                        .mapToLong(Outcome.Use::used)
                        .sum();
                double told = quantities.stream()
                        .filter(each -> each.resource().equals(fleet.key()))
                        .filter(each -> each.unit().equals("days used"))
                        .mapToDouble(Quantity::sum)
                        .sum();
                assertThat(told * DAY).isCloseTo(used, within(1e-3));
            });
            assertThat(sum(quantities, "sorties")).isEqualTo(byAir(outcome, Outcome.Traffic::journeys));
            assertThat(sum(quantities, "seats")).isEqualTo(byAir(outcome, move -> (int) move.delivered()));
            assertThat(sum(quantities, "people-days")).isPositive();
        }
    }

    private static int byAir(Outcome outcome, ToIntFunction<Outcome.Traffic> of) {
        return outcome.effort().moves().stream()
                .filter(move -> move.move().endsWith("by-air"))
                .mapToInt(of)
                .sum();
    }
}
