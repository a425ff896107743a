package org.drawdown.report.research;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Surface;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.scenario.Calendar;
import org.drawdown.statistics.Contour;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

/** An answer over two factors, a cell a point; of a probability the lines of 80 and 90 of 100. */
final class SurfaceChart {
    private static final int MOST_WRITTEN = 14;
    private static final int MOST_WITH_LUCK = 9;
    private static final double AROUND = 190;
    private static final int A_ROW = 46;
    private static final Color NEVER = new Color(0xC8C8C8);

    private final Surface surface;
    private final Question question;
    private final Calendar calendar;
    private final double[][] values;
    private final double[] levels;

    private SurfaceChart(Surface surface, Question question, Calendar calendar, double... levels) {
        this.levels = levels;
        this.surface = surface;
        this.question = question;
        this.calendar = calendar;
        this.values = surface.values();
    }

    /** {@return the chart; of a probability with the lines of 80 and 90 of 100} */
    static Chart of(int number, Surface surface, Question question, Calendar calendar) {
        boolean odds = question.statistic() == Question.Statistic.PROBABILITY;
        return new SurfaceChart(surface, question, calendar, odds ? new double[] {0.8, 0.9} : new double[0])
                .chart(number);
    }

    /** {@return the chart with the line of one level} */
    static Chart of(int number, Surface surface, Question question, Calendar calendar, double level) {
        return new SurfaceChart(surface, question, calendar, level).chart(number);
    }

    private Chart chart(int number) {
        int rows = Math.min(16, Math.max(6, values.length));
        Size size = Size.FULL.high((int) AROUND + A_ROW * rows);
        return new Chart(number, question.column().replace('_', '-'), title(), reading(), size, this::plot, table());
    }

    private boolean odds() {
        return question.statistic() == Question.Statistic.PROBABILITY;
    }

    private String title() {
        String where = surface.others().isEmpty() ? "" : ", with " + String.join(", ", surface.others());
        if (!odds()) {
            return question.words() + " goes from "
                    + question.say(finite().min().orElse(Double.POSITIVE_INFINITY), calendar) + " to "
                    + question.say(finite().max().orElse(Double.POSITIVE_INFINITY), calendar) + where;
        }
        long points = answered().count();
        return question.words() + " is 80 of 100 or more at " + atLeast(0.8) + " of " + points
                + " points, 90 or more at " + atLeast(0.9) + where;
    }

    private java.util.stream.Stream<Amount> answered() {
        return surface.answers().stream().flatMap(List::stream).flatMap(Optional::stream);
    }

    private long atLeast(double level) {
        return answered().filter(answer -> answer.value() >= level).count();
    }

    private String reading() {
        int n = answered().mapToInt(Amount::n).max().orElse(0);
        String lines = odds()
                ? " The lines lie between points by straight interpolation; luck moves them by as much as the figures after ±,"
                        + " half a 95 % interval."
                : " Darker is later or more; grey: never within the horizon, or no answer.";
        return "Each cell is " + n + " runs, with the same luck in all cells." + lines;
    }

    private Plot plot(Size size) {
        XYPlot plot = Axes.plot(
                Axes.across(surface.across().path(), surface.across().levels()),
                Axes.up(surface.up().path(), surface.up().levels()));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        Layers layers = new Layers(plot);
        layers.lay(cells(), blocks());
        if (surface.across().ordered() && surface.up().ordered()) {
            for (int i = 0; i < levels.length; i++) {
                line(layers, levels[i], Palette.line(0, i == levels.length - 1 ? 3.2 : 1.6));
            }
        }
        write(plot);
        return plot;
    }

    private void line(Layers layers, double level, Stroke stroke) {
        List<double[]> pieces = Contour.of(values, level);
        pieces.forEach(piece -> layers.line(
                List.of(new double[] {piece[0], piece[1]}, new double[] {piece[2], piece[3]}), Palette.BLACK, stroke));
        layers.named(
                question.say(level, calendar) + (pieces.isEmpty() ? " (crossed nowhere)" : ""), Palette.BLACK, stroke);
    }

    private DefaultXYZDataset cells() {
        int rows = values.length;
        int columns = values[0].length;
        double[][] data = new double[3][rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                data[0][row * columns + column] = column;
                data[1][row * columns + column] = row;
                data[2][row * columns + column] = values[row][column];
            }
        }
        DefaultXYZDataset cells = new DefaultXYZDataset();
        cells.addSeries("cells", data);
        return cells;
    }

    private XYBlockRenderer blocks() {
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setPaintScale(new Shades(low(), high()));
        return renderer;
    }

    private double low() {
        return odds() ? 0 : finite().min().orElse(0);
    }

    private double high() {
        return odds() ? 1 : finite().max().orElse(1);
    }

    private java.util.stream.DoubleStream finite() {
        return answered().mapToDouble(Amount::value).filter(Double::isFinite);
    }

    /** From white to blue; grey for what is no number. */
    private record Shades(double low, double high) implements PaintScale {
        @Override
        public double getLowerBound() {
            return low;
        }

        @Override
        public double getUpperBound() {
            return high;
        }

        @Override
        public Paint getPaint(double value) {
            if (!Double.isFinite(value)) {
                return NEVER;
            }
            return Palette.tint(Palette.SKY, high > low ? 0.04 + 0.96 * (value - low) / (high - low) : 0.5);
        }
    }

    private void write(XYPlot plot) {
        if (values[0].length > MOST_WRITTEN || values.length > MOST_WRITTEN) {
            return;
        }
        boolean luck = odds() && values.length <= MOST_WITH_LUCK;
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                Optional<Amount> answer = surface.answers().get(row).get(column);
                String words = answer.map(this::figure).orElse("-")
                        + (luck ? answer.map(this::luck).orElse("") : "");
                var text = Axes.text(words, column, row, TextAnchor.CENTER, Palette.INK);
                text.setBackgroundPaint(null);
                plot.addAnnotation(text);
            }
        }
    }

    private String figure(Amount answer) {
        return question.say(answer.value(), calendar).replace(" of 100", "").replaceFirst(" \\d{4}$", "");
    }

    private String luck(Amount answer) {
        return " ±" + org.drawdown.findings.Hundred.plusMinus(answer.interval());
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a point; " + question.words() + ", n runs each",
                ChartData.column("across", surface.across().path()),
                ChartData.column("up", surface.up().path()),
                ChartData.column("value", question.meaning()),
                ChartData.column("low", "lower end of the 95 % interval"),
                ChartData.column("high", "upper end"),
                ChartData.column("n", "runs"));
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                Optional<Amount> answer = surface.answers().get(row).get(column);
                rows.add(
                        surface.across().levels().get(column),
                        surface.up().levels().get(row),
                        answer.map(Amount::value),
                        answer.map(found -> found.interval().low()),
                        answer.map(found -> found.interval().high()),
                        answer.map(Amount::n));
            }
        }
        return rows.table();
    }
}
