package org.drawdown.theatre.move;

import java.util.List;
import java.util.Optional;
import org.drawdown.kernel.Pool;
import org.drawdown.scenario.Move;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Journey;
import org.drawdown.theatre.order.Plan;
import org.drawdown.theatre.paper.Permit;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.place.ServicePoints;
import org.drawdown.theatre.stage.Causes;
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
    private final Errand errand;
    private final Vehicles vehicles;
    private final Place home;
    private final BroughtIn broughtIn;
    private final Freight freight;
    private final Optional<Timetable> timetable;
    private final Muster muster;
    private final Cover cover;
    private final Column column;
    private Permit permit;
    private boolean gaveUp;

    Convoy(Operations ops, Call call, Plan plan, int number) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = call;
        this.park = plan.park();
        this.errand = new Errand(ops, call, plan, this, number);
        this.vehicles = new Vehicles(ops, call, park, plan.vehicles());
        this.home = vehicles.home();
        this.broughtIn = new BroughtIn(ops, call, park);
        this.freight = new Freight(ops, call, errand.name(), park, plan.load());
        this.column = new Column(ops, call, errand, park, this);
        this.cover = new Cover(ops, call, errand.name());
        this.timetable = park.flatMap(fleet ->
                ops.timetable(call.from(), call.to(), fleet.fleet().type().mode()));
        Mover mover = new Mover(
                errand.name(),
                call,
                park,
                List.of(home.key(), call.from().key(), call.to().key(), home.key()),
                stage.ground().hours(call.move().hours()));
        this.muster = new Forming(ops, errand, mover, vehicles, freight, this::formUp, this::prepare).muster();
    }

    /** {@return what it is brought together by} */
    Muster muster() {
        return muster;
    }

    private void formUp() {
        permit = muster.permit();
        if (timetable.isEmpty()) {
            call.starts();
        }
        errand.begins(home);
    }

    private void prepare() {
        ops.prepares(call)
                .ifPresentOrElse(
                        span -> stage.kernel()
                                .book(
                                        Stage.label(Causes.PREPARING, call.key(), home.key(), span.law()),
                                        span.next(),
                                        this::leaveHome),
                        this::leaveHome);
    }

    private void leaveHome() {
        permit.leave(() -> cover.over(home, call.from(), this::driveIn));
    }

    private void driveIn() {
        if (home == call.from()) {
            load();
        } else {
            broughtIn.leave(home, vehicles.count());
            errand.departs(home, call.from(), vehicles.count(), broughtIn.told());
            column.drive(home, call.from(), permit::allows, this::arriveToLoad);
        }
    }

    private void arriveToLoad() {
        cover.ends();
        errand.arrives(home, call.from(), vehicles.count(), broughtIn.told());
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
        ops.planning().fillUp(call, park.orElseThrow(), freight.load(), vehicles.count());
        call.starts();
        driveOut();
    }

    private void driveOut() {
        freight.leaves();
        errand.departs(call.from(), call.to(), vehicles.count(), freight.told());
        column.drive(call.from(), call.to(), permit::allows, this::unload);
    }

    private void unload() {
        cover.ends();
        freight.comeIn(() -> serve(call.to().unloading(), this::deliver));
    }

    @Override
    public boolean mayTurnBack() {
        return !freight.over() && !gaveUp;
    }

    /** Its way is shut for too long: it drives back to where it came from, and is unloaded where it was loaded. */
    @Override
    public void turnsBack(Place at) {
        gaveUp = true;
        freight.giveUp();
        call.expects(-1);
        if (freight.loaded()) {
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
        vehicles.unload();
        errand.arrives(call.from(), call.from(), vehicles.count(), freight.told());
        freight.comesBack();
        goHome(call.from());
    }

    private void comeHomeEmpty() {
        if (timetable.isPresent()) {
            call.starts();
        }
        freight.stays();
        broughtIn.comeBack(home);
        rest();
    }

    private void deliver() {
        errand.arrives(call.from(), call.to(), vehicles.count(), freight.told());
        vehicles.unload();
        freight.arrives();
        call.expects(-1);
        goHome(call.to());
    }

    private void goHome(Place at) {
        if (vehicles.goHome()) {
            cover.over(at, home, () -> column.drive(at, home, permit::allows, this::rest));
        } else {
            free();
        }
    }

    private void rest() {
        cover.ends();
        vehicles.giveBackCompanions();
        errand.rest(home, this::free);
    }

    private void free() {
        vehicles.giveBack();
        errand.ends(home);
        if (gaveUp && call.move().whenClosed().does() == Move.Does.AIR) {
            park.ifPresent(this::handOver);
        }
        errand.review();
    }

    private void handOver(Park trucks) {
        call.shuns(trucks);
        new Reopening(ops, call, trucks).await();
    }

    @Override
    public boolean callOff() {
        return errand.callOff(muster, freight.load());
    }

    @Override
    public void asksAnew() {
        muster.asksAnew();
    }

    @Override
    public boolean tooLarge() {
        return muster.tooLarge() || park.filter(Park::isOver).isPresent();
    }

    @Override
    public int carries(int kind) {
        return freight.loaded() ? freight.load().count(kind) : broughtIn.carries(kind);
    }

    @Override
    public int brings(Place place, int kind) {
        int brought = place == call.from() ? broughtIn.carries(kind) : 0;
        return brought + (place == call.to() && !freight.over() ? freight.load().count(kind) : 0);
    }

    @Override
    public int holds(Pool pool) {
        return cover.holds(pool) + vehicles.holds(pool);
    }

    /** Cargo that drives itself is not in the column while its escort drives in. */
    @Override
    public int vehicles() {
        return park.isPresent() || freight.loaded() ? vehicles.count() : 0;
    }

    @Override
    public int escorts() {
        return vehicles.escorts();
    }

    @Override
    public void loses(int lost, int killed) {
        if (lost > 0) {
            vehicles.lose(lost);
            broughtIn.makesDoWith(vehicles.count());
            freight.makesDoWith(vehicles.count());
        }
        if (killed > 0) {
            freight.losesPeople(killed, home);
        }
    }

    private void serve(Optional<ServicePoints> points, Runnable then) {
        errand.serve(points, vehicles.count(), then);
    }
}
