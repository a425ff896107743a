package org.drawdown.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Findings;
import org.drawdown.findings.Measured;
import org.drawdown.findings.Why;
import org.drawdown.inquiry.precision.Convergence;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Provenance;
import org.drawdown.scenario.Scenario;

/**
 * All that a report is made of.
 *
 * @param findings   of the baseline
 * @param comparison with levers or other scenarios; absent when only one was played
 * @param neededBy   by key of what is compared, the day by which a lever has to be in place; empty for other scenarios
 * @param why        what held it up; absent when not asked
 * @param measured   what each scenario did, the baseline first
 * @param scenario   what was asked
 * @param provenance where each of its numbers comes from
 * @param convergence how an answer settled; absent where the runs were not stopped by it
 * @param made       how the runs were made
 */
public record Material(
        Findings findings,
        Optional<Comparison> comparison,
        Map<String, LocalDate> neededBy,
        Optional<Why> why,
        List<Measured> measured,
        Scenario scenario,
        Provenance provenance,
        Optional<Convergence> convergence,
        Made made) {

    /** {@return what stands under every chart} */
    String foot() {
        var facts = findings.facts();
        // a title that says as of which day says it from where
        String from = scenario.soFar().isPresent()
                ? ""
                : " · from " + Words.full(facts.start().toLocalDate());
        String foot = Words.number(facts.n()) + " runs, " + Words.number(facts.pairs())
                + " draws of what we do not know · seed " + made.seed() + " · scenario " + facts.name() + " "
                + made.hash() + " · " + facts.title() + from + " · Drawdown "
                + made.version();
        return facts.marking().isEmpty() ? foot : facts.marking() + " · " + foot;
    }
}
