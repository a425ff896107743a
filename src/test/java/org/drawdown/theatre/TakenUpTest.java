package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drawdown.chance.Luck;
import org.drawdown.feasibility.Earliest;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.reading.page.Fault;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * What is under way on the day from which a mission is played goes on as it would have in the whole run. One truck shuttles,
 * a day a round; the load is there after half of it.
 *
 * <pre>
 *   day    1     2     3     4     5     6     7     8     9     10
 *   load   |--1--|--2--|--3--|--4--|--5--|--6--|--7--|--8--|--9--|-10 there at noon
 *                                  as-of
 * </pre>
 */
class TakenUpTest {
    private static final String SHUTTLE = """
            scenario: shuttle
            start: 2030-01-01
            deadline: 2030-02-28
            holds-when: {cargo: {at: [hub]}}
            sites:
              camp: {cargo: {boxes: 10}}
              hub: {role: hub}
            legs:
              road: {from: hub, to: camp, takes: 6 h}
            fleets:
              trucks: {count: 1, home: hub, carries: {boxes: 1}, turn: 12 h}
            moves:
              out: {what: boxes, from: camp, to: hub, by: trucks}
            """;

    private static final String FROM_THE_FIFTH = """
            so-far:
              as-of: 2030-01-05
              moves: {out: {moved: {boxes: 4}}}
            """;

    private static Scenario scenario(String text) {
        Reading reading = ScenarioFile.readText(text, "told.yaml");
        if (reading instanceof Reading.Faulty faulty) {
            throw new AssertionError(faulty.faults().stream().map(Fault::text).collect(Collectors.joining("\n")));
        }
        return ((Reading.Sound) reading).scenario();
    }

    private static Outcome played(Scenario scenario, int run) {
        return Story.play(scenario, Luck.of(1, run, run)).outcome();
    }

    private static LocalDateTime over(String text) {
        Scenario scenario = scenario(text);
        return scenario.calendar().local(played(scenario, 0).held().get(Outcome.ALL));
    }

    private static LocalDateTime january(int day, int hour) {
        return LocalDateTime.of(2030, 1, day, hour, 0);
    }

    @Test
    void it_ends_when_the_whole_run_does_and_no_earlier_than_flows_allow() {
        assertThat(over(SHUTTLE)).isEqualTo(january(10, 12));
        assertThat(over(SHUTTLE + FROM_THE_FIFTH)).isEqualTo(january(10, 12));

        Scenario later = scenario(SHUTTLE + FROM_THE_FIFTH);
        assertThat(later.calendar().local(Earliest.of(later).orElseThrow().seconds()))
                .isEqualTo(january(10, 12));
    }

    @Test
    void a_charter_asked_for_before_is_on_its_way() {
        String hired = SHUTTLE.replace("count: 1,", "count: 1, hired: {asked: 2030-01-01, lead: 6 d},");
        String none = FROM_THE_FIFTH.replace("  moves: {out: {moved: {boxes: 4}}}\n", "");

        assertThat(over(hired)).isEqualTo(january(16, 12));
        assertThat(over(hired + none)).isEqualTo(january(16, 12));
    }

    @Test
    void a_contract_that_has_begun_ends_when_it_would_have() {
        String lasts = SHUTTLE.replace(
                        "  trucks: {count: 1,", "  trucks: {count: 1, hired: {asked: 2030-01-01, lead: 0 d, for: 7 d},")
                .replace("moves:\n", "  carts: {count: 1, home: hub, carries: {boxes: 1}, turn: 36 h}\nmoves:\n")
                .replace("by: trucks", "by: [trucks, carts]");

        assertThat(over(lasts)).isEqualTo(over(lasts + FROM_THE_FIFTH.replace("4", "6")));
    }

    @Test
    void vehicles_lost_so_far_are_gone() {
        String two = SHUTTLE.replace("count: 1,", "count: 2,") + FROM_THE_FIFTH;

        assertThat(over(two)).isEqualTo(january(7, 12));
        assertThat(over(two + "  fleets: {trucks: {lost: 1}}\n")).isEqualTo(january(10, 12));
    }

    @Test
    void what_is_packed_is_ready() {
        String packed = SHUTTLE.replace("{boxes: 10}}", "{boxes: 10}, packing: {a-day: 1}}");
        LocalDateTime whole = over(packed);

        assertThat(whole).isAfter(january(10, 12));
        assertThat(over(packed + FROM_THE_FIFTH)).isEqualTo(whole);
        assertThat(over(packed + FROM_THE_FIFTH + "  sites: {camp: {packed: {boxes: 6}}}\n"))
                .isEqualTo(january(10, 12));
    }

