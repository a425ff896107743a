package org.drawdown.report.research;

import java.util.List;
import org.drawdown.report.draw.Figure;
import org.drawdown.report.draw.Figures;
import org.drawdown.report.draw.Grid;

/**
 * What the template of a study's page shows; public only because templates live in a package of their own.
 *
 * @param marking the line on top; may be empty
 * @param heading of the page
 * @param parts   in their order
 * @param foot    how many runs, of what
 * @param command that makes the page again
 * @param tables  where every number stands
 */
public record StudyPage(
        String marking, String heading, List<Part> parts, String foot, String command, List<String> tables) {

    /** A section with its charts drawn. */
    public record Part(String heading, String finding, List<String> words, List<Figure> figures, List<Grid> tables) {}

    static StudyPage of(StudyReport report) {
        return new StudyPage(
                report.marking(),
                report.heading(),
                report.sections().stream()
                        .map(section -> part(section, report.foot()))
                        .toList(),
                report.foot(),
                report.command(),
                report.tables());
    }

    private static Part part(Section section, String foot) {
        return new Part(
                section.heading(),
                section.finding(),
                section.words(),
                section.charts().stream().map(chart -> Figures.of(chart, foot)).toList(),
                section.tables());
    }
}
