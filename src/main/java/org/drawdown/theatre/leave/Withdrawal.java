package org.drawdown.theatre.leave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Gate;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Conditions;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** The leaving of a mission: phases begin, sites thin out, pack, close and are handed over, rules bend at the end. */
public final class Withdrawal {
    private final Stage stage;
    private final Kinds kinds;
    private final Map<String, Place> places;
    private final Phases phases;
    private final Tasks tasks;
    private final Bending bending;
    private final Map<String, Closing> closings = new LinkedHashMap<>();
    private final Map<String, Packing> packings = new LinkedHashMap<>();

    /**
     * The withdrawal of a run.
     *
     * @param places by key, in the order of the scenario
     */
    public Withdrawal(Stage stage, Books books, Dispatch dispatch, Map<String, Place> places) {
        this.stage = stage;
        this.kinds = books.kinds();
        this.places = places;
        this.phases = new Phases(stage);
        this.tasks = new Tasks(stage, places);
        this.bending = new Bending(
                stage,
                books,
                dispatch,
                places.values().stream().filter(this::hasToBeEmptied).toList());
        for (Place place : places.values()) {
            if (!place.outside()) {
                closings.put(place.key(), closing(place));
                place.site()
                        .packing()
                        .ifPresent(packing ->
                                packings.put(place.key(), new Packing(stage, books.kinds(), place, packing)));
            }
        }
    }

    /** Begins everything; called in the opening of a run. */
    public void begin() {
        Map<String, Gate> gates = new LinkedHashMap<>();
        for (Place place : places.values()) {
            phase(place.key()).ifPresent(phase -> gates.put(place.key(), phases.begins(phase)));
        }
        tasks.begin(gates);
        phases.begin(tasks);
        closings.keySet().forEach(site -> beginClosing(places.get(site), gates.get(site)));
        bending.begin();
        places.values()
                .forEach(place ->
                        place.site().selling().ifPresent(rule -> new Selling(stage, kinds, place, rule).begin()));
        separateAtTheDeadline();
    }

    public boolean tasksDone() {
        return tasks.allDone();
    }

    private void beginClosing(Place place, Gate phaseBegins) {
        if (phaseBegins == null) {
            close(place);
            return;
        }
        phaseBegins.await(place.key(), Stage.label(Causes.PHASE, "", place.key()), () -> {
            stage.waited(0, Causes.PHASE, place.key(), "", place.key());
            close(place);
        });
        phase(place.key()).ifPresent(phase -> phase.thinning().forEach(step -> bookThinning(place, step)));
    }

    private void close(Place place) {
        pack(place);
        closings.get(place.key()).begin();
    }

    private void bookThinning(Place place, Phase.Thinning thinning) {
        double people = stage.value(thinning.people());
        double cargo = stage.value(thinning.cargo());
        long from = Math.max(0, stage.calendar().seconds(thinning.from()));
        stage.kernel().book(Stage.label(Causes.DATE, "thinning out", place.key()), from, () -> {
            pack(place);
            place.keep().thin(people, cargo);
            place.changed();
        });
    }

    private void pack(Place place) {
        Optional.ofNullable(packings.get(place.key())).ifPresent(Packing::begin);
    }

    private Closing closing(Place place) {
        Site site = place.site();
        int guard = place.stays()
                ? mayStay(site)
                : site.rearGuard().map(stage::whole).orElse(0);
        int vehicles = guardVehicles(site, guard);
        int lastColumn = ownColumn(site)
                .map(move -> Math.max(vehicles, stage.whole(move.convoy().upTo())))
                .orElse(0);
        return new Closing(stage, kinds, place, guard, vehicles, lastColumn, bending, this::closed);
    }

    private int mayStay(Site site) {
        return conditions()
                .people()
                .map(Conditions.People::mayStay)
                .map(ceilings -> ceilings.get(site.key()))
                .map(stage::whole)
                .orElse(0);
    }

    /** The vehicles of the last column, when the rear guard leaves in its own. */
    private int guardVehicles(Site site, int guard) {
        return ownColumn(site)
                .map(move -> stage.whole(move.passengers()))
                .filter(passengers -> passengers > 0)
                .map(passengers -> (guard + passengers - 1) / passengers)
                .orElse(0);
    }

    private Optional<Move> ownColumn(Site site) {
        return site.rearGuardLeavesBy()
                .flatMap(this::move)
                .filter(move -> move.by().isEmpty());
    }

    private Optional<Move> move(String key) {
        return scenario().moves().stream()
                .filter(move -> move.key().equals(key))
                .findFirst();
    }

    private void closed(Place place) {
        phase(place.key()).ifPresent(phases::closed);
    }

    private Optional<Phase> phase(String site) {
        return scenario().phases().stream()
                .filter(phase -> phase.sites().contains(site))
                .findFirst();
    }

    private boolean hasToBeEmptied(Place place) {
        boolean mayHoldCargo = conditions()
                .cargo()
                .filter(cargo -> cargo.at().contains(place.key()))
                .isPresent();
        return !place.outside() && !place.stays() && !mayHoldCargo;
    }

    /** At the sites that stay, those who separate do so on the mission's last day. */
    private void separateAtTheDeadline() {
        List<Place> staying =
                new ArrayList<>(places.values().stream().filter(Place::stays).toList());
        long lastDay = stage.calendar().deadlineSeconds() - 86_400;
        if (!staying.isEmpty() && lastDay >= 0) {
            stage.kernel()
                    .book(
                            Stage.label(Causes.DATE, "contracts end", ""),
                            lastDay,
                            () -> staying.forEach(this::separate));
        }
    }

    private void separate(Place place) {
        for (int kind : place.kinds()) {
            Kind what = kinds.kind(kind);
            if (what.separates()) {
                place.disposes(kind, place.present(kind), Whereabouts.SEPARATED, "contract ends");
            }
        }
        place.changed();
    }

    private Conditions conditions() {
        return scenario().conditions();
    }

    private Scenario scenario() {
        return stage.ground().scenario();
    }
}
