package org.drawdown.report.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** What is laid on a plot, one over the other, and what it is called. */
public final class Layers {
    private static final Shape SWATCH = new Rectangle2D.Double(-8, -5, 16, 10);
    private static final Shape STROKE = new Line2D.Double(-11, 0, 11, 0);

    private final XYPlot plot;
    private final LegendItemCollection names = new LegendItemCollection();
    private int count;

    public Layers(XYPlot plot) {
        this.plot = plot;
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setFixedLegendItems(names);
    }

    public void lay(XYDataset data, XYItemRenderer renderer) {
        plot.setDataset(count, data);
        plot.setRenderer(count, renderer);
        count++;
    }

    /** Lays a filled band: x, low, high. */
    public void band(List<double[]> points, Color fill) {
        YIntervalSeries series = new YIntervalSeries("band", false, true);
        points.forEach(point -> series.add(point[0], (point[1] + point[2]) / 2, point[1], point[2]));
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setSeriesFillPaint(0, fill);
        renderer.setAlpha(1);
        lay(data, renderer);
    }

    /** Lays a line: x, y. */
    public void line(List<double[]> points, Color colour, Stroke stroke) {
        lay(data(points), drawn(whole(), colour, stroke));
    }

    /** {@return a renderer that draws a line in one go, or its dashes would begin anew at every point} */
    private static XYLineAndShapeRenderer whole() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }

    /** Lays steps: x, y, each y until the next x. */
    public void steps(List<double[]> points, Color colour, Stroke stroke) {
        lay(data(points), drawn(new XYStepRenderer(), colour, stroke));
    }

    private static <R extends XYItemRenderer> R drawn(R renderer, Color colour, Stroke stroke) {
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, stroke);
        return renderer;
    }

    private static XYSeriesCollection data(List<double[]> points) {
        XYSeries series = new XYSeries("line", false, true);
        points.forEach(point -> series.add(point[0], point[1]));
        return new XYSeriesCollection(series);
    }

    /** Lays level ranges with a mark in each: low, mark, high, y; a mark that is not a number is left out. */
    public void ranges(List<double[]> ranges, Color colour, double width, Shape mark, boolean filled) {
        XYIntervalSeries bars = new XYIntervalSeries("ranges", false, true);
        XYSeries marks = new XYSeries("marks", false, true);
        for (double[] range : ranges) {
            bars.add(range[0], range[0], range[2], range[3], range[3], range[3]);
            if (Double.isFinite(range[1])) {
                marks.add(range[1], range[3]);
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(bars);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(0);
        renderer.setErrorStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        renderer.setErrorPaint(colour);
        renderer.setDefaultShapesVisible(false);
        lay(data, renderer);
        marks(new XYSeriesCollection(marks), colour, mark, filled);
    }

    /** Lays marks: x, y. */
    public void marks(List<double[]> points, Color colour, Shape mark) {
        marks(data(points), colour, mark, true);
    }

    private void marks(XYSeriesCollection data, Color colour, Shape mark, boolean filled) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, mark);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesOutlineStroke(0, new BasicStroke(1.4f));
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, filled ? colour : Color.WHITE);
        renderer.setDrawOutlines(true);
        lay(data, renderer);
    }

    public void named(String name, Color colour, Stroke stroke) {
        names.add(new LegendItem(name, null, null, null, STROKE, stroke, colour));
    }

    public void named(String name, Color swatch) {
        names.add(new LegendItem(name, null, null, null, SWATCH, swatch));
    }

    public void named(String name, Shape mark, Color colour, boolean filled) {
        names.add(new LegendItem(
                name,
                null,
                null,
                null,
                true,
                mark,
                true,
                filled ? colour : Color.WHITE,
                true,
                colour,
                new BasicStroke(1.4f),
                false,
                STROKE,
                new BasicStroke(1),
                colour));
    }
}
