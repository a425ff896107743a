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
import org.drawdown.findings.Facts;
import org.drawdown.findings.Series.Band;
import org.drawdown.findings.Series.Cargo;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.report.draw.Words;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** Chart 5: where the first kind of cargo is and what became of it, day by day; below, how full the yards are. */
final class CargoChart {
    private static final String CAMPS = "at camps";
    /** From dark to light and back, so that neighbours in the stack differ in black and white too. */
    private static final Color[] HUBS = {
        new Color(0x08306B), Palette.SKY, Palette.BLUE, new Color(0xA6CEE3), new Color(0x3B528B), new Color(0xD0E1F2)
    };

    private static final Color[] PORTS = {new Color(0x5E2A84), new Color(0xC5A3DC), new Color(0x8C564B)};

    private final Facts facts;
    private final List<Cargo> cargo;
    private final String kind;
    private final String title;
    private final Map<String, Site> sites;
    private final boolean layDown;

    private CargoChart(Material material, List<Cargo> cargo, String kind) {
        this.facts = material.findings().facts();
        this.sites = Scenario.byKey(material.scenario().sites(), Site::key);
        this.cargo = cargo;
        this.layDown = material.scenario().sites().stream()
                .anyMatch(site -> !site.layDown().isEmpty());
        this.kind = kind;
        boolean yards = material.scenario().sites().stream()
                .anyMatch(site -> !site.yard().isEmpty());
        this.title = Titles.cargo(facts, material.findings().warnings(), cargo, kind, yards, layDown);
    }

