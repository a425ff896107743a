package org.drawdown.theatre.leave;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Upstream;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;

/** Where the people and the cargo of one contingent are, and by which moves they come together. */
final class Theatre {
    private final Books books;
    private final List<Move> moves;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final String owner;
    private final int[] people;
    private final int[] cargo;

    /**
     * The theatre of a contingent.
     *
     * @param owner  the contingent
     * @param places by key, in the order of keys; those outside are left out
     */
    Theatre(Scenario scenario, Books books, String owner, Map<String, Place> places) {
        this.books = books;
        this.moves = scenario.moves();
        this.owner = owner;
        places.values().stream()
                .filter(place -> !place.outside())
                .forEach(place -> this.places.put(place.key(), place));
        this.people = of(kind -> kind.people() && !kind.separates());
        this.cargo = of(Kind::cargo);
    }

    private int[] of(Predicate<Kind> what) {
        Kinds kinds = books.kinds();
        return IntStream.range(0, kinds.size())
                .filter(kind -> kinds.owner(kind).equals(owner) && what.test(kinds.kind(kind)))
                .toArray();
    }

    Books books() {
        return books;
    }

    /** {@return its people who have to travel, by kind} */
    int[] people() {
        return people;
    }

    /** {@return its cargo, by kind} */
    int[] cargo() {
        return cargo;
    }

    /** {@return whether a kind is of its people who have to travel} */
    boolean isTraveller(int kind) {
        return Arrays.binarySearch(people, kind) >= 0;
    }

    boolean isSupplies(int kind) {
        return books.kinds().kind(kind).supplies();
    }

    boolean isMine(int kind) {
        return books.kinds().owner(kind).equals(owner);
    }

    Place place(String site) {
        return places.get(site);
    }

    /** {@return the sites of the theatre, in the order of keys} */
    Iterable<Place> places() {
        return places.values();
    }

    /** {@return what of some kinds is on the move to one of some sites} */
    OnTheWay onTheWay(int[] kinds, Predicate<String> to) {
        return new OnTheWay(
                books, kinds, moves.stream().filter(move -> to.test(move.to())).toList());
    }

    boolean isInTheatre(String site) {
        return places.containsKey(site);
    }

    /** {@return the sites from which moves bring some kinds of it to a site, that site left out} */
    Set<String> feeding(String site, int[] kinds) {
        return new Upstream(moves, move -> takes(move, kinds)).of(site);
    }

    private boolean takes(Move move, int[] kinds) {
        boolean seats = move.passengers().law().most() > 0;
        return move.carries(owner)
                && IntStream.of(kinds)
                        .mapToObj(books.kinds()::kind)
                        .anyMatch(kind -> move.what().contains(kind.key()) || (seats && kind.people()));
    }

    /** {@return the sum of a count over some kinds} */
    static int sum(int[] kinds, IntUnaryOperator count) {
        int sum = 0;
        for (int kind : kinds) {
            sum += count.applyAsInt(kind);
        }
        return sum;
    }
}
