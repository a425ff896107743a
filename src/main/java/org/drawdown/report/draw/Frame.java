package org.drawdown.report.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.drawdown.report.draw.Chart.Size;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A chart with its title above and its foot below, as a picture. */
public final class Frame {
    private static final int PRINT_SCALE = 2;
    private static final double SIDE = 12;

    private final JFreeChart drawing;
    private final String prefix;
    private final String title;
    private final Size size;

    private Frame(Chart chart, Size size, JFreeChart drawing) {
        this.drawing = drawing;
        this.prefix = chart.file() + (size.small() ? "-small-" : "-");
        this.title = chart.title();
        this.size = size;
    }

    /**
     * {@return the chart as a figure that stands by itself}
     *
     * @param foot what stands under it: how many runs, of what
     */
    public static Frame of(Chart chart, String foot) {
        JFreeChart drawing = bare(chart, chart.full());
        add(drawing, 0, text(chart.title(), 17, true, Palette.BLACK, new RectangleInsets(10, SIDE, 2, SIDE)));
        add(drawing, 1, text(chart.reading(), 12, false, Palette.QUIET, new RectangleInsets(2, SIDE, 4, SIDE)));
        TextTitle below = text(foot, 10.5, false, Palette.QUIET, new RectangleInsets(4, SIDE, 8, SIDE));
        below.setPosition(RectangleEdge.BOTTOM);
        drawing.addSubtitle(below);
        return new Frame(chart, chart.full(), drawing);
    }

    /** {@return the chart for the first page, whose title and foot stand in the page} */
    public static Frame small(Chart chart) {
        return new Frame(chart, Size.SMALL, bare(chart, Size.SMALL));
    }

    private static JFreeChart bare(Chart chart, Size size) {
        JFreeChart drawing = new JFreeChart(null, Fonts.bold(17), chart.plot().apply(size), false);
        drawing.setBackgroundPaint(Color.WHITE);
        drawing.setPadding(new RectangleInsets(0, 0, 0, 0));
        LegendTitle legend = new LegendTitle(drawing.getPlot());
        legend.setItemFont(Fonts.plain(12));
        legend.setItemPaint(Palette.INK);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 12));
        legend.setMargin(new RectangleInsets(0, SIDE - 4, 0, SIDE));
        add(drawing, 0, legend);
        return drawing;
    }

    private static void add(JFreeChart drawing, int place, Title title) {
        title.setPosition(RectangleEdge.TOP);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        drawing.addSubtitle(place, title);
    }

    private static TextTitle text(String words, double size, boolean bold, Color colour, RectangleInsets padding) {
        TextTitle text = new TextTitle(words, bold ? Fonts.bold(size) : Fonts.plain(size));
        text.setPaint(colour);
        text.setTextAlignment(HorizontalAlignment.LEFT);
        text.setHorizontalAlignment(HorizontalAlignment.LEFT);
        text.setPadding(padding);
        text.setExpandToFitSpace(true);
        return text;
    }

    public void draw(Graphics2D pen) {
        pen.setStroke(new BasicStroke(1));
        drawing.draw(pen, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    /** {@return as SVG that stands by itself; the same bytes every time} */
    public String svg() {
        return Svg.of(this::draw, size, prefix, title);
    }

    /** {@return as PNG, twice as large, for print} */
    public byte[] png() {
        BufferedImage image =
                new BufferedImage(PRINT_SCALE * size.width(), PRINT_SCALE * size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.scale(PRINT_SCALE, PRINT_SCALE);
        draw(pen);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // in memory: a cache file would register a shutdown hook, which is refused when Ctrl-C ends the runs
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
