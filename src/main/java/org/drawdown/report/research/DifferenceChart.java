package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.compare.Compared;
import org.drawdown.inquiry.compare.Difference;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** Differences between scenarios with intervals that hold together, a row a pair. */
final class DifferenceChart {
    private static final int AROUND = 170;
    private static final int A_ROW = 44;

    private final Compared compared;
    private final Question question;
    private final List<Difference> differences;
    private final double times;

    private DifferenceChart(Compared compared, int number) {
        this.compared = compared;
        this.question = compared.surveyed().questions().get(number);
        this.times = Answers.times(question);
        this.differences = compared.differences().stream()
                .filter(difference -> difference.question() == number)
                .filter(difference -> difference.amount().isPresent())
                .toList();
    }

    static Chart of(int number, Compared compared, int question) {
        DifferenceChart chart = new DifferenceChart(compared, question);
        Size size = Size.FULL.high(AROUND + A_ROW * Math.max(3, chart.differences.size()));
        return new Chart(
                number,
                chart.question.column().replace('_', '-'),
                chart.title(),
                "Marks: difference of the answers, run by run with the same luck; lines: 95 % intervals that hold together."
                        + " Filled where it can be told from 0.",
                size,
                chart::plot,
                chart.table());
    }

    private String title() {
        long apart = differences.stream().filter(Difference::toldApart).count();
        return question.words() + ": " + (apart == 0 ? "no" : apart + " of " + differences.size()) + " difference"
                + (apart == 1 && differences.size() == 1 ? "" : "s") + " can be told from luck";
    }

    private String name(Difference difference) {
        return compared.names().get(difference.of()) + " less "
                + compared.names().get(difference.than());
    }

    private Plot plot(Size size) {
        NumberAxis across = Axes.numbers(Answers.ofDifferences(question));
        double most = differences.stream()
                .map(difference -> difference.amount().orElseThrow().interval())
                .mapToDouble(interval -> Math.max(Math.abs(interval.low()), Math.abs(interval.high())))
                .max()
                .orElse(1);
        across.setRange(-1.08 * Math.max(1e-9, times * most), 1.08 * Math.max(1e-9, times * most));
        across.setStandardTickUnits(NumberAxis.createStandardTickUnits(java.util.Locale.ENGLISH));
        XYPlot plot = Axes.plot(
                across, Axes.names(differences.stream().map(this::name).toList()));
        Layers layers = new Layers(plot);
        for (int i = 0; i < differences.size(); i++) {
            var amount = differences.get(i).amount().orElseThrow();
            layers.ranges(
                    List.of(new double[] {
                        times * amount.interval().low(),
                        times * amount.value(),
                        times * amount.interval().high(),
                        i
                    }),
                    Palette.BLUE,
                    3,
                    Palette.circle(5),
                    differences.get(i).toldApart());
        }
        plot.addDomainMarker(Axes.marker(0, "", Palette.BLACK));
        return plot;
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a pair of scenarios",
                ChartData.column("pair", "one less the other"),
                ChartData.column("difference", question.meaning()),
                ChartData.column("low", "lower end; all intervals hold together with 95 % confidence"),
                ChartData.column("high", "upper end"),
                ChartData.column("n", "runs of each"));
        List<Difference> all = new ArrayList<>(differences);
        all.forEach(difference -> {
            var amount = difference.amount().orElseThrow();
            rows.add(
                    name(difference),
                    amount.value(),
                    amount.interval().low(),
                    amount.interval().high(),
                    amount.n());
        });
        return rows.table();
    }
}
