package org.drawdown.reading.layers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drawdown.quantity.Dimension;
import org.drawdown.quantity.Unit;
import org.drawdown.reading.language.Expect;
import org.drawdown.reading.language.Key;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.CsvFile;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Pages;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Figure;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;

/**
 * Writes out what stands in a column of a file beside the scenario: {@code empirical(waits.csv; takes)} becomes
 * {@code empirical(3 d; 5 d; 9 d)}, so that the scenario stands alone from then on.
 */
final class Observed {
    private static final Pattern COLUMN =
            Pattern.compile("(?<=^|\\s)empirical\\s*\\(\\s*([^;()]*\\.csv)\\s*;\\s*([^;()]*[^;()\\s])\\s*(?=[;)])");
    private static final Pattern CALL = Pattern.compile("(empirical|mixture)\\s*\\(.*\\)", Pattern.DOTALL);
    private static final Pattern UP_TO_UNIT = Pattern.compile("^[-+\\d.,\\s]*");
    /** Keys of texts, which may speak of laws. */
    private static final List<String> WORDS = Stream.concat(Language.all().stream(), Stream.of(Language.COMMON))
            .flatMap(noun -> noun.keys().stream())
            .filter(key -> key.expect().shape() == Expect.Shape.TEXT)
            .map(Key::name)
            .distinct()
            .toList();

    private static final int MOST_VALUES = 10_000;
    private static final int MOST_FAULTS = 10;

    private final Pages pages;
    private final Faults faults;
    private final Map<String, Optional<CsvTable>> tables = new LinkedHashMap<>();

    Observed(Pages pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    Sheet.Block block(Sheet.Block block) {
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        block.entries().forEach((key, entry) -> {
            boolean words = WORDS.contains(key) && entry.value() instanceof Sheet.Text;
            entries.put(key, words ? entry : new Sheet.Entry(entry.key(), node(entry.value())));
        });
        return new Sheet.Block(block.origin(), entries);
    }

    private Sheet node(Sheet sheet) {
        if (sheet instanceof Sheet.Block block) {
            return block(block);
        }
        if (sheet instanceof Sheet.Row row) {
            return new Sheet.Row(
                    row.origin(), row.items().stream().map(this::node).toList());
        }
        Sheet.Text text = (Sheet.Text) sheet;
        return CALL.matcher(text.value().strip()).matches() ? writtenOut(text) : text;
    }

    private Sheet.Text writtenOut(Sheet.Text text) {
        String value = COLUMN.matcher(text.value())
                .replaceAll(found -> Matcher.quoteReplacement("empirical(" + values(text, found)));
        return new Sheet.Text(text.origin(), value, text.quoted());
    }

    private String values(Sheet.Text text, MatchResult found) {
        Sheet.Text file = new Sheet.Text(text.origin(), found.group(1).strip(), false);
        return tables.computeIfAbsent(file.value(), name -> CsvFile.open(file, pages, faults))
                .flatMap(table -> column(table, found.group(2), text))
                .orElse(Misread.TOLD);
    }

    private Optional<String> column(CsvTable table, String name, Sheet.Text text) {
        int column = table.names().indexOf(CsvTable.named(name));
        if (column < 0) {
            faults.error(
                    text.origin().place(),
                    table.file() + " has no column \"" + Nearest.shortened(name) + "\"",
                    Nearest.cure("columns", CsvTable.named(name), table.names()));
            return Optional.empty();
        }
        List<CsvTable.Cell> cells =
                table.rows().stream().map(row -> row.get(column)).toList();
        if (cells.isEmpty() || cells.size() > MOST_VALUES) {
            faults.error(
                    table.headings().get(column).place(),
                    "the column has " + cells.size() + " values",
                    "A law is made of 1 to " + MOST_VALUES + ".");
            return Optional.empty();
        }
        return areNumbers(cells)
                ? Optional.of(cells.stream().map(CsvTable.Cell::text).collect(Collectors.joining("; ")))
                : Optional.empty();
    }

    /** The first unit says what they all are. */
    private boolean areNumbers(List<CsvTable.Cell> cells) {
        Dimension dimension = cells.stream()
                .flatMap(cell -> Unit.of(UP_TO_UNIT.matcher(cell.text()).replaceFirst("")).stream())
                .findFirst()
                .map(Unit::dimension)
                .orElse(Dimension.COUNT);
        int bad = 0;
        for (CsvTable.Cell cell : cells) {
            bad += bad < MOST_FAULTS && !isNumber(cell, dimension) ? 1 : 0;
        }
        return bad == 0;
    }

    private boolean isNumber(CsvTable.Cell cell, Dimension dimension) {
        if (cell.empty()) {
            faults.error(
                    cell.place(),
                    "the column has a gap here",
                    "Write what was seen, or leave the row out of the file.");
            return false;
        }
        try {
            Figure.read(cell.text(), dimension);
            return true;
        } catch (Misread misread) {
            faults.error(cell.place(), misread.getMessage(), misread.cure());
            return false;
        }
    }
}
