package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.compare.Chosen;
import org.drawdown.inquiry.compare.Compared;
import org.drawdown.inquiry.compare.Difference;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;

/** Comparisons as sections of a page. */
public final class CompareSection {
    private CompareSection() {}

    /** {@return a section a question} */
    public static List<Section> of(Compared compared, Scenario scenario) {
        return IntStream.range(0, compared.surveyed().questions().size())
                .mapToObj(question -> section(compared, question, scenario.calendar()))
                .toList();
    }

    private static Section section(Compared compared, int number, Calendar calendar) {
        Question question = compared.surveyed().questions().get(number);
        List<Difference> differences = compared.differences().stream()
                .filter(difference -> difference.question() == number)
                .toList();
        long apart = differences.stream().filter(Difference::toldApart).count();
        String finding = apart == 0
                ? "No difference can be told from luck in "
                        + compared.surveyed().replications() + " runs."
                : apart + " of " + differences.size() + " differences can be told from luck in "
                        + compared.surveyed().replications() + " runs.";
        List<Chart> charts =
                differences.stream().anyMatch(difference -> difference.amount().isPresent())
                        ? List.of(DifferenceChart.of(number + 1, compared, number))
                        : List.of();
        return new Section(
                question.words(),
                finding,
                List.of(
                        "Run by run the scenarios meet the same luck, so a run that switched did so because of what differs. All "
                                + compared.intervals()
                                + " intervals of differences hold together with 95 % confidence (Bonferroni)."
                                + " What cannot be told apart is not the same: there were too few runs to see a difference."),
                charts,
                List.of(answers(compared, number, question, calendar)));
    }

    private static Grid answers(Compared compared, int number, Question question, Calendar calendar) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < compared.names().size(); i++) {
            Optional<Amount> answer = compared.surveyed().answer(i, number);
            rows.add(List.of(
                    compared.names().get(i),
                    answer.map(found -> question.say(found.value(), calendar)).orElse("no answer"),
                    answer.map(found -> question.say(found.interval(), calendar))
                            .orElse("-"),
                    answer.map(found -> Words.number(found.n())).orElse("-")));
        }
        return new Grid(
                "answers", "Each by itself", List.of("scenario", question.words(), "95 % interval", "n"), rows, "");
    }

    /** {@return what was chosen} */
    public static List<Section> of(Chosen chosen, Scenario scenario) {
        Question question = chosen.choice().question();
        List<List<String>> rows = new ArrayList<>();
        List<Amount> means = chosen.means();
        for (int i = 0; i < means.size(); i++) {
            Amount mean = means.get(i);
            rows.add(List.of(
                    chosen.names().get(i),
                    question.say(mean.value(), scenario.calendar()),
                    question.say(mean.interval(), scenario.calendar()),
                    Words.number(mean.n()),
                    chosen.isLeft(i) ? "yes" : "no"));
        }
        String finding = chosen.ended()
                ? chosen.best() + " was selected of " + chosen.names().size() + "."
                : String.join(", ", chosen.left()) + " cannot be told apart in " + Words.number(chosen.runs())
                        + " runs.";
        return List.of(new Section(
                "The best by " + question.words(),
                finding,
                List.of("An observation is the mean of " + chosen.choice().batch()
                        + " runs: the guarantees of Rinott, and of Kim"
                        + " and Nelson, are for normal observations. The intervals are of each scenario by itself; where it was"
                        + " selected, its mean looks better than it is."),
                List.of(),
                List.of(new Grid(
                        "selection",
                        "Scenarios",
                        List.of("scenario", "mean", "95 % interval", "n", "left at the end"),
                        rows,
                        ""))));
    }
}
