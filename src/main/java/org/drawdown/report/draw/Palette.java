package org.drawdown.report.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Colours that colour-blind readers can tell apart, and strokes and shapes that tell them apart in black and white.
 *
 * <p>Source: Okabe and Ito, <i>Color Universal Design</i> (2008).
 */
public final class Palette {
    public static final Color BLACK = new Color(0x000000);
    public static final Color ORANGE = new Color(0xE69F00);
    public static final Color SKY = new Color(0x56B4E9);
    public static final Color GREEN = new Color(0x009E73);
    public static final Color BLUE = new Color(0x0072B2);
    public static final Color RED = new Color(0xD55E00);
    public static final Color PINK = new Color(0xCC79A7);
    public static final Color YELLOW = new Color(0xF0E442);

    public static final Color INK = new Color(0x222222);
    public static final Color QUIET = new Color(0x595959);
    public static final Color GRID = new Color(0xE3E3E3);

    private static final float[][] DASHES = {{}, {7, 3}, {2, 2.5f}, {9, 3, 2, 3}, {14, 3}};

    private Palette() {}

    /** {@return a colour mixed with white: 1 leaves it as it is} */
    public static Color tint(Color colour, double share) {
        return new Color(tint(colour.getRed(), share), tint(colour.getGreen(), share), tint(colour.getBlue(), share));
    }

    private static int tint(int part, double share) {
        return (int) Math.round(255 - share * (255 - part));
    }

    /** {@return the stroke of the n-th line, from 0; 0 is unbroken} */
    public static Stroke line(int n, double width) {
        float[] dash = DASHES[n % DASHES.length];
        return dash.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    public static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    public static Shape square(double radius) {
        return new Rectangle2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /** {@return a triangle whose tip points up, or down for a negative radius} */
    public static Shape triangle(double radius) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0, -radius);
        path.lineTo(Math.abs(radius), radius);
        path.lineTo(-Math.abs(radius), radius);
        path.closePath();
        return path;
    }

    /** {@return a triangle whose tip points right and lies in the origin} */
    public static Shape arrow(double radius) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0, 0);
        path.lineTo(-1.6 * radius, -0.8 * radius);
        path.lineTo(-1.6 * radius, 0.8 * radius);
        path.closePath();
        return path;
    }

    public static Shape bar(double height) {
        return new Rectangle2D.Double(-1.5, -height / 2, 3, height);
    }
}
