package org.drawdown.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Gains.Effect;
import org.drawdown.findings.Gains.Gain;
import org.drawdown.findings.Series.Link;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** Chart 6: what is gained without each cause, above the time on the critical chain by kind, in days both. */
final class WhyChart {
    private static final int AROUND = 230;
    private static final int A_ROW = 27;
    private static final int KINDS = 10;

    private final Gains gains;
    private final List<Gain> rows;
    private final List<Link> kinds;
    private final String earlier;

    private WhyChart(Gains gains, List<Link> chain) {
        this.gains = gains;
        this.rows = Stream.concat(
                        gains.causes().stream(), gains.together().stream().map(Gains.Together::gain))
                .filter(gain -> gain.effect().isPresent())
                .toList();
        this.kinds = chain.stream()
                .filter(link -> link.place().isEmpty())
                .limit(KINDS)
                .toList();
        this.earlier = Titles.earlier(gains);
    }

    static Optional<Chart> of(Material material) {
        return material.why()
                .flatMap(why -> material.findings()
                        .answer()
                        .map(answer -> new WhyChart(why.gains(), answer.series().chain()))
                        .filter(chart -> !chart.rows.isEmpty())
                        .map(WhyChart::chart));
    }

    private Chart chart() {
        int most = rows.stream().mapToInt(Gain::n).max().orElse(0);
        String reading = "Above: each cause switched off, in runs of the same luck (up to " + Words.number(most)
                + " pairs), days by which " + earlier
                + "; bars: luck of the runs, intervals that all hold together with "
                + Math.round(100 * gains.confidence()) + "\u00a0%; filled: can be told from nothing; hollow: cannot."
                + never() + " Below: mean time on the critical chain by what was done or waited for.";
        Size size = Size.FULL.high(AROUND + A_ROW * (rows.size() + kinds.size()));
        return new Chart(6, "why", Titles.why(gains), reading, size, this::plot, table());
    }

    private String never() {
        boolean some = rows.stream().flatMap(gain -> gain.effect().stream()).anyMatch(effect -> effect.never() > 0);
        return some ? " A date that never came is counted as the end of the horizon." : "";
    }

    private Plot plot(Size size) {
        NumberAxis days = Axes.numbers("days");
        CombinedDomainXYPlot both = Axes.styled(new CombinedDomainXYPlot(days));
        both.setGap(22);
        both.add(gained(), Math.max(1, rows.size()));
        if (!kinds.isEmpty()) {
            both.add(spent(), kinds.size());
        }
        days.setRange(least() * 1.05, most() * 1.08);
        return both;
    }

    private double least() {
        return Math.min(
                0,
                amounts().mapToDouble(amount -> amount.interval().low()).min().orElse(0));
    }

    private double most() {
        double gained =
                amounts().mapToDouble(amount -> amount.interval().high()).max().orElse(0);
        double spent =
                kinds.stream().mapToDouble(link -> link.days().value()).max().orElse(0);
        return Math.max(1, Math.max(gained, spent));
    }

    private Stream<Amount> amounts() {
        return rows.stream().flatMap(gain -> gain.effect().stream()).map(Effect::days);
    }

    private XYPlot gained() {
        XYPlot plot = Axes.plot(
                null,
                Axes.names(rows.stream().map(gain -> "without " + gain.title()).toList()));
        Layers layers = new Layers(plot);
        layers.ranges(ranges(false), Palette.QUIET, 2, Palette.circle(4.5), false);
        layers.ranges(ranges(true), Palette.BLUE, 3, Palette.circle(4.5), true);
        plot.addDomainMarker(Axes.marker(0, "", Palette.BLACK));
        return plot;
    }

    private List<double[]> ranges(boolean toldApart) {
        List<double[]> ranges = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            Effect effect = rows.get(y).effect().orElseThrow();
            if (effect.toldApart() == toldApart) {
                Amount days = effect.days();
                ranges.add(new double[] {
                    days.interval().low(), days.value(), days.interval().high(), y
                });
            }
        }
        return ranges;
    }

    private XYPlot spent() {
        XYPlot plot = Axes.plot(
                null,
                Axes.names(kinds.stream()
                        .map(link -> "on the chain: " + link.kind())
                        .toList()));
        Layers layers = new Layers(plot);
        List<double[]> bars = new ArrayList<>();
        for (int y = 0; y < kinds.size(); y++) {
            bars.add(new double[] {0, Double.NaN, kinds.get(y).days().value(), y});
        }
        layers.ranges(bars, Palette.tint(Palette.ORANGE, 0.75), 11, Palette.circle(1), true);
        return plot;
    }

    private ChartData table() {
        ChartData.Rows table = ChartData.of(
                "a row a cause switched off, or a kind of time on the critical chain",
                ChartData.column(
                        "what",
                        "gain: of a cause switched off, paired by luck; remainder: all together less the sum of the"
                                + " single gains; chain: mean time on the critical chain"),
                ChartData.column("key", "of the cause, or the kind"),
                ChartData.column(
                        "measure",
                        "last_handover, finish: days earlier; held: runs held more, of 100; saved: cargo; days"),
                ChartData.column("value", "mean"),
                ChartData.column("low", "interval, low end"),
                ChartData.column("high", "high end"),
                ChartData.column("runs", "paired, or in all"));
        rows.forEach(gain -> effect(table, "gain", gain.key(), gain.effect().orElseThrow()));
        gains.together().flatMap(Gains.Together::remainder).ifPresent(rest -> remainder(table, rest));
        kinds.forEach(link -> add(table, "chain", link.kind(), "days", link.days()));
        return table.table();
    }

    private static void effect(ChartData.Rows table, String what, String key, Effect effect) {
        effect.lastHandover().ifPresent(days -> add(table, what, key, "last_handover", days));
        add(table, what, key, "finish", effect.finish());
        add(table, what, key, "held", effect.held());
        effect.saved().map(KindDifference::difference).ifPresent(saved -> add(table, what, key, "saved", saved));
    }

    private static void remainder(ChartData.Rows table, Gains.Remainder rest) {
        String key = "remainder";
        rest.lastHandover().ifPresent(days -> add(table, key, key, "last_handover", days));
        add(table, key, key, "finish", rest.finish());
        rest.saved().map(KindDifference::difference).ifPresent(saved -> add(table, key, key, "saved", saved));
    }

    private static void add(ChartData.Rows table, String what, String key, String measure, Amount amount) {
        table.add(
                what,
                key,
                measure,
                amount.value(),
                amount.interval().low(),
                amount.interval().high(),
                amount.n());
    }
}
