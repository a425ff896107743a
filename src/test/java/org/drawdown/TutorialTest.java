package org.drawdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.ContingentOutcome;
import org.drawdown.outcome.Outcome.SiteOutcome;
import org.drawdown.outcome.Outcome.Traffic;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.Simulation;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The files of the tutorial from two sites to a mission: each does what its page says of it, told from a few runs, with
 * the same luck as those of the step before.
 */
class TutorialTest {
    private static final int RUNS = 12;
    private static final Map<String, Step> PLAYED = new TreeMap<>();

    /** A file of the tutorial, and what came of its first runs. */
    private record Step(Reading.Sound file, List<Outcome> runs) {

        static Step of(String name) {
            return PLAYED.computeIfAbsent(name, key -> {
                Reading.Sound file = sound("scenarios/tutorial/" + key + ".yaml");
                return new Step(file, play(file.scenario()));
            });
        }

        double mean(ToDoubleFunction<Outcome> number) {
            return runs.stream().mapToDouble(number).average().orElseThrow();
        }

        long sum(ToLongFunction<Outcome> number) {
            return runs.stream().mapToLong(number).sum();
        }

        /** {@return days until all conditions held; every run of a step comes to its end} */
        double days() {
            return mean(outcome -> outcome.held().get(Outcome.ALL) / 86_400.0);
        }

        /** {@return on which day a site was handed over, on average} */
        double handover(String key) {
            return mean(outcome -> site(outcome, key).handover() / 86_400.0);
        }

        long sumOfMove(String move, ToLongFunction<Traffic> number) {
            return sum(outcome -> outcome.effort().moves().stream()
                    .filter(traffic -> traffic.move().equals(move))
                    .mapToLong(number)
                    .sum());
        }

        long lostTo(String cause) {
            return sum(outcome -> outcome.why().causes().stream()
                    .filter(lost -> lost.cause().equals(cause))
                    .mapToLong(Outcome.Cause::lost)
                    .sum());
        }

        long handoversThatEnded(String ending) {
            return sum(outcome -> outcome.sites().stream()
                    .filter(site -> site.ending().equals(ending))
                    .count());
        }
    }

    private static Reading.Sound sound(String file) {
        Reading reading = ScenarioFile.read(Path.of(file));
        assertThat(reading).as("%s", reading).isInstanceOf(Reading.Sound.class);
        return (Reading.Sound) reading;
    }

