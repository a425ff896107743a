package org.drawdown.reading.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.reading.draft.Survey.Place;
import org.drawdown.reading.language.Language;
import org.drawdown.reading.page.CsvTable;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.value.Globe;
import org.drawdown.reading.value.Misread;
import org.drawdown.reading.value.Nearest;

/** A table of sites, read row by row: the keys that names make, and who may be named elsewhere. */
final class SiteRows {
    private static final List<String> ROLES =
            Language.noun("site").key("role").orElseThrow().expect().choices();

    private final Columns table;
    private final Faults faults;
    private final Map<String, Place> places = new LinkedHashMap<>();

    SiteRows(Columns table, Optional<String> out, Faults faults) {
        this.table = table;
        this.faults = faults;
        Optional<Integer> name = table.must("site", "name", "key", "place", "camp");
        Optional<Integer> title = table.may("title", "full-name");
        Optional<Integer> role = table.may("role");
        Optional<Integer> at = table.may("at", "coordinates", "position");
        for (List<CsvTable.Cell> row : table.rows()) {
            table.needed(row, name)
                    .ifPresent(cell -> add(new Place(
                            table.key(cell),
                            Columns.cell(row, title).orElse(cell).text(),
                            Columns.cell(row, role)
                                    .flatMap(found -> table.read(found, SiteRows::role))
                                    .orElse(""),
                            Columns.cell(row, at).flatMap(found -> table.read(found, SiteRows::globe)),
                            cell.place())));
        }
        out.ifPresent(this::leadsOut);
    }

    Map<String, Place> places() {
        return places;
    }

    private static String role(String text) {
        String role = CsvTable.named(text);
        if (!ROLES.contains(role)) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is not a role of a site", Nearest.cure("roles", role, ROLES));
        }
        return role;
    }

    /** {@return a place on the globe as written, if it is one} */
    private static String globe(String text) {
        Globe.read(text);
        return text;
    }

    private void add(Place place) {
        Place before = places.putIfAbsent(place.key(), place);
        if (before != null && !place.key().isEmpty()) {
            faults.error(
                    place.where(),
                    "site \"" + place.key() + "\" stands in line "
                            + before.where().line() + " already",
                    "A site has one row; names that differ only in their signs make the same key.");
        }
    }

    private void leadsOut(String name) {
        String key = Skeleton.key(name);
        if (places.containsKey(key)) {
            places.computeIfPresent(key, (same, place) -> place.leadingOut());
        } else {
            faults.error(
                    table.place(),
                    "\"" + Nearest.shortened(name) + "\", which is to lead out, is not one of its sites",
                    Nearest.cure("sites", key, places.keySet()));
        }
    }

    /** {@return the key of a site that a cell of another table names; empty after a fault} */
    Optional<String> site(CsvTable.Cell cell) {
        String key = Skeleton.key(cell.text());
        if (places.containsKey(key)) {
            return Optional.of(key);
        }
        faults.error(
                cell.place(),
                "\"" + Nearest.shortened(cell.text()) + "\" is not a site of " + table.file(),
                Nearest.cure("sites", key, places.keySet()));
        return Optional.empty();
    }
}
