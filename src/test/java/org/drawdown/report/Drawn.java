package org.drawdown.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.experiment.Told;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Measured;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Provenance.Confidence;
import org.drawdown.scenario.Provenance.Input;
import org.drawdown.scenario.Scenario;

/** Material told, never played: eight runs of a mission whose deadline is the end of 10 July, four of them in time. */
final class Drawn {
    static final Map<String, LocalDate> NEEDED_BY = Map.of("escort", LocalDate.of(2023, 8, 1));

    static final Made MADE = new Made("0.1.0", 1, "3f9a12c", "java -jar target/drawdown.jar run told.yaml");

    private Drawn() {}

    static Findings findings() {
        return Findings.of(Told.runs(8, Drawn::run));
    }

    private static Told run(int replication) {
        double day = 6 + replication;
        return Told.run(replication)
                .held("people", day - 1)
                .all(day)
                .site("kidal", 1, day - 2, 9, "formal")
                .stock("gao", "military", new int[] {0, 5, 12}, 100, 40, 5)
                .stock("gao", "boxes", new int[] {0, 4, 12}, 50, 20, 0)
                .stock(Whereabouts.OUT, "boxes", new int[] {0, 4, 12}, 0, 30, 50)
                .price("boxes", 50, 0, replication, 0, 0);
    }

    static Comparison comparison() {
        return Comparison.of(
                Told.runs(8, Drawn::run),
                List.of(Told.runs(
                        "escort",
                        8,
                        replication -> Told.run(replication)
                                .held("people", 4)
                                .all(5)
                                .site("kidal", 1, 4, 9, "formal")
                                .price("boxes", 50, 0, 0, 0, 0))));
    }

    static Material material() {
        return material(findings(), Optional.of(comparison()), "a study of 2020");
    }

    static Material material(Findings findings, Optional<Comparison> comparison, String source) {
        return material(findings, comparison, List.of(), Told.SCENARIO, source);
    }

    static Material of(Findings findings, Scenario scenario) {
        return material(findings, Optional.empty(), List.of(), scenario, "a study");
    }

    static Material measured(Findings findings, Measured measured) {
        return material(findings, Optional.empty(), List.of(measured), Told.SCENARIO, "a study");
    }

    private static Material material(
            Findings findings,
            Optional<Comparison> comparison,
            List<Measured> measured,
            Scenario scenario,
            String source) {
        Provenance provenance = new Provenance(List.of(
                new Input(
                        "sites.kidal.people",
                        "1300",
                        source,
                        Confidence.MEDIUM,
                        Optional.of(LocalDate.of(2023, 6, 30)),
                        Optional.empty(),
                        "told.yaml",
                        12),
                new Input(
                        "fleets.escorts.count",
                        "2",
                        "",
                        Confidence.UNSTATED,
                        Optional.empty(),
                        Optional.empty(),
                        "told.yaml",
                        31)));
        return new Material(
                findings,
                comparison,
                NEEDED_BY,
                Optional.empty(),
                measured,
                scenario,
                provenance,
                Optional.empty(),
                MADE);
    }

    static Facts named(Facts facts, String title, String marking) {
        return new Facts(
                facts.name(),
                title,
                marking,
                facts.start(),
                facts.deadline(),
                facts.lastDay(),
                facts.horizon(),
                facts.n(),
                facts.pairs());
    }
}