    @Test
    void what_was_given_so_far_went_by_the_plan_as_far_as_that_goes() {
        String given = SHUTTLE.replace("{boxes: 10}}", "{boxes: 10}, giving: {a-day: 1, from: 2030-01-05, at-most: 3}}")
                + "so-far: {as-of: 2030-01-05, sites: {camp: {given: {boxes: 2}}}}\n";

        Outcome.Price two = played(scenario(given), 0).price().get(0);
        assertThat(two.asPlanned()).as("one more may be given").isEqualTo(3);
        assertThat(two.given()).isZero();
        Outcome.Price four = played(scenario(given.replace("given: {boxes: 2}", "given: {boxes: 4}")), 0)
                .price()
                .get(0);
        assertThat(four.asPlanned()).isEqualTo(3);
        assertThat(four.given()).as("a price").isEqualTo(1);
    }

    @Test
    void a_shock_that_goes_on_is_as_old_as_it_is() {
        String shut = SHUTTLE + "shocks: {rains: {from: 2030-01-03, lasts: 5 d, closes: [road]}}\n";
        LocalDateTime whole = over(shut);

        assertThat(whole).isEqualTo(january(15, 12));
        assertThat(over(shut + FROM_THE_FIFTH.replace("4", "2"))).isEqualTo(whole);
    }

    @Test
    void a_shock_that_is_over_strikes_nobody() {
        String strike = SHUTTLE + "shocks: {strike: {from: 2030-01-02, lasts: 1 d, stops-fleets: [trucks]}}\n";

        assertThat(over(strike)).isEqualTo(january(11, 12));
        assertThat(over(strike + FROM_THE_FIFTH.replace("4", "3"))).isEqualTo(january(11, 12));
    }

    /* Each of the six that are left asks when the one before has left. */
    @Test
    void the_mood_is_the_one_told_or_else_that_of_its_last_date() {
        String asked = SHUTTLE.replace("by: trucks}", "by: trucks, permissions: [road-permit]}") + """
                regimes:
                  host:
                    starts: easy
                    states: {easy: {}, hard: {takes: 5}}
                    turns: [{at: 2030-01-03, to: hard}]
                authorities: {road-permit: {takes: 1 d, valid: 90 d, regime: host}}
                """;

        assertThat(over(asked + FROM_THE_FIFTH)).isEqualTo(january(5, 12).plusDays(6 * 5));
        assertThat(over(asked + FROM_THE_FIFTH + "  regimes: {host: {is: easy}}\n"))
                .isEqualTo(january(11, 12));
    }

    /* Half of its time is over: of 60 of 100 runs in which it comes 30 had it by then, so of the other 70 in 30 it comes, at any
     * moment of what is left alike. */
    @Test
    void what_could_have_come_and_has_not_comes_in_what_is_left_of_its_time() {
        Scenario perhaps = scenario(SHUTTLE
                + "shocks: {strike: {once: {chance: 60 %, from: 2030-01-01, until: 2030-01-08}, lasts: 30 d, closes: [road]}}\n"
                + FROM_THE_FIFTH);
        Simulation simulation = Simulation.of(perhaps);
        int runs = 4000;
        List<Double> days = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Teller teller = new Teller();
            simulation.run(Luck.of(1, run, run), teller);
            teller.lines().stream()
                    .filter(line -> line.endsWith("began shock strike"))
                    .forEach(line -> days.add(days(line)));
        }
        double mean = days.stream().mapToDouble(Double::doubleValue).average().orElseThrow();

        assertThat((double) days.size() / runs).isCloseTo(3.0 / 7, within(0.03));
        assertThat(mean).as("half of the four days that are left").isCloseTo(2, within(0.1));
        assertThat(days).allMatch(day -> day >= 0 && day < 4);
    }

    /** Of a line such as {@code 36h began shock strike}, told in seconds, minutes or hours. */
    private static double days(String line) {
        String time = line.substring(0, line.indexOf(' '));
        double number = Double.parseDouble(time.replaceAll("[a-z]", ""));
        return number / (time.endsWith("h") ? 24 : time.endsWith("min") ? 1440 : 86_400);
    }
}
