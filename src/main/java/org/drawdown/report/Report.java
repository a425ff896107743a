package org.drawdown.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Figures;
import org.drawdown.report.draw.Fonts;

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

    /** {@return the files of the report by their names in the run's folder: the page, and each figure as SVG, PNG, CSV} */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("report.html", page().getBytes(StandardCharsets.UTF_8));
        files.putAll(Figures.files(charts, material.foot()));
        return files;
    }

    /**
     * Writes the files into a folder.
     *
     * @return what was written
     */
    public List<Path> write(Path folder) {
        List<Path> written = new ArrayList<>();
        files().forEach((name, bytes) -> written.add(write(folder.resolve(name), bytes)));
        return List.copyOf(written);
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException refused) {
            throw new UncheckedIOException("the report could not be written to " + file, refused);
        }
    }
}
