package org.drawdown.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drawdown.chance.Luck;
import org.drawdown.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * Refusals come in streaks under a regime, and do not without one.
 *
 * <p>With answers x = 1 for a refusal and 0 for a grant, a refusal rate p and n pairs of answers that follow one another,
 * z = sum of (x − p)(next x − p) / (p (1 − p) √n) has mean 0 and variance 1 when answers do not depend on those before.
 */
class StreaksTest {
    private static final int RUNS = 40;
    private static final double RATE = 0.3;

    /** A sound simulator would be called unsound once in 15,000 seeds: four standard errors, on both sides. */
    @Test
    void without_a_regime_a_refusal_says_nothing_of_the_next_answer() {
        assertThat(z("without")).isBetween(-4.0, 4.0);
    }

    /** Independent answers would pass for streaks once in a thousand million seeds: six standard errors. */
    @Test
    void under_a_regime_a_refusal_makes_the_next_more_likely() {
        assertThat(z("with")).isGreaterThan(6.0);
    }

    private static double z(String file) {
        Scenario scenario =
                Story.scenario(Path.of("src/test/resources/stories/streaks").resolve(file + ".yaml"), Map.of());
        double sum = 0;
        int pairs = 0;
        for (int run = 0; run < RUNS; run++) {
            List<Boolean> refused = refused(Story.play(scenario, Luck.of(7, run, run)));
            for (int i = 1; i < refused.size(); i++) {
                sum += deviation(refused.get(i - 1)) * deviation(refused.get(i));
                pairs++;
            }
        }
        return sum / (RATE * (1 - RATE) * Math.sqrt(pairs));
    }

    private static double deviation(boolean refused) {
        return (refused ? 1 : 0) - RATE;
    }

    private static List<Boolean> refused(Story story) {
        List<Boolean> refused = new ArrayList<>();
        for (String line : story.told("answered")) {
            refused.add(line.contains(" refused "));
        }
        return refused;
    }
}
