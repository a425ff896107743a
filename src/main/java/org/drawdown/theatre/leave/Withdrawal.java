package org.drawdown.theatre.leave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Gate;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Conditions;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Phase;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Shock;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.SoFar;
import org.drawdown.scenario.Upstream;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.paper.Papers;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** The leaving of a mission: phases begin, sites thin out, pack, close and are handed over, rules bend at the end. */
public final class Withdrawal {
    private final Stage stage;
    private final Kinds kinds;
    private final Nature nature;
    private final Map<String, Place> places;
    private final Phases phases;
    private final Tasks tasks;
    private final BendDays bendDays;
    private final Bending bending;
    private final List<Chartering> chartering;
    private final List<PlannedDisposal> planned;
    private final Map<String, Closing> closings = new LinkedHashMap<>();
    private final Map<String, Packing> packings = new LinkedHashMap<>();
    private final Map<String, Beginning> beginnings = new LinkedHashMap<>();
    private final Threats threats;
    private final Aftermath aftermath;
    private final Optional<Hurry> hurry;
    private final Optional<Liquidating> liquidating;

    /**
     * The withdrawal of a run.
     *
     * @param places by key, in the order of keys
     * @param parks  by the key of their fleet
     */
    public Withdrawal(
            Stage stage,
            Books books,
            Nature nature,
            Papers papers,
            Dispatch dispatch,
            Map<String, Place> places,
            Map<String, Park> parks) {
        this.stage = stage;
        this.kinds = books.kinds();
        this.nature = nature;
        this.places = places;
        this.phases = new Phases(stage);
        this.tasks = new Tasks(new Tasks.Setting(stage, kinds, papers, places, parks));
        Clearing clearing = new Clearing(
                stage,
                books,
                dispatch,
                scenario().destroying().map(rule -> new Demolition(stage, books.kinds(), papers, rule)));
        this.threats = new Threats(stage, nature, parks);
        this.aftermath = new Aftermath(
                stage,
                places.values().stream().filter(place -> !place.outside()).toList());
        this.hurry = scenario().expedited().map(each -> new Hurry(stage, each, dispatch, tasks, clearing));
        this.liquidating = scenario()
                .liquidation()
                .map(each -> new Liquidating(stage, books, tasks, clearing.ordinary(), each, places));
        this.bendDays = new BendDays(stage);
        this.bending = new Bending(
                stage,
                books,
                clearing,
                bendDays,
                places.values().stream().filter(this::hasToBeEmptied).toList());
        this.chartering = scenario().bends().buyCharters().stream()
                .map(rule -> chartering(rule, parks.get(rule.fleet()), dispatch))
                .toList();
        this.planned = places.values().stream()
                .flatMap(place ->
                        place.site().disposals().stream().map(plan -> new PlannedDisposal(stage, kinds, place, plan)))
                .toList();
        for (Place place : places.values()) {
            if (!place.outside()) {
                closings.put(place.key(), closing(place));
                beginnings.put(place.key(), beginning(place));
                place.site()
                        .packing()
                        .ifPresent(packing ->
                                packings.put(place.key(), new Packing(stage, books.kinds(), place, packing)));
            }
        }
        putHubsLast();
    }

    /** Hubs are handed over after the sites from which people or cargo come through them, but those that need not be. */
    private void putHubsLast() {
        List<Place> hubs = places.values().stream()
                .filter(place -> place.site().role() == Site.Role.HUB)
                .toList();
        if (!hubs.isEmpty()) {
            Upstream upstream = Upstream.ofWhatLeaves(scenario());
            hubs.forEach(hub -> upstream.strictlyOf(hub.key()).stream()
                    .filter(site -> !conditions().excepts(site))
                    .map(closings::get)
                    .forEach(closings.get(hub.key())::isAfter));
        }
    }

    /** Begins everything; called in the opening of a run. */
    public void begin() {
        tasks.begin(gates());
        phases.begin(tasks);
        beginnings.values().stream()
                .filter(each -> wasClosed(each.place()).isEmpty())
                .forEach(each -> each.await(() -> hurry(each.place())));
        places.values().stream().filter(place -> !place.outside()).forEach(this::bookThinning);
        bending.begin();
        chartering.forEach(each -> each.begin(bendDays));
        planned.forEach(each -> each.begin(tasks));
        separateAtTheDeadline();
        places.values()
                .forEach(place -> wasClosed(place)
                        .ifPresent(how -> closings.get(place.key()).wasOver(how)));
    }

