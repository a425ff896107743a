package org.drawdown.report.research;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.drawdown.inquiry.discovery.Aspect;
import org.drawdown.inquiry.discovery.Discovery;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.statistics.discovery.Box;
import org.drawdown.statistics.discovery.Cases;
import org.drawdown.statistics.discovery.Input;
import org.drawdown.statistics.discovery.Limit;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** Cases over the two inputs that matter most to the boxes, the first box drawn; with one input only, in two bands. */
final class BoxChart {
    private static final int MOST = 1_000;
    private static final double SHOWN = 0.9;
    private static final double MARGIN = 0.03;

    private final Discovery discovery;
    private final Cases cases;
    private final List<Integer> inputs;
    private final Box box;

    private BoxChart(Discovery discovery) {
        this.discovery = discovery;
        this.cases = discovery.book().cases();
        this.inputs = discovery.inputs().stream().limit(2).toList();
        this.box = discovery.found().regions().get(0).box();
    }

    static Chart of(int number, Discovery discovery) {
        BoxChart chart = new BoxChart(discovery);
        return new Chart(number, "box", chart.title(), chart.reading(), Size.FULL, chart::plot, chart.table());
    }

    private String title() {
        return discovery.book().wish().heading() + " when " + discovery.words(box);
    }

    private String reading() {
        String dots = cases.size() > MOST ? "The first " + MOST + " " : "All ";
        return dots + discovery.book().wish().rows() + " of both halves. "
                + (inputs.size() == 2
                        ? "Grey: what the box asks of these two."
                        : "Grey: the box; within a band height means nothing.")
                + " What never came, or never ended, stands at the end of its axis.";
    }

    /** {@return where a value stands on its axis, 0 to 1: never at an end, apart from the others} */
    private double share(int input, double value) {
        double low = low(input);
        double span = high(input) - low;
        if (Double.isInfinite(value)) {
            return value < 0 ? MARGIN / 2 : 1 - MARGIN / 2;
        }
        return (1 - SHOWN) / 2 + SHOWN * (span == 0 ? 0.5 : (value - low) / span);
    }

    private String words(int input, double share) {
        double value = low(input) + (share - (1 - SHOWN) / 2) / SHOWN * (high(input) - low(input));
        Input shown = cases.inputs().get(input);
        if (shown.ordered()) {
            return discovery.book().aspects().get(input).say().apply(Math.max(low(input), value));
        }
        return shown.words().get((int) Math.max(0, Math.min(shown.words().size() - 1, Math.round(value))));
    }

    private double low(int input) {
        return values(input).min().orElse(0);
    }

    private double high(int input) {
        return values(input).max().orElse(1);
    }

    private java.util.stream.DoubleStream values(int input) {
        return IntStream.range(0, cases.size())
                .mapToDouble(cases.inputs().get(input)::at)
                .filter(Double::isFinite);
    }

    private NumberAxis axis(int input) {
        return Axes.shares(cases.inputs().get(input).name(), share -> words(input, share));
    }

    private Plot plot(Size size) {
        boolean two = inputs.size() == 2;
        NumberAxis up = two ? axis(inputs.get(1)) : Axes.shares("", share -> "");
        XYPlot plot = Axes.plot(axis(inputs.get(0)), up);
        Layers layers = new Layers(plot);
        for (double[] part : parts(inputs.get(0))) {
            for (double[] side : two ? parts(inputs.get(1)) : List.of(new double[] {0, 1})) {
                layers.band(
                        List.of(new double[] {part[0], side[0], side[1]}, new double[] {part[1], side[0], side[1]}),
                        new Color(0xE4E4E4));
            }
        }
        String those = discovery.book().wish().those();
        layers.marks(marks(false), Palette.tint(Palette.SKY, 0.8), Palette.circle(2.2));
        layers.marks(marks(true), Palette.RED, Palette.triangle(3.2));
        layers.named(those, Palette.triangle(3.2), Palette.RED, true);
        layers.named("others", Palette.circle(2.2), Palette.tint(Palette.SKY, 0.8), true);
        layers.named("the box", new Color(0xE4E4E4));
        return plot;
    }

    /** {@return where the box is along an input: one stretch, or one for each word} */
    private List<double[]> parts(int input) {
        Limit limit = box.limit(input)
                .orElse(new Limit(input, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of()));
        Input shown = cases.inputs().get(input);
        if (shown.ordered()) {
            boolean opened = Double.isInfinite(limit.low()) && limit.low() < 0;
            boolean closed = Double.isInfinite(limit.high()) && limit.high() > 0;
            return List.of(new double[] {
                opened ? 0 : Math.max(0, share(input, limit.low()) - 0.004),
                closed ? 1 : Math.min(1, share(input, limit.high()) + 0.004)
            });
        }
        double half = SHOWN / 2 / Math.max(1, shown.words().size() - 1);
        return IntStream.range(0, shown.words().size())
                .filter(word -> !limit.without().contains(word))
                .mapToObj(word -> new double[] {
                    Math.max(0, share(input, word) - 0.8 * half), Math.min(1, share(input, word) + 0.8 * half)
                })
                .toList();
    }

    private List<double[]> marks(boolean yes) {
        List<double[]> marks = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST, cases.size()); row++) {
            if (cases.yes(row) == yes) {
                double x =
                        share(inputs.get(0), cases.inputs().get(inputs.get(0)).at(row));
                marks.add(new double[] {spread(inputs.get(0), x, row), height(row)});
            }
        }
        return marks;
    }

    private double height(int row) {
        if (inputs.size() == 2) {
            int input = inputs.get(1);
            return spread(input, share(input, cases.inputs().get(input).at(row)), 3 * row + 1);
        }
        double within = row * 0.618033988749895 % 1;
        return (cases.yes(row) ? 0.54 : 0.06) + 0.4 * within;
    }

    /** {@return a place next to it where many rows have one value, or they would hide each other} */
    private double spread(int input, double at, int row) {
        long levels =
                Arrays.stream(values(input).toArray()).distinct().limit(MANY).count();
        double room = levels < MANY ? 0.5 * SHOWN / Math.max(6, levels) : 0;
        return at + room * (row * 0.7548776662466927 % 1 - 0.5);
    }

    private static final int MANY = 25;

    private ChartData table() {
        List<ChartData.Column> columns = new ArrayList<>();
        columns.add(ChartData.column("case", "as in cases.csv"));
        for (int input : inputs) {
            Aspect aspect = discovery.book().aspects().get(input);
            columns.add(ChartData.column(cases.inputs().get(input).name(), aspect.meaning()));
        }
        columns.add(ChartData.column(
                "looked_for", "1: one of the " + discovery.book().wish().those() + ", else 0"));
        ChartData.Rows rows = ChartData.of("a row a mark", columns.toArray(ChartData.Column[]::new));
        for (int row = 0; row < Math.min(MOST, cases.size()); row++) {
            List<Object> cells =
                    new ArrayList<>(List.of(discovery.book().labels().get(row)));
            for (int number : inputs) {
                Input input = cases.inputs().get(number);
                double value = input.at(row);
                cells.add(
                        input.ordered()
                                ? Double.isFinite(value) ? (Object) value : ""
                                : input.words().get((int) value));
            }
            cells.add(cases.yes(row) ? 1 : 0);
            rows.add(cells.toArray());
        }
        return rows.table();
    }
}
