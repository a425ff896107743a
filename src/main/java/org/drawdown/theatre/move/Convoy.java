package org.drawdown.theatre.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Move;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Journey;
import org.drawdown.theatre.paper.Permit;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.place.ServicePoints;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Numbered;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/**
 * A convoy's life, from the call to its vehicles' being free again. Read it downward: each step names the next. Cargo
 * that drives itself goes one way; its escort, if any, goes home.
 */
final class Convoy implements Column.Owner, Journey {
    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final Optional<Park> park;
    private final Load load;
    private final int number;
    private final String name;
    private final Place home;
    private final Column column;
    private final BroughtIn broughtIn;
    private final Entry entry;
    private final Optional<Timetable> timetable;
    private final Muster muster;
    private final Cover cover;
    private Permit permit;
    private final List<Pool> companions = new ArrayList<>();
    private final List<Integer> companionUnits = new ArrayList<>();
    private int vehicles;
    private int held;
    private boolean formed;
    private boolean loaded;
    private boolean delivered;
    private boolean gaveUp;
    private long departed;

    Convoy(Operations ops, Call call, Optional<Park> park, Load load, int vehicles) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = call;
        this.park = park;
        this.load = load;
        this.vehicles = vehicles;
        this.number = call.prepares(this);
        this.name = Numbered.name(call.key(), number);
        this.home = park.or(this::escort).map(ops::home).orElse(call.from());
        this.broughtIn = new BroughtIn(ops, call, park);
        this.column = new Column(ops, call, number, name, park, this);
        this.cover = new Cover(ops, call, name);
        this.entry = new Entry(ops, call, name, load);
        this.timetable = park.flatMap(fleet ->
                ops.timetable(call.from(), call.to(), fleet.fleet().type().mode()));
        Mover mover = new Mover(
                name,
                call,
                park,
                List.of(home.key(), call.from().key(), call.to().key(), home.key()),
                stage.ground().hours(call.move().hours()));
        this.muster = new Muster(ops, mover, vehicles, this::needs, this::goWithFewer, this::formUp, this::prepare);
    }

    void begin() {
        permit = muster.permit();
        call.expects(1);
        muster.begin();
    }

    private void formUp(int[] units) {
        if (park.isPresent()) {
            held = units[0];
            entry.expectsFewer(leaveBehind(units[0]));
        }
        takeCompanions(units);
        formed = true;
        entry.setOut();
        if (timetable.isEmpty()) {
            call.starts();
        }
        stage.tell(new Happening.Began(stage.now(), "journey", name, home.key()));
    }

    private void prepare() {
        Optional<Span> prepare = ops.prepares(call);
        if (prepare.isPresent()) {
            stage.kernel()
                    .book(
                            Stage.label(
                                    Causes.PREPARING,
                                    call.key(),
                                    home.key(),
                                    prepare.get().law()),
                            prepare.get().next(),
                            this::leaveHome);
        } else {
            leaveHome();
        }
    }

    private void leaveHome() {
        permit.leave(() -> cover.over(home, call.from(), this::driveIn));
    }

    private void driveIn() {
        if (home == call.from()) {
            load();
        } else {
            broughtIn.leave(home, vehicles);
            tellDeparted(home, call.from(), broughtIn.told());
            column.drive(home, call.from(), permit::allows, this::arriveToLoad);
        }
    }

    private void arriveToLoad() {
        cover.ends();
        tellArrived(home, call.from(), broughtIn.told());
        if (broughtIn.nothing()) {
            load();
        } else {
            serve(call.from().unloading(), () -> {
                broughtIn.arrive();
                load();
            });
        }
    }

    private void load() {
        serve(call.from().loading(), this::askToReturn);
    }

    /** Who did not drive in needs no more than it has; others ask for the way out where a grant covers one way. */
    private void askToReturn() {
        if (home == call.from()) {
            permit.leave(this::setOff);
        } else {
            permit = permit.wayBack();
            permit.ask(() -> permit.leave(this::setOff));
        }
    }

    /** A ship waits for its date, and then takes on what stands there by now. */
    private void setOff() {
        if (timetable.isPresent()) {
            timetable.get().await(call, this::sail);
        } else {
            cover.over(call.from(), call.to(), this::driveOut);
        }
    }

    private void sail() {
        ops.dispatch().fillUp(call, park.orElseThrow(), load, vehicles);
        call.starts();
        driveOut();
    }

    private void driveOut() {
        call.from().leaves(load, call.key());
        loaded = true;
        tellDeparted(call.from(), call.to(), load.told(ops.books().kinds()));
        column.drive(call.from(), call.to(), permit::allows, this::unload);
    }

    private void unload() {
        cover.ends();
        entry.comeIn(() -> serve(call.to().unloading(), this::deliver));
    }

    @Override
    public boolean mayTurnBack() {
        return !delivered && !gaveUp;
    }

    /** Its way is shut for too long: it drives back to where it came from, and is unloaded where it was loaded. */
    @Override
    public void turnsBack(Place at) {
        gaveUp = true;
        entry.giveUp();
        call.expects(-1);
        if (loaded) {
            column.drive(at, call.from(), permit::allows, this::unloadAgain);
        } else {
            column.drive(at, home, permit::allows, this::comeHomeEmpty);
        }
    }

    private void unloadAgain() {
        cover.ends();
        serve(call.from().unloading(), this::putBack);
    }

    private void putBack() {
        loaded = false;
        delivered = true;
        vehicles = park.isPresent() ? vehicles : 0;
        tellArrived(call.from(), call.from(), load.told(ops.books().kinds()));
        call.from().comesBack(load, call.key());
        goHome(call.from());
    }

    private void comeHomeEmpty() {
        delivered = true;
        if (timetable.isPresent()) {
            call.starts();
        }
        call.from().release(load);
        broughtIn.comeBack(home);
        rest();
    }

    private void deliver() {
        loaded = false;
        delivered = true;
        tellArrived(call.from(), call.to(), load.told(ops.books().kinds()));
        vehicles = park.isPresent() ? vehicles : 0;
        call.to().arrives(load, call.key());
        call.expects(-1);
        goHome(call.to());
    }

    private void goHome(Place at) {
        if (park.isEmpty() && companions.isEmpty()) {
            free();
        } else {
            cover.over(at, home, () -> column.drive(at, home, permit::allows, this::rest));
        }
    }

    private void rest() {
        cover.ends();
        for (int i = 0; i < companions.size(); i++) {
            companions.get(i).giveBack(companionUnits.get(i));
        }
        companions.clear();
        long turn = park.map(Park::turn).orElse(0L);
        if (turn == 0) {
            free();
        } else {
            String law = park.map(Park::turnLaw).orElse("");
            stage.kernel().book(Stage.label(Causes.REST, call.key(), home.key(), law), turn, this::free);
        }
    }

    private void free() {
        if (park.isPresent() && held > 0) {
            park.get().pool().giveBack(held);
        }
        stage.tell(new Happening.Ended(stage.now(), "journey", name, home.key(), ""));
        boolean toTheAir = gaveUp && call.move().whenClosed().does() == Move.Does.AIR;
        call.ends(this);
        if (toTheAir) {
            park.ifPresent(this::handOver);
        }
        ops.dispatch().ended(call);
    }

    private void handOver(Park trucks) {
        call.shuns(trucks);
        new Reopening(ops, call, trucks).await();
    }

    @Override
    public boolean callOff() {
        boolean off = muster.callOff();
        if (off) {
            call.callsOff(this, load);
        }
        return off;
    }

    @Override
    public void ranksAnew() {
        muster.ranksAnew();
    }

    @Override
    public boolean tooLarge() {
        return muster.tooLarge() || park.filter(Park::isOver).isPresent();
    }

    @Override
    public int carries(int kind) {
        return loaded ? load.count(kind) : broughtIn.carries(kind);
    }

    @Override
    public int brings(Place place, int kind) {
        int brought = place == call.from() ? broughtIn.carries(kind) : 0;
        return brought + (place == call.to() && !delivered ? load.count(kind) : 0);
    }

    @Override
    public int holds(Pool pool) {
        int holds = cover.holds(pool);
        holds += park.filter(trucks -> trucks.pool() == pool).isPresent() ? held : 0;
        for (int i = 0; i < companions.size(); i++) {
            holds += companions.get(i) == pool ? companionUnits.get(i) : 0;
        }
        return holds;
    }

    private void serve(Optional<ServicePoints> points, Runnable then) {
        if (points.isPresent() && park.isPresent()) {
            points.get().serve(name, vehicles, call.key(), then);
        } else {
            then.run();
        }
    }

    // What it needs

    private List<Need> needs(int least) {
        List<Need> needs = new ArrayList<>();
        park.ifPresent(trucks -> needs.add(new Need(trucks.pool(), least, vehicles)));
        call.move().escort().ifPresent(escort -> needs.add(companion(escort)));
        call.move().search().ifPresent(search -> needs.add(companion(search)));
        needs.addAll(entry.needs());
        return needs;
    }

    private Need companion(Move.Escort escort) {
        return Need.of(ops.park(escort.from()).pool(), units(escort));
    }

    private int units(Move.Escort escort) {
        return Math.max(1, (int) Math.ceil(vehicles / stage.value(escort.onePer())));
    }

    private Optional<Park> escort() {
        return call.move().escort().or(() -> call.move().search()).map(each -> ops.park(each.from()));
    }

    private void takeCompanions(int[] units) {
        int next = park.isPresent() ? 1 : 0;
        for (Optional<Move.Escort> each :
                List.of(call.move().escort(), call.move().search())) {
            if (each.isPresent()) {
                keepOnly(each.get(), units[next++]);
            }
        }
    }

    /** Fewer vehicles than asked for need fewer escorts. */
    private void keepOnly(Move.Escort escort, int granted) {
        Pool pool = ops.park(escort.from()).pool();
        int enough = Math.min(granted, units(escort));
        giveBack(pool, granted - enough);
        companions.add(pool);
        companionUnits.add(enough);
    }

    /** {@return what does not go with so many vehicles; it waits for the next} */
    private Load leaveBehind(int granted) {
        if (granted >= vehicles) {
            return Load.empty(ops.books().kinds());
        }
        Load surplus = ops.dispatch().surplus(call, load, park, granted, true);
        call.from().release(surplus);
        vehicles = granted;
        return surplus;
    }

    /** Its papers are for fewer; vehicles and escort that are in hand already and not needed are free. */
    private void goWithFewer(int granted) {
        Load surplus = leaveBehind(granted);
        if (!formed) {
            return;
        }
        entry.expectsFewer(surplus);
        park.ifPresent(trucks -> {
            trucks.pool().giveBack(held - granted);
            held = granted;
        });
        int next = 0;
        for (Optional<Move.Escort> each :
                List.of(call.move().escort(), call.move().search())) {
            if (each.isPresent()) {
                int enough = Math.min(companionUnits.get(next), units(each.get()));
                giveBack(companions.get(next), companionUnits.get(next) - enough);
                companionUnits.set(next++, enough);
            }
        }
    }

    private static void giveBack(Pool pool, int units) {
        if (units > 0) {
            pool.giveBack(units);
        }
    }

    // What it loses

    /** Cargo that drives itself is not in the column while its escort drives in. */
    @Override
    public int vehicles() {
        return park.isPresent() || loaded ? vehicles : 0;
    }

    @Override
    public int escorts() {
        return call.move().escort().isPresent() && !companionUnits.isEmpty() ? companionUnits.get(0) : 0;
    }

    @Override
    public void loses(int lost, int killed) {
        if (lost > 0) {
            losesVehicles(lost);
        }
        if (killed > 0) {
            losesPeople(killed);
        }
    }

    private void losesVehicles(int lost) {
        vehicles -= lost;
        if (park.isPresent()) {
            held -= lost;
            park.get().pool().scrap(lost);
        }
        broughtIn.makesDoWith(vehicles);
        if (!delivered) {
            losesLoad(ops.dispatch().surplus(call, load, park, vehicles, false));
        }
    }

    private void losesLoad(Load gone) {
        if (loaded) {
            Books books = ops.books();
            for (int kind = 0; kind < gone.kinds(); kind++) {
                books.move(
                        kind,
                        gone.count(kind),
                        books.account(Whereabouts.ON_THE_MOVE),
                        books.account(Whereabouts.LOST),
                        call.key());
            }
        } else {
            call.from().release(gone);
        }
        entry.expectsFewer(gone);
    }

    /** Those killed are passengers, or else of the escort, who are people of its home. */
    private void losesPeople(int killed) {
        Books books = ops.books();
        int left = killed;
        for (int kind = 0; kind < load.kinds() && left > 0; kind++) {
            Kind what = books.kinds().kind(kind);
            if (!what.people() || what.separates()) {
                continue;
            }
            int passengers = loaded ? Math.min(left, load.count(kind)) : 0;
            losesPassengers(kind, passengers);
            int escorts = Math.min(left - passengers, Math.max(0, home.unclaimed(kind)));
            home.disposes(kind, escorts, Whereabouts.DEAD, call.key());
            left -= passengers + escorts;
        }
    }

    private void losesPassengers(int kind, int dead) {
        if (dead > 0) {
            Books books = ops.books();
            load.add(kind, -dead);
            books.move(kind, dead, books.account(Whereabouts.ON_THE_MOVE), books.account(Whereabouts.DEAD), call.key());
            Load gone = Load.empty(books.kinds());
            gone.add(kind, dead);
            entry.expectsFewer(gone);
        }
    }

    // What is told

    private String means() {
        return park.map(Park::key).orElse("themselves");
    }

    private void tellDeparted(Place from, Place to, Map<String, Integer> what) {
        departed = stage.now();
        stage.tell(new Happening.Departed(departed, means(), number, call.key(), from.key(), to.key(), vehicles, what));
    }

    private void tellArrived(Place from, Place to, Map<String, Integer> what) {
        stage.tell(new Happening.Arrived(
                stage.now(), means(), number, call.key(), from.key(), to.key(), vehicles, what, departed));
    }
}
