package org.drawdown.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The door: findings written as figures and a page. The same material always gives the same SVG, CSV and HTML. */
public final class Report {
    private final Material material;
    private final List<Chart> charts;

    private Report(Material material) {
        this.material = material;
        this.charts = Charts.of(material);
    }

    /**
     * {@return the report of this material, not written yet}
     *
     * @throws IllegalStateException if Java finds no font, with the cure
     */
    public static Report of(Material material) {
        Fonts.check();
        return new Report(material);
    }

    /** {@return the whole page as text; it loads nothing} */
    public String page() {
        return Page.html(material, charts);
    }

    /**
     * Writes {@code report.html}, and under {@code figures} each chart as SVG, PNG and CSV; what was there is replaced.
     *
     * @param folder made if it does not exist
     * @return the files written, the page first
     */
    public List<Path> write(Path folder) {
        try {
            Path figures = Files.createDirectories(folder.resolve("figures"));
            List<Path> written = new ArrayList<>();
            written.add(text(folder.resolve("report.html"), page()));
            for (Chart chart : charts) {
                Frame frame = Frame.of(chart, material);
                written.add(text(figures.resolve(chart.file() + ".svg"), frame.svg()));
                written.add(Files.write(figures.resolve(chart.file() + ".png"), frame.png()));
                written.add(text(
                        figures.resolve(chart.file() + ".csv"), chart.data().csv()));
            }
            return List.copyOf(written);
        } catch (IOException refused) {
            throw new UncheckedIOException("the report could not be written to " + folder, refused);
        }
    }

    private static Path text(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
