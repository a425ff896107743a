package org.drawdown.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.Simulation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The earliest by flows alone, worked out by hand, and never later than what is played. */
class EarliestTest {
    private static final int RUNS = 6;
    /** Folders of which one file is enough: the others are like it. */
    private static final List<String> LARGE = List.of("minusma-2023", "benchmark", "rules");

    private static final String ONE_LARGE = "plain-question.yaml";

    /* One truck at the hub, ten boxes at the camp, 2 h there, 2 h back, half an hour to load and to unload:
     * 2 + 0.5 + 2 + 0.5 h a journey and no rest, the last ends at the hub: ten journeys of 5 h. */
    private static final String SHUTTLE = """
            scenario: shuttle
            start: 2030-01-01
            deadline: 2030-01-02
            holds-when: {cargo: {at: [hub]}}
            sites:
              camp: {cargo: {boxes: 10}, loading: {points: 1, each: 30 min}}
              hub: {role: hub, unloading: {points: 1, each: 30 min}}
            legs:
              road: {from: hub, to: camp, takes: 2 h}
            fleets:
              trucks: {count: 1, home: hub, carries: {boxes: 1}}
            moves:
              out: {what: boxes, from: camp, to: hub, by: trucks}
            """;

    private static Scenario scenario(String text) {
        return ((Reading.Sound) ScenarioFile.readText(text, "told.yaml")).scenario();
    }

    private static Earliest earliest(String text) {
        return Earliest.of(scenario(text)).orElseThrow();
    }

    private static long played(String text) {
        return Simulation.of(scenario(text)).run(Luck.of(1, 0, 0)).held().get(Outcome.ALL);
    }

    private static long hours(double hours) {
        return Math.round(hours * 3600);
    }

    @Test
    void one_truck_by_the_clock_is_told_to_the_second() {
        Earliest earliest = earliest(SHUTTLE);

        assertThat(earliest.seconds()).isEqualTo(hours(50)).isEqualTo(played(SHUTTLE));
        assertThat(earliest.because()).isEqualTo("fleet trucks");
        assertThat(earliest.path()).isEqualTo("fleets.trucks.count");
        assertThat(earliest.isLate(scenario(SHUTTLE))).isTrue();
    }

    @Test
    void what_comes_after_the_last_load_is_there_does_not_count() {
        String rests = SHUTTLE.replace("{boxes: 1}}", "{boxes: 1}, turn: 3 h}");

        assertThat(earliest(rests).seconds()).isEqualTo(hours(10 * 8 - 3)).isEqualTo(played(rests));
    }

    @Test
    void a_fleet_that_never_is_hides_no_other() {
        String crates = SHUTTLE.replace("{boxes: 10}", "{boxes: 10, crates: 1}")
                        .replace("fleets:\n", "fleets:\n  lorries: {count: 0, home: hub, carries: {crates: 1}}\n")
                + "  crates-out: {what: crates, from: camp, to: hub, by: lorries}\n";

        Earliest never = earliest(crates);
        assertThat(never.isNever()).isTrue();
        assertThat(never.because()).isEqualTo("fleet lorries");
        assertThat(never.isLate(scenario(crates))).isTrue();
        assertThat(never.rest().orElseThrow().seconds()).isEqualTo(hours(50));
        assertThat(never.rest().orElseThrow().because()).isEqualTo("fleet trucks");
        assertThat(played(crates)).isGreaterThanOrEqualTo(hours(50 * 24));
    }

    /* Five jeeps of three seats for twenty people: five of these find none, whatever time there is. */
    @Test
    void who_finds_no_seat_never_leaves() {
        String ride = """
                scenario: ride
                start: 2030-01-01
                deadline: 2030-01-09
                holds-when: {people: {out-or-separated: all}}
                sites:
                  camp: {people: {soldiers: 20}, cargo: {jeeps: 5}}
                  abroad: {role: outside}
                kinds:
                  jeeps: {is: cargo, drives-itself: yes}
                legs:
                  road: {from: abroad, to: camp, takes: 2 h}
                moves:
                  out: {what: jeeps, from: camp, to: abroad, by: themselves, passengers: 3}
                """;

        assertThat(earliest(ride).isNever()).isTrue();
        assertThat(earliest(ride).because()).isEqualTo("no seats for 5 people at camp");
        assertThat(earliest(ride).path()).isEqualTo("sites.camp");
        assertThat(earliest(ride.replace("passengers: 3", "passengers: 4")).isNever())
                .isFalse();
    }

    /* A journey takes 5 h, and the last may begin as the two days end: 53 h of them are enough for ten, not for twelve. */
    @Test
    void a_fleet_that_leaves_too_soon_never_does_it() {
        String leaves = SHUTTLE.replace("count: 1,", "count: 1, changes: [{at: 2030-01-03, by: -1}],");

        assertThat(earliest(leaves).isNever()).isFalse();
        assertThat(earliest(leaves.replace("boxes: 10", "boxes: 12")).because()).isEqualTo("fleet trucks");
        assertThat(earliest(leaves.replace("boxes: 10", "boxes: 12")).isNever()).isTrue();
    }

    @Test
    void three_trucks_are_as_quick_as_thirds_of_loads_would_be() {
        String three = SHUTTLE.replace("count: 1,", "count: 3,");

        assertThat(earliest(three).seconds()).isEqualTo(hours(50 / 3.0));
        assertThat(played(three)).isBetween(hours(50 / 3.0), hours(22));
    }

    @Test
    void many_trucks_wait_for_the_loading_point() {
        String many = SHUTTLE.replace("count: 1,", "count: 40,").replace("boxes: 10", "boxes: 30");

        assertThat(earliest(many).because()).isIn("loading points of camp", "unloading points of hub");
        assertThat(earliest(many).seconds()).isEqualTo(hours(15));
        assertThat(played(many)).isBetween(hours(15), hours(15 + 5));
    }