    static Optional<Chart> of(Material material) {
        return material.findings()
                .answer()
                .filter(answer -> !answer.price().kinds().isEmpty())
                .flatMap(answer -> {
                    var first = answer.price().kinds().get(0);
                    List<Cargo> cargo = answer.series().cargo().stream()
                            .filter(place -> place.kind().equals(first.kind()))
                            .filter(place -> place.days().stream().anyMatch(day -> day.high() > 0 || day.mean() > 0))
                            .toList();
                    return cargo.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new CargoChart(material, cargo, first.title())
                                    .chart(answer.series().cargo()));
                });
    }

    private Chart chart(List<Cargo> all) {
        boolean yards = cargo.stream().anyMatch(place -> place.capacity().isPresent());
        String reading = "Means of the runs at the end of each day, since means of places add up to the whole."
                + (title.contains(" is full from ")
                        ? " Full: somebody had to wait for room there, since room is kept for what is on its way."
                        : "")
                + (yards
                        ? " Below: use of each yard that has a wall, median and (thin) the level 1 run in 10 exceeds, of its"
                                + " capacity; kinds that need no yard are counted in."
                                + (layDown ? " The lay-down counts too: above 100 % it is in use." : "")
                        : "");
        return new Chart(5, "cargo", title, reading, Size.FULL.high(yards ? 620 : 520), this::plot, table(all));
    }

    private Plot plot(Size size) {
        LocalDate last = last();
        LocalDateTime first = cargo.get(0).days().get(0).date().plusDays(1).atStartOfDay();
        DateAxis dates = Axes.dates(first, last.plusDays(1).atStartOfDay(), size);
        XYPlot stack = stack(last);
        stack.setDomainAxis(dates);
        Axes.deadline(stack, facts);
        List<Cargo> yards =
                cargo.stream().filter(place -> place.capacity().isPresent()).toList();
        if (yards.isEmpty()) {
            return stack;
        }
        stack.setDomainAxis(null);
        CombinedDomainXYPlot both = Axes.styled(new CombinedDomainXYPlot(dates));
        both.setGap(14);
        both.add(stack, 5);
        XYPlot below = yards(yards, last);
        below.addDomainMarker(Axes.marker(Axes.at(facts.deadline()), "", Palette.BLACK));
        both.add(below, 2);
        return both;
    }

    /** {@return the groups from the bottom up: what is out, what was given up, what moves, what still stands} */
    private Map<String, List<Cargo>> groups() {
        Map<String, List<Cargo>> groups = new LinkedHashMap<>();
        for (Cargo place : cargo) {
            if (place.fate()
                    && (!Whereabouts.ALL.contains(place.place())
                            || place.place().equals(Whereabouts.OUT))) {
                add(groups, "out", place);
            }
        }
        cargo.stream().filter(Cargo::fate).forEach(place -> {
            if (Whereabouts.ALL.contains(place.place()) && !place.place().equals(Whereabouts.OUT)) {
                add(groups, place.place().replace("was ", ""), place);
            }
        });
        cargo.stream().filter(this::hub).forEach(place -> add(groups, at(place), place));
        cargo.stream()
                .filter(place -> place.place().equals(Whereabouts.ON_THE_MOVE))
                .forEach(place -> add(groups, "on the move", place));
        cargo.stream()
                .filter(place -> !place.fate() && !hub(place) && !place.place().equals(Whereabouts.ON_THE_MOVE))
                .forEach(place -> add(groups, CAMPS, place));
        return groups;
    }

    private boolean hub(Cargo place) {
        Site site = sites.get(place.place());
        return !place.fate() && site != null && site.role() != Site.Role.CAMP;
    }

    private static void add(Map<String, List<Cargo>> groups, String name, Cargo place) {
        groups.computeIfAbsent(name, fresh -> new ArrayList<>()).add(place);
    }

    private static String at(Cargo place) {
        return "at " + place.title();
    }

    /** {@return the colour of each hub and port, the same in both plots} */
    private Map<String, Color> stops() {
        Map<String, Color> colours = new LinkedHashMap<>();
        int ports = 0;
        int hubs = 0;
        for (Cargo place : cargo.stream().filter(this::hub).toList()) {
            boolean port = sites.get(place.place()).role() == Site.Role.PORT;
            colours.put(at(place), port ? PORTS[ports++ % PORTS.length] : HUBS[hubs++ % HUBS.length]);
        }
        return colours;
    }

    private static Color colour(String group, Map<String, Color> stops) {
        return switch (group) {
            case "out" -> Palette.tint(Palette.GREEN, 0.75);
            case "sent on" -> Palette.tint(Palette.GREEN, 0.4);
            case "given" -> Palette.YELLOW;
            case "sold" -> Palette.tint(Palette.YELLOW, 0.5);
            case "destroyed" -> Palette.RED;
            case "lost" -> Palette.PINK;
            case "on the move" -> Palette.tint(Palette.BLACK, 0.55);
            case CAMPS -> Palette.tint(Palette.ORANGE, 0.75);
            default -> stops.get(group);
        };
    }

    /** {@return the groups one on the other, each a band from the sum of those below} */
    private XYPlot stack(LocalDate last) {
        List<Band> days = until(cargo.get(0), last);
        double[] below = new double[days.size()];
        NumberAxis up = Axes.numbers(kind);
        XYPlot plot = Axes.plot(null, up);
        Layers layers = new Layers(plot);
        Map<String, Color> stops = stops();
        for (Map.Entry<String, List<Cargo>> group : groups().entrySet()) {
            List<double[]> band = new ArrayList<>();
            for (int day = 0; day < below.length; day++) {
                double low = below[day];
                for (Cargo place : group.getValue()) {
                    below[day] += place.days().get(day).mean();
                }
                band.add(new double[] {Axes.endOf(days.get(day).date()), low, below[day]});
            }
            Color colour = colour(group.getKey(), stops);
            layers.band(band, colour);
            layers.named(group.getKey(), colour);
        }
        up.setRange(0, Math.max(1, Arrays.stream(below).max().orElse(1)) * 1.12);
        return plot;
    }

    private static List<Band> until(Cargo place, LocalDate last) {
        return place.days().stream().filter(day -> !day.date().isAfter(last)).toList();
    }

    private XYPlot yards(List<Cargo> yards, LocalDate last) {
        NumberAxis up = Axes.numbers("% of yard");
        XYPlot plot = Axes.plot(null, up);
        Layers layers = new Layers(plot);
        Map<String, Color> stops = stops();
        double most = 100;
        int line = 0;
        for (Cargo yard : yards) {
            double capacity = Math.max(1, yard.capacity().orElse(1));
            List<Band> days = until(yard, last);
            Color colour = stops.getOrDefault(at(yard), Palette.INK);
            layers.line(
                    days.stream()
                            .map(day -> new double[] {Axes.endOf(day.date()), 100 * day.high() / capacity})
                            .toList(),
                    colour,
                    Palette.line(line, 0.8));
            layers.line(
                    days.stream()
                            .map(day -> new double[] {Axes.endOf(day.date()), 100 * day.half() / capacity})
                            .toList(),
                    colour,
                    Palette.line(line, 2));
            layers.named(
                    "yard of " + yard.title() + " (" + Words.number(capacity) + ")", colour, Palette.line(line, 2));
            most = Math.max(
                    most,
                    days.stream()
                            .mapToDouble(day -> 100 * day.high() / capacity)
                            .max()
                            .orElse(0));
            line++;
        }
        up.setRange(0, most * 1.25);
        ValueMarker full = Axes.marker(100, "yard full", Palette.BLACK);
        full.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        full.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        plot.addRangeMarker(full);
        return plot;
    }

    /** {@return the last day on which anything changes to speak of, and a little after the deadline at least} */
    private LocalDate last() {
        LocalDate last = facts.lastDay()
                .plusDays(Math.max(
                        3,
                        java.time.temporal.ChronoUnit.DAYS.between(facts.start().toLocalDate(), facts.lastDay()) / 8));
        double whole =
                cargo.stream().mapToDouble(place -> place.days().get(0).mean()).sum();
        for (Cargo place : cargo) {
            List<Band> days = place.days();
            double end = days.get(days.size() - 1).mean();
            for (Band day : days) {
                if (Math.abs(day.mean() - end) > 0.01 * whole && day.date().isAfter(last)) {
                    last = day.date();
                }
            }
        }
        return last;
    }

    private ChartData table(List<Cargo> all) {
        ChartData.Rows rows = ChartData.of(
                "a row a kind of cargo, place and day; the chart draws the first kind",
                ChartData.column("kind", "its key; parts are counted with it"),
                ChartData.column("place", "a site's key, or what became of it"),
                ChartData.column("title", "of the place"),
                ChartData.column("fate", "true: no longer in the theatre"),
                ChartData.column("capacity", "of its yard for this kind; empty without a wall"),
                ChartData.column("date", "its end is meant, local"),
                ChartData.column("mean", "of the runs"),
                ChartData.column("p10", "10 % of the runs have fewer"),
                ChartData.column("p50", "median"),
                ChartData.column("p90", "10 % of the runs have more"),
                ChartData.column("runs", "how many"));
        for (Cargo place : all) {
            for (Band day : place.days()) {
                rows.add(
                        place.kind(),
                        place.place(),
                        place.title(),
                        place.fate(),
                        place.capacity().isPresent()
                                ? Optional.of(place.capacity().getAsDouble())
                                : Optional.empty(),
                        day.date(),
                        day.mean(),
                        day.low(),
                        day.half(),
                        day.high(),
                        facts.n());
            }
        }
        return rows.table();
    }
}
