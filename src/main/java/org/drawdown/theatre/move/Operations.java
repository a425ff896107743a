package org.drawdown.theatre.move;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Kernel;
import org.drawdown.kernel.Pool;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.nature.Road;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.paper.Papers;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/** What every movement of a run shares: places, fleets, authorities, nature, the books and the dispatch. */
public final class Operations {
    private final Stage stage;
    private final Books books;
    private final Nature nature;
    private final Papers papers;
    private final List<Place> places;
    private final Map<String, Park> parks;
    private final Map<String, Ambush> ambushes = new LinkedHashMap<>();
    private final Map<String, Mishaps> mishaps = new LinkedHashMap<>();
    private final Map<String, Span> preparations = new LinkedHashMap<>();
    private final Map<String, String> causes = new LinkedHashMap<>();
    private Dispatch dispatch;

    /**
     * The operations of a run.
     *
     * @param places in the order of the scenario
     * @param parks  by key
     */
    public Operations(
            Stage stage, Books books, Nature nature, Papers papers, List<Place> places, Map<String, Park> parks) {
        this.stage = stage;
        this.books = books;
        this.nature = nature;
        this.papers = papers;
        this.places = places;
        this.parks = parks;
        Scenario scenario = stage.ground().scenario();
        parks.values().forEach(park -> causes.put(park.pool().name(), park.cause()));
        for (Place place : places) {
            place.parking().ifPresent(spots -> causes.put(spots.name(), Causes.PARKING));
            place.beds().ifPresent(beds -> causes.put(beds.name(), Causes.BEDS_FULL));
            place.yards().forEach(yard -> causes.put(yard.name(), Causes.YARD_FULL));
        }
        scenario.attacks()
                .ifPresent(attacks -> nature.roads().stream()
                        .filter(road -> road.hazard().now() > 0)
                        .forEach(road -> ambushes.put(road.key(), new Ambush(stage, attacks, road.key()))));
    }

    /** Sets who is told when vehicles are free again; the dispatch needs the means, and the means need this. */
    public void dispatchBy(Dispatch given) {
        this.dispatch = given;
    }

    Stage stage() {
        return stage;
    }

    Books books() {
        return books;
    }

    Nature nature() {
        return nature;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    Place place(int node) {
        return places.get(node);
    }

    Place home(Park park) {
        return places.get(books.account(park.fleet().home()));
    }

    Park park(String fleet) {
        return parks.get(fleet);
    }

    Papers papers() {
        return papers;
    }

    Optional<Ambush> ambush(Road road) {
        return Optional.ofNullable(ambushes.get(road.key()));
    }

    /** {@return what one waits for who is short of a pool} */
    String cause(Pool pool) {
        return causes.get(pool.name());
    }

    Optional<Span> prepares(Call call) {
        return call.move()
                .prepare()
                .map(delay -> preparations.computeIfAbsent(call.key(), key -> stage.span(delay, "prepare/" + key)));
    }

    /** {@return flying time in seconds: by the great circle at its speed, or of the leg between the two} */
    long flightSeconds(Park park, Place from, Place to) {
        if (park.fleet().speed().isPresent()) {
            double km = from.site()
                    .at()
                    .orElseThrow()
                    .to(to.site().at().orElseThrow())
                    .km();
            return Kernel.wholeSeconds(km / stage.value(park.fleet().speed().get()) * 3600);
        }
        return nature.roads().stream()
                .filter(road -> road.leg().timed(from.key(), to.key()))
                .findFirst()
                .orElseThrow()
                .work(from.key());
    }

    /** {@return the breakdowns of a fleet at a place or on a leg} */
    Optional<Mishaps> mishaps(Optional<Park> park, String where) {
        return park.map(Park::fleet)
                .flatMap(Fleet::breakdowns)
                .map(each -> mishaps.computeIfAbsent(
                        where + "/" + park.orElseThrow().key(), name -> new Mishaps(stage, each, name)));
    }
}
