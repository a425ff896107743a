package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.statistics.sensitivity.Estimate;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/**
 * Rows, each with numbers and their intervals.
 *
 * @param name    of the file
 * @param title   a finding with its number
 * @param reading how to read it
 * @param scale   where numbers stand
 * @param rows    what each is of
 * @param series  the numbers
 * @param line    a value to compare with; its label
 */
record RowsChart(
        String name,
        String title,
        String reading,
        Scale scale,
        List<String> rows,
        List<Series> series,
        OptionalDouble line,
        String label) {
    /** Rows drawn at most; the rest is in the tables. */
    static final int MOST = 14;

    private static final int AROUND = 190;
    private static final int A_SERIES = 22;
    private static final double BETWEEN = 0.3;
    /** Days, or whatever else, that lie beyond any axis: an interval without an end goes out of the picture. */
    private static final double BEYOND = 4_000;

    /**
     * Where numbers stand.
     *
     * @param axis for a size
     * @param at   of a number
     */
    record Scale(Function<Size, ValueAxis> axis, DoubleUnaryOperator at) {

        /** {@return an axis from the least to the most of numbers times a factor, 0 in it} */
        static Scale of(String unit, double factor, List<Series> series) {
            double[] ends = series.stream()
                    .flatMap(each -> each.values().stream())
                    .flatMap(Optional::stream)
                    .flatMapToDouble(amount -> DoubleStream.of(
                            amount.value(),
                            amount.interval().low(),
                            amount.interval().high(),
                            0))
                    .filter(Double::isFinite)
                    .map(value -> factor * value)
                    .sorted()
                    .toArray();
            double low = ends.length == 0 ? 0 : ends[0];
            double high = ends.length == 0 ? 1 : ends[ends.length - 1];
            double around = 0.06 * Math.max(1e-3, high - low);
            return new Scale(size -> numbers(unit, low - around, high + around), value -> factor * value);
        }

        private static NumberAxis numbers(String unit, double low, double high) {
            NumberAxis axis = Axes.numbers(unit);
            axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(java.util.Locale.ENGLISH));
            axis.setRange(low, high);
            return axis;
        }
    }

    /**
     * A number of each row.
     *
     * @param name   in the legend
     * @param filled whether its marks are
     * @param values one a row
     */
    record Series(String name, boolean filled, List<Optional<Amount>> values) {

        /** {@return the numbers of some rows} */
        static <T> Series of(String name, boolean filled, List<T> rows, Function<T, Optional<Amount>> of) {
            return new Series(name, filled, rows.stream().map(of).toList());
        }
    }

    /** {@return the rows that are drawn} */
    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** {@return what to say where not all rows are drawn} */
    static String more(int rows) {
        return rows <= MOST ? "" : " The first " + MOST + " of " + rows + "; all are in the tables.";
    }

    /** {@return an estimate as a number of a row} */
    static Optional<Amount> amount(Estimate estimate, int n) {
        return Optional.of(new Amount(estimate.value(), estimate.interval(), n));
    }

    /** {@return the name of the files of a method and a question} */
    static String file(String method, Question question) {
        return method + "-" + question.column().replace('_', '-');
    }

    /** {@return a section with such charts} */
    static Section section(
            IntSupplier numbers, String heading, String finding, List<String> words, RowsChart... charts) {
        return new Section(
                heading,
                finding,
                words,
                Stream.of(charts).map(chart -> chart.chart(numbers.getAsInt())).toList(),
                List.of());
    }

    Chart chart(int number) {
        Size size = Size.FULL.high(AROUND + Math.max(4, rows.size() * (series.size() + 1)) * A_SERIES);
        return new Chart(number, name, title, reading, size, this::plot, table());
    }

    private Plot plot(Size size) {
        XYPlot plot = Axes.plot(scale.axis().apply(size), Axes.names(rows));
        Layers layers = new Layers(plot);
        for (int i = 0; i < series.size(); i++) {
            Series each = series.get(i);
            double off = series.size() == 1 ? 0 : BETWEEN * (2.0 * i / (series.size() - 1) - 1) / 2;
            java.awt.Shape mark = i == 0 ? Palette.circle(4.5) : Palette.square(4);
            java.awt.Color colour = i == 0 ? Palette.BLUE : Palette.INK;
            layers.ranges(ranges(each, off), colour, 2, mark, each.filled());
            layers.named(each.name(), mark, colour, each.filled());
        }
        line.ifPresent(value -> plot.addDomainMarker(marker(value)));
        return plot;
    }

    private ValueMarker marker(double value) {
        ValueMarker marker = Axes.marker(scale.at().applyAsDouble(value), label, Palette.BLACK);
        marker.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        return marker;
    }

    private List<double[]> ranges(Series each, double off) {
        List<double[]> ranges = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Optional<Amount> amount = each.values().get(row).filter(found -> Double.isFinite(found.value()));
            if (amount.isPresent()) {
                Amount found = amount.get();
                ranges.add(new double[] {
                    at(found.interval().low(), found),
                    at(found.value(), found),
                    at(found.interval().high(), found),
                    row + off
                });
            }
        }
        return ranges;
    }

    private double at(double end, Amount amount) {
        return scale.at().applyAsDouble(Double.isFinite(end) ? end : amount.value() + Math.signum(end) * BEYOND);
    }

    private ChartData table() {
        ChartData.Rows table = ChartData.of(
                "a row a row of the chart and a series",
                ChartData.column("row", "what it is of"),
                ChartData.column("series", "which number of it"),
                ChartData.column("value", "in the unit of the answer: probability 0 to 1, share, days, pieces, money"),
                ChartData.column("low", "lower end of its interval"),
                ChartData.column("high", "upper end"),
                ChartData.column("n", "runs, or what the interval rests on"));
        for (Series each : series) {
            for (int row = 0; row < rows.size(); row++) {
                Optional<Amount> amount = each.values().get(row);
                table.add(
                        rows.get(row),
                        each.name(),
                        amount.map(Amount::value),
                        amount.map(found -> found.interval().low()),
                        amount.map(found -> found.interval().high()),
                        amount.map(Amount::n));
            }
        }
        return table.table();
    }
}
