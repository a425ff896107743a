package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Comparison;
import org.drawdown.findings.Comparison.Effect;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Comparison.Row;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** Chart 7: levers or other scenarios beside the baseline, in runs held and in the first kind of cargo. */
final class OptionsChart {
    private static final int AROUND = 200;
    private static final int A_ROW = 36;

    private final Comparison comparison;
    private final List<Row> rows;

    private OptionsChart(Comparison comparison) {
        this.comparison = comparison;
        this.rows = comparison.rows().stream()
                .filter(row -> row.effect().isPresent())
                .toList();
    }

    static Optional<Chart> of(Material material) {
        return material.comparison()
                .map(OptionsChart::new)
                .filter(options -> !options.rows.isEmpty())
                .map(OptionsChart::chart);
    }

    private Chart chart() {
        String reading = "Each option less the baseline " + comparison.baseline() + ", in runs of the same luck ("
                + Words.number(rows.get(0).n())
                + " pairs). Bars: luck of the runs, intervals that all hold together with "
                + Math.round(100 * comparison.confidence())
                + "\u00a0%. Filled: can be told from the baseline; hollow: cannot. More runs held are better, and less cargo"
                + " given, destroyed, lost or left.";
        Size size = Size.FULL.high(Math.max(300, AROUND + A_ROW * rows.size()));
        return new Chart(7, "options", Titles.options(comparison), reading, size, this::plot, table());
    }

    private Plot plot(Size size) {
        CombinedRangeXYPlot both = Axes.styled(new CombinedRangeXYPlot(
                Axes.names(rows.stream().map(row -> Words.heading(row.title())).toList())));
        both.setGap(24);
        both.add(panel("runs held of 100", row -> Optional.of(row.held())), 1);
        Optional<KindDifference> first = first(rows.get(0).effect().orElseThrow());
        first.ifPresent(kind -> both.add(
                panel(
                        Words.inside(kind.title()) + " given, destroyed, lost or left",
                        effect -> first(effect).map(KindDifference::difference)),
                1));
        return both;
    }

    private static Optional<KindDifference> first(Effect effect) {
        return effect.price().stream().findFirst();
    }

    private XYPlot panel(String label, Function<Effect, Optional<Amount>> amount) {
        List<double[]> apart = new ArrayList<>();
        List<double[]> alike = new ArrayList<>();
        double widest = 1;
        for (int y = 0; y < rows.size(); y++) {
            Optional<Amount> difference = amount.apply(rows.get(y).effect().orElseThrow());
            if (difference.isPresent()) {
                Amount one = difference.get();
                (one.interval().contains(0) ? alike : apart).add(new double[] {
                    one.interval().low(), one.value(), one.interval().high(), y
                });
                widest = Math.max(
                        widest,
                        Math.max(
                                Math.abs(one.interval().low()),
                                Math.abs(one.interval().high())));
            }
        }
        NumberAxis axis = Axes.numbers(label);
        axis.setRange(-1.1 * widest, 1.1 * widest);
        XYPlot plot = Axes.plot(axis, null);
        Layers layers = new Layers(plot);
        layers.ranges(alike, Palette.QUIET, 2, Palette.circle(4.5), false);
        layers.ranges(apart, Palette.BLUE, 3, Palette.circle(4.5), true);
        plot.addDomainMarker(Axes.marker(0, "", Palette.BLACK));
        return plot;
    }

    private ChartData table() {
        ChartData.Rows table = ChartData.of(
                "a row an option and measure: the option less the baseline " + comparison.baseline()
                        + ", paired by luck",
                ChartData.column("option", "its key"),
                ChartData.column("title", "as displayed"),
                ChartData.column(
                        "measure",
                        "held: runs held, points of 100; days: when all held; cost: in the currency of the"
                                + " scenario; else a kind of cargo: given, destroyed, lost or left"),
                ChartData.column("difference", "mean"),
                ChartData.column("low", "interval that holds together with all others, low end"),
                ChartData.column("high", "high end"),
                ChartData.column("confidence", "of all intervals together"),
                ChartData.column("pairs", "runs compared"));
        for (Row row : comparison.rows()) {
            row.effect().ifPresent(effect -> {
                add(table, row, "held", effect.held());
                effect.price().forEach(kind -> add(table, row, kind.kind(), kind.difference()));
                effect.cost().ifPresent(cost -> add(table, row, "cost", cost.difference()));
                effect.days().ifPresent(days -> add(table, row, "days", days));
            });
        }
        return table.table();
    }

    private void add(ChartData.Rows table, Row row, String measure, Amount amount) {
        table.add(
                row.key(),
                row.title(),
                measure,
                amount.value(),
                amount.interval().low(),
                amount.interval().high(),
                comparison.confidence(),
                row.n());
    }
}
