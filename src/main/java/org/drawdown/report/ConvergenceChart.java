package org.drawdown.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Measure;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.precision.Convergence;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Calendar;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** A supporting figure: how an answer settled while runs were played. */
final class ConvergenceChart {
    private static final double SECONDS_A_DAY = 86_400;

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

    private boolean dated() {
        return question.statistic() != Question.Statistic.PROBABILITY
                && question.measure().unit() == Measure.Unit.DAYS;
    }

    private double at(double value) {
        if (dated()) {
            return Axes.at(time(value));
        }
        return question.statistic() == Question.Statistic.PROBABILITY ? 100 * value : value;
    }

    private LocalDateTime time(double days) {
        return calendar.start().plusSeconds(Math.round(days * SECONDS_A_DAY));
    }

    private Plot plot(Size size) {
        XYPlot plot = Axes.plot(across(), up(size));
        List<double[]> band = new ArrayList<>();
        List<double[]> line = new ArrayList<>();
        for (Amount look : drawn()) {
            line.add(new double[] {look.n(), at(look.value())});
            if (Double.isFinite(look.interval().low())
                    && Double.isFinite(look.interval().high())) {
                band.add(new double[] {
                    look.n(), at(look.interval().low()), at(look.interval().high())
                });
            }
        }
        Layers layers = new Layers(plot);
        layers.band(band, Palette.tint(Palette.SKY, 0.45));
        layers.line(line, Palette.BLUE, Palette.line(0, 2));
        layers.marks(line, Palette.BLUE, Palette.circle(3));
        double last = convergence.last().value();
        if (Double.isFinite(last)) {
            plot.addRangeMarker(Axes.marker(at(last - convergence.precision().half()), "", Palette.BLACK));
            plot.addRangeMarker(Axes.marker(at(last + convergence.precision().half()), "", Palette.BLACK));
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

    private ValueAxis up(Size size) {
        double[] ends = drawn().stream()
                .flatMapToDouble(look -> DoubleStream.of(
                        look.value(), look.interval().low(), look.interval().high()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double low = ends[0];
        double high = ends[ends.length - 1];
        if (question.statistic() == Question.Statistic.PROBABILITY) {
            NumberAxis axis = Axes.numbers("of 100 runs");
            axis.setRange(Math.max(0, 100 * low - 5), Math.min(100, 100 * high + 5));
            return axis;
        }
        return dated() ? Axes.dates(time(low - 1), time(high + 1), size) : Axes.upTo(question.words(), high);
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
