package org.drawdown.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Money;
import org.drawdown.findings.Resources.Bill;
import org.drawdown.findings.Resources.Month;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;

/** A supporting figure: what it cost, month by month. */
final class CostChart {
    private static final String READING =
            "Cost of a run by calendar month. Line: mean; band: middle 80 of 100 runs in that month, luck and ignorance"
                    + " together. A month of delay: thirty days after the deadline in which not all conditions hold, only"
                    + " what is paid for being there.";
    private static final Color BAND = Palette.tint(Palette.BLUE, 0.25);

    private final Facts facts;
    private final Bill bill;
    private final Money money;

    private CostChart(Facts facts, Bill bill) {
        this.facts = facts;
        this.bill = bill;
        this.money = Money.of(bill.currency(), bill.total().worst().value());
    }

    static Optional<Chart> of(Material material) {
        return material.findings()
                .answer()
                .flatMap(answer -> answer.resources().bill())
                .filter(bill -> !bill.months().isEmpty())
                .map(bill -> new CostChart(material.findings().facts(), bill).chart());
    }

    private Chart chart() {
        return new Chart(10, "cost", Titles.cost(money, bill), READING, Size.FULL.high(400), this::plot, table());
    }

    private Plot plot(Size size) {
        List<Month> months = bill.months();
        double most = months.stream()
                .mapToDouble(month -> Math.max(month.high(), month.mean().value()))
                .max()
                .orElse(1);
        XYPlot plot = Axes.plot(
                Axes.dates(
                        facts.start(),
                        months.get(months.size() - 1).first().plusMonths(1).atStartOfDay(),
                        size),
                Axes.upTo(money.unit() + " a month", most / money.one()));
        Layers layers = new Layers(plot);
        List<double[]> band = new ArrayList<>();
        for (Month month : months) {
            for (int end = 0; end < 2; end++) {
                double at = Axes.at(month.first().plusMonths(end).atStartOfDay());
                band.add(new double[] {at, month.low() / money.one(), month.high() / money.one()});
            }
        }
        layers.band(band, BAND);
        layers.steps(means(months), Palette.BLUE, Palette.line(0, 2.2));
        layers.named("mean", Palette.BLUE, Palette.line(0, 2.2));
        layers.named("middle 80 of 100 runs", BAND);
        Axes.deadline(plot, facts);
        return plot;
    }

    private List<double[]> means(List<Month> months) {
        ToDoubleFunction<Month> mean = month -> month.mean().value() / money.one();
        List<double[]> steps = new ArrayList<>();
        months.forEach(
                month -> steps.add(new double[] {Axes.at(month.first().atStartOfDay()), mean.applyAsDouble(month)}));
        Month last = months.get(months.size() - 1);
        steps.add(new double[] {Axes.at(last.first().plusMonths(1).atStartOfDay()), mean.applyAsDouble(last)});
        return steps;
    }

    private ChartData table() {
        MonthRows rows = new MonthRows("a row a calendar month: cost of a run in " + bill.currency(), facts.n());
        rows.add(bill.months());
        return rows.table();
    }
}
