package org.drawdown.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drawdown.findings.Dated;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.SiteOdds;
import org.drawdown.findings.When;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.DateSpan;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

/** Chart 3: when each site begins, sends its last convoy, and is handed over; worst first. */
final class HandoverChart {
    private static final String READING =
            "Bars: 8 of 10 runs lie within (P10 to P90, luck and ignorance together); marks:"
                    + " half the runs are earlier; arrow: more than half are later than shown. Begin by: due, less the time from begin"
                    + " to handover that 4 of 5 runs stay below; at the left edge: before the start.";
    private static final int AROUND = 190;
    private static final int A_ROW = 34;
    private static final int LOWEST = 300;

    private final Facts facts;
    private final List<SiteOdds> sites;

    private HandoverChart(Facts facts, List<SiteOdds> sites) {
        this.facts = facts;
        this.sites = sites;
    }

    static Optional<Chart> of(Material material) {
        return material.findings()
                .answer()
                .filter(answer -> !answer.sites().isEmpty())
                .map(answer -> new HandoverChart(material.findings().facts(), answer.sites()))
                .map(HandoverChart::chart);
    }

    private Chart chart() {
        Size size = Size.FULL.high(Math.max(LOWEST, AROUND + A_ROW * sites.size()));
        List<SiteOdds> open = sites.stream().filter(this::open).toList();
        return new Chart(3, "handover", Titles.handover(open), READING, size, this::plot, table());
    }

    /** What was closed before the runs began is a fact, and sure. */
    private boolean open(SiteOdds site) {
        return site.closed(facts.start()).isEmpty();
    }

    private XYPlot plot(Size size) {
        DateSpan span = DateSpan.of(facts, times());
        DateAxis dates = Axes.dates(span.widened(0.03, 0.05), size);
        XYPlot plot =
                Axes.plot(dates, Axes.names(sites.stream().map(SiteOdds::title).toList()));
        plot.setRangeGridlinesVisible(false);
        Layers layers = new Layers(plot);
        double edge = dates.getUpperBound();
        double start = dates.getLowerBound() + 0.012 * span.length();
        layers.ranges(ranges(SiteOdds::begin, -0.24, edge), Palette.BLUE, 4, Palette.circle(4), false);
        layers.ranges(ranges(SiteOdds::lastConvoy, 0, edge), Palette.ORANGE, 4, Palette.square(4), false);
        layers.ranges(ranges(SiteOdds::handover, 0.24, edge), Palette.GREEN, 6, Palette.circle(4.5), true);
        layers.marks(points(SiteOdds::beginBy, -0.24, start), Palette.PINK, Palette.triangle(-5.5));
        layers.marks(later(SiteOdds::lastConvoy, 0, edge), Palette.ORANGE, Palette.arrow(6));
        layers.marks(later(SiteOdds::handover, 0.24, edge), Palette.GREEN, Palette.arrow(6));
        layers.marks(points(SiteOdds::due, 0, start), Palette.BLACK, Palette.bar(22));
        layers.named("begin", Palette.circle(4), Palette.BLUE, false);
        layers.named("last convoy arrives", Palette.square(4), Palette.ORANGE, false);
        layers.named("handover", Palette.circle(4.5), Palette.GREEN, true);
        layers.named("begin by", Palette.triangle(-5.5), Palette.PINK, true);
        layers.named("due", Palette.bar(14), Palette.BLACK, true);
        plot.setRangeAxis(1, counts());
        return plot;
    }

    /** {@return the runs in time, down the right side} */
    private ValueAxis counts() {
        ValueAxis axis = Axes.names(sites.stream()
                .map(site -> open(site) ? Hundred.figure(site.inTime().p()) : "closed")
                .toList());
        axis.setLabel("in time, of 100 runs");
        axis.setAxisLineVisible(false);
        return axis;
    }

    private Stream<LocalDateTime> times() {
        return sites.stream()
                .flatMap(site -> Stream.concat(
                        Stream.of(site.handover(), site.begin(), site.lastConvoy())
                                .flatMap(List::stream)
                                .map(Dated::at)
                                .filter(when -> !when.after())
                                .map(When::at),
                        Stream.concat(
                                site.due().stream(), site.beginBy().filter(at -> at.isAfter(facts.start())).stream())));
    }

    private List<double[]> ranges(Function<SiteOdds, List<Dated>> dates, double offset, double edge) {
        List<double[]> ranges = new ArrayList<>();
        for (int row = 0; row < sites.size(); row++) {
            List<Dated> of = dates.apply(sites.get(row));
            if (!open(sites.get(row)) && at(of, 0.5).isEmpty()) {
                continue;
            }
            ranges.add(new double[] {
                at(of, 0.1).map(Axes::at).orElse(edge),
                at(of, 0.5).map(Axes::at).orElse(Double.NaN),
                at(of, 0.9).map(Axes::at).orElse(edge),
                row + offset
            });
        }
        return ranges;
    }

    private static Optional<LocalDateTime> at(List<Dated> dates, double share) {
        return dates.stream()
                .filter(date -> date.share() == share)
                .map(Dated::at)
                .filter(when -> !when.after())
                .map(When::at)
                .findFirst();
    }

    /** {@return a point at the edge for each site that more than half the runs reach later than is shown} */
    private List<double[]> later(Function<SiteOdds, List<Dated>> dates, double offset, double edge) {
        List<double[]> points = new ArrayList<>();
        for (int row = 0; row < sites.size(); row++) {
            if (open(sites.get(row)) && at(dates.apply(sites.get(row)), 0.5).isEmpty()) {
                points.add(new double[] {edge, row + offset});
            }
        }
        return points;
    }

    private List<double[]> points(Function<SiteOdds, Optional<LocalDateTime>> time, double offset, double start) {
        List<double[]> points = new ArrayList<>();
        for (int row = 0; row < sites.size(); row++) {
            int y = row;
            time.apply(sites.get(row))
                    .ifPresent(at -> points.add(new double[] {Math.max(start, Axes.at(at)), y + offset}));
        }
        return points;
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a site and milestone, least sure site first",
                ChartData.column("site", "its key"),
                ChartData.column("title", "as displayed"),
                ChartData.column("milestone", "begin, last_convoy or handover"),
                ChartData.column("p10", "one run in ten is earlier, local time; empty: after the horizon"),
                ChartData.column("p50", "half the runs are earlier"),
                ChartData.column("p90", "nine runs in ten are earlier"),
                ChartData.column("due", "first second too late; empty: no date"),
                ChartData.column("begin_by", "due less the P80 of handover less begin"),
                ChartData.column("in_time", "share of the runs handed over before due, 0 to 1"),
                ChartData.column("runs", "how many"));
        for (SiteOdds site : sites) {
            row(rows, site, "begin", site.begin());
            row(rows, site, "last_convoy", site.lastConvoy());
            row(rows, site, "handover", site.handover());
        }
        return rows.table();
    }

    private static void row(ChartData.Rows rows, SiteOdds site, String milestone, List<Dated> dates) {
        rows.add(
                site.site(),
                site.title(),
                milestone,
                at(dates, 0.1),
                at(dates, 0.5),
                at(dates, 0.9),
                site.due(),
                site.beginBy(),
                site.inTime().p(),
                site.inTime().n());
    }
}
