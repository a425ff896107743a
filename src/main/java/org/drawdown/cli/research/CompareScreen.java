package org.drawdown.cli.research;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.compare.Compared;
import org.drawdown.inquiry.compare.Difference;
import org.drawdown.scenario.Scenario;

/** A comparison on the screen. */
final class CompareScreen {
    private static final int MOST_RUNS = 8;

    private final Compared compared;
    private final Scenario scenario;
    private final Lines lines = new Lines();

    CompareScreen(Compared compared, Scenario scenario) {
        this.compared = compared;
        this.scenario = scenario;
    }

    List<String> lines() {
        int n = compared.surveyed().replications();
        say("Comparison of " + String.join(", ", compared.names()) + ": " + Words.count(n)
                + " runs each, the same luck");
        for (int question = 0; question < compared.surveyed().questions().size(); question++) {
            answers(question);
        }
        lines.blank();
        say("All " + compared.intervals() + " intervals of differences hold together with "
                + Words.amount(100 * compared.confidence()) + " % confidence.");
        return lines.lines();
    }

    private void say(String line) {
        Words.broken(line, 6).forEach(lines::line);
    }

    private void answers(int question) {
        Question asked = compared.surveyed().questions().get(question);
        lines.blank();
        say(asked.words() + "  (95 % of each by itself)");
        for (int i = 0; i < compared.names().size(); i++) {
            Optional<Amount> answer = compared.surveyed().answer(i, question);
            say("  " + compared.names().get(i) + "  "
                    + answer.map(found -> asked.say(found.value(), scenario.calendar()) + " ("
                                    + asked.say(found.interval(), scenario.calendar()) + ")")
                            .orElse("no answer"));
        }
        compared.differences().stream()
                .filter(difference -> difference.question() == question)
                .forEach(difference -> difference(asked, difference));
    }

    private void difference(Question asked, Difference difference) {
        String pair = compared.names().get(difference.of()) + " less "
                + compared.names().get(difference.than());
        say("  " + pair + ": "
                + difference.amount().map(asked::differs).orElse("no difference can be given")
                + (difference.amount().isPresent() && !difference.toldApart() ? "; cannot be told apart" : "")
                + difference
                        .ratio()
                        .map(ratio -> String.format(
                                Locale.ROOT,
                                "; the same luck saves %.1f times the runs (%.1f .. %.1f)",
                                ratio.value(),
                                ratio.interval().low(),
                                ratio.interval().high()))
                        .orElse(""));
        if (!difference.toYes().isEmpty() || !difference.toNo().isEmpty()) {
            say("    switched to yes " + runs(difference.toYes()) + ", to no " + runs(difference.toNo()));
        }
    }

    private static String runs(List<Integer> runs) {
        return Words.count(runs.size(), "run")
                + (runs.isEmpty()
                        ? ""
                        : " ("
                                + runs.stream()
                                        .limit(MOST_RUNS)
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")) + (runs.size() > MOST_RUNS ? ", .." : "")
                                + ")");
    }
}
