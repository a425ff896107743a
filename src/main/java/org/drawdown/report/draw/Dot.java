package org.drawdown.report.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A dot at a point of a plot, of a size in points. */
public final class Dot extends AbstractXYAnnotation {
    private final double x;
    private final double y;
    private final double radius;
    private final Color colour;

    public Dot(double x, double y, double radius, Color colour) {
        this.x = x;
        this.y = y;
        this.radius = radius;
        this.colour = colour;
    }

    @Override
    public void draw(
            Graphics2D pen,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int renderer,
            PlotRenderingInfo info) {
        double left = across.valueToJava2D(x, area, plot.getDomainAxisEdge()) - radius;
        double top = up.valueToJava2D(y, area, plot.getRangeAxisEdge()) - radius;
        pen.setPaint(colour);
        pen.fill(new Ellipse2D.Double(left, top, 2 * radius, 2 * radius));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
