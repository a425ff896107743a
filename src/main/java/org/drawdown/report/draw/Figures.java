package org.drawdown.report.draw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of charts. */
public final class Figures {
    private Figures() {}

    /** {@return each chart as SVG, PNG and CSV, by name in a study's folder} */
    public static SortedMap<String, byte[]> files(List<Chart> charts, String foot) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Chart chart : charts) {
            Frame frame = Frame.of(chart, foot);
            String name = "figures/" + chart.file();
            files.put(name + ".svg", frame.svg().getBytes(StandardCharsets.UTF_8));
            files.put(name + ".png", frame.png());
            files.put(name + ".csv", chart.data().csv().getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** {@return a chart as it stands in a page} */
    public static Figure of(Chart chart, String foot) {
        return new Figure(chart.title(), Frame.of(chart, foot).svg(), chart.reading(), chart.file());
    }
}
