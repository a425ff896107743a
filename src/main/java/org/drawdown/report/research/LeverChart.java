package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Factor;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.report.draw.Answers;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.scenario.Calendar;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** An answer over the levels of one factor, with its interval at each. */
final class LeverChart {
    private final Surveyed surveyed;
    private final int question;
    private final Calendar calendar;
    private final Factor factor;
    private final Question asked;

    private LeverChart(Surveyed surveyed, int question, Calendar calendar) {
        this.surveyed = surveyed;
        this.question = question;
        this.calendar = calendar;
        this.factor = surveyed.design().factors().get(0);
        this.asked = surveyed.questions().get(question);
    }

    static Chart of(int number, Surveyed surveyed, int question, Calendar calendar) {
        LeverChart chart = new LeverChart(surveyed, question, calendar);
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
        List<Point> points = surveyed.design().points();
        Point last = points.get(points.size() - 1);
        return asked.words() + " is " + said(0) + " at " + factor.path() + "="
                + points.get(0).settings().get(0) + " and " + said(last.number()) + " at "
                + last.settings().get(0);
    }

    private String said(int point) {
        return surveyed.answer(point, question)
                .map(answer -> asked.say(answer.value(), calendar))
                .orElse("not answered");
    }

    private String reading() {
        return "Dots: " + surveyed.replications()
                + " runs each, the same luck at every level; band: 95 % intervals, to the top where it ends with never, level by"
                + " level, to the top where an end is never. What lies between levels was not played.";
    }

    private Plot plot(Size size) {
        List<String> levels = surveyed.design().points().stream()
                .map(point -> point.settings().get(0))
                .toList();
        Answers answers = new Answers(asked, calendar);
        List<Amount> all =
                surveyed.answers(question).stream().flatMap(Optional::stream).toList();
        XYPlot plot = Axes.plot(Axes.across(factor.path(), levels), answers.axis(all, size));
        List<double[]> band = new ArrayList<>();
        List<double[]> dots = new ArrayList<>();
        for (int point = 0; point < levels.size(); point++) {
            Optional<Amount> answer = surveyed.answer(point, question).filter(found -> Double.isFinite(found.value()));
            if (answer.isPresent()) {
                double x = point;
                dots.add(new double[] {x, answers.at(answer.get().value())});
                band.add(new double[] {
                    x,
                    answers.at(answer.get().interval().low()),
                    answers.at(answers.shown(
                            answer.get().interval().high(), answer.get().value()))
                });
            }
        }
        Layers layers = new Layers(plot);
        layers.band(band, Palette.tint(Palette.SKY, 0.45));
        layers.line(dots, Palette.BLUE, Palette.line(0, 2));
        layers.marks(dots, Palette.BLUE, Palette.circle(4));
        answers.targets(plot);
        return plot;
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a level; " + asked.words(),
                ChartData.column("level", factor.path()),
                ChartData.column("value", asked.meaning()),
                ChartData.column("low", "lower end of the 95 % interval"),
                ChartData.column("high", "upper end"),
                ChartData.column("n", "runs"));
        for (Point point : surveyed.design().points()) {
            Optional<Amount> answer = surveyed.answer(point.number(), question);
            rows.add(
                    point.settings().get(0),
                    answer.map(Amount::value),
                    answer.map(found -> found.interval().low()),
                    answer.map(found -> found.interval().high()),
                    answer.map(Amount::n));
        }
        return rows.table();
    }
}
