package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.Trend;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.scenario.Calendar;
import org.drawdown.statistics.Interval;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** An answer at all points of a design, a panel a factor, with the mean of each slice of the factor's range. */
final class ScatterChart {
    /** Panels side by side. */
    static final int MOST = 4;

    private static final int MOST_DOTS = 400;

    private final Surveyed surveyed;
    private final int question;
    private final Calendar calendar;
    private final Question asked;
    private final List<Integer> factors;

    private ScatterChart(Surveyed surveyed, int question, Calendar calendar, List<Integer> factors) {
        this.surveyed = surveyed;
        this.question = question;
        this.calendar = calendar;
        this.asked = surveyed.questions().get(question);
        this.factors = factors;
    }

    static Chart of(int number, Surveyed surveyed, int question, Calendar calendar, List<Integer> factors) {
        ScatterChart chart = new ScatterChart(surveyed, question, calendar, factors);
        return new Chart(
                number,
                chart.asked.column().replace('_', '-'),
                chart.title(),
                chart.reading(),
                Size.FULL,
                chart::plot,
                chart.table());
    }

    private String title() {
        double[] values = surveyed.answers(question).stream()
                .flatMap(Optional::stream)
                .mapToDouble(answer -> answer.value())
                .sorted()
                .toArray();
        if (values.length == 0) {
            return asked.words() + " has no answer at any point";
        }
        return asked.words() + " goes from " + asked.say(values[0], calendar) + " to "
                + asked.say(values[values.length - 1], calendar) + " over " + values.length + " points";
    }

    /** {@return the first points: more would only make the picture heavy, and the first are spread like all} */
    private List<Point> shown() {
        List<Point> points = surveyed.design().points();
        return points.subList(0, Math.min(MOST_DOTS, points.size()));
    }

    private String reading() {
        int points = surveyed.design().points().size();
        String dots = points > MOST_DOTS ? "Dots: the first " + MOST_DOTS + " points, " : "Dots: a point each, ";
        return dots + surveyed.replications()
                + " runs, the same luck at all; bars: the mean of the points in a"
                + " slice of the range with its 95 % interval, the other factors being whatever they are there.";
    }

    private Plot plot(Size size) {
        CombinedRangeXYPlot all = Axes.styled(new CombinedRangeXYPlot(axis(size)));
        all.setGap(18);
        factors.forEach(factor -> all.add(panel(factor), 1));
        return all;
    }

    /** {@return an axis for the answers; their intervals are not drawn} */
    private ValueAxis axis(Size size) {
        List<Amount> bare = surveyed.answers(question).stream()
                .flatMap(Optional::stream)
                .map(answer -> new Amount(answer.value(), new Interval(answer.value(), answer.value()), answer.n()))
                .toList();
        return new Answers(asked, calendar).axis(bare, size);
    }

    private XYPlot panel(int number) {
        Factor factor = surveyed.design().factors().get(number);
        Answers answers = new Answers(asked, calendar);
        XYPlot plot = Axes.plot(Axes.shares(factor.path(), factor::label), null);
        List<double[]> dots = new ArrayList<>();
        for (Point point : shown()) {
            surveyed.answer(point.number(), question)
                    .filter(answer -> Double.isFinite(answer.value()))
                    .ifPresent(
                            answer -> dots.add(new double[] {point.shares().get(number), answers.at(answer.value())}));
        }
        Layers layers = new Layers(plot);
        layers.marks(dots, Palette.tint(Palette.BLUE, 0.45), Palette.circle(2.2));
        for (Trend.Slice slice : Trend.of(surveyed, question, number).slices()) {
            double middle = (slice.from() + slice.to()) / 2;
            layers.line(
                    List.of(
                            new double[] {
                                middle, answers.at(slice.mean().interval().low())
                            },
                            new double[] {
                                middle, answers.at(slice.mean().interval().high())
                            }),
                    Palette.BLACK,
                    Palette.line(0, 1.4));
            layers.line(
                    List.of(
                            new double[] {slice.from(), answers.at(slice.mean().value())},
                            new double[] {slice.to(), answers.at(slice.mean().value())}),
                    Palette.BLACK,
                    Palette.line(0, 2.4));
        }
        answers.targets(plot);
        return plot;
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a factor and a slice of its range",
                ChartData.column("factor", "path"),
                ChartData.column("from", "value where the slice begins"),
                ChartData.column("to", "value where it ends"),
                ChartData.column("mean", asked.meaning() + ", mean of the points in the slice"),
                ChartData.column("low", "lower end of its 95 % interval, the point as unit"),
                ChartData.column("high", "upper end"),
                ChartData.column("n", "points"));
        for (int number : factors) {
            Factor factor = surveyed.design().factors().get(number);
            for (Trend.Slice slice : Trend.of(surveyed, question, number).slices()) {
                rows.add(
                        factor.path(),
                        factor.at(slice.from()),
                        factor.at(Math.nextDown(slice.to())),
                        slice.mean().value(),
                        slice.mean().interval().low(),
                        slice.mean().interval().high(),
                        slice.mean().n());
            }
        }
        return rows.table();
    }
}
