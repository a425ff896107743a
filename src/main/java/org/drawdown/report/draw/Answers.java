package org.drawdown.report.draw;

import java.time.LocalDateTime;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Measure;
import org.drawdown.findings.Question;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.scenario.Calendar;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** Where the answers of a question stand on an axis: probabilities as counts of 100, days as dates. */
public record Answers(Question question, Calendar calendar) {
    private static final long SECONDS_A_DAY = 86_400;
    private static final int BEYOND = 4_000;

    /** {@return where a value stands} */
    public double at(double value) {
        return dated() ? Axes.at(time(value)) : times() * value;
    }

    private boolean odds() {
        return question.statistic() == Question.Statistic.PROBABILITY;
    }

    private boolean dated() {
        return !odds() && question.measure().unit() == Measure.Unit.DAYS;
    }

    private int times() {
        return times(question);
    }

    /** {@return how many times an answer is drawn: a probability as a count of 100} */
    public static int times(Question question) {
        return question.statistic() == Question.Statistic.PROBABILITY ? 100 : 1;
    }

    /** {@return the unit of differences of answers, as an axis says it} */
    public static String ofDifferences(Question question) {
        if (question.statistic() == Question.Statistic.PROBABILITY) {
            return "runs of 100";
        }
        return question.measure().unit() == Measure.Unit.DAYS
                ? "days"
                : question.measure().unit().words();
    }

    private LocalDateTime time(double days) {
        return calendar.start().plusSeconds(Math.round(days * SECONDS_A_DAY));
    }

    /** {@return an end of an interval as it is drawn: where it is never, beyond the axis} */
    public double shown(double end, double value) {
        return Double.isFinite(end) ? end : value + BEYOND;
    }

    /** {@return an axis for all these answers: of 100 whole, of an amount from 0} */
    public ValueAxis axis(List<Amount> all, Size size) {
        if (odds()) {
            return Axes.ofHundred();
        }
        DoubleSummaryStatistics ends = ends(all);
        return dated() ? dates(ends, size) : Axes.upTo(question.words(), ends.getMax());
    }

    /** {@return an axis close about these answers, for what differs by little; it does not begin at 0} */
    public ValueAxis near(List<Amount> all, Size size) {
        DoubleSummaryStatistics ends = ends(all);
        if (dated()) {
            return dates(ends, size);
        }
        double around = Math.max(1e-3, (ends.getMax() - ends.getMin()) / 10);
        NumberAxis axis = Axes.numbers(odds() ? "of 100 runs" : question.words());
        axis.setRange(times() * ends.getMin() - times() * around, times() * ends.getMax() + times() * around);
        return axis;
    }

    private ValueAxis dates(DoubleSummaryStatistics ends, Size size) {
        double around = Math.max(1, (ends.getMax() - ends.getMin()) / 20);
        return Axes.dates(time(ends.getMin() - around), time(ends.getMax() + around), size);
    }

    private static DoubleSummaryStatistics ends(List<Amount> all) {
        DoubleSummaryStatistics ends = all.stream()
                .flatMapToDouble(answer -> DoubleStream.of(
                        answer.value(),
                        answer.interval().low(),
                        answer.interval().high()))
                .filter(Double::isFinite)
                .summaryStatistics();
        if (ends.getCount() == 0) {
            ends.accept(0);
            ends.accept(1);
        }
        return ends;
    }

    /** Draws what is hoped for: 80 and 90 of 100, or the deadline. */
    public void targets(XYPlot plot) {
        if (odds()) {
            target(plot, 80, "80 of 100");
            target(plot, 90, "90 of 100");
        } else if (dated()) {
            target(
                    plot,
                    Axes.at(calendar.deadline()),
                    "deadline " + Words.day(calendar.deadline().minusSeconds(1).toLocalDate()));
        }
    }

    /** Draws a value that is hoped for. */
    public static void target(XYPlot plot, double value, String label) {
        ValueMarker marker = Axes.marker(value, label, Palette.QUIET);
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        plot.addRangeMarker(marker);
    }
}
