package org.drawdown.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.quantity.Dimension;

/** What tables of sites, legs and holdings say, row by row; things are known by the keys that their names make. */
final class Survey {
    private static final List<String> ROLES =
            Language.noun("site").key("role").orElseThrow().expect().choices();
    private static final String OUTSIDE = "outside";

    /**
     * A row of the table of sites.
     *
     * @param role empty: a camp
     */
    record Place(String key, String name, String role, Optional<String> at, Position where) {
        boolean outside() {
            return role.equals(OUTSIDE);
        }
    }

    /**
     * A row of the table of legs.
     *
     * @param measure what it says: {@code length} or {@code takes}
     * @param says    as written, with its unit
     * @param base    the same in metres or seconds
     */
    record Way(String from, String to, String measure, String says, double base, String surface, Position where) {}

    /** A row of the table of holdings. */
    record Holding(String site, String kind, String name, boolean people, long count, Position where) {}

    private final Columns siteTable;
    private final Columns legTable;
    private final Columns holdingTable;
    private final Faults faults;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Way> ways = new ArrayList<>();
    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    private final Map<String, Holding> kinds = new LinkedHashMap<>();

    Survey(Columns sites, Columns legs, Columns holdings, Optional<String> out, Faults faults) {
        this.siteTable = sites;
        this.legTable = legs;
        this.holdingTable = holdings;
        this.faults = faults;
        readSites();
        out.ifPresent(this::leadsOut);
        readLegs();
        readHoldings();
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    List<Way> ways() {
        return ways;
    }

    List<Holding> holdings() {
        return List.copyOf(holdings.values());
    }

    /** {@return what a site holds} */
    List<Holding> at(String site, boolean people) {
        return holdings.values().stream()
                .filter(held -> held.site().equals(site) && held.people() == people)
                .toList();
    }

    /** {@return the kinds, each as it is first named} */
    List<Holding> kinds() {
        return List.copyOf(kinds.values());
    }

    String siteFile() {
        return siteTable.file();
    }

    String legFile() {
        return legTable.file();
    }

    String holdingFile() {
        return holdingTable.file();
    }

    Position siteTable() {
        return siteTable.place();
    }

    Position holdingTable() {
        return holdingTable.place();
    }

    List<String> unread() {
        return Stream.of(siteTable, legTable, holdingTable)
                .flatMap(table -> table.unread().stream())
                .toList();
    }

    private void readSites() {
        Optional<Integer> name = siteTable.must("site", "name", "key", "place", "camp");
        Optional<Integer> title = siteTable.may("title", "full-name");
        Optional<Integer> role = siteTable.may("role");
        Optional<Integer> at = siteTable.may("at", "coordinates", "position");
        for (List<CsvTable.Cell> row : siteTable.rows()) {
            siteTable.needed(row, name).ifPresent(cell -> {
                Optional<CsvTable.Cell> place = Columns.cell(row, at)
                        .filter(found ->
                                siteTable.read(found, SitesBinder::coordinates).isPresent());
                add(new Place(
                        key(cell),
                        Columns.cell(row, title).orElse(cell).text(),
                        Columns.cell(row, role)
                                .flatMap(found -> siteTable.read(found, Survey::role))
                                .orElse(""),
                        place.map(CsvTable.Cell::text),
                        cell.place()));
            });
        }
    }

    private static String role(String text) {
        String role = CsvTable.named(text);
        if (!ROLES.contains(role)) {
            throw new Misread(
                    "\"" + Nearest.shortened(text) + "\" is not a role of a site", Nearest.cure("roles", role, ROLES));
        }
        return role;
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
        Place place = places.get(Skeleton.key(name));
        if (place == null) {
            faults.error(
                    siteTable.place(),
                    "\"" + Nearest.shortened(name) + "\", which is to lead out, is not one of its sites",
                    Nearest.cure("sites", Skeleton.key(name), places.keySet()));
        } else {
            places.put(place.key(), new Place(place.key(), place.name(), OUTSIDE, place.at(), place.where()));
        }
    }

    private void readLegs() {
        Optional<Integer> from = legTable.must("from", "from-site", "start");
        Optional<Integer> to = legTable.must("to", "to-site", "end");
        Optional<Integer> takes = legTable.may("takes", "time", "duration", "hours");
        Optional<Integer> length = takes.isPresent()
                ? legTable.may("length", "distance", "km")
                : legTable.must("length", "distance", "km");
        Optional<Integer> surface = legTable.may("surface", "road");
        for (List<CsvTable.Cell> row : legTable.rows()) {
            Optional<String> one = legTable.needed(row, from).flatMap(this::site);
            Optional<String> other = legTable.needed(row, to).flatMap(this::site);
            boolean timed = Columns.cell(row, takes).isPresent()
                    && Columns.cell(row, length).isEmpty();
            Optional<CsvTable.Cell> says = legTable.needed(row, timed ? takes : length.or(() -> takes));
            Optional<Double> base = says.flatMap(cell -> legTable.read(
                    cell, text -> positive(Figure.read(text, timed ? Dimension.TIME : Dimension.DISTANCE))));
            String driven = Columns.cell(row, surface).map(this::key).orElse("road");
            if (one.isPresent() && other.isPresent() && base.isPresent()) {
                add(new Way(
                        one.get(),
                        other.get(),
                        timed ? "takes" : "length",
                        says.orElseThrow().text(),
                        base.get(),
                        driven,
                        row.get(0).place()));
            }
        }
    }

    private static double positive(Figure figure) {
        if (!(figure.value() > 0)) {
            throw new Misread("a leg is longer than nothing", "Write how long it is.");
        }
        return figure.base();
    }

    private void add(Way way) {
        if (way.from().equals(way.to())) {
            faults.error(way.where(), "the leg goes nowhere: from " + way.from() + " to itself", "Write another site.");
        }
        ways.add(way);
    }

    /** {@return the key of a site that a cell names; empty after a fault} */
    private Optional<String> site(CsvTable.Cell cell) {
        String key = Skeleton.key(cell.text());
        if (places.containsKey(key)) {
            return Optional.of(key);
        }
        faults.error(
                cell.place(),
                "\"" + Nearest.shortened(cell.text()) + "\" is not a site of " + siteFile(),
                Nearest.cure("sites", key, places.keySet()));
        return Optional.empty();
    }

    private void readHoldings() {
        Optional<Integer> site = holdingTable.must("site", "name", "place", "camp");
        Optional<Integer> is = holdingTable.must("is", "people-or-cargo", "type");
        Optional<Integer> kind = holdingTable.must("kind", "what", "item");
        Optional<Integer> count = holdingTable.must("count", "number", "quantity", "how-many");
        for (List<CsvTable.Cell> row : holdingTable.rows()) {
            Optional<String> where = holdingTable.needed(row, site).flatMap(this::site);
            Optional<Boolean> people =
                    holdingTable.needed(row, is).flatMap(cell -> holdingTable.read(cell, Survey::people));
            Optional<CsvTable.Cell> what = holdingTable.needed(row, kind);
            Optional<Long> number =
                    holdingTable.needed(row, count).flatMap(cell -> holdingTable.read(cell, Survey::whole));
            if (where.isPresent() && people.isPresent() && what.isPresent() && number.isPresent()) {
                CsvTable.Cell named = what.get();
                add(new Holding(where.get(), key(named), named.text(), people.get(), number.get(), named.place()));
            }
        }
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
            throw new Misread("\"" + text + "\" is not a whole number of 0 or more", "Things are counted.");
        }
        return (long) number;
    }

    private void add(Holding held) {
        Holding before = holdings.putIfAbsent(held.site() + " " + held.kind(), held);
        if (before != null) {
            faults.error(
                    held.where(),
                    held.kind() + " at " + held.site() + " stand in line "
                            + before.where().line() + " already",
                    "Write their sum in one row.");
        }
        Holding first = kinds.computeIfAbsent(held.kind(), kind -> held);
        if (first.people() != held.people()) {
            faults.error(
                    held.where(),
                    held.kind() + " are cargo in one row and people in another (line "
                            + first.where().line() + ")",
                    "A kind is one or the other.");
        }
        if (places.get(held.site()).outside() && held.count() > 0) {
            faults.error(
                    held.where(),
                    held.site() + " is outside and holds " + held.kind(),
                    "What is outside is out: leave the row out, or let another site lead out.");
        }
    }

    /** {@return the key that a name makes; a fault when it has no letter} */
    private String key(CsvTable.Cell cell) {
        String key = Skeleton.key(cell.text());
        if (key.isEmpty()) {
            faults.error(
                    cell.place(),
                    "\"" + Nearest.shortened(cell.text()) + "\" makes no key",
                    "Keys are made of a-z, 0-9 and hyphens; write a name with a letter.");
        }
        return key;
    }
}
