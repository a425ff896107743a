package org.drawdown.report.research;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.inquiry.discovery.Discovery;
import org.drawdown.report.draw.Axes;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Chart.Size;
import org.drawdown.report.draw.ChartData;
import org.drawdown.report.draw.Layers;
import org.drawdown.report.draw.Palette;
import org.drawdown.statistics.discovery.Counts;
import org.drawdown.statistics.discovery.Step;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** Density against coverage of the boxes on the way to the first: as they look where they were found, and as they are. */
final class WayChart {
    private final Discovery discovery;
    private final List<Step> steps;
    private final boolean leaves;

    private WayChart(Discovery discovery) {
        this.discovery = discovery;
        this.leaves = discovery.method() == Discovery.Method.CART;
        this.steps = discovery.found().steps().stream()
                .filter(step -> step.search() == 0)
                .toList();
    }

    static Chart of(int number, Discovery discovery) {
        WayChart chart = new WayChart(discovery);
        return new Chart(
                number,
                chart.leaves ? "leaves" : "peeling",
                chart.title(),
                chart.reading(),
                Size.FULL,
                chart::plot,
                chart.table());
    }

    private String title() {
        return discovery.found().regions().stream()
                .findFirst()
                .map(region -> "A box has "
                        + DiscoverSection.hundred(region.held().counts().coverage()) + " of 100 "
                        + discovery.book().wish().those() + ", and "
                        + DiscoverSection.hundred(region.held().counts().density()) + " of 100 in it "
                        + discovery.book().wish().doing())
                .orElse("No box can be told from the rest");
    }

    private String reading() {
        return (leaves
                        ? "Dots: leaves of the tree together, the densest first; "
                        : "Dots: boxes as they are peeled, from all "
                                + discovery.book().wish().rows() + " on the right; ")
                + "broken line: in the half in which they were found, which flatters; unbroken: in the half held back."
                + " Square: "
                + (leaves ? "the leaves that count as boxes." : "the box that was chosen, before it was trimmed.");
    }

    private Plot plot(Size size) {
        NumberAxis across =
                Axes.numbers("coverage: of 100 " + discovery.book().wish().those());
        across.setRange(0, 104);
        across.setTickUnit(new NumberTickUnit(20), false, true);
        NumberAxis up =
                Axes.numbers("density: of 100 " + discovery.book().wish().rows() + " in the box");
        up.setRange(0, 104);
        up.setTickUnit(new NumberTickUnit(20), false, true);
        XYPlot plot = Axes.plot(across, up);
        Layers layers = new Layers(plot);
        layers.line(points(true), Palette.ORANGE, Palette.line(1, 1.6));
        layers.line(points(false), Palette.BLUE, Palette.line(0, 2));
        layers.marks(points(false), Palette.BLUE, Palette.circle(2.6));
        List<double[]> held = all(false);
        for (int i = 0; i < steps.size(); i++) {
            boolean last = leaves && (i + 1 == steps.size() || !steps.get(i + 1).chosen());
            if (steps.get(i).chosen() && (!leaves || last) && Double.isFinite(held.get(i)[1])) {
                layers.marks(List.of(held.get(i)), Palette.BLACK, Palette.square(5));
            }
        }
        layers.named("where found", Palette.ORANGE, Palette.line(1, 1.6));
        layers.named("held back", Palette.BLUE, Palette.line(0, 2));
        layers.named("chosen", Palette.square(5), Palette.BLACK, true);
        ValueMarker all = Axes.marker(
                100 * discovery.found().held().counts().density(),
                "all " + discovery.book().wish().rows(),
                Palette.QUIET);
        all.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT);
        all.setLabelTextAnchor(TextAnchor.TOP_RIGHT);
        plot.addRangeMarker(all);
        return plot;
    }

    private List<double[]> points(boolean found) {
        return all(found).stream().filter(point -> Double.isFinite(point[1])).toList();
    }

    /** {@return coverage and density, of 100; of leaves those of all up to each} */
    private List<double[]> all(boolean found) {
        List<double[]> points = new ArrayList<>();
        int in = 0;
        int yes = 0;
        for (Step step : steps) {
            Counts counts = found ? step.found() : step.held();
            in = counts.in() + (leaves ? in : 0);
            yes = counts.yesIn() + (leaves ? yes : 0);
            points.add(new double[] {100.0 * yes / counts.yes(), in == 0 ? Double.NaN : 100.0 * yes / in});
        }
        return points;
    }

    private ChartData table() {
        ChartData.Rows rows = ChartData.of(
                leaves ? "a row a leaf, the densest first" : "a row a box as it was peeled",
                ChartData.column("step", "from 0"),
                ChartData.column(
                        "found_coverage", "of 100, where it was found" + (leaves ? ", with the leaves before" : "")),
                ChartData.column("found_density", "of 100"),
                ChartData.column("coverage", "of 100, in the half held back"),
                ChartData.column("density", "of 100; empty: no row is in it"),
                ChartData.column("n", "rows in it, held back"),
                ChartData.column("chosen", "yes or no"));
        List<double[]> found = all(true);
        List<double[]> held = all(false);
        for (int i = 0; i < steps.size(); i++) {
            rows.add(
                    steps.get(i).number(),
                    found.get(i)[0],
                    found.get(i)[1],
                    held.get(i)[0],
                    Double.isNaN(held.get(i)[1]) ? "" : held.get(i)[1],
                    steps.get(i).held().in(),
                    steps.get(i).chosen() ? "yes" : "no");
        }
        return rows.table();
    }
}
