package org.drawdown.reading.layers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Origin;
import org.drawdown.reading.page.Sheet;
import org.drawdown.reading.value.Nearest;

/** A table of who and what stands where: site, contingent, kind, count, with source and confidence of each row. */
final class HoldingsTable {
    private static final List<String> MUST = List.of("site", "kind", "count");
    private static final List<String> ALL = List.of(
            "site", "contingent", "kind", "is", "count", "source", "confidence", "as-of", "known-on", "note", "new");

    private final CsvTable table;
    private final Layer layer;
    private final Faults faults;

    HoldingsTable(CsvTable table, Layer layer, Faults faults) {
        this.table = table;
        this.layer = layer;
        this.faults = faults;
    }

    /** {@return whether its headings can be read; a fault when they cannot} */
    boolean headed() {
        boolean headed = true;
        for (CsvTable.Heading heading : table.headings()) {
            if (!ALL.contains(heading.name())) {
                faults.error(
                        heading.place(),
                        "\"" + Nearest.shortened(heading.name()) + "\" heads no column of a table of holdings",
                        Nearest.cure("columns", heading.name(), ALL));
                headed = false;
            }
        }
        for (String name : MUST) {
            if (!table.names().contains(name)) {
                faults.error(
                        table.headings().get(0).place(),
                        "a table of holdings has no column " + name,
                        "Its columns are site, kind and count, and where they are known contingent, source, confidence.");
                headed = false;
            }
        }
        return headed;
    }

    /** Reads its rows, given all else that is known of the mission. */
    void read(Sheet.Block known) {
        table.rows().forEach(row -> row(row, known));
    }

    private CsvTable.Cell cell(List<CsvTable.Cell> row, String name) {
        return row.get(table.names().indexOf(name));
    }

    private Optional<CsvTable.Cell> cellIf(List<CsvTable.Cell> row, String name) {
        return table.names().contains(name)
                ? Optional.of(cell(row, name)).filter(cell -> !cell.empty())
                : Optional.empty();
    }

    private void row(List<CsvTable.Cell> row, Sheet.Block known) {
        for (String name : MUST) {
            if (cell(row, name).empty()) {
                faults.error(cell(row, name).place(), "the row has no " + name, "Write one, or take the row out.");
                return;
            }
        }
        CsvTable.Cell site = cell(row, "site");
        List<String> sites = known.block("sites").map(Sheet.Block::things).orElse(List.of());
        if (!sites.contains(site.text())) {
            faults.error(
                    site.place(),
                    "\"" + Nearest.shortened(site.text()) + "\" is not a site",
                    Nearest.cure("sites", site.text(), sites));
            return;
        }
        whose(row, known).ifPresent(path -> put(row, site, path));
    }

    /** {@return the keys at a site that lead to the count; empty after a fault} */
    private Optional<List<String>> whose(List<CsvTable.Cell> row, Sheet.Block known) {
        String kind = cell(row, "kind").text();
        Optional<CsvTable.Cell> contingent = cellIf(row, "contingent");
        if (contingent.isPresent()) {
            return Optional.of(List.of("contingents", contingent.get().text(), kind));
        }
        Optional<String> is = cellIf(row, "is")
                .map(CsvTable.Cell::text)
                .or(() -> known.find("kinds." + kind + ".is")
                        .filter(Sheet.Text.class::isInstance)
                        .map(sheet -> ((Sheet.Text) sheet).value()));
        if (is.isEmpty() || !is.get().matches("people|cargo")) {
            faults.error(
                    cellIf(row, "is").orElse(cell(row, "kind")).place(),
                    "whether \"" + Nearest.shortened(kind) + "\" is people or cargo is not said",
                    "Give the table a column is with people or cargo, or write kinds: {" + Nearest.shortened(kind)
                            + ": {is: cargo}}.");
            return Optional.empty();
        }
        return Optional.of(List.of(is.get(), kind));
    }

    private void put(List<CsvTable.Cell> row, CsvTable.Cell site, List<String> path) {
        Origin origin = Origin.at(cell(row, "count").place(), "sites." + site.text() + "." + String.join(".", path));
        Sheet.Text count = new Sheet.Text(origin, cell(row, "count").text(), false);
        Map<String, Sheet.Entry> entries = new LinkedHashMap<>();
        Language.COMMON
                .names()
                .forEach(name -> cellIf(row, name)
                        .ifPresent(cell -> entries.put(
                                name,
                                new Sheet.Entry(
                                        cell.place(),
                                        new Sheet.Text(
                                                Origin.at(cell.place(), origin.path() + "." + name),
                                                cell.text(),
                                                false)))));
        Sheet value = count;
        if (!entries.isEmpty()) {
            entries.put("value", new Sheet.Entry(origin.place(), count));
            value = new Sheet.Block(origin, entries);
        }
        layer.put("sites", site.text(), site.place(), path, value)
                .ifPresent(there -> faults.error(
                        cell(row, "kind").place(),
                        "what stands at " + origin.path() + " is said twice, first in "
                                + there.origin().place().file() + ":"
                                + there.origin().place().line(),
                        "Keep one of the two."));
    }
}
