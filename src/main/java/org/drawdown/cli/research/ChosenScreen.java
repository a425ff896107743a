package org.drawdown.cli.research;

import java.util.List;
import org.drawdown.cli.screen.Lines;
import org.drawdown.cli.screen.Words;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.compare.Choice;
import org.drawdown.inquiry.compare.Chosen;
import org.drawdown.scenario.Scenario;

/** The best of several, on the screen. */
final class ChosenScreen {
    private final Chosen chosen;
    private final Scenario scenario;
    private final Lines lines = new Lines();

    ChosenScreen(Chosen chosen, Scenario scenario) {
        this.chosen = chosen;
        this.scenario = scenario;
    }

    List<String> lines() {
        Choice choice = chosen.choice();
        Question question = choice.question();
        say("The best of " + chosen.names().size() + " by " + question.words() + ": " + Words.count(chosen.runs())
                + " runs in all, an observation is the mean of " + choice.batch());
        List<Amount> means = chosen.means();
        for (int i = 0; i < means.size(); i++) {
            Amount mean = means.get(i);
            say("  " + chosen.names().get(i) + "  " + question.say(mean.value(), scenario.calendar()) + " ("
                    + question.say(mean.interval(), scenario.calendar()) + ")  " + Words.count(mean.n(), "run")
                    + (chosen.isBest(i) ? "  selected" : ""));
        }
        lines.blank();
        say(verdict(choice));
        return lines.lines();
    }

    private void say(String line) {
        Words.broken(line, 4).forEach(lines::line);
    }

    private String verdict(Choice choice) {
        if (!chosen.ended()) {
            return "Cannot be told apart in so many runs: " + String.join(", ", chosen.left())
                    + ". Say more --budget, or a larger --delta.";
        }
        if (choice.method() == Choice.Method.OCBA) {
            return "Selected: " + chosen.best() + ". That it is the best is estimated at "
                    + Hundred.words(chosen.guarantee()) + " of 100 or more; a fixed budget guarantees nothing.";
        }
        return "Selected: " + chosen.best()
                + ". Where the best leads by the --delta or more, it is the one selected with "
                + Words.amount(100 * chosen.guarantee()) + " % confidence.";
    }
}
