package org.drawdown.reading.page;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drawdown.quantity.Unit;
import org.drawdown.reading.value.Nearest;

/**
 * One CSV text, read row by row into a table.
 *
 * <p>Cells are parted by commas, semicolons or tabs, whichever the first line has most of. A cell with such a sign in it
 * stands in quotes. A cell is one line.
 */
final class CsvPage {
    private static final Pattern WITH_UNIT = Pattern.compile("(.*?)\\s*\\[(.*)]");
    private static final Pattern IN_PARENTHESES = Pattern.compile("(.*?)\\s*\\((.*)\\)");
    private static final Pattern BARE = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** How a line begins that tells spreadsheets, not readers, what parts the cells: {@code sep=;}. */
    private static final String SEPARATOR = "sep=";
    /** A table that is read with the wrong eyes is wrong in every row; these are enough to see it. */
    private static final int MOST_RAGGED = 10;

    private final String file;
    private final Faults faults;
    private boolean spoilt;

    CsvPage(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** {@return the table, unless a fault spoils it} */
    Optional<CsvTable> read(String text) {
        List<List<CsvTable.Cell>> lines = lines(text, separator(text));
        if (!lines.isEmpty() && lines.get(0).get(0).text().equals(SEPARATOR)) {
            lines.remove(0);
        }
        if (lines.isEmpty()) {
            if (!spoilt) {
                fault(Position.whole(file), file + " has no headings", "Write a line of headings, such as key,role.");
            }
            return Optional.empty();
        }
        List<CsvTable.Cell> head = lines.remove(0);
        List<List<CsvTable.Cell>> rows = even(lines, head.size());
        List<Integer> columns = columns(head, rows);
        List<CsvTable.Heading> headings =
                columns.stream().map(i -> heading(head.get(i))).toList();
        once(headings);
        if (spoilt) {
            return Optional.empty();
        }
        return Optional.of(new CsvTable(
                file,
                headings,
                rows.stream().map(row -> cells(row, columns, headings)).toList()));
    }

    /** The sign that parts the headings: offices that write decimals with a comma part cells by semicolons. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char sign : new char[] {';', '\t'}) {
            most = count(first, sign) > count(first, most) ? sign : most;
        }
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    private List<List<CsvTable.Cell>> lines(String text, char separator) {
        List<List<CsvTable.Cell>> lines = new ArrayList<>();
        CsvLine line = new CsvLine(file);
        String ended = text + "\n"; // so that a quote that is never closed is seen at the end too
        try {
            for (List<CsvTable.Cell> cells : reader(separator).build(line, ended)) {
                if (cells.stream().anyMatch(cell -> !cell.empty())) {
                    cells.forEach(this::plain);
                    lines.add(cells);
                }
            }
        } catch (CsvParseException e) {
            fault(
                    line.place(),
                    "the quotes of this line cannot be read",
                    "A cell in quotes ends with one; a quote inside it is written twice.");
            lines.clear();
        }
        return lines;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }

    private void plain(CsvTable.Cell cell) {
        if (cell.text().contains("\n") || cell.text().contains("\r")) {
            fault(cell.place(), "the cell goes over several lines", "Close its quote, or write it in one line.");
        } else if (cell.text().contains("\"") && !cell.quoted()) {
            fault(cell.place(), "a quote stands in the cell", "Quotes stand around the whole cell, without a blank.");
        }
    }

    private List<List<CsvTable.Cell>> even(List<List<CsvTable.Cell>> rows, int columns) {
        List<List<CsvTable.Cell>> ragged =
                rows.stream().filter(row -> row.size() != columns).toList();
        ragged.stream().limit(MOST_RAGGED).forEach(row -> {
            boolean more = row.size() > columns;
            fault(
                    row.get(more ? columns : row.size() - 1).place(),
                    "the row has " + row.size() + " cells, the headings are " + columns,
                    more
                            ? "Decimals have a point, and a cell that holds a comma or a semicolon stands in quotes."
                            : "Leave a cell empty, but write what parts it from the next.");
        });
        return rows.stream().filter(row -> row.size() == columns).toList();
    }

    /** {@return the columns in which anything stands} */
    private List<Integer> columns(List<CsvTable.Cell> head, List<List<CsvTable.Cell>> rows) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            if (!head.get(i).empty()) {
                columns.add(i);
            } else {
                rows.stream()
                        .map(row -> row.get(column))
                        .filter(cell -> !cell.empty())
                        .findFirst()
                        .ifPresent(cell -> fault(
                                cell.place(),
                                "the column has no heading",
                                "Write one in the first line, or empty the column."));
            }
        }
        return columns;
    }

    private CsvTable.Heading heading(CsvTable.Cell cell) {
        Matcher round = IN_PARENTHESES.matcher(cell.text());
        if (round.matches() && Unit.of(round.group(2).strip()).isPresent()) {
            return new CsvTable.Heading(
                    cell.place(), CsvTable.named(round.group(1)), round.group(2).strip());
        }
        Matcher matcher = WITH_UNIT.matcher(cell.text());
        if (!matcher.matches()) {
            return new CsvTable.Heading(cell.place(), CsvTable.named(cell.text()), "");
        }
        String unit = matcher.group(2).strip();
        if (Unit.of(unit).isEmpty()) {
            fault(
                    cell.place(),
                    "\"" + Nearest.shortened(unit) + "\" is not a unit",
                    "In brackets stands the unit of the bare numbers below, such as [km] or [h].");
        }
        return new CsvTable.Heading(cell.place(), CsvTable.named(matcher.group(1)), unit);
    }

    private void once(List<CsvTable.Heading> headings) {
        Set<String> seen = new TreeSet<>();
        headings.stream().filter(heading -> !seen.add(heading.name())).forEach(heading -> {
            fault(
                    heading.place(),
                    "two columns are headed \"" + Nearest.shortened(heading.name()) + "\"",
                    "Keep one of the two.");
        });
    }

    private static List<CsvTable.Cell> cells(
            List<CsvTable.Cell> row, List<Integer> columns, List<CsvTable.Heading> headings) {
        List<CsvTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(withUnit(row.get(columns.get(i)), headings.get(i).unit()));
        }
        return List.copyOf(cells);
    }

    private static CsvTable.Cell withUnit(CsvTable.Cell cell, String unit) {
        boolean bare = !unit.isEmpty() && BARE.matcher(cell.text()).matches();
        return bare ? new CsvTable.Cell(cell.place(), cell.text() + " " + unit, cell.quoted()) : cell;
    }

    private void fault(Position place, String what, String cure) {
        spoilt = true;
        faults.error(place, what, cure);
    }
}
