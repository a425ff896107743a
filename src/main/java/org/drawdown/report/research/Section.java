package org.drawdown.report.research;

import java.util.List;
import org.drawdown.report.draw.Chart;
import org.drawdown.report.draw.Grid;

/**
 * A part of a study's page.
 *
 * @param heading what was asked
 * @param finding what was found, a sentence with its number
 * @param words   what to know before believing it, a paragraph each
 * @param charts  their numbers are their places in the study
 * @param tables  small ones; the whole is in the files
 */
public record Section(String heading, String finding, List<String> words, List<Chart> charts, List<Grid> tables) {
    public Section {
        words = List.copyOf(words);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
    }
}
