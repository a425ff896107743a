package org.drawdown.report.research;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Figures;
import org.drawdown.report.draw.Fonts;
import org.drawdown.report.draw.Template;
import org.drawdown.scenario.Scenario;

/**
 * The page of a study, and its figures. The same study always gives the same bytes.
 *
 * @param heading  what was done, of which scenario
 * @param marking  the line every page carries; may be empty
 * @param sections one or more
 * @param foot     what stands under every chart
 * @param command  that makes the page again
 * @param tables   the files that hold every number, and what a row of each is
 */
public record StudyReport(
        String heading, String marking, List<Section> sections, String foot, String command, List<String> tables) {
    public StudyReport {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    /**
     * How a study was made.
     *
     * @param version of the program
     * @param seed    of all luck
     * @param hash    of the resolved scenario, as short as it is shown
     * @param runs    of each point, or in all, in words
     * @param command the line that makes these files again
     */
    public record Made(String version, long seed, String hash, String runs, String command) {}

    /** {@return the page of these sections} */
    public static StudyReport of(
            String heading, Scenario scenario, Made made, List<Section> sections, List<String> tables) {
        String foot = made.runs() + " · seed " + made.seed() + " · scenario " + scenario.name() + " " + made.hash()
                + " · Drawdown " + made.version();
        String marked = scenario.marking().isEmpty() ? foot : scenario.marking() + " · " + foot;
        return new StudyReport(heading, scenario.marking(), sections, marked, made.command(), tables);
    }

    /**
     * {@return the files by their names in the study's folder: the page, and each figure as SVG, PNG, CSV}
     *
     * @throws IllegalStateException if Java finds no font, with the cure
     */
    public SortedMap<String, byte[]> files() {
        Fonts.check();
        List<Chart> charts =
                sections.stream().flatMap(section -> section.charts().stream()).toList();
        SortedMap<String, byte[]> files = new TreeMap<>(Figures.files(charts, foot));
        files.put("report.html", Template.html("study.jte", StudyPage.of(this)).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
