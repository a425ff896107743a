package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Swings;
import org.drawdown.findings.Swings.Ends;
import org.drawdown.findings.Swings.Swing;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** Chart 8: runs held of 100 with one thing that we do not know at the low and at the high end of its range. */
final class UnknownsChart {
    private static final int AROUND = 210;
    private static final int A_ROW = 44;
    private static final double APART = 0.17;

    private final Swings swings;
    private final List<Swing> rows;

    private UnknownsChart(Swings swings) {
        this.swings = swings;
        this.rows = swings.inputs().stream()
                .filter(swing -> swing.ends().isPresent())
                .toList();
    }

    static Optional<Chart> of(Material material) {
        return material.why()
                .map(why -> new UnknownsChart(why.swings()))
                .filter(chart -> !chart.rows.isEmpty())
                .map(UnknownsChart::chart);
    }

    private Chart chart() {
        String reading =
                "Each input alone at the 10 % and at the 90 % of its range, all else as drawn, in runs of the same luck ("
                        + Words.number(rows.get(0).n())
                        + " at each end). Thin bars: luck of the runs (95\u00a0%). Solid band: the ends can"
                        + " be told from each other, together with 95\u00a0%; pale: they cannot. Letter: how sure its author is, H high,"
                        + " M medium, L low, A assumed, U unstated."
                        + (rows.stream().anyMatch(row -> row.title().endsWith(Swings.STRETCH))
                                ? " \u00d7 its usual length: in a run all delays of this law are so many times as long."
                                : "");
        Size size = Size.FULL.high(Math.max(300, AROUND + A_ROW * rows.size()));
        return new Chart(8, "unknowns", Titles.unknowns(swings), reading, size, this::plot, table());
    }

    private XYPlot plot(Size size) {
        NumberAxis axis = Axes.numbers("of 100 runs hold");
        double most = rows.stream()
                .map(swing -> swing.ends().orElseThrow())
                .mapToDouble(ends -> Math.max(
                        ends.low().interval().high(), ends.high().interval().high()))
                .max()
                .orElse(100);
        axis.setRange(-0.02 * Math.max(5, most), Math.max(5, most) * 1.16);
        XYPlot plot = Axes.plot(
                axis, Axes.names(rows.stream().map(UnknownsChart::name).toList()));
        Layers layers = new Layers(plot);
        layers.ranges(bands(false), Palette.tint(Palette.QUIET, 0.25), 13, Palette.circle(1), true);
        layers.ranges(bands(true), Palette.tint(Palette.BLUE, 0.5), 13, Palette.circle(1), true);
        layers.ranges(ends(true), Palette.INK, 1.6, Palette.square(4), false);
        layers.ranges(ends(false), Palette.INK, 1.6, Palette.circle(4.5), true);
        layers.named("low end of its range", Palette.square(4), Palette.INK, false);
        layers.named("high end", Palette.circle(4.5), Palette.INK, true);
        for (int y = 0; y < rows.size(); y++) {
            values(plot, rows.get(y), y);
        }
        ValueMarker baseline = Axes.marker(swings.held().value(), "as drawn", Palette.BLACK);
        baseline.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT);
        baseline.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        plot.addDomainMarker(baseline);
        return plot;
    }

    private static String name(Swing swing) {
        return Words.heading(swing.title()) + " (" + Titles.letter(swing) + ")";
    }

    /** Writes the two values of the input beside its two ends. */
    private static void values(XYPlot plot, Swing swing, int y) {
        Ends ends = swing.ends().orElseThrow();
        label(plot, swing.low().words(), ends.low(), y - APART);
        label(plot, swing.high().words(), ends.high(), y + APART);
    }

    private static void label(XYPlot plot, String words, Amount held, double y) {
        plot.addAnnotation(Axes.text(" " + words, held.interval().high(), y, TextAnchor.CENTER_LEFT, Palette.QUIET));
    }

    private List<double[]> bands(boolean toldApart) {
        List<double[]> bands = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            Ends ends = rows.get(y).ends().orElseThrow();
            if (ends.toldApart() == toldApart) {
                double one = ends.low().value();
                double other = ends.high().value();
                bands.add(new double[] {Math.min(one, other), Double.NaN, Math.max(one, other), y});
            }
        }
        return bands;
    }

    private List<double[]> ends(boolean low) {
        List<double[]> marks = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            Ends ends = rows.get(y).ends().orElseThrow();
            Amount held = low ? ends.low() : ends.high();
            marks.add(new double[] {
                held.interval().low(), held.value(), held.interval().high(), y + (low ? -APART : APART)
            });
        }
        return marks;
    }

    private ChartData table() {
        ChartData.Rows table = ChartData.of(
                "a row an input and end of its range",
                ChartData.column("path", "where it stands in the scenario"),
                ChartData.column("title", "as displayed"),
                ChartData.column("confidence", "of its author"),
                ChartData.column("end", "low, high, or difference: high less low, paired by luck"),
                ChartData.column("input", "its value there"),
                ChartData.column("held", "runs held of 100; points for the difference"),
                ChartData.column("from", "interval, low end"),
                ChartData.column("to", "high end"),
                ChartData.column("runs", "at each end"));
        for (Swing swing : rows) {
            Ends ends = swing.ends().orElseThrow();
            add(table, swing, "low", swing.low().words(), ends.low());
            add(table, swing, "high", swing.high().words(), ends.high());
            add(table, swing, "difference", "", ends.difference());
        }
        return table.table();
    }

    private static void add(ChartData.Rows table, Swing swing, String end, String input, Amount held) {
        table.add(
                swing.path(),
                swing.title(),
                swing.confidence().name().toLowerCase(java.util.Locale.ROOT),
                end,
                input,
                held.value(),
                held.interval().low(),
                held.interval().high(),
                swing.n());
    }
}
