package org.drawdown.report;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Findings.Answer;
import org.drawdown.findings.Hundred;
import org.drawdown.findings.Price;
import org.drawdown.findings.Price.KindPrice;
import org.drawdown.findings.Series.Priced;
import org.drawdown.findings.Share;
import org.drawdown.outcome.Outcome.Verdict;
import org.drawdown.report.Chart.Size;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Chart 2: the date of each run against its price; runs that fall together make a larger mark. */
final class PriceChart {
    private static final int COLUMNS = 75;
    private static final int ROWS = 36;
    private static final double LARGEST = 8;
    private static final double SMALLEST = 2;

    private static final String CLEAN = "clean, no rule bent";

    private final Facts facts;
    private final Answer answer;
    private final KindPrice kind;
    private final List<Priced> runs;

    private PriceChart(Facts facts, Answer answer) {
        this.facts = facts;
        this.answer = answer;
        this.kind = answer.price().kinds().get(0);
        this.runs = answer.series().price();
    }

    static Optional<Chart> of(Material material) {
        Facts facts = material.findings().facts();
        return material.findings()
                .answer()
                .filter(answer -> !answer.series().price().isEmpty())
                .filter(answer -> !answer.price().kinds().isEmpty())
                .map(answer -> new PriceChart(facts, answer))
                .map(PriceChart::chart);
    }

    private Chart chart() {
        String reading = "Each run: when people were out (all conditions, if nothing is asked of people) against "
                + Words.inside(kind.title()) + " given, destroyed, lost or left, of " + Words.number(kind.total())
                + ". Larger marks: more runs. Spread: luck and ignorance together. Late: some condition did not hold.";
        return new Chart(2, "price", Titles.price(facts, kind), reading, Size.FULL, this::plot, table());
    }

    private XYPlot plot(Size size) {
        DateSpan span = DateSpan.of(
                facts,
                runs.stream()
                        .filter(run -> !run.finish().after())
                        .map(run -> run.finish().at()));
        boolean never = runs.stream().anyMatch(run -> run.finish().after());
        double from = Axes.at(span.from());
        double edge = Axes.at(span.to()) + 0.1 * span.length();
        double most = runs.stream().mapToDouble(Priced::cost).max().orElse(0);
        XYPlot plot = Axes.plot(
                Axes.dates(span.widened(0.03, never ? 0.16 : 0.05), size),
                Axes.upTo(kind.title() + " given, destroyed, lost or left", most * 1.06));
        if (size.small()) {
            plot.getRangeAxis().setLabel(Words.inside(kind.title()) + " lost or left");
        }
        plot.getRangeAxis().setLowerBound(-0.03 * plot.getRangeAxis().getUpperBound());
        Layers layers = new Layers(plot);
        Grid grid = new Grid(from, (edge - from) / COLUMNS, Math.max(1, Math.ceil(most / ROWS)));
        for (Priced run : runs) {
            grid.add(run.verdict(), run.finish().after() ? edge : x(run), run.cost());
        }
        verdict(layers, grid, Verdict.LATE, "late", answer.price().late(), Palette.RED, Palette.square(1));
        verdict(
                layers,
                grid,
                Verdict.AT_A_PRICE,
                "at a price",
                answer.price().atAPrice(),
                Palette.ORANGE,
                Palette.triangle(1.2));
        verdict(
                layers,
                grid,
                Verdict.CLEAN,
                size.small() ? "clean" : CLEAN,
                answer.price().clean(),
                Palette.BLUE,
                Palette.circle(1));
        boolean right = 2 * Axes.at(facts.deadline()) < from + Axes.at(span.to());
        Price.Cost cost = kind.all();
        level(
                plot,
                cost.worst().value(),
                cost.worst().rounded() > cost.half().rounded()
                        ? "1 run in 10 over " + Words.number(cost.worst().rounded())
                        : "1 run in 10 over this",
                right,
                true);
        if (cost.half().value() > 0.06 * plot.getRangeAxis().getUpperBound()) {
            level(
                    plot,
                    cost.half().value(),
                    "half the runs up to " + Words.number(cost.half().rounded()),
                    right,
                    false);
        }
        if (never) {
            String words = size.small()
                    ? "later"
                    : "after " + Words.date(facts.horizon().toLocalDate());
            double y = plot.getRangeAxis().getUpperBound() * 0.99;
            plot.addAnnotation(Axes.text(words, edge + 0.05 * span.length(), y, TextAnchor.TOP_RIGHT, Palette.QUIET));
        }
        Axes.deadline(plot, facts);
        return plot;
    }

