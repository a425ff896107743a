package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.reading.Shuffled;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the keys in a file never changes a result, but where it is said that a mapping is a list. */
class OrderOfKeysTest {
    private static final Path BASELINE = Path.of("scenarios/minusma-2023/baseline.yaml");
    private static final String RULES = "who-goes-next.order";

    /** Read once: what goes next by the list of moves and tasks, and what does not. */
    private static final Reading.Sound LISTED = sound(Map.of());

    private static final Reading.Sound UNLISTED = sound(Map.of(RULES, "[phase, planned]"));

    private static final List<String> TOLD = told(LISTED.scenario());

    private static Reading.Sound sound(Map<String, String> changes) {
        return (Reading.Sound) ScenarioFile.read(BASELINE, changes);
    }

    /** What happens in a run, and what it leaves behind where that can be compared as text. */
    private static List<String> told(Scenario scenario) {
        Teller teller = new Teller();
        Outcome outcome = Simulation.of(scenario).run(Luck.of(20_230_630, 1, 3), teller);
        List<String> told = new ArrayList<>(teller.lines());
        told.add(outcome.end() + " " + outcome.held() + " " + outcome.sites() + " " + outcome.price());
        told.add(outcome.why() + " " + outcome.effort().moves() + " " + outcome.events());
        return told;
    }

    static List<String> sections() {
        return Shuffled.text(LISTED.resolved()).sections();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_section_in_another_order_is_the_same_mission(String section) {
        Scenario shuffled =
                Shuffled.text(LISTED.resolved()).scenario(section::equals, false, new Random(section.hashCode()));
        assertThat(told(shuffled)).isEqualTo(TOLD);
    }

    @Test
    void a_whole_file_in_another_order_is_the_same_mission() {
        Scenario shuffled = Shuffled.text(LISTED.resolved()).scenario(any -> true, false, new Random(34));
        assertThat(shuffled).isNotEqualTo(LISTED.scenario());
        assertThat(told(shuffled)).isEqualTo(TOLD);
    }

    @Test
    void moves_and_tasks_have_an_order_only_for_the_rule_that_asks_for_it() {
        List<String> told = told(UNLISTED.scenario());
        for (int seed = 0; seed < 3; seed++) {
            Scenario shuffled = Shuffled.text(UNLISTED.resolved()).scenario(any -> true, true, new Random(seed));
            assertThat(told(shuffled)).isEqualTo(told);
        }
        Scenario other = Shuffled.text(LISTED.resolved()).scenario("moves"::equals, true, new Random(1));
        assertThat(told(other)).isNotEqualTo(TOLD);
    }
}
