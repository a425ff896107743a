package org.drawdown.report;

import java.awt.Color;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drawdown.findings.Facts;
import org.drawdown.findings.Resources;
import org.drawdown.findings.Resources.Use;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Rates.Per;
import org.drawdown.scenario.Scenario;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** A supporting figure: what was used, month by month. */
final class QuantitiesChart {
    private static final int AROUND = 150;
    private static final int A_PANEL = 120;
    private static final String READING =
            "Means of the runs, calendar month by calendar month; means of fleets add up to the whole. A day is 24 hours of"
                    + " one vehicle or unit on journeys, or of one person at a site of the theatre or on the move.";
    private static final List<Color> FILLS = List.of(
            Palette.tint(Palette.ORANGE, 0.75),
            Palette.tint(Palette.BLUE, 0.75),
            Palette.tint(Palette.GREEN, 0.75),
            Palette.tint(Palette.BLACK, 0.45));

    private final Facts facts;
    private final Resources resources;
    private final Map<String, Map<LocalDate, Double>> panels = new LinkedHashMap<>();

    private QuantitiesChart(Material material, Resources resources) {
        this.facts = material.findings().facts();
        this.resources = resources;
        Map<String, Fleet> fleets = Scenario.byKey(material.scenario().fleets(), Fleet::key);
        fleets("truck-days", fleets, Fleet.Type.TRUCKS);
        fleets("boat-days", fleets, Fleet.Type.BOATS);
        fleets("ship-days", fleets, Fleet.Type.SHIPS);
        panel("flight hours", Per.FLIGHT_HOUR, use -> true);
        fleets("escort- and team-days", fleets, Fleet.Type.ESCORTS, Fleet.Type.TEAMS);
        fleets("days of cover", fleets, Fleet.Type.COVER);
        panel("people-days", Per.PERSON_DAY, use -> true);
    }

    private void fleets(String name, Map<String, Fleet> fleets, Fleet.Type... types) {
        panel(
                name,
                Per.DAY_USED,
                use -> Arrays.asList(types).contains(fleets.get(use.resource()).type()));
    }

    private void panel(String name, Per per, Predicate<Use> which) {
        Map<LocalDate, Double> sums = new TreeMap<>();
        resources.of(per.unit()).stream()
                .filter(which)
                .flatMap(use -> use.months().stream())
                .forEach(month -> sums.merge(month.first(), month.mean().value(), Double::sum));
        if (!sums.isEmpty()) {
            panels.put(name, sums);
        }
    }

    static Optional<Chart> of(Material material) {
        return material.findings()
                .answer()
                .map(answer -> new QuantitiesChart(material, answer.resources()))
                .filter(chart -> !chart.panels.isEmpty())
                .map(QuantitiesChart::chart);
    }

    private Chart chart() {
        Size size = Size.FULL.high(AROUND + A_PANEL * panels.size());
        return new Chart(9, "quantities", title(), READING, size, this::plot, table());
    }

    /** {@return the month that takes most of the first of the panels, and what the others take in it} */
    private String title() {
        LocalDate month = panels.values().iterator().next().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        List<String> takes = new ArrayList<>();
        panels.forEach((name, sums) -> takes.add(Words.about(sums.getOrDefault(month, 0.0)) + " " + name));
        String first = panels.keySet().iterator().next();
        return Words.month(month) + " takes most " + first + ": " + String.join(", ", takes) + " in the mean";
    }

    private Plot plot(Size size) {
        CombinedDomainXYPlot all = Axes.styled(new CombinedDomainXYPlot(Axes.dates(facts.start(), end(), size)));
        all.setGap(12);
        int n = 0;
        for (Map.Entry<String, Map<LocalDate, Double>> panel : panels.entrySet()) {
            all.add(panel(panel.getKey(), panel.getValue(), FILLS.get(n++ % FILLS.size())), 1);
        }
        return all;
    }

    /** {@return the end of the last month in which anything was used} */
    private LocalDateTime end() {
        return panels.values().stream()
                .flatMap(sums -> sums.keySet().stream())
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusMonths(1)
                .atStartOfDay();
    }

    private XYPlot panel(String name, Map<LocalDate, Double> sums, Color fill) {
        double most =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        XYPlot plot = Axes.plot(null, Axes.upTo("", most));
        List<double[]> band = new ArrayList<>();
        sums.forEach((month, sum) -> {
            band.add(new double[] {Axes.at(month.atStartOfDay()), 0, sum});
            band.add(new double[] {Axes.at(month.plusMonths(1).atStartOfDay()), 0, sum});
        });
        new Layers(plot).band(band, fill);
        plot.addDomainMarker(Axes.marker(Axes.at(facts.deadline()), "", Palette.BLACK));
        plot.addAnnotation(Axes.text(
                name, Axes.at(end()), plot.getRangeAxis().getUpperBound(), TextAnchor.TOP_RIGHT, Palette.INK));
        return plot;
    }

    private ChartData table() {
        MonthRows rows = new MonthRows(
                "a row a calendar month, resource and unit",
                facts.n(),
                ChartData.column("resource", "key of the fleet, kind or site; mission for the whole"),
                ChartData.column("unit", "what is counted"));
        resources.uses().forEach(use -> rows.add(use.months(), use.resource(), use.unit()));
        return rows.table();
    }
}
