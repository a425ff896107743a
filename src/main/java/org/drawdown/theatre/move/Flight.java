package org.drawdown.theatre.move;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.theatre.nature.Shutter;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Journey;
import org.drawdown.theatre.order.Plan;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** An aircraft's loop from its home: crew day, ferry, load, fly, unload, home, turn. Read it downward. */
final class Flight implements Journey {
    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final Park park;
    private final Load load;
    private final int aircraft;
    private final Errand errand;
    private final Place home;
    private final Muster muster;
    private final Spots spots;
    private Park.Airframe airframe;
    private boolean inHand;
    private boolean loaded;
    private boolean delivered;
    private boolean lost;

    Flight(Operations ops, Call call, Plan plan, int number) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = call;
        this.park = plan.park().orElseThrow();
        this.load = plan.load();
        this.aircraft = plan.vehicles();
        this.errand = new Errand(ops, call, plan, this, number);
        this.home = ops.home(park);
        this.spots = new Spots(stage, call, errand.name(), aircraft);
        Mover mover = new Mover(errand.name(), call, plan.park(), List.of(), home.airHours());
        this.muster = new Muster(ops, errand, mover, this::needs, fewer -> {}, this::takeOver, this::beginDuty);
    }

    /** {@return what it is brought together by} */
    Muster muster() {
        return muster;
    }

    private void takeOver(int[] units) {
        call.starts();
        inHand = true;
        airframe = park.crewed();
        errand.begins(home);
    }

    private void beginDuty() {
        int today = stage.calendar().day(stage.now());
        long needed = seconds(home, call.from()) + seconds(call.from(), call.to()) + seconds(call.to(), home);
        long limit = park.fleet().dutyHours().map(stage::value).map(Math::round).orElse(Long.MAX_VALUE);
        long since = airframe.dutySince(today, stage.now());
        if (since < stage.now() && stage.now() + needed - since > limit) {
            waitUntil(stage.calendar().dayBegins(today + 1), Causes.CREW, home, this::beginDuty);
        } else {
            muster.permit().leave(this::breakDown);
        }
    }

    private void breakDown() {
        Optional<Mishaps.Mishap> mishap =
                ops.mishaps(Optional.of(park), home.key()).map(each -> each.next(aircraft));
        if (mishap.isPresent() && mishap.get().happens()) {
            lost = mishap.get().loses();
            errand.struck(Causes.BREAKDOWN, home.key(), 0, 0, 0, mishap.get().halts());
            errand.spends(Causes.BREAKDOWN, home.key(), "", mishap.get().halts(), this::ferry);
        } else {
            ferry();
        }
    }

    private void ferry() {
        hop(home, call.from(), Collections.emptyMap(), () -> spots.land(call.from(), this::load));
    }

    private void load() {
        errand.serve(call.from().loading(), aircraft, this::leave);
    }

    /** It has left already, unless this is its home. */
    private void leave() {
        if (home == call.from()) {
            muster.permit().leave(this::fly);
        } else {
            muster.permit().letLeave(this::fly);
        }
    }

    private void fly() {
        hop(call.from(), call.to(), load.told(ops.books().kinds()), () -> spots.land(call.to(), this::unload));
    }

    private void unload() {
        errand.serve(call.to().unloading(), aircraft, this::deliver);
    }

    private void deliver() {
        errand.arrives(call.from(), call.to(), aircraft, load.told(ops.books().kinds()));
        loaded = false;
        park.logbook().brings(load.people(ops.books().kinds()));
        delivered = true;
        call.to().arrives(load, call.key());
        call.expects(-1);
        hop(call.to(), home, Collections.emptyMap(), this::turn);
    }

    private void turn() {
        spots.leave(home);
        spots.end();
        errand.rest(home, this::free);
    }

    private void free() {
        park.rests(airframe);
        if (lost) {
            park.pool().scrap(aircraft);
        } else {
            park.pool().giveBack(aircraft);
        }
        errand.ends(home);
        errand.review();
    }

    @Override
    public boolean callOff() {
        return errand.callOff(muster, load);
    }

    @Override
    public void asksAnew() {
        muster.asksAnew();
    }

    @Override
    public boolean tooLarge() {
        return muster.tooLarge() || park.isOver();
    }

    @Override
    public int carries(int kind) {
        return loaded ? load.count(kind) : 0;
    }

    @Override
    public int brings(Place place, int kind) {
        return place == call.to() && !delivered ? load.count(kind) : 0;
    }

    @Override
    public int holds(Pool pool) {
        return inHand && park.pool() == pool ? aircraft : 0;
    }

    private List<Need> needs(int least) {
        List<Need> needs = new ArrayList<>();
        needs.add(new Need(park.pool(), aircraft, aircraft));
        needs.addAll(spots.needs());
        needs.addAll(call.to().walls().room(load));
        return needs;
    }

    /** Flies from one place to another, once both are open when they have to be. */
    private void hop(Place from, Place to, Map<String, Integer> carrying, Runnable then) {
        if (from == to) {
            then.run();
            return;
        }
        if (!open(from)) {
            waitForSky(from, () -> hop(from, to, carrying, then));
        } else if (!open(to)) {
            waitForSky(to, () -> hop(from, to, carrying, then));
        } else {
            long seconds = seconds(from, to);
            long leaves = leaves(from, to, seconds);
            if (leaves > stage.now()) {
                waitUntil(leaves, Causes.HOURS, from, () -> hop(from, to, carrying, then));
            } else {
                take(from, to, seconds, carrying, then);
            }
        }
    }

    private void take(Place from, Place to, long seconds, Map<String, Integer> carrying, Runnable then) {
        spots.leave(from);
        if (from == call.from() && to == call.to()) {
            call.from().leaves(load, call.key());
            loaded = true;
        }
        errand.departs(from, to, aircraft, carrying);
        airframe.works(stage.calendar().day(stage.now()), stage.now());
        park.logbook().onTheWay(aircraft);
        errand.spends(Causes.FLYING, to.key(), "", seconds, () -> {
            park.logbook().onTheWay(-aircraft);
            then.run();
        });
    }

    private boolean open(Place place) {
        return ops.nature().airfield(place.key()).isOpen();
    }

    private void waitForSky(Place place, Runnable then) {
        Shutter field = ops.nature().airfield(place.key());
        long since = stage.now();
        field.window().await(errand.name(), Stage.label(Causes.WEATHER, call.key(), place.key()), () -> {
            errand.waited(since, Causes.WEATHER, place.key());
            then.run();
        });
    }

    private void waitUntil(long instant, String cause, Place place, Runnable then) {
        errand.spends(cause, place.key(), "", instant - stage.now(), then);
    }

    /** The first moment from now on at which it can leave and be received at the other end. */
    private long leaves(Place from, Place to, long seconds) {
        long leaves = from.airHours().nextOpen(stage.now());
        long received = to.airHours().nextOpen(leaves + seconds) - seconds;
        return received == leaves ? leaves : from.airHours().nextOpen(received);
    }

    private long seconds(Place from, Place to) {
        return from == to ? 0 : ops.flightSeconds(park, from, to);
    }
}
