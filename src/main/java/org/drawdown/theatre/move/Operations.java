package org.drawdown.theatre.move;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.kernel.Granted;
import org.drawdown.kernel.Kernel;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.kernel.Request;
import org.drawdown.scenario.Fleet;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.nature.Road;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.order.Planning;
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
    private final Danger danger;
    private final Reach reach;
    private final Map<String, Span> patiences = new LinkedHashMap<>();
    private final Map<String, Border> borders = new LinkedHashMap<>();
    private final Map<String, Timetable> timetables = new LinkedHashMap<>();
    private final Planning planning;
    private Dispatch dispatch;

    /**
     * The operations of a run.
     *
     * @param places in the order of keys
     * @param parks  by key
     */
    public Operations(
            Stage stage, Books books, Nature nature, Papers papers, List<Place> places, Map<String, Park> parks) {
        this.stage = stage;
        this.books = books;
        this.planning = new Planning(books.kinds());
        this.nature = nature;
        this.papers = papers;
        this.places = places;
        this.parks = parks;
        Scenario scenario = stage.ground().scenario();
        parks.values().forEach(park -> causes.put(park.pool().name(), park.cause()));
        for (Place place : places) {
            place.parking().ifPresent(spots -> causes.put(spots.name(), Causes.PARKING));
            place.walls().beds().ifPresent(beds -> causes.put(beds.name(), Causes.BEDS_FULL));
            place.walls().yards().forEach(yard -> causes.put(yard.name(), Causes.YARD_FULL));
            place.walls().gate().ifPresent(gate -> causes.put(gate.name(), Causes.GATE_FULL));
        }
        for (Leg leg : scenario.legs()) {
            leg.border().ifPresent(border -> borders.put(leg.key(), new Border(stage, leg.key(), border)));
            leg.sails().ifPresent(sails -> timetables.put(leg.key(), new Timetable(stage, leg.key(), sails)));
        }
        this.reach = new Reach(stage, this);
        this.danger = new Danger(stage, books.kinds(), nature, places);
        scenario.attacks()
                .ifPresent(attacks -> nature.roads().stream()
                        .filter(road -> road.hazard().now() > 0)
                        .forEach(road -> ambushes.put(road.key(), new Ambush(stage, attacks, road.key()))));
    }

    /** Sets who is told when vehicles are free again; the dispatch needs the means, and the means need this. */
    public void dispatchBy(Dispatch given) {
        this.dispatch = given;
    }

    /** Begins what happens to sites and is no movement; called in the opening of a run. */
    public void begin() {
        new Raids(stage, books.kinds(), nature, danger, places).begin();
    }

    Reach reach() {
        return reach;
    }

    Danger danger() {
        return danger;
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

    /** Asks the desk for one of several choices, in the turn of a call. */
    Request ask(String name, Call call, Function<Pool, Label> waitingFor, List<List<Need>> choices, Granted step) {
        boolean overtaking = stage.ground().scenario().order().overtaking();
        return stage.kernel().desk().ask(Request.anyOf(name, call.rank(), overtaking, waitingFor, choices, step));
    }

    Planning planning() {
        return planning;
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

    Optional<Border> border(Road road) {
        return Optional.ofNullable(borders.get(road.key()));
    }

    /** {@return the dates on which one leaves who goes by the shortest way; empty: whenever one likes} */
    Optional<Timetable> timetable(Place from, Place to, Leg.Mode mode) {
        if (timetables.isEmpty()) {
            return Optional.empty();
        }
        int[] way = stage.ground().roads().shortest(from.account(), to.account(), leg -> of(leg, mode));
        return way.length == 0
                ? Optional.empty()
                : Optional.ofNullable(timetables.get(nature.road(way[0]).key()))
                        .filter(timetable -> nature.road(way[0]).leg().from().equals(from.key()));
    }

    /** {@return the shortest way of open legs; empty when there is none} */
    int[] openWay(Place from, Place to, Leg.Mode mode) {
        return stage.ground()
                .roads()
                .shortest(
                        from.account(),
                        to.account(),
                        leg -> of(leg, mode) && nature.road(leg).mayEnter());
    }

    /** {@return how long a column of a call waits for its way to open before it gives up} */
    Span patience(Call call) {
        return patiences.computeIfAbsent(
                call.key(), key -> stage.span(call.move().whenClosed().patience(), "patience-closed/" + key));
    }

    /** {@return whether something of a mode can use a leg} */
    boolean of(int leg, Leg.Mode mode) {
        return nature.road(leg).leg().mode() == mode;
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
