package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that others have worked out, told step by step; their values, and those of loops, are in VerificationTest. */
class KnownAnswersTest {
    private static final Path VERIFICATION = Path.of("scenarios/verification");

    /*   min 0   5      17 19
     *     1 |load|haul--|u|back----|
     *     2 |....|load|haul--|u|back---|     one loader, twelve minutes out, one unloader, eight back     */
    @ParameterizedTest
    @CsvSource({"4, 213min", "6, 164min"})
    void the_deterministic_shuttle_delivers_thirty_loads(int trucks, String last) {
        Story shuttle = Story.play(
                Story.scenario(
                        VERIFICATION.resolve("shuttle-deterministic.yaml"),
                        Map.of("fleets.trucks.count", String.valueOf(trucks))),
                Luck.of(1, 0, 0));
        assertThat(shuttle.finish()).isEqualTo(last);
        assertThat(shuttle.told("arrived").get(0)).isEqualTo("19min arrived out 1 face -> dump 1 loads");
        assertThat(shuttle.move("out").delivered()).isEqualTo(30);
    }

    /*   2 October + 7 d out + 48 h + 6 d back = 17 October; + 6 d out + 48 h + 5 d back = 15 October     */
    @Test
    void the_double_convoy_is_back_on_the_15th_and_the_17th_of_October() {
        Scenario scenario = Story.scenario(VERIFICATION.resolve("double-convoy.yaml"), Map.of());
        Outcome outcome = Story.play(scenario, Luck.of(1, 0, 0)).outcome();
        assertThat(outcome.sites().stream()
                        .filter(site -> !site.site().equals("gao"))
                        .map(site -> site.site() + " "
                                + scenario.calendar().local(site.lastConvoy()).toLocalDate()))
                .containsExactly("kidal 2021-10-15", "tessalit 2021-10-17");
    }
}
