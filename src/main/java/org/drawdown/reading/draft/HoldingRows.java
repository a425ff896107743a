package org.drawdown.reading.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.quantity.Dimension;
import org.drawdown.reading.draft.Survey.Holding;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.value.Figure;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;

/** A table of holdings, read row by row: how many of which kind stand at which site. */
final class HoldingRows {
    private final SiteRows sites;
    private final Faults faults;
    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    private final Map<String, Holding> kinds = new LinkedHashMap<>();

    HoldingRows(Columns table, SiteRows sites, Faults faults) {
        this.sites = sites;
        this.faults = faults;
        Optional<Integer> site = table.must("site", "name", "place", "camp");
        Optional<Integer> is = table.must("is", "people-or-cargo", "type");
        Optional<Integer> kind = table.must("kind", "what", "item");
        Optional<Integer> count = table.must("count", "number", "quantity", "how-many");
        for (List<CsvTable.Cell> row : table.rows()) {
            Optional<String> where = table.needed(row, site).flatMap(sites::site);
            Optional<Boolean> people = table.needed(row, is).flatMap(cell -> table.read(cell, HoldingRows::people));
            Optional<CsvTable.Cell> what = table.needed(row, kind);
            Optional<Long> number = table.needed(row, count).flatMap(cell -> table.read(cell, HoldingRows::whole));
            if (where.isPresent() && people.isPresent() && what.isPresent() && number.isPresent()) {
                CsvTable.Cell named = what.get();
                String key = table.key(named);
                add(new Holding(where.get(), key, named.text(), people.get(), number.get(), named.place()));
            }
        }
    }

    List<Holding> holdings() {
        return new ArrayList<>(holdings.values());
    }

    /** {@return the kinds, each as it is first named} */
    List<Holding> kinds() {
        return new ArrayList<>(kinds.values());
    }

    private static boolean people(String text) {
        return switch (CsvTable.named(text)) {
            case "people" -> true;
            case "cargo" -> false;
            default ->
                throw new Misread(
                        "\"" + Nearest.shortened(text) + "\" is neither people nor cargo", "Write people or cargo.");
        };
    }

    private static long whole(String text) {
        double number = Figure.read(text, Dimension.COUNT).value();
        if (!(number >= 0) || number != Math.rint(number)) {
            throw new Misread("\"" + text + "\" is not a whole number of 0 or more", Figure.whole(text));
        }
        return (long) number;
    }

    private void add(Holding held) {
        Holding before = holdings.putIfAbsent(held.site() + " " + held.kind(), held);
        if (before != null) {
            int line = before.where().line();
            faults.error(
                    held.where(),
                    held.kind() + " at " + held.site() + " stand in line " + line + " already",
                    "Write their sum in one row.");
        }
        Holding first = kinds.computeIfAbsent(held.kind(), kind -> held);
        if (first.people() != held.people()) {
            int line = first.where().line();
            faults.error(
                    held.where(),
                    held.kind() + " are cargo in one row and people in another (line " + line + ")",
                    "A kind is one or the other.");
        }
        if (sites.places().get(held.site()).outside() && held.count() > 0) {
            faults.error(
                    held.where(),
                    held.site() + " is outside and holds " + held.kind(),
                    "What is outside is out: leave the row out, or let another site lead out.");
        }
    }
}
