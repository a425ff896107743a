package org.drawdown.report;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Series.Fan;
import org.drawdown.findings.Series.People;
import org.drawdown.findings.Series.Planned;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.drawdown.statistics.Interval;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** Chart 4: people in the theatre, day by day. */
final class PeopleChart {
    private static final String READING =
            "People at sites and on the move at the end of each day. Bands: middle 50, 80 and 95"
                    + " of 100 runs on that day, luck and ignorance together; line: median.";
    private static final Color[] BANDS = {
        Palette.tint(Palette.BLUE, 0.18), Palette.tint(Palette.BLUE, 0.36), Palette.tint(Palette.BLUE, 0.58)
    };

    private final Facts facts;
    private final People people;

    private PeopleChart(Facts facts, People people) {
        this.facts = facts;
        this.people = people;
    }

    static Optional<Chart> of(Material material) {
        return material.findings()
                .answer()
                .map(answer -> answer.series().people())
                .filter(people -> people.onDeadline().isPresent())
                .filter(people ->
                        people.days().stream().anyMatch(day -> day.ninetyFive().high() > 0))
                .map(people -> new PeopleChart(material.findings().facts(), people))
                .map(PeopleChart::chart);
    }

    private Chart chart() {
        String title = Titles.people(facts, people, people.onDeadline().orElseThrow());
        return new Chart(4, "people", title, READING, Size.FULL, this::plot, table());
    }

    private XYPlot plot(Size size) {
        List<Fan> days = shown();
        double most =
                days.stream().mapToDouble(day -> day.ninetyFive().high()).max().orElse(1);
        LocalDate last = days.get(days.size() - 1).date();
        XYPlot plot = Axes.plot(
                Axes.dates(
                        days.get(0).date().plusDays(1).atStartOfDay(),
                        last.plusDays(1).atStartOfDay(),
                        size),
                Axes.upTo("people in the theatre", most));
        Layers layers = new Layers(plot);
        layers.band(band(days, Fan::ninetyFive), BANDS[0]);
        layers.band(band(days, Fan::eighty), BANDS[1]);
        layers.band(band(days, Fan::fifty), BANDS[2]);
        layers.line(
                days.stream()
                        .map(day -> new double[] {Axes.endOf(day.date()), day.half()})
                        .toList(),
                Palette.BLUE,
                Palette.line(0, 2.2));
        layers.named("median", Palette.BLUE, Palette.line(0, 2.2));
        layers.named("middle 50", BANDS[2]);
        layers.named("80", BANDS[1]);
        layers.named("95 of 100 runs", BANDS[0]);
        if (!people.plan().isEmpty()) {
            layers.steps(plan(last), Palette.RED, Palette.line(1, 2));
            layers.named("by the planned dates", Palette.RED, Palette.line(1, 2));
        }
        people.mayStay().ifPresent(ceiling -> ceiling(plot, ceiling));
        Axes.deadline(plot, facts);
        return plot;
    }

    private static void ceiling(XYPlot plot, double people) {
        ValueMarker marker = Axes.marker(people, Words.about(people) + " may stay", Palette.BLACK);
        marker.setStroke(Palette.line(2, 1.6));
        marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        plot.addRangeMarker(marker);
    }

    /** {@return the days until nothing changes any more, and a little after the deadline at least} */
    private List<Fan> shown() {
        List<Fan> days = people.days();
        Fan end = days.get(days.size() - 1);
        LocalDate least = facts.lastDay()
                .plusDays(Math.max(
                        3,
                        java.time.temporal.ChronoUnit.DAYS.between(facts.start().toLocalDate(), facts.lastDay()) / 8));
        double little = 0.005 * days.get(0).ninetyFive().high();
        int last = days.size() - 1;
        while (last > 1 && days.get(last).date().isAfter(least) && same(days.get(last - 1), end, little)) {
            last--;
        }
        return days.subList(0, last + 1);
    }

    private static boolean same(Fan a, Fan b, double little) {
        return Math.abs(a.ninetyFive().high() - b.ninetyFive().high()) <= little
                && Math.abs(a.half() - b.half()) <= little;
    }

    private List<double[]> plan(LocalDate last) {
        List<double[]> steps = new ArrayList<>();
        for (Planned step : people.plan()) {
            if (!step.date().isAfter(last)) {
                steps.add(new double[] {Axes.at(step.date().atStartOfDay()), step.people()});
            }
        }
        steps.add(new double[] {Axes.endOf(last), steps.get(steps.size() - 1)[1]});
        return steps;
    }

    private static List<double[]> band(List<Fan> days, Function<Fan, Interval> interval) {
        return days.stream()
                .map(day -> new double[] {
                    Axes.endOf(day.date()),
                    interval.apply(day).low(),
                    interval.apply(day).high()
                })
                .toList();
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a day: people at sites of the theatre and on the move, quantiles over the runs",
                ChartData.column("date", "its end is meant, local"),
                ChartData.column("p2_5", "2.5 % of the runs have fewer"),
                ChartData.column("p10", "10 %"),
                ChartData.column("p25", "25 %"),
                ChartData.column("p50", "median"),
                ChartData.column("p75", "75 %"),
                ChartData.column("p90", "90 %"),
                ChartData.column("p97_5", "97.5 %"),
                ChartData.column("planned", "by the sites' planned dates; empty without a plan"),
                ChartData.column("may_stay", "ceiling after the deadline; empty when nothing is asked of people"),
                ChartData.column("runs", "how many"));
        for (Fan day : people.days()) {
            rows.add(
                    day.date(),
                    day.ninetyFive().low(),
                    day.eighty().low(),
                    day.fifty().low(),
                    day.half(),
                    day.fifty().high(),
                    day.eighty().high(),
                    day.ninetyFive().high(),
                    planned(day.date()),
                    people.mayStay().isPresent() ? Optional.of(people.mayStay().getAsDouble()) : Optional.empty(),
                    facts.n());
        }
        return rows.table();
    }

    private Optional<Double> planned(LocalDate date) {
        return people.plan().stream()
                .filter(step -> !step.date().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(Planned::people);
    }
}
