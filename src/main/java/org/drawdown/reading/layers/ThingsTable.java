package org.drawdown.reading.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.language.Noun;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Origin;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Nearest;

/**
 * A table of sites, legs or fleets, a row for each; its headings are keys, or paths such as {@code people.military}.
 *
 * <p>A column headed {@code key} or by what it names, such as {@code site}, has the keys; legs may go without, and are then
 * called by where they lead, {@code camp-hub}.
 */
final class ThingsTable {
    private final CsvTable table;
    private final String section;
    private final Noun noun;
    private final Layer layer;
    private final Faults faults;

    ThingsTable(CsvTable table, String section, Layer layer, Faults faults) {
        this.table = table;
        this.section = section;
        this.noun = Language.noun(section.substring(0, section.length() - 1));
        this.layer = layer;
        this.faults = faults;
    }

    /** {@return whether its headings can be read; a fault when they cannot} */
    boolean read() {
        Optional<Keys> keys = Keys.of(table, noun);
        if (keys.isEmpty()) {
            faults.error(
                    table.headings().get(0).place(),
                    "a table of " + section + " has no column " + noun.name(),
                    Keys.cure(noun));
            return false;
        }
        List<Integer> columns = IntStream.range(0, table.headings().size())
                .filter(column -> !keys.get().only(column))
                .boxed()
                .toList();
        Headings headings = new Headings(table, section, noun, faults);
        List<Integer> unknown =
                columns.stream().filter(column -> !headings.lead(column)).toList();
        if (unknown.isEmpty()) {
            table.rows().forEach(row -> row(row, keys.get().of(row), columns));
        }
        return unknown.isEmpty();
    }

    private void row(List<CsvTable.Cell> row, CsvTable.Cell key, List<Integer> columns) {
        if (key.empty()) {
            faults.error(key.place(), "the row has no key", "Write what is missing here, or empty the row.");
            return;
        }
        Optional<Sheet> twice = Optional.ofNullable(layer.sheet().entries().get(section))
                .flatMap(entry -> ((Sheet.Block) entry.value()).child(key.text()));
        if (twice.isPresent()) {
            faults.error(
                    key.place(),
                    "\"" + Nearest.shortened(key.text()) + "\" has two rows, the first in line "
                            + twice.get().origin().place().line(),
                    "Keep one of the two.");
            return;
        }
        layer.put(section, key.text(), key.place(), List.of(), new Sheet.Text(Origin.at(key.place(), ""), "", false));
        for (int column : columns) {
            CsvTable.Cell cell = row.get(column);
            String path = table.headings().get(column).name();
            if (!cell.empty()) {
                Origin origin = Origin.at(cell.place(), section + "." + key.text() + "." + path);
                layer.put(section, key.text(), key.place(), Sheet.parts(path), value(cell, origin));
            }
        }
    }

    /** A cell with bars in it is a list. */
    private static Sheet value(CsvTable.Cell cell, Origin origin) {
        if (!cell.text().contains("|")) {
            return new Sheet.Text(origin, cell.text(), cell.quoted());
        }
        List<Sheet> items = new ArrayList<>();
        for (String item : cell.text().split("\\|", -1)) {
            String path = origin.path() + "[" + items.size() + "]";
            items.add(new Sheet.Text(Origin.at(cell.place(), path), item.strip(), false));
        }
        return new Sheet.Row(origin, List.copyOf(items));
    }
}
