package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.drawdown.evidence.Fitted;
import org.drawdown.evidence.Sample;
import org.drawdown.evidence.Staying;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** A fitted law beside what was seen: probabilities, quantiles, density. */
final class FitCharts {
    /** Charts of a law. */
    static final int COUNT = 3;

    private static final int PIECES = 200;
    private static final double MOST = 0.995;

    private final Sample sample;
    private final Fitted law;
    private final String unit;
    private final List<Staying.Step> steps;

    FitCharts(Sample sample, Fitted law, String unit) {
        this.sample = sample;
        this.law = law;
        this.unit = unit.isEmpty() ? "value" : unit;
        this.steps = Staying.of(sample);
    }

    /** {@return the charts, numbered after those before} */
    List<Chart> all(int before) {
        String name = law.family().key();
        return List.of(
                chart(
                        before + 1,
                        name + "-pp",
                        "P-P: probabilities of the law against those seen",
                        "On the line they agree. Each dot is a value that was seen to its end, in the middle of its step.",
                        this::probabilities),
                chart(
                        before + 2,
                        name + "-qq",
                        "Q-Q: quantiles of the law against values seen",
                        "On the line they agree; dots above it at the right: longer was seen than the law gives.",
                        this::quantiles),
                chart(
                        before + 3,
                        name + "-density",
                        "Density of the law and of what was seen",
                        sample.complete()
                                ? "Steps: values seen, in classes; line: the law."
                                : "Steps: values seen to their end, in classes, weighed for those censored (Kaplan and Meier);"
                                        + " line: the law.",
                        this::density));
    }

    private Chart chart(int number, String name, String title, String reading, Function<Size, Plot> plot) {
        return new Chart(
                number,
                name,
                law.line(unit.equals("value") ? "" : unit) + " · " + title,
                reading,
                Size.FULL,
                plot,
                table());
    }

    private Plot probabilities(Size size) {
        List<double[]> dots = new ArrayList<>();
        steps.forEach(step -> dots.add(new double[] {law.below(step.value()), step.below()}));
        return against(dots, 1, "probability by the law", "probability seen");
    }

    private Plot quantiles(Size size) {
        List<double[]> dots = new ArrayList<>();
        steps.forEach(step -> dots.add(new double[] {law.quantile(step.below()), step.value()}));
        double most =
                dots.stream().mapToDouble(dot -> Math.max(dot[0], dot[1])).max().orElse(1);
        return against(dots, 1.04 * most, "quantile of the law, " + unit, "value seen, " + unit);
    }

    private static Plot against(List<double[]> dots, double most, String across, String up) {
        XYPlot plot = Axes.plot(span(across, most), span(up, most));
        Layers layers = new Layers(plot);
        layers.line(List.of(new double[] {0, 0}, new double[] {most, most}), Palette.QUIET, Palette.line(1, 1.4));
        layers.marks(dots, Palette.BLUE, Palette.circle(4));
        return plot;
    }

    private static NumberAxis span(String label, double most) {
        NumberAxis axis = Axes.numbers(label);
        axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ENGLISH));
        axis.setNumberFormatOverride(null); // as fine as the ticks
        axis.setRange(0, most);
        return axis;
    }

    private Plot density(Size size) {
        double most = Math.max(law.quantile(MOST), sample.value(sample.n() - 1)) * 1.02;
        List<double[]> line = new ArrayList<>();
        for (int i = 1; i <= PIECES; i++) {
            double x = most * i / PIECES;
            line.add(new double[] {x, law.density(x)});
        }
        List<double[]> classes = classes(most);
        double top = java.util.stream.Stream.concat(line.stream().skip(PIECES / 50), classes.stream())
                .mapToDouble(point -> point[1])
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        XYPlot plot = Axes.plot(span(unit, most), span("density, 1 over " + unit, 1.1 * top));
        Layers layers = new Layers(plot);
        List<double[]> band = new ArrayList<>();
        for (int i = 0; i + 1 < classes.size(); i++) {
            band.add(new double[] {classes.get(i)[0], 0, classes.get(i)[1]});
            band.add(new double[] {classes.get(i + 1)[0], 0, classes.get(i)[1]});
        }
        layers.band(band, Palette.tint(Palette.SKY, 0.45));
        layers.line(line.stream().filter(point -> point[1] <= 1.1 * top).toList(), Palette.BLUE, Palette.line(0, 2.4));
        return plot;
    }

    /** {@return classes of equal width: where each begins, and its density; the last is where they end} */
    private List<double[]> classes(double most) {
        int count = Math.max(4, (int) Math.round(Math.sqrt(sample.events())));
        double[] weight = new double[count];
        double low = 0;
        for (Staying.Step step : steps) {
            double height = 2 * (step.below() - low); // what is told is the middle of the step
            weight[Math.min(count - 1, (int) (step.value() / most * count))] += height;
            low += height;
        }
        List<double[]> classes = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            classes.add(new double[] {most * i / count, i < count ? weight[i] * count / most : 0});
        }
        return classes;
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a value seen to its end",
                ChartData.column("value", unit),
                ChartData.column("seen", "probability of it or less, in the middle of its step (Kaplan and Meier)"),
                ChartData.column("law", "probability of it or less by the law"),
                ChartData.column("quantile", "of the law at that probability seen"),
                ChartData.column("density", "of the law at the value"));
        steps.forEach(step -> rows.add(
                step.value(),
                step.below(),
                law.below(step.value()),
                law.quantile(step.below()),
                law.density(step.value())));
        return rows.table();
    }
}
