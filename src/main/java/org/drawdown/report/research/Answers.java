package org.drawdown.report.research;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Measure;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Calendar;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** Where the answers of a question stand on an axis: probabilities as counts of 100, days as dates. */
record Answers(Question question, Calendar calendar) {
    private static final long SECONDS_A_DAY = 86_400;

    /** {@return where a value stands} */
    double at(double value) {
        if (question.statistic() == Question.Statistic.PROBABILITY) {
            return 100 * value;
        }
        return dated() ? Axes.at(time(value)) : value;
    }

    private boolean dated() {
        return question.measure().unit() == Measure.Unit.DAYS;
    }

    private LocalDateTime time(double days) {
        return calendar.start().plusSeconds(Math.round(days * SECONDS_A_DAY));
    }

    /** {@return an end of an interval, or the value itself where it has none that could be drawn} */
    double shown(double end, double value) {
        return Double.isFinite(end) ? end : value;
    }

    /** {@return an axis for the answers of a question at all points} */
    static ValueAxis axis(Surveyed surveyed, int question, Calendar calendar, Size size) {
        return axis(
                surveyed.questions().get(question),
                calendar,
                surveyed.answers(question).stream().flatMap(Optional::stream).toList(),
                size);
    }

    /** {@return an axis for answers of a question} */
    static ValueAxis axis(Question question, Calendar calendar, List<Amount> all, Size size) {
        Answers answers = new Answers(question, calendar);
        if (question.statistic() == Question.Statistic.PROBABILITY) {
            return Axes.ofHundred();
        }
        double[] ends = all.stream()
                .flatMapToDouble(Answers::ends)
                .filter(Double::isFinite)
                .toArray();
        double low = Arrays.stream(ends).min().orElse(0);
        double high = Arrays.stream(ends).max().orElse(1);
        if (answers.dated()) {
            double around = Math.max(1, (high - low) / 20);
            return Axes.dates(answers.time(low - around), answers.time(high + around), size);
        }
        return Axes.upTo(question.words(), high);
    }

    private static DoubleStream ends(Amount answer) {
        return DoubleStream.of(
                answer.value(), answer.interval().low(), answer.interval().high());
    }

    /** Draws what is hoped for: 80 and 90 of 100, or the deadline. */
    static void targets(XYPlot plot, Question question, Calendar calendar) {
        if (question.statistic() == Question.Statistic.PROBABILITY) {
            target(plot, 80, "80 of 100");
            target(plot, 90, "90 of 100");
        } else if (question.measure().unit() == Measure.Unit.DAYS) {
            target(
                    plot,
                    Axes.at(calendar.deadline()),
                    "deadline " + Words.day(calendar.deadline().minusSeconds(1).toLocalDate()));
        }
    }

    /** Draws a value that is hoped for. */
    static void target(XYPlot plot, double value, String label) {
        ValueMarker marker = Axes.marker(value, label, Palette.QUIET);
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        plot.addRangeMarker(marker);
    }
}
