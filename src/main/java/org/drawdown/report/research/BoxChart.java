package org.drawdown.report.research;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.drawdown.inquiry.discovery.Aspect;
import org.drawdown.inquiry.discovery.Discovery;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
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
    /** How far from the others what never came stands, and how far the axis reaches, as shares of the values. */
    private static final double NEVER = 0.05;

    private static final double EDGE = 0.08;
    /** Values of an input from which on their rows need not be spread. */
    private static final int MANY = 25;
    /** Half of the room of a word. */
    private static final double WORD = 0.42;
    /** Steps that fill a square evenly. */
    private static final double ACROSS = 0.7548776662466927;

    private static final double UP = 0.5698402909980532;
    private static final Color GREY = new Color(0xE4E4E4);

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
        String dots = cases.size() > MOST ? Words.number(MOST) + " of the " : "All ";
        return dots + Words.number(cases.size()) + " " + discovery.book().wish().rows() + ", of both halves. "
                + (inputs.size() == 2
                        ? "Grey: what the box asks of these two."
                        : "Grey: the box; within a band height means nothing.")
                + " What never came, or never ended, stands at the end of its axis.";
    }

    private Plot plot(Size size) {
        String those = discovery.book().wish().those();
        Scale first = new Scale(inputs.get(0));
        Optional<Scale> second = inputs.stream().skip(1).findFirst().map(Scale::new);
        NumberAxis up = second.map(scale -> scale.axis(false)).orElseGet(() -> Axes.up("", List.of("others", those)));
        XYPlot plot = Axes.plot(first.axis(true), up);
        Layers layers = new Layers(plot);
        List<double[]> sides = second.map(Scale::parts).orElse(List.of(new double[] {-0.5, 1.5}));
        for (double[] part : first.parts()) {
            for (double[] side : sides) {
                layers.band(
                        List.of(new double[] {part[0], side[0], side[1]}, new double[] {part[1], side[0], side[1]}),
                        GREY);
            }
        }
        layers.marks(marks(first, second, false), Palette.tint(Palette.SKY, 0.8), Palette.circle(2.2));
        layers.marks(marks(first, second, true), Palette.RED, Palette.triangle(3.2));
        layers.named(those, Palette.triangle(3.2), Palette.RED, true);
        layers.named("others", Palette.circle(2.2), Palette.tint(Palette.SKY, 0.8), true);
        layers.named("the box", GREY);
        return plot;
    }

    private List<double[]> marks(Scale first, Optional<Scale> second, boolean yes) {
        List<double[]> marks = new ArrayList<>();
        for (int row : shown()) {
            if (cases.yes(row) == yes) {
                int at = row;
                double within = row * UP % 1;
                double height =
                        second.map(scale -> scale.spread(at, within)).orElse((yes ? 1 : 0) + 2 * WORD * (within - 0.5));
                marks.add(new double[] {first.spread(row, row * ACROSS % 1), height});
            }
        }
        return marks;
    }

    /** {@return rows that are shown: all, or as many as a picture bears, from first to last} */
    private int[] shown() {
        int most = Math.min(MOST, cases.size());
        return IntStream.range(0, most)
                .map(i -> (int) ((long) i * cases.size() / most))
                .toArray();
    }

    /** Where values of an input stand on its axis: numbers from 0 to 1, never a little beyond, words at their places. */
    private final class Scale {
        private final Input input;
        private final Limit limit;
        private final DoubleFunction<String> say;
        private final double[] values;

        Scale(int number) {
            this.input = cases.inputs().get(number);
            this.limit = box.limit(number)
                    .orElse(new Limit(number, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of()));
            this.say = discovery.book().aspects().get(number).say();
            this.values = IntStream.range(0, cases.size())
                    .mapToDouble(input::at)
                    .filter(Double::isFinite)
                    .sorted()
                    .distinct()
                    .toArray();
        }

        private double low() {
            return values.length == 0 ? 0 : values[0];
        }

        private double span() {
            return values.length < 2 ? 1 : values[values.length - 1] - values[0];
        }

        /** {@return where a value stands: never at an end, apart from the others} */
        private double at(double value) {
            if (!input.ordered()) {
                return value;
            }
            if (Double.isInfinite(value)) {
                return value < 0 ? -NEVER : 1 + NEVER;
            }
            return (value - low()) / span();
        }

        NumberAxis axis(boolean across) {
            if (input.ordered()) {
                NumberAxis axis = Axes.shares(
                        input.name(), share -> share < 0 || share > 1 ? "" : say.apply(low() + share * span()));
                axis.setRange(-EDGE, 1 + EDGE);
                return axis;
            }
            return across ? Axes.across(input.name(), input.words()) : Axes.up(input.name(), input.words());
        }

        /** {@return where the box is: one stretch, or one for each word} */
        List<double[]> parts() {
            if (input.ordered()) {
                return List.of(new double[] {
                    limit.low() == Double.NEGATIVE_INFINITY ? -EDGE : between(limit.low(), -1),
                    limit.high() == Double.POSITIVE_INFINITY ? 1 + EDGE : between(limit.high(), 1)
                });
            }
            return IntStream.range(0, input.words().size())
                    .filter(word -> !limit.without().contains(word))
                    .mapToObj(word -> new double[] {word - WORD, word + WORD})
                    .toList();
        }

        /** {@return the middle between a limit and the next value outside of it, below (-1) or above (1)} */
        private double between(double end, int side) {
            double here = at(end);
            double next = Arrays.stream(values)
                    .map(value -> side * at(value))
                    .filter(place -> place > side * here)
                    .min()
                    .orElse(side > 0 ? 1 + EDGE : EDGE);
            return (here + side * next) / 2;
        }

        /** {@return where a row stands; next to it where many rows have one value, or they would hide each other} */
        double spread(int row, double within) {
            double place = at(input.at(row));
            if (!input.ordered()) {
                return place + 2 * WORD * (within - 0.5);
            }
            double room = values.length < MANY ? 0.5 / Math.max(6, values.length) : 0;
            return place + room * (within - 0.5);
        }
    }

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
        for (int row : shown()) {
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
