package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Point;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.inquiry.seek.Sought;
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

/** The search of one lever: the answer at each level played, and at the candidates on fresh runs. */
final class SoughtChart {
    private final Sought sought;
    private final Calendar calendar;
    private final Question question;
    private final List<String> levels;
    private final Map<Integer, Amount> found = new TreeMap<>();

    private SoughtChart(Sought sought, Calendar calendar) {
        this.sought = sought;
        this.calendar = calendar;
        this.question = sought.target().question();
        this.levels = sought.levers().get(0).factor().range().levels();
        for (Surveyed surveyed : sought.searched()) {
            for (Point point : surveyed.design().points()) {
                Optional<Amount> answer = surveyed.answer(point.number(), 0);
                answer.ifPresent(
                        amount -> found.put(levels.indexOf(point.settings().get(0)), amount));
            }
        }
    }

    static Chart of(int number, Sought sought, Calendar calendar) {
        SoughtChart chart = new SoughtChart(sought, calendar);
        return new Chart(number, "search", chart.title(), chart.reading(), Size.FULL, chart::plot, chart.table());
    }

    private String title() {
        String path = sought.levers().get(0).path();
        return sought.target().words(calendar)
                + sought.answer()
                        .map(answer ->
                                " is met from " + path + "=" + answer.settings().get(0))
                        .orElse(" is met nowhere for sure by " + path);
    }

    private String reading() {
        return "Dots and thin lines: levels in the search with 95 % intervals, the same luck at each; squares: candidates on"
                + " fresh runs, filled where confirmed. Luck makes the best of the search look better than it is.";
    }

    private Plot plot(Size size) {
        Answers answers = new Answers(question, calendar);
        XYPlot plot = Axes.plot(
                Axes.across(sought.levers().get(0).path(), levels),
                answers.axis(found.values().stream().toList(), size));
        Layers layers = new Layers(plot);
        List<double[]> dots = new ArrayList<>();
        found.forEach((place, answer) -> {
            if (Double.isFinite(answer.value())) {
                bar(layers, answers, place, answer, 1.2f);
                dots.add(new double[] {place, answers.at(answer.value())});
            }
        });
        layers.marks(dots, Palette.BLUE, Palette.circle(3.5));
        for (Sought.Candidate candidate : sought.candidates()) {
            int place = levels.indexOf(candidate.settings().get(0));
            if (candidate.fresh().n() > 0 && Double.isFinite(candidate.fresh().value())) {
                bar(layers, answers, place, candidate.fresh(), 3);
                layers.ranges(
                        List.of(new double[] {
                            place, place, place, answers.at(candidate.fresh().value())
                        }),
                        Palette.BLACK,
                        1,
                        Palette.square(5),
                        candidate.confirmed());
            }
        }
        Answers.target(plot, answers.at(sought.target().bound()), "wanted");
        return plot;
    }

    private static void bar(Layers layers, Answers answers, int place, Amount answer, float width) {
        layers.line(
                List.of(
                        new double[] {
                            place, answers.at(answers.shown(answer.interval().low(), answer.value()))
                        },
                        new double[] {
                            place, answers.at(answers.shown(answer.interval().high(), answer.value()))
                        }),
                width > 2 ? Palette.BLACK : Palette.BLUE,
                Palette.line(0, width));
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a level in the search, and a row a candidate",
                ChartData.column("what", "search or fresh"),
                ChartData.column("level", sought.levers().get(0).path()),
                ChartData.column("value", question.meaning()),
                ChartData.column("low", "lower end of the 95 % interval"),
                ChartData.column("high", "upper end"),
                ChartData.column("n", "runs"));
        found.forEach((place, answer) -> row(rows, "search", levels.get(place), answer));
        sought.candidates()
                .forEach(candidate -> row(rows, "fresh", candidate.settings().get(0), candidate.fresh()));
        return rows.table();
    }

    private static void row(ChartData.Rows rows, String what, String level, Amount answer) {
        rows.add(
                what,
                level,
                answer.value(),
                answer.interval().low(),
                answer.interval().high(),
                answer.n());
    }
}