    private Optional<SoFar.Closed> wasClosed(Place place) {
        return stage.ground().closed(place.key());
    }

    /** Enters what of a site had met a fate before the run began. */
    public void hadGone(Site from, String fate, int kind, int count) {
        planned.forEach(each -> each.hadGone(from, fate, kind, count));
    }

    /** {@return how many of a root kind have got a fate by the plan of their site} */
    public int asPlanned(String fate, int root) {
        return planned.stream().mapToInt(each -> each.done(fate, root)).sum();
    }

    /** A contingent is called home by its capital. */
    public void withdrawn(String contingent) {
        threats.withdrawn(contingent);
    }

    /** {@return when a site is looted after it was left, or {@link Outcome#NEVER}} */
    public long looted(String site) {
        return aftermath.looted(site);
    }

    /** {@return the gate that opens when a task of the mission is done} */
    public Gate done(String task) {
        return tasks.done(task);
    }

    /** {@return the gates that open when a task is done at a site, for all it is done for there, or for the mission} */
    public List<Gate> doneAt(String task, String site) {
        return tasks.doneAt(task, site);
    }

    /**
     * The conditions hold: the liquidation begins, if there is one.
     *
     * @param over what follows when it is over; at once, when there is none
     */
    public void liquidate(Runnable over) {
        liquidating.ifPresentOrElse(each -> each.begin(over), over);
    }

    /** {@return when the liquidation was over, or {@link Outcome#NEVER}} */
    public long liquidated() {
        return liquidating.map(Liquidating::over).orElse(Outcome.NEVER);
    }

    /** {@return what became of the liquidation, by site; empty where there is none} */
    public List<Outcome.Liquidation> liquidation() {
        return liquidating.map(Liquidating::outcome).orElse(List.of());
    }

    /** {@return what was hired near the deadline, by fleet; empty where nothing may be} */
    public List<Outcome.Charters> charters() {
        return chartering.stream().map(Chartering::outcome).toList();
    }

    public boolean tasksDone() {
        return tasks.allDone();
    }

    /** {@return the gates that open when a site of a phase, or of a date of its own, begins to close} */
    private Map<String, Gate> gates() {
        Map<String, Gate> gates = new LinkedHashMap<>();
        beginnings.forEach((site, beginning) -> {
            if (phase(site).isPresent() || beginning.place().site().closesFrom().isPresent()) {
                gates.put(site, beginning.begun());
            }
        });
        return gates;
    }

    private Chartering chartering(Bends.Charters rule, Park park, Dispatch dispatch) {
        return new Chartering(
                stage, dispatch, rule, park, withPeopleFor(park, dispatch), place -> mayStay(place.site()));
    }

    /** The places from which a fleet takes people away. */
    private List<Place> withPeopleFor(Park park, Dispatch dispatch) {
        return dispatch.calls().stream()
                .filter(call -> call.parks().contains(park))
                .filter(call -> Arrays.stream(call.kinds())
                        .anyMatch(kind -> kinds.kind(kind).people()))
                .map(Call::from)
                .distinct()
                .toList();
    }

    private Beginning beginning(Place place) {
        Beginning beginning = new Beginning(
                stage,
                place,
                phase(place.key()).map(phases::begins),
                () -> close(place),
                closings.get(place.key())::isBeyondHurry);
        threats.watch(place, beginning);
        nature.whenBroughtForward(place.key(), forward -> beginning.bringForward(told(forward), forward.shock()));
        return beginning;
    }

    private static Happening.Closing told(Nature.Forward forward) {
        return forward.closing() == Shock.Closing.EXPEDITED
                ? Happening.Closing.EXPEDITED
                : Happening.Closing.DELIBERATE;
    }

    private void hurry(Place place) {
        closings.get(place.key()).hurries(hurry.orElseThrow());
    }

    private void close(Place place) {
        pack(place);
        closings.get(place.key()).begin();
    }

    private void bookThinning(Place place) {
        phase(place.key())
                .filter(phase -> wasClosed(place).isEmpty())
                .ifPresent(phase -> phase.thinning().forEach(step -> bookThinning(place, step)));
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
        return new Closing(stage, kinds, place, guard, vehicles, lastColumn, bending, aftermath, this::closed);
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
        threats.closed(place);
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
