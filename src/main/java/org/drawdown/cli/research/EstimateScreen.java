package org.drawdown.cli.research;

import java.util.List;
import java.util.Locale;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Measure;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.reduction.Effort;
import org.drawdown.inquiry.reduction.Estimate;
import org.drawdown.inquiry.reduction.Method;
import org.drawdown.scenario.Scenario;

/** Answers by several methods on the screen, a block a question. */
final class EstimateScreen {
    private static final int FEW = 100;

    private final List<Estimate> estimates;
    private final Scenario scenario;
    private final Effort effort;
    private final int dimensions;
    private final Lines lines = new Lines();

    EstimateScreen(List<Estimate> estimates, Scenario scenario, Effort effort, int dimensions) {
        this.estimates = estimates;
        this.scenario = scenario;
        this.effort = effort;
        this.dimensions = dimensions;
    }

    List<String> lines() {
        say("Estimate of " + scenario.name() + ": " + Words.count(effort.runs(), "run") + " by each method");
        if (estimates.stream().anyMatch(estimate -> estimate.method() == Method.QUASI)) {
            say("  quasi: " + effort.randomisations() + " sets of " + effort.runs() / effort.randomisations()
                    + " Sobol points for " + Words.count(dimensions, "draw") + " of each run, the rest ordinary luck");
        }
        Question before = null;
        for (Estimate estimate : estimates) {
            if (!estimate.question().equals(before)) {
                before = estimate.question();
                lines.blank();
                say(before.words() + "  (95 % intervals; ratio: so many plain runs are worth one)");
            }
            say("  " + line(estimate));
        }
        return lines.lines();
    }

    private void say(String line) {
        Words.broken(line, 14).forEach(lines::line);
    }

    private String line(Estimate estimate) {
        String name = String.format(Locale.ROOT, "%-11s", estimate.method().word());
        if (estimate.refused().isPresent()) {
            return name + " refused: " + estimate.refused().get();
        }
        Amount answer = estimate.answer().orElseThrow();
        String ratio = estimate.ratio()
                .map(found -> "  ratio " + found.words() + found.verdict())
                .orElse(estimate.method() == Method.PLAIN ? "" : "  ratio not measured");
        String remarks = estimate.remarks().isEmpty() ? "" : "; " + String.join("; ", estimate.remarks());
        return name + " " + said(estimate.question(), answer) + ", n = " + Words.count(answer.n()) + ratio + remarks;
    }

    private String said(Question question, Amount answer) {
        if (question.statistic() == Question.Statistic.PROBABILITY) {
            return String.format(
                    Locale.ROOT,
                    "%.1f of 100 (%.1f .. %.1f)",
                    100 * answer.value(),
                    100 * answer.interval().low(),
                    100 * answer.interval().high());
        }
        if (question.measure().unit() != Measure.Unit.DAYS && Math.abs(answer.value()) < FEW) {
            return String.format(
                    Locale.ROOT,
                    "%.2f (%.2f .. %.2f)",
                    answer.value(),
                    answer.interval().low(),
                    answer.interval().high());
        }
        return question.say(answer.value(), scenario.calendar()) + " ("
                + question.say(answer.interval(), scenario.calendar()) + ")";
    }
}
