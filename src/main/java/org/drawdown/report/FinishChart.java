package org.drawdown.report;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Series.Curve;
import org.drawdown.findings.Series.Point;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.DateSpan;
import org.drawdown.report.draw.Dot;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.drawdown.statistics.Interval;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** Chart 1: by when each condition holds, in how many of 100 runs. */
final class FinishChart {
    private static final String READING =
            "Runs in which a condition holds for good by the end of a day. Light band of all"
                    + " conditions: ignorance, from what we know least being bad to being good. Dark band: luck of the runs (95 %),"
                    + " which more runs would narrow.";
    private static final Map<String, Color> COLOURS = new TreeMap<>(Map.of(
            "all", Palette.BLACK,
            "people", Palette.BLUE,
            "sites", Palette.RED,
            "cargo", Palette.GREEN,
            "tasks", Palette.PINK));

    private final Facts facts;
    private final Answer answer;

    private FinishChart(Facts facts, Answer answer) {
        this.facts = facts;
        this.answer = answer;
    }

    static Optional<Chart> of(Material material) {
        Facts facts = material.findings().facts();
        return material.findings()
                .answer()
                .filter(answer -> !answer.series().curves().isEmpty())
                .map(answer -> new FinishChart(facts, answer))
                .map(FinishChart::chart);
    }

    private Chart chart() {
        return new Chart(1, "finish", Titles.finish(facts, answer.all()), READING, Size.FULL, this::plot, table());
    }

    private XYPlot plot(Size size) {
        List<Curve> curves = answer.series().curves();
        List<Point> days = curves.get(0).points();
        DateSpan span = DateSpan.of(
                facts, days.stream().map(point -> point.date().plusDays(1).atStartOfDay()));
        XYPlot plot = Axes.plot(Axes.dates(span.widened(0, 0.12), size), Axes.ofHundred());
        Layers layers = new Layers(plot);
        Curve all = curves.get(curves.size() - 1);
        layers.band(band(all, Point::ignorance), Palette.tint(Palette.BLACK, 0.13));
        layers.band(band(all, Point::luck), Palette.tint(Palette.BLACK, 0.3));
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            boolean whole = i == curves.size() - 1;
            layers.line(
                    curve.points().stream()
                            .map(point -> new double[] {Axes.endOf(point.date()), 100 * point.share()})
                            .toList(),
                    COLOURS.getOrDefault(curve.condition(), Palette.ORANGE),
                    Palette.line(whole ? 0 : i + 1, whole ? 2.6 : 2));
            layers.named(
                    label(curve.condition(), size),
                    COLOURS.getOrDefault(curve.condition(), Palette.ORANGE),
                    Palette.line(whole ? 0 : i + 1, whole ? 2.6 : 2));
        }
        if (!size.small()) {
            layers.named("ignorance", Palette.tint(Palette.BLACK, 0.13));
            layers.named("luck", Palette.tint(Palette.BLACK, 0.3));
        }
        mark(plot, 0.5, "half by ");
        mark(plot, 0.8, "4 in 5 by ");
        never(plot, size);
        Axes.deadline(plot, facts);
        return plot;
    }

    private String label(String condition, Size size) {
        String words = size.small() ? condition : Words.condition(condition);
        String share = answer.odds().stream()
                .filter(odds -> odds.condition().equals(condition))
                .map(odds -> ": "
                        + (size.small()
                                ? Hundred.figure(odds.held().p())
                                : odds.held().words()))
                .findFirst()
                .orElse("");
        return words + share;
    }

    /** Says so when a line that is looked for does not come. */
    private void never(XYPlot plot, Size size) {
        if (answer.all().date(0.8).at().after() && !size.small()) {
            String words = (answer.all().date(0.5).at().after() ? "half and 4 in 5" : "4 in 5")
                    + " of the runs: all conditions only after "
                    + Words.date(facts.horizon().toLocalDate());
            plot.addAnnotation(Axes.text(
                    words, plot.getDomainAxis().getRange().getCentralValue(), 52, TextAnchor.CENTER, Palette.QUIET));
        }
    }

    /** Marks a quantile of the date when all conditions held, right below the curve, where nothing else is. */
    private void mark(XYPlot plot, double share, String words) {
        var date = answer.all().date(share);
        if (date.at().after()) {
            return;
        }
        double x = Axes.endOf(date.at().date());
        double y = answer.series().curves().get(answer.series().curves().size() - 1).points().stream()
                .filter(point -> !point.date().isBefore(date.at().date()))
                .findFirst()
                .map(point -> 100 * point.share())
                .orElse(100 * share);
        plot.addAnnotation(new Dot(x, y, 4, Palette.BLACK));
        plot.addAnnotation(
                Axes.text("  " + words + Words.day(date.at()), x, y - 1, TextAnchor.TOP_LEFT, Palette.BLACK));
    }

    private static List<double[]> band(Curve curve, Function<Point, Interval> interval) {
        return curve.points().stream()
                .map(point -> new double[] {
                    Axes.endOf(point.date()),
                    100 * interval.apply(point).low(),
                    100 * interval.apply(point).high()
                })
                .toList();
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a condition and day: runs in which the condition holds for good by the end of that day",
                ChartData.column("condition", "all: every condition together"),
                ChartData.column("date", "its end is meant, local"),
                ChartData.column("share", "of the runs, 0 to 1"),
                ChartData.column("luck_low", "95 % interval of the luck of the runs, low end"),
                ChartData.column("luck_high", "high end"),
                ChartData.column("ignorance_low", "if what we know least is bad (10 % of its draws are worse)"),
                ChartData.column("ignorance_high", "if it is good (10 % are better)"),
                ChartData.column("runs", "how many"));
        for (Curve curve : answer.series().curves()) {
            for (Point point : curve.points()) {
                rows.add(
                        curve.condition(),
                        point.date(),
                        point.share(),
                        point.luck().low(),
                        point.luck().high(),
                        point.ignorance().low(),
                        point.ignorance().high(),
                        facts.n());
            }
        }
        return rows.table();
    }
}
