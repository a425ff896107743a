package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.precision.Convergence;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Calendar;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** A supporting figure: how an answer settled while runs were played. */
final class ConvergenceChart {
    private final Convergence convergence;
    private final Question question;
    private final Calendar calendar;

    private ConvergenceChart(Convergence convergence, Calendar calendar) {
        this.convergence = convergence;
        this.question = convergence.precision().question();
        this.calendar = calendar;
    }

    static Optional<Chart> of(Material material) {
        return material.convergence()
                .filter(found -> found.looks().stream().anyMatch(look -> Double.isFinite(look.value())))
                .map(found -> new ConvergenceChart(found, material.scenario().calendar()).chart());
    }

    private Chart chart() {
        return new Chart(
                11,
                "convergence",
                title(),
                "Line: the answer after so many runs; band: its interval, which holds at all looks together with 95 %"
                        + " confidence; broken lines: as narrow as was wanted, about the last answer.",
                Size.FULL,
                this::plot,
                table());
    }

    private String title() {
        Amount last = convergence.last();
        return question.words().strip() + " is " + question.say(last.value(), calendar) + " ("
                + question.say(last.interval(), calendar) + ") after " + Words.number(last.n()) + " runs"
                + (convergence.sure() ? ", as sure as was wanted" : ", not as sure as was wanted");
    }

    private Plot plot(Size size) {
        Answers answers = new Answers(question, calendar);
        XYPlot plot = Axes.plot(across(), answers.near(drawn(), size));
        List<double[]> band = new ArrayList<>();
        List<double[]> line = new ArrayList<>();
        for (Amount look : drawn()) {
            line.add(new double[] {look.n(), answers.at(look.value())});
            if (Double.isFinite(look.interval().low())
                    && Double.isFinite(look.interval().high())) {
                band.add(new double[] {
                    look.n(),
                    answers.at(look.interval().low()),
                    answers.at(look.interval().high())
                });
            }
        }
        Layers layers = new Layers(plot);
        layers.band(band, Palette.tint(Palette.SKY, 0.45));
        layers.line(line, Palette.BLUE, Palette.line(0, 2));
        layers.marks(line, Palette.BLUE, Palette.circle(3));
        double last = convergence.last().value();
        if (Double.isFinite(last)) {
            plot.addRangeMarker(
                    Axes.marker(answers.at(last - convergence.precision().half()), "", Palette.BLACK));
            plot.addRangeMarker(
                    Axes.marker(answers.at(last + convergence.precision().half()), "", Palette.BLACK));
        }
        return plot;
    }

    private List<Amount> drawn() {
        return convergence.looks().stream()
                .filter(look -> Double.isFinite(look.value()))
                .toList();
    }

    private NumberAxis across() {
        NumberAxis axis = Axes.numbers("runs");
        axis.setRange(0, 1.04 * convergence.last().n());
        return axis;
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a look",
                ChartData.column("n", "runs"),
                ChartData.column("value", question.meaning()),
                ChartData.column("low", "lower end; all looks together hold with 95 % confidence"),
                ChartData.column("high", "upper end"));
        convergence
                .looks()
                .forEach(look -> rows.add(
                        look.n(),
                        look.value(),
                        look.interval().low(),
                        look.interval().high()));
        return rows.table();
    }
}
