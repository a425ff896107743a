package org.drawdown.report.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** The one family that charts are lettered in, and the check that there is any. */
public final class Fonts {
    /** What an SVG asks its reader for. */
    public static final String FAMILIES = "DejaVu Sans, Arial, sans-serif";

    private static final String FIRST = "DejaVu Sans";
    private static final String NONE = "Java finds no font to letter the charts with; install one"
            + " (Debian: apt-get install fontconfig fonts-dejavu-core), or leave the report out";

    private Fonts() {}

    /**
     * Makes sure that charts can be lettered.
     *
     * @throws IllegalStateException if Java finds no font, with the cure
     */
    public static void check() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            Graphics2D pen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            pen.getFontMetrics(plain(12)).stringWidth("a");
            pen.dispose();
        } catch (RuntimeException | Error missing) { // what is thrown depends on what is missing, and on the JDK
            throw new IllegalStateException(NONE, missing);
        }
    }

    public static Font plain(double size) {
        return new Font(Known.FAMILY, Font.PLAIN, 1).deriveFont((float) size);
    }

    public static Font bold(double size) {
        return new Font(Known.FAMILY, Font.BOLD, 1).deriveFont((float) size);
    }

    /** Found at first use, which is after the check. */
    private static final class Known {
        static final String FAMILY =
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                                .contains(FIRST)
                        ? FIRST
                        : Font.SANS_SERIF;
    }
}
