package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.reduction.Estimate;
import org.drawdown.inquiry.reduction.Method;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Calendar;
import org.drawdown.scenario.Scenario;
import org.drawdown.statistics.VarianceRatio;

/** Answers by several methods, as sections of a page, one a question. */
public final class EstimateSection {
    private final Calendar calendar;
    private int number;

    private EstimateSection(Calendar calendar) {
        this.calendar = calendar;
    }

    /** {@return a section for each question} */
    public static List<Section> of(List<Estimate> estimates, Scenario scenario) {
        Map<Question, List<Estimate>> byQuestion = new LinkedHashMap<>();
        estimates.forEach(estimate -> byQuestion
                .computeIfAbsent(estimate.question(), question -> new ArrayList<>())
                .add(estimate));
        EstimateSection sections = new EstimateSection(scenario.calendar());
        return byQuestion.entrySet().stream()
                .map(entry -> sections.section(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Section section(Question question, List<Estimate> estimates) {
        boolean any = estimates.stream().anyMatch(estimate -> estimate.answer().isPresent());
        List<Chart> charts = any
                ? List.of(EstimateChart.of(++number, question, finding(estimates), estimates, calendar))
                : List.of();
        return new Section(
                question.words(),
                finding(estimates) + ".",
                List.of(
                        "The ratio says how many plain runs one run of the method is worth; it was measured on these runs, with"
                                + " a 95 % interval, and holds for this scenario and this question only. Every interval rests on units"
                                + " that are independent of each other: runs, pairs, or sets of points."),
                charts,
                List.of(table(question, estimates)));
    }

    /** {@return what was gained, as a sentence without its dot} */
    private static String finding(List<Estimate> estimates) {
        return estimates.stream()
                .filter(estimate ->
                        estimate.ratio().filter(VarianceRatio::gains).isPresent())
                .max(Comparator.comparingDouble(
                        estimate -> estimate.ratio().orElseThrow().interval().low()))
                .map(best -> "A run by " + best.method().word() + " is worth "
                        + best.ratio().orElseThrow().words() + " plain runs")
                .orElse("No method is shown to gain over plain runs");
    }

    private Grid table(Question question, List<Estimate> estimates) {
        List<List<String>> rows = new ArrayList<>();
        for (Estimate estimate : estimates) {
            String remark =
                    estimate.refused().map(why -> "refused: " + why).orElse(String.join("; ", estimate.remarks()));
            rows.add(List.of(
                    estimate.method().word(),
                    estimate.answer()
                            .map(answer -> question.say(answer.value(), calendar) + " ("
                                    + question.say(answer.interval(), calendar) + ")")
                            .orElse("-"),
                    estimate.answer().map(Amount::n).map(n -> Words.number(n)).orElse("-"),
                    estimate.answer()
                            .map(answer -> Words.number(estimate.units()))
                            .orElse("-"),
                    estimate.ratio()
                            .map(ratio -> ratio.words() + ratio.verdict())
                            .orElse(estimate.method() == Method.PLAIN ? "1" : "-"),
                    remark));
        }
        return new Grid(
                "estimates",
                "By each method",
                List.of("method", "answer (95 %)", "runs", "units", "plain runs that one is worth (95 %)", "remark"),
                rows,
                "");
    }
}
