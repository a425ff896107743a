package org.drawdown.inquiry.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.drawdown.chance.Luck;
import org.drawdown.experiment.Progress;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Sensitivities;
import org.drawdown.inquiry.Survey;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;
import org.drawdown.reading.ScenarioFile;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.Simulation;
import org.junit.jupiter.api.Test;

/** A whole mission, in few runs: attribution beside paired differences. */
class BaselineLengthsTest {
    private static final int RUNS = 10;
    private static final List<String> LAWS = List.of("authorities.export.takes", "authorities.road.takes");

    @Test
    void days_on_the_chain_stand_beside_differences_and_are_a_sensitivity_only_where_they_agree() {
        Scenario scenario =
                ((Reading.Sound) ScenarioFile.read(Path.of("scenarios/minusma-2023/baseline.yaml"))).scenario();
        Lengths lengths = new Lengths(scenario, List.of(), LAWS, 1, RUNS);
        Surveyed base = played(lengths.base(), lengths);
        List<Lengths.Length> found =
                lengths.found(base, played(lengths.ends(base).orElseThrow(), lengths));
        assertThat(found).hasSize(LAWS.size());
        Simulation plain = Simulation.of(scenario);
        Outcome first = plain.run(Luck.of(1, 0, 0));
        double finish = base.numbers().get(0).orElseThrow()[0][0];
        assertThat(finish).isEqualTo(first.held().get(Outcome.ALL) / 86_400.0);
        double chain = 0;
        for (int law = 0; law < LAWS.size(); law++) {
            double days = base.numbers().get(0).orElseThrow()[1 + law][0];
            assertThat(days).isEqualTo(Sensitivities.days(LAWS.get(law), first));
            chain += days;
        }
        assertThat(chain).as("days of two laws on one chain").isPositive().isLessThanOrEqualTo(finish);
        for (Lengths.Length length : found) {
            Amount attribution = length.finish().attribution();
            Amount difference = length.finish().difference().orElseThrow();
            boolean apart = attribution.interval().low() > difference.interval().high()
                    || attribution.interval().high() < difference.interval().low();
            assertThat(length.finish().n()).isEqualTo(RUNS);
            assertThat(apart && length.finish().called() == Sensitivities.Called.SENSITIVITY)
                    .as(length.finish().path())
                    .isFalse();
        }
    }

    private static Surveyed played(Survey survey, Lengths lengths) {
        return survey.play(lengths, 2, Progress.silent(), Survey.Memory.none());
    }
}
