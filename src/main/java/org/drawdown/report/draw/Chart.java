package org.drawdown.report.draw;

import java.util.Locale;
import java.util.function.Function;
import org.jfree.chart.plot.Plot;

/**
 * A chart ready to be framed.
 *
 * @param number  of the eight, or above for a supporting figure, which gives its place and the name of its files
 * @param name    lower case, hyphens
 * @param title   a finding with its number
 * @param reading how to read it: what each band and mark is, luck or ignorance
 * @param full    its size as a figure
 * @param plot    drawn anew for a size, since a plot belongs to one picture
 * @param data    what it draws
 */
public record Chart(
        int number, String name, String title, String reading, Size full, Function<Size, Plot> plot, ChartData data) {

    /**
     * How large a picture is, in logical points.
     *
     * @param small whether it is the short form for the first page, without title and foot
     */
    public record Size(int width, int height, boolean small) {
        public static final Size FULL = new Size(900, 520, false);
        public static final Size SMALL = new Size(470, 300, true);

        public Size high(int points) {
            return new Size(width, points, small);
        }
    }

    /** {@return the name of its files without ending, such as {@code 01-finish}} */
    public String file() {
        return String.format(Locale.ROOT, "%02d-%s", number, name);
    }
}
