package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.reduction.Estimate;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.scenario.Calendar;
import org.drawdown.statistics.VarianceRatio;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** An answer with its interval by each method. */
final class EstimateChart {
    private static final int HEIGHT = 380;

    private final Question question;
    private final List<Estimate> shown;
    private final Calendar calendar;

    private EstimateChart(Question question, List<Estimate> estimates, Calendar calendar) {
        this.question = question;
        this.shown = estimates.stream()
                .filter(estimate -> estimate.answer().isPresent())
                .toList();
        this.calendar = calendar;
    }

    static Chart of(int number, Question question, String finding, List<Estimate> estimates, Calendar calendar) {
        EstimateChart chart = new EstimateChart(question, estimates, calendar);
        return new Chart(
                number,
                question.column().replace('_', '-'),
                question.words() + ": " + finding.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + finding.substring(1),
                chart.reading(),
                Size.FULL.high(HEIGHT),
                chart::plot,
                chart.table());
    }

    private String reading() {
        return "Dots and bars: the answer by each method and its 95 % interval, "
                + shown.get(0).answer().orElseThrow().n()
                + " runs each. All aim at the same number; a shorter bar is worth more runs. The axis does not begin at 0.";
    }

    private Plot plot(Size size) {
        Answers answers = new Answers(question, calendar);
        List<Amount> all =
                shown.stream().map(Estimate::answer).flatMap(Optional::stream).toList();
        XYPlot plot = Axes.plot(
                Axes.across(
                        "method",
                        shown.stream().map(estimate -> estimate.method().word()).toList()),
                answers.near(all, size));
        Layers layers = new Layers(plot);
        List<double[]> dots = new ArrayList<>();
        IntStream.range(0, all.size())
                .filter(place -> Double.isFinite(all.get(place).value()))
                .forEach(place -> {
                    Amount answer = all.get(place);
                    layers.line(
                            List.of(
                                    end(answers, place, answer.interval().low(), answer),
                                    end(answers, place, answer.interval().high(), answer)),
                            Palette.BLUE,
                            Palette.line(0, 3));
                    dots.add(new double[] {place, answers.at(answer.value())});
                });
        layers.marks(dots, Palette.BLUE, Palette.circle(4.5));
        return plot;
    }

    private static double[] end(Answers answers, int place, double end, Amount answer) {
        return new double[] {place, answers.at(answers.shown(end, answer.value()))};
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a method; " + question.words(),
                ChartData.column("method", "how luck was drawn"),
                ChartData.column("value", question.meaning()),
                ChartData.column("low", "lower end of the 95 % interval"),
                ChartData.column("high", "upper end"),
                ChartData.column("n", "runs"),
                ChartData.column("ratio", "plain runs that one is worth"),
                ChartData.column("ratio_low", "lower end of its 95 % interval"),
                ChartData.column("ratio_high", "upper end"));
        for (Estimate estimate : shown) {
            Amount answer = estimate.answer().orElseThrow();
            rows.add(
                    estimate.method().word(),
                    answer.value(),
                    answer.interval().low(),
                    answer.interval().high(),
                    answer.n(),
                    estimate.ratio().map(VarianceRatio::value),
                    estimate.ratio().map(ratio -> ratio.interval().low()),
                    estimate.ratio().map(ratio -> ratio.interval().high()));
        }
        return rows.table();
    }
}
