package org.drawdown.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table out of a CSV file: a line of headings, and rows whose cells know where they stand.
 *
 * @param file     as displayed
 * @param headings in the order of the file
 * @param rows     without blank ones; each has as many cells as there are headings
 */
public record CsvTable(String file, List<Heading> headings, List<List<Cell>> rows) {
    /**
     * What stands over a column.
     *
     * @param place where it is written
     * @param name  in small letters, with hyphens for blanks
     * @param unit  what the bare numbers below it are in; empty when it says none
     */
    public record Heading(Position place, String name, String unit) {}

    /**
     * A cell.
     *
     * @param place  where its text begins
     * @param text   without blanks around it, and, where it is a bare number, with the unit of its heading
     * @param quoted whether it stands in quotes
     */
    public record Cell(Position place, String text, boolean quoted) {
        public boolean empty() {
            return text.isEmpty();
        }
    }

    /** {@return a heading as it is compared: small letters, hyphens for blanks and underscores} */
    public static String named(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    public List<String> names() {
        return headings.stream().map(Heading::name).toList();
    }

    /** {@return the cells of a column that are not empty, if there is such a column} */
    Optional<List<Cell>> column(String name) {
        int column = names().indexOf(named(name));
        return column < 0
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .map(row -> row.get(column))
                        .filter(cell -> !cell.empty())
                        .toList());
    }
}