    /** Two runs share what we do not know, as they do in a study. */
    private static List<Outcome> play(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        List<Outcome> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(simulation.run(Luck.of(1, run / 2, run)));
        }
        assertThat(runs)
                .allSatisfy(outcome -> assertThat(outcome.end().ending())
                        .as(outcome.end().trouble())
                        .isEqualTo(Outcome.Ending.DONE));
        return runs;
    }

    private static SiteOutcome site(Outcome outcome, String key) {
        return outcome.sites().stream()
                .filter(site -> site.site().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ContingentOutcome contingent(Outcome outcome, String key) {
        return outcome.stood().contingents().stream()
                .filter(contingent -> contingent.contingent().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void step_1_the_camp_waits_until_the_outpost_is_left() {
        Step step = Step.of("01-two-camps");
        assertThat(step.runs())
                .allSatisfy(outcome -> assertThat(site(outcome, "outpost").handover())
                        .isLessThanOrEqualTo(site(outcome, "camp").began()));
        assertThat(step.lostTo("phase")).isPositive();
        assertThat(step.days()).isGreaterThan(25);
    }

    @Test
    void step_2_everybody_rides_in_the_vehicles_of_the_units() {
        Step step = Step.of("02-own-vehicles");
        int people = 120 + 300;
        int vehicles = 24 + 60;
        assertThat(step.sumOfMove("outpost-column", Traffic::delivered)
                        + step.sumOfMove("camp-column", Traffic::delivered))
                .isEqualTo((long) RUNS * (people + vehicles));
        assertThat(Step.of("01-two-camps").sumOfMove("camp-people", Traffic::delivered))
                .isEqualTo(RUNS * 300L);
    }

    @Test
    void step_3_columns_are_attacked_and_the_rains_make_everybody_later() {
        Step before = Step.of("02-own-vehicles");
        Step step = Step.of("03-rains-and-attacks");
        assertThat(attacks(before)).isZero();
        assertThat(attacks(step)).isPositive();
        assertThat(step.days()).isGreaterThan(before.days() + 3);
    }

    private static long attacks(Step step) {
        return step.sum(outcome ->
                outcome.effort().moves().stream().mapToLong(Traffic::attacked).sum());
    }

    @Test
    void step_4_the_camp_is_left_sooner_and_the_hub_waits_for_the_committee() {
        Step before = Step.of("03-rains-and-attacks");
        Step step = Step.of("04-aircraft");
        assertThat(before.lostTo("committee")).isZero();
        assertThat(step.lostTo("committee")).isPositive();
        assertThat(step.sumOfMove("hub-people-by-air", Traffic::delivered)).isEqualTo(RUNS * 520L - dead(step));
        assertThat(step.sumOfMove("outpost-people-by-air", Traffic::journeys)).isPositive();
        assertThat(step.handover("camp")).isLessThan(before.handover("camp") - 1);
        assertThat(step.handover("hub") - step.handover("camp"))
                .isGreaterThan(before.handover("hub") - before.handover("camp") + 3);
    }

    private static long dead(Step step) {
        return step.sum(outcome ->
                outcome.effort().moves().stream().mapToLong(Traffic::killed).sum());
    }

    @Test
    void step_5_a_rear_party_stays_as_long_as_cargo_of_its_country() {
        Step step = Step.of("05-contingents");
        assertThat(step.runs()).allSatisfy(outcome -> {
            for (String country : List.of("castria", "belmara")) {
                ContingentOutcome home = contingent(outcome, country);
                assertThat(home.rearParty()).isGreaterThan(home.cargoGone());
            }
            assertThat(contingent(outcome, "belmara").mainBody())
                    .isLessThan(contingent(outcome, "castria").mainBody());
        });
    }

    @Test
    void step_6_papers_take_days_and_sometimes_nobody_comes_to_take_the_keys() {
        Step before = Step.of("05-contingents");
        Step step = Step.of("06-closing");
        assertThat(before.lostTo("task")).isZero();
        assertThat(step.lostTo("task")).isPositive();
        assertThat(before.handoversThatEnded("unattended")).isZero();
        assertThat(step.handoversThatEnded("unattended")).isPositive();
        assertThat(step.days()).isGreaterThan(before.days() + 14);
    }

    @Test
    void step_7_food_takes_lorries_and_escorts_and_somebody_goes_hungry_all_the_same() {
        Step before = Step.of("06-closing");
        Step step = Step.of("07-supplies");
        assertThat(step.sumOfMove("camp-rations", Traffic::journeys)).isPositive();
        assertThat(step.sum(outcome -> outcome.stood().supplies().stream()
                        .mapToLong(Outcome.Supply::shortPersonDays)
                        .sum()))
                .isPositive();
        assertThat(step.days()).isGreaterThan(before.days() + 3);
    }

    @Test
    void step_8_the_date_has_a_price_and_a_second_escort_moves_it() {
        Step step = Step.of("08-price-and-options");
        assertThat(step.sum(outcome -> outcome.effort().charters().stream()
                        .mapToLong(Outcome.Charters::contracts)
                        .sum()))
                .isPositive();
        assertThat(step.handoversThatEnded("short"))
                .isGreaterThan(Step.of("07-supplies").handoversThatEnded("short"));
        assertThat(step.mean(TutorialTest::cost)).isGreaterThan(10e6);
        Reading.Variant escort = step.file().levers().stream()
                .filter(variant -> variant.lever().key().equals("second-escort"))
                .findFirst()
                .orElseThrow();
        assertThat(new Step(step.file(), play(escort.scenario())).days()).isLessThan(step.days() - 1);
    }

    private static double cost(Outcome outcome) {
        return outcome.quantities().stream()
                .filter(quantity -> quantity.rate().isPresent())
                .mapToDouble(quantity -> quantity.sum() * quantity.rate().getAsDouble())
                .sum();
    }

    @Test
    void step_9_more_is_drawn_once_a_run_and_not_everything_is_an_assumption_any_more() {
        Step before = Step.of("08-price-and-options");
        Step step = Step.of("09-what-we-do-not-know");
        assertThat(step.runs().get(0).why().drawn())
                .hasSizeGreaterThan(before.runs().get(0).why().drawn().size() + 8);
        assertThat(notAssumed(before)).isZero();
        assertThat(notAssumed(step)).isPositive();
    }

    private static int notAssumed(Step step) {
        Provenance provenance = step.file().provenance();
        return provenance.inputs().size() - provenance.assumed();
    }

    @Test
    void step_10_has_every_section_of_a_real_mission_and_every_key_of_its_sites() {
        Map<?, ?> mission = written("scenarios/tutorial/10-a-mission.yaml");
        Map<?, ?> real = written("scenarios/minusma-2023/baseline.yaml");
        assertThat(keys(mission)).containsAll(keys(real));
        assertThat(keysOfEach(mission.get("sites"))).containsAll(keysOfEach(real.get("sites")));
    }

    @Test
    void step_10_is_played_to_the_end_of_its_liquidation() {
        assertThat(Step.of("10-a-mission").runs())
                .allSatisfy(outcome -> assertThat(outcome.stood().liquidated()).isLessThan(Outcome.NEVER));
    }

    private static Map<?, ?> written(String file) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(sound(file).resolved());
    }

    private static Set<String> keys(Object block) {
        Set<String> keys = new TreeSet<>();
        ((Map<?, ?>) block).keySet().forEach(key -> keys.add((String) key));
        return keys;
    }

    private static Set<String> keysOfEach(Object blocks) {
        Set<String> keys = new TreeSet<>();
        ((Map<?, ?>) blocks).values().forEach(block -> keys.addAll(keys(block)));
        return keys;
    }
}