    private double x(Priced run) {
        return Axes.at(run.finish().at());
    }

    /** Draws a level, labelled on the side away from the deadline. */
    private static void level(XYPlot plot, double value, String label, boolean right, boolean above) {
        ValueMarker marker = Axes.marker(value, label, Palette.INK);
        if (right) {
            marker.setLabelAnchor(above ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.BOTTOM_RIGHT);
            marker.setLabelTextAnchor(above ? TextAnchor.BOTTOM_RIGHT : TextAnchor.TOP_RIGHT);
        } else {
            marker.setLabelAnchor(above ? RectangleAnchor.TOP_LEFT : RectangleAnchor.BOTTOM_LEFT);
            marker.setLabelTextAnchor(above ? TextAnchor.BOTTOM_LEFT : TextAnchor.TOP_LEFT);
        }
        plot.addRangeMarker(marker);
    }

    private static void verdict(
            Layers layers, Grid grid, Verdict verdict, String words, Share share, Color colour, Shape mark) {
        XYSeries series = new XYSeries(words, false, true);
        List<Integer> counts = new ArrayList<>();
        grid.of(verdict).forEach((cell, count) -> {
            series.add(grid.x(cell), grid.y(cell));
            counts.add(count);
        });
        double largest = grid.largest();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true) {
            @Override
            public Shape getItemShape(int row, int column) {
                double radius = Math.max(
                        SMALLEST,
                        Math.min(LARGEST, 2.5 * Math.sqrt(largest)) * Math.sqrt(counts.get(column) / largest));
                return AffineTransform.getScaleInstance(radius, radius).createTransformedShape(mark);
            }
        };
        renderer.setSeriesPaint(0, new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 190));
        layers.lay(new XYSeriesCollection(series), renderer);
        Shape key = AffineTransform.getScaleInstance(5, 5).createTransformedShape(mark);
        layers.named(words + ": " + Hundred.figure(share.p()) + " of 100", key, colour, true);
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                "a row a run",
                ChartData.column("replication", "which run, from 0"),
                ChartData.column("finish", "when the people condition held, or all where there is none; local time"),
                ChartData.column("after", "true: not by the horizon, which is given as finish"),
                ChartData.column("cost", kind.title() + " given, destroyed, lost or left"),
                ChartData.column("verdict", "clean, at_a_price or late"));
        runs.forEach(run -> rows.add(
                run.replication(),
                run.finish().at(),
                run.finish().after(),
                run.cost(),
                run.verdict().name().toLowerCase(java.util.Locale.ROOT)));
        return rows.table();
    }

    /** Runs gathered in cells of the plot, so that ten thousand of them can be drawn and seen. */
    private static final class Grid {
        private final double first;
        private final double wide;
        private final double high;
        private final Map<Verdict, Map<Long, Integer>> cells = new TreeMap<>();

        private Grid(double first, double wide, double high) {
            this.first = first;
            this.wide = wide;
            this.high = high;
        }

        private void add(Verdict verdict, double x, double y) {
            long cell = 10_000 * Math.round((x - first) / wide) + Math.round(y / high);
            cells.computeIfAbsent(verdict, fresh -> new TreeMap<>()).merge(cell, 1, Integer::sum);
        }

        private Map<Long, Integer> of(Verdict verdict) {
            return cells.getOrDefault(verdict, new TreeMap<>());
        }

        private double x(long cell) {
            return first + Math.floorDiv(cell, 10_000L) * wide;
        }

        private double y(long cell) {
            return (cell % 10_000) * high;
        }

        private double largest() {
            return cells.values().stream()
                    .flatMap(counts -> counts.values().stream())
                    .mapToInt(count -> count)
                    .max()
                    .orElse(1);
        }
    }
}
