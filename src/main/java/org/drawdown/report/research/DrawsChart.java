package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.drivers.Nested.Split;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.statistics.Spread;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** How an answer lies over the draws of what we do not know: as found, and by the laws that both estimates imply. */
final class DrawsChart {
    private static final int HEIGHT = 420;
    private static final int STEPS = 100;

    private final Split split;
    private final Question question;
    private final double times;

    private DrawsChart(Split split) {
        this.split = split;
        this.question = split.question();
        this.times = Answers.times(question);
    }

    static Chart of(int number, Split split) {
        DrawsChart chart = new DrawsChart(split);
        return new Chart(
                number,
                "nested-" + chart.question.column().replace('_', '-'),
                chart.title(),
                "Steps: the draws in order, drawn together so that they spread as the true ones do, not as wide as the noise of "
                        + split.nested().inner() + " runs makes them."
                        + (chart.odds()
                                ? " Lines: the beta laws of the mean and variance found by draws (solid) and by pairs (broken)."
                                : ""),
                Size.FULL.high(HEIGHT),
                chart::plot,
                chart.table());
    }

    private boolean odds() {
        return question.statistic() == Question.Statistic.PROBABILITY;
    }

    private String title() {
        if (!odds()) {
            return question.words() + " given what we do not know: "
                    + split.nested().groups() + " draws";
        }
        if (!split.nested().told()) {
            return "What we do not know cannot be told to move " + question.words() + " by "
                    + split.nested().groups() + " draws of " + split.nested().inner() + " runs";
        }
        Spread draws = split.nested().spread();
        Spread pairs = split.pairs().spread();
        return String.format(
                Locale.ENGLISH,
                "%s lies in %.0f to %.0f of 100 if what we know least is bad or good; pairs of runs say %.0f to %.0f: %s",
                question.words(),
                100 * draws.range().low(),
                100 * draws.range().high(),
                100 * pairs.range().low(),
                100 * pairs.range().high(),
                split.verdict());
    }

    private List<Double> sorted() {
        return split.nested().means().stream().sorted().toList();
    }

    private Plot plot(Size size) {
        List<Double> means = sorted();
        NumberAxis across = odds() ? Axes.ofHundred() : Axes.numbers(question.words());
        if (odds()) {
            across.setLabel(question.words() + ", of 100 runs, given what we do not know");
        } else {
            double low = means.get(0);
            double high = means.get(means.size() - 1);
            double around = 0.06 * Math.max(1e-3, high - low);
            across.setRange(low - around, high + around);
            across.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ENGLISH));
        }
        NumberAxis up = Axes.upTo("draws with no more, of 100", 100);
        XYPlot plot = Axes.plot(across, up);
        Layers layers = new Layers(plot);
        List<double[]> steps = new ArrayList<>();
        for (int i = 0; i < means.size(); i++) {
            steps.add(new double[] {times * means.get(i), 100.0 * i / means.size()});
            steps.add(new double[] {times * means.get(i), 100.0 * (i + 1) / means.size()});
        }
        layers.line(steps, Palette.BLUE, Palette.line(0, 2));
        layers.named("draws", Palette.BLUE, Palette.line(0, 2));
        if (odds()) {
            beta(layers, split.nested().spread(), "law by draws", 0);
            beta(layers, split.pairs().spread(), "law by pairs", 1);
        }
        return plot;
    }

    private static void beta(Layers layers, Spread spread, String name, int dash) {
        List<double[]> line = new ArrayList<>();
        for (int i = 1; i < STEPS; i++) {
            line.add(new double[] {100 * spread.quantile((double) i / STEPS), 100.0 * i / STEPS});
        }
        layers.line(line, Palette.INK, Palette.line(dash, 1.4));
        layers.named(name, Palette.INK, Palette.line(dash, 1.4));
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a draw, in order",
                ChartData.column("mean", question.meaning() + ", given the draw, drawn together"),
                ChartData.column("share", "of the draws with no more, 0 to 1"));
        List<Double> means = sorted();
        for (int i = 0; i < means.size(); i++) {
            rows.add(means.get(i), (i + 1.0) / means.size());
        }
        return rows.table();
    }
}
