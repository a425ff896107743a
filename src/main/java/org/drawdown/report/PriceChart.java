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
import org.drawdown.findings.Price;
import org.drawdown.findings.Price.KindPrice;
import org.drawdown.findings.Series.Priced;
import org.drawdown.outcome.Outcome.Verdict;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.DateSpan;
import org.drawdown.report.draw.Fonts;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Chart 2: the date of each run against its price; runs that fall together make a larger mark. */
final class PriceChart {
    private static final int COLUMNS = 75;
    private static final int ROWS = 36;
    private static final double LARGEST = 8;
    private static final double SMALLEST = 2;

    private static final String CLEAN = "clean, no rule bent: ";
    private static final double SMALL_LABEL = 10.5;

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
                + Words.inside(kind.title()) + " given, destroyed, lost or left, of " + Titles.total(kind)
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
                Axes.dates(
                        span.widened(0.03, never ? 0.16 : 0.05),
                        span.widened(0, 0.05).to(),
                        size),
                Axes.upTo(kind.title() + " given, destroyed, lost or left", most * 1.06));
        if (size.small()) {
            plot.getRangeAxis().setLabelFont(Fonts.plain(SMALL_LABEL));
        }
        plot.getRangeAxis().setLowerBound(-0.03 * plot.getRangeAxis().getUpperBound());
        Layers layers = new Layers(plot);
        Grid grid = new Grid(from, (edge - from) / COLUMNS, Math.max(1, Math.ceil(most / ROWS)));
        for (Priced run : runs) {
            grid.add(run.verdict(), run.finish().after() ? edge : x(run), run.cost());
        }
        List<String> of100 = answer.price().ofHundred();
        verdict(layers, grid, Verdict.LATE, "late: " + of100.get(2), Palette.RED, Palette.square(1));
        verdict(layers, grid, Verdict.AT_A_PRICE, "at a price: " + of100.get(1), Palette.ORANGE, Palette.triangle(1.2));
        verdict(
                layers,
                grid,
                Verdict.CLEAN,
                (size.small() ? "clean: " : CLEAN) + of100.get(0) + " of 100",
                Palette.BLUE,
                Palette.circle(1));
        Price.Cost cost = kind.all();
        level(plot, layers, cost.half().value(), "half up to " + Words.number(cost.rounded()), 2);
        level(plot, layers, cost.worst().value(), "1 in 10 over " + Words.number(cost.roundedWorst()), 1);
        if (never) {
            plot.addDomainMarker(Axes.marker(edge - 0.05 * span.length(), "", Palette.QUIET));
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

    /** Draws a level, named in the legend: a label on the plot would hide runs. */
    private static void level(XYPlot plot, Layers layers, double value, String name, int dashes) {
        ValueMarker marker = Axes.marker(value, "", Palette.INK);
        marker.setStroke(Palette.line(dashes, 1.2));
        plot.addRangeMarker(marker);
        layers.named(name, Palette.INK, Palette.line(dashes, 1.2));
    }

    private static void verdict(Layers layers, Grid grid, Verdict verdict, String words, Color colour, Shape mark) {
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
        layers.named(words, key, colour, true);
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
