package org.drawdown.report;

import java.util.List;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Figure;
import org.drawdown.report.draw.Figures;
import org.drawdown.report.draw.Frame;
import org.drawdown.report.draw.Grid;
import org.drawdown.report.draw.Template;
import org.drawdown.report.draw.Words;

/**
 * What the template of the page shows, every word of it; public only because templates live in a package of their own.
 *
 * @param marking  the line on top; may be empty
 * @param title    of the scenario
 * @param sentence the odds, the price, and what becomes of the odds
 * @param warnings what to know before believing it, a sentence each
 * @param first    the charts of the first page
 * @param tables   the tables of the first page
 * @param trust    why to believe it and why not, a sentence each
 * @param foot     what stands at the foot of the first page
 * @param command  that makes the page again
 * @param charts   all charts
 * @param left     how sites were left; one table or none
 * @param uses     what was used and what it cost; one table or none
 * @param laws     attribution beside finite differences; one table or none
 * @param register every input
 * @param notes    on method
 * @param stress   the STRESS-DES checklist
 */
public record Page(
        String marking,
        String title,
        String sentence,
        List<String> warnings,
        List<Figure> first,
        List<Grid> tables,
        List<String> trust,
        String foot,
        String command,
        List<Figure> charts,
        List<Grid> left,
        List<Grid> uses,
        List<Grid> laws,
        Grid register,
        List<Note> notes,
        List<Item> stress) {

    /** A paragraph under a heading. */
    public record Note(String heading, String text) {}

    /**
     * An item of a checklist.
     *
     * @param number as in the list
     * @param name   what should be stated
     * @param stated whether it is
     * @param text   what is stated, or where to look
     */
    public record Item(String number, String name, boolean stated, String text) {}

    static String html(Material material, List<Chart> charts) {
        return Template.html("report.jte", of(material, charts));
    }

    static Page of(Material material, List<Chart> charts) {
        FirstPage first = new FirstPage(material);
        return new Page(
                material.findings().facts().marking(),
                material.findings().facts().title(),
                first.sentence(),
                Alerts.of(material.findings()),
                charts.stream()
                        .filter(chart -> chart.number() <= 2)
                        .map(chart -> new Figure(
                                without(material.findings().facts().title(), chart.title()),
                                Frame.small(chart).svg(),
                                chart.reading(),
                                chart.file()))
                        .toList(),
                first.tables(),
                first.trust(),
                material.foot(),
                material.made().command(),
                charts.stream().map(chart -> Figures.of(chart, material.foot())).toList(),
                LeftTable.of(material).stream().toList(),
                UseTable.of(material).stream().toList(),
                CausesTable.ofLaws(material).stream().toList(),
                Register.of(material),
                Notes.of(material),
                Stress.of(material));
    }

    /** {@return a title without the mission's, which stands above it already} */
    private static String without(String mission, String title) {
        String prefix = mission + ": ";
        return title.startsWith(prefix) ? Words.heading(title.substring(prefix.length())) : title;
    }
}