    @Test
    void the_night_stands_in_the_way_of_a_long_drive() {
        String byDay =
                SHUTTLE.replace("takes: 2 h", "takes: 20 h").replace("by: trucks}", "by: trucks, hours: 06:00-18:00}");

        assertThat(earliest(byDay).seconds()).isEqualTo(hours(10 * (2 * 32 + 1)));
        assertThat(played(byDay)).isGreaterThanOrEqualTo(hours(650));
    }

    @Test
    void trucks_that_come_later_do_not_count_before() {
        String later = SHUTTLE.replace("count: 1,", "count: 0, changes: [{at: 2030-01-11, by: 2}],");

        assertThat(earliest(later).seconds()).isEqualTo(hours(240 + 25));
        assertThat(played(later)).as("the second waits for the first to load").isEqualTo(hours(265.5));
    }

    /* A truck is taken 5 h by a load, a cart 10 h of which it rests 5: T/5 + (T + 5)/10 = 10 loads, T = 95/3 h.
     * Played, the trucks bring six by 30 h and the carts three by 25 h; the tenth is there after 35 h. */
    @Test
    void two_fleets_share_one_pile() {
        String shared = SHUTTLE.replace(
                        "{boxes: 1}}", "{boxes: 1}}\n  carts: {count: 1, home: hub, carries: {boxes: 1}, turn: 5 h}")
                .replace("by: trucks", "by: [trucks, carts]");

        assertThat(earliest(shared).seconds()).isEqualTo(hours(95 / 3.0));
        assertThat(played(shared)).isEqualTo(hours(35));
    }

    @Test
    void what_may_stay_or_is_disposed_of_as_planned_need_not_be_moved() {
        String stays = SHUTTLE.replace("at: [hub]", "out-or-at: [hub, camp]");
        String sold = SHUTTLE.replace("{boxes: 10},", "{boxes: 10}, giving: {a-day: 5},");

        assertThat(Earliest.of(scenario(stays))).isEmpty();
        assertThat(Earliest.of(scenario(sold))).isEmpty();
        assertThat(Earliest.of(scenario(SHUTTLE.replace("holds-when: {cargo: {at: [hub]}}", ""))))
                .isEmpty();
    }

    @Test
    void a_phase_that_has_a_date_is_not_over_before() {
        String phased = SHUTTLE.replace("deadline: 2030-01-02", "deadline: 2030-03-01")
                .replace(
                        "holds-when: {",
                        "phases: {late: {starts: 2030-02-01, sites: [camp]}}\nholds-when: {sites: {handed-over: all, except: [hub]}, ");

        assertThat(earliest(phased).seconds()).isEqualTo(hours(31 * 24));
        assertThat(earliest(phased).because()).isEqualTo("phase late");
        assertThat(played(phased)).isGreaterThanOrEqualTo(earliest(phased).seconds());
    }

    /* A hundred people at the camp, ten seats: ten flights, 2 h there and back, one after the other on one spot. */
    @Test
    void aircraft_share_the_only_spot() {
        String air = """
                scenario: air
                start: 2030-01-01
                deadline: 2030-01-02
                holds-when: {people: {out-or-separated: all}}
                sites:
                  camp: {people: {soldiers: 100}, airfield: {runway: 900 m, surface: paved, parking: 1}}
                  abroad: {role: outside}
                legs:
                  sky: {from: abroad, to: camp, takes: 1 h}
                fleets:
                  planes: {type: aircraft, count: 5, home: abroad, seats: 10}
                moves:
                  out: {what: soldiers, from: camp, to: abroad, by: planes, convoy: {at-once: 5}}
                """;

        assertThat(earliest(air).because()).isEqualTo("parking of camp");
        assertThat(earliest(air).seconds()).isEqualTo(hours(20)).isEqualTo(played(air));
    }

    /* The rule destroys what stands at the camp from noon of the first day, before the boxes could be moved. */
    @Test
    void what_rules_take_is_told_apart() {
        String noon = SHUTTLE + "near-the-deadline: {destroy-what-cannot-move: {from: 2030-01-01 12:00}}\n";
        String late = SHUTTLE.replace("deadline: 2030-01-02", "deadline: 2030-01-09")
                + "near-the-deadline: {destroy-what-cannot-move: {from: D-1}}\n";

        assertThat(earliest(noon).seconds()).isEqualTo(hours(50));
        assertThat(whateverHappens(noon).seconds()).isEqualTo(hours(12));
        assertThat(whateverHappens(late)).isEqualTo(earliest(late));
    }

    private static Earliest whateverHappens(String text) {
        return Earliest.whateverHappens(scenario(text), Earliest.of(scenario(text)))
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> no_run_of_what_is_shipped_ends_before() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> file.endsWith(ONE_LARGE)
                            || !LARGE.contains(file.getParent().getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> dynamicTest(file.toString(), () -> holds(file)));
        }
    }

    private static void holds(Path file) {
        Reading reading = ScenarioFile.read(file, new TreeMap<>(Map.of()));
        if (reading instanceof Reading.Sound sound) {
            Scenario scenario = sound.scenario();
            if (Earliest.of(scenario).isEmpty()) {
                return;
            }
            Simulation simulation = Simulation.of(scenario);
            int runs = scenario.sites().size() > 6 ? 2 : RUNS;
            for (int run = 0; run < runs; run++) {
                NotEarly.refuse(scenario, simulation.run(Luck.of(1, run / 2, run)));
            }
        }
    }
}
