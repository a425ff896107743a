package org.drawdown.reading.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.reading.page.Faults;
import org.drawdown.reading.page.Position;

/** What tables of sites, legs and holdings say; things are known by the keys that their names make. */
final class Survey {
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

        boolean hub() {
            return role.equals("hub");
        }

        Place leadingOut() {
            return new Place(key, name, OUTSIDE, at, where);
        }
    }

    /**
     * A row of the table of legs.
     *
     * @param measure what it says: {@code length} or {@code takes}
     * @param says    as written, with its unit
     * @param base    the same in the base unit of its dimension
     */
    record Way(String from, String to, String measure, String says, double base, String surface, Position where) {
        boolean paced() {
            return measure.equals("length");
        }
    }

    /** A row of the table of holdings. */
    record Holding(String site, String kind, String name, boolean people, long count, Position where) {}

    private final Columns sites;
    private final Columns legs;
    private final Columns held;
    private final List<Place> places;
    private final List<Way> ways;
    private final List<Holding> holdings;
    private final List<Holding> kinds;

    Survey(Columns sites, Columns legs, Columns holdings, Optional<String> out, Faults faults) {
        this.sites = sites;
        this.legs = legs;
        this.held = holdings;
        SiteRows siteRows = new SiteRows(sites, out, faults);
        this.ways = new LegRows(legs, siteRows, faults).ways();
        HoldingRows holdingRows = new HoldingRows(holdings, siteRows, faults);
        this.holdings = holdingRows.holdings();
        this.kinds = holdingRows.kinds();
        this.places = List.copyOf(siteRows.places().values());
    }

    List<Place> places() {
        return places;
    }

    List<Way> ways() {
        return ways;
    }

    List<Holding> holdings() {
        return holdings;
    }

    /** {@return what a site holds} */
    List<Holding> at(String site, boolean people) {
        return holdings.stream()
                .filter(one -> one.site().equals(site) && one.people() == people)
                .toList();
    }

    /** {@return the kinds, each as it is first named} */
    List<Holding> kinds() {
        return kinds;
    }

    Columns siteTable() {
        return sites;
    }

    Columns legTable() {
        return legs;
    }

    Columns holdingTable() {
        return held;
    }

    /** {@return columns that say nothing a scenario could take} */
    List<String> unread() {
        return Stream.of(sites, legs, held)
                .flatMap(table -> table.unread().stream())
                .toList();
    }
}
