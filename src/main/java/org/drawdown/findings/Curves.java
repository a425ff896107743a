package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Series.Curve;
import org.drawdown.findings.Series.Point;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Calendar;
import org.drawdown.statistics.Interval;

/** How the S-curves are found: all over the same days. */
final class Curves {
    private static final int POINTS = 1000;
    private static final int NEAR = 8;

    private final List<Outcome> outcomes;
    private final Calendar calendar;

    Curves(Runs runs) {
        outcomes = runs.outcomes();
        calendar = runs.scenario().calendar();
    }

    List<Curve> curves() {
        List<String> conditions = Columns.conditions(outcomes);
        List<double[]> held = conditions.stream()
                .map(condition -> Columns.held(outcomes, condition))
                .toList();
        int deadline = calendar.day(calendar.deadlineSeconds() - 1);
        int[] days = held.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .mapToInt(seconds -> calendar.day(Math.round(seconds)))
                .toArray();
        int first = Math.max(0, Math.min(deadline, Arrays.stream(days).min().orElse(deadline)) - 1);
        int last = Math.max(deadline, Arrays.stream(days).max().orElse(deadline)) + 1;
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            curves.add(new Curve(conditions.get(i), points(held.get(i), first, last)));
        }
        return List.copyOf(curves);
    }

    private List<Point> points(double[] held, int first, int last) {
        int every = (last - first + POINTS) / POINTS;
        List<Point> points = new ArrayList<>();
        for (int day = first; day <= last; day += every) {
            double end = calendar.dayBegins(day + 1);
            boolean[] by = new boolean[held.length];
            for (int run = 0; run < by.length; run++) {
                by[run] = held[run] < end;
            }
            Share share = Share.of(outcomes, by);
            points.add(new Point(calendar.date(day), share.p(), share.luck(), share.ignorance()));
        }
        return evened(points);
    }

    /** Day by day the range of ignorance jumps with the luck of the pairs: its two sides are averaged over days nearby. */
    private static List<Point> evened(List<Point> points) {
        List<Point> evened = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            List<Point> near = points.subList(Math.max(0, i - NEAR), Math.min(points.size(), i + NEAR + 1));
            double below = near.stream()
                    .mapToDouble(point -> point.share() - point.ignorance().low())
                    .average()
                    .orElse(0);
            double above = near.stream()
                    .mapToDouble(point -> point.ignorance().high() - point.share())
                    .average()
                    .orElse(0);
            Point point = points.get(i);
            Interval range = new Interval(
                    Math.max(0, point.share() - Math.max(0, below)), Math.min(1, point.share() + Math.max(0, above)));
            evened.add(new Point(point.date(), point.share(), point.luck(), range));
        }
        return List.copyOf(evened);
    }
}
