package org.drawdown.theatre.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Waiter;
import org.drawdown.network.Network;
import org.drawdown.outcome.Happening;
import org.drawdown.theatre.nature.Road;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;
import org.drawdown.theatre.stage.WorkHours;

/**
 * A column on its way, leg by leg: it waits where the next leg is shut and no way round is open, drives in the allowed
 * hours, halts for the night, is attacked and breaks down. A leg cut short keeps the distance done.
 */
final class Column implements Road.Traveller {

    /** Whose column it is: how many vehicles it has, and what it loses. */
    interface Owner {
        int vehicles();

        /** So many vehicles are destroyed or given up, and so many people killed. */
        void loses(int vehicles, int killed);
    }

    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final int number;
    private final String name;
    private final Optional<Park> park;
    private final Owner owner;
    private final WorkHours hours;

    private Place at;
    private Place goal;
    private Runnable arrived;

    private Road road;
    private double left;
    private String law;
    private long since;
    private long worked;
    private double paceDriven;
    private Runnable next;
    private Booking driving;
    private Mishaps.Mishap mishap;
    private double mishapAt;
    private int struckOn;
    private int onTheWay;
    private boolean searching;

    Column(Operations ops, Call call, int number, String name, Optional<Park> park, Owner owner) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = call;
        this.number = number;
        this.name = name;
        this.park = park;
        this.owner = owner;
        this.hours = stage.ground().hours(call.move().hours());
    }

    /** Drives from one place to another. */
    void drive(Place from, Place to, Runnable then) {
        at = from;
        goal = to;
        arrived = then;
        onTheWay = 0;
        countOnTheWay(owner.vehicles());
        nextLeg();
    }

    private void countOnTheWay(int vehicles) {
        park.ifPresent(fleet -> fleet.logbook().onTheWay(vehicles - onTheWay));
        onTheWay = vehicles;
    }

    private void nextLeg() {
        if (at == goal) {
            countOnTheWay(0);
            arrived.run();
            return;
        }
        Network roads = stage.ground().roads();
        int[] way = roads.shortest(
                at.account(), goal.account(), leg -> ops.nature().road(leg).isOpen());
        int[] anyway = way.length > 0 ? way : roads.shortest(at.account(), goal.account(), leg -> true);
        road = ops.nature().road(anyway[0]);
        if (road.isOpen()) {
            enter(anyway[0]);
        } else {
            new Detour().await();
        }
    }

    /** Waits until some leg opens that was shut: the one ahead, or one on another way. */
    private final class Detour {
        private final long from = stage.now();
        private final List<Waiter> waiters = new ArrayList<>();
        private boolean over;

        void await() {
            for (Road each : ops.nature().roads()) {
                if (!each.isOpen()) {
                    waiters.add(each.open().await(name, closed(), this::lookAgain));
                }
            }
        }

        private void lookAgain() {
            if (!over) {
                over = true;
                waiters.forEach(Waiter::withdraw);
                tellWaited(from);
                nextLeg();
            }
        }
    }

    private Label closed() {
        return Stage.label(Causes.CLOSED_LEG, call.key(), road.key());
    }

    private void tellWaited(long from) {
        stage.waited(from, Causes.CLOSED_LEG, call.from().key(), call.key(), road.key());
    }

    private void enter(int leg) {
        left = road.work(at.key());
        law = road.law(at.key());
        struckOn = -1;
        searching = false;
        mishap = ops.mishaps(park, road.key())
                .map(each -> each.next(owner.vehicles() * left / hours.secondsADay()))
                .orElse(new Mishaps.Mishap(Double.POSITIVE_INFINITY, 0, false));
        mishapAt = mishap.happens() ? left * (1 - mishap.after()) : -1;
        next = () -> comesIn(leg);
        road.enters(this);
        goOn();
    }

    /** Drives on to the end of the leg, or to what stops the column before. */
    private void goOn() {
        since = stage.now();
        paceDriven = road.pace();
        worked = (long) Math.ceil(left / paceDriven);
        Runnable then = next;
        if (mishapAt >= 0) {
            worked = (long) Math.ceil(Math.max(0, left - mishapAt) / paceDriven);
            then = this::breakDown;
        }
        long struckAfter = struckAfter(worked);
        if (struckAfter < worked) {
            worked = struckAfter;
            then = this::strike;
        }
        long seconds = hours.finish(since, worked) - since;
        driving = stage.kernel()
                .book(
                        Stage.label(Causes.DRIVING, call.key(), road.key(), law),
                        seconds,
                        seconds - worked,
                        driven(then));
    }

    private Runnable driven(Runnable then) {
        return () -> {
            left = Math.max(0, left - worked * paceDriven);
            stage.waited(since, Causes.DRIVING, call.from().key(), call.key(), road.key());
            then.run();
        };
    }

    /** Seconds of work until the first attack on the way, or the work itself when there is none. */
    private long struckAfter(long work) {
        Optional<Ambush> ambush = ops.ambush(road);
        if (ambush.isEmpty()) {
            return work;
        }
        long end = hours.finish(since, work);
        long before = 0;
        int last = stage.calendar().day(end);
        for (int day = stage.calendar().day(since); day <= last; day++) {
            long from = Math.max(since, stage.calendar().dayBegins(day));
            long today = hours.worked(from, Math.min(end, stage.calendar().dayBegins(day + 1)));
            double share = ambush.get().strikesAfter(day, road.hazard().now() * today / hours.secondsADay());
            if (day > struckOn && share < 1) {
                return before + (long) (share * today);
            }
            before += today;
        }
        return work;
    }

    private void strike() {
        Ambush ambush = ops.ambush(road).orElseThrow();
        struckOn = stage.calendar().day(stage.now());
        int destroyed = Math.min(ambush.destroys(struckOn), owner.vehicles());
        int killed = ambush.kills(struckOn);
        long halt = ambush.halts(struckOn);
        tellStruck(Causes.ATTACK, destroyed, ambush.wounds(struckOn), killed, halt);
        loses(destroyed, killed);
        road.attacked();
        ambush.shuts(struckOn).ifPresent(this::shutRoad);
        halt(Causes.ATTACK, halt, ambush.law());
    }

    private void loses(int vehicles, int killed) {
        owner.loses(vehicles, killed);
        countOnTheWay(owner.vehicles());
    }

    private void shutRoad(long seconds) {
        searching = true;
        Road shut = road;
        shut.beginSearch();
        stage.kernel().nature(seconds, shut::endSearch);
    }

    private void breakDown() {
        mishapAt = -1;
        int lost = mishap.loses() ? Math.min(1, owner.vehicles()) : 0;
        tellStruck(Causes.BREAKDOWN, lost, 0, 0, mishap.halts());
        loses(lost, 0);
        halt(
                Causes.BREAKDOWN,
                mishap.halts(),
                ops.mishaps(park, road.key()).map(Mishaps::law).orElse(""));
    }

    private void halt(String cause, long seconds, String law) {
        long from = stage.now();
        stage.kernel().book(Stage.label(cause, call.key(), road.key(), law), seconds, () -> {
            stage.waited(from, cause, call.from().key(), call.key(), road.key());
            lookAgain();
        });
    }

    private void tellStruck(String what, int vehicles, int wounded, int killed, long halted) {
        stage.tell(new Happening.Struck(
                stage.now(), what, call.key(), number, road.key(), vehicles, wounded, killed, halted));
    }

    /** The first vehicle is at the end of a leg: where the column stops, the last comes in behind it. */
    private void comesIn(int leg) {
        double km = owner.vehicles() * call.spacing();
        boolean stopsHere = stage.ground().roads().across(leg, at.account()) == goal.account();
        double behind = stopsHere ? road.usual(km) : 0;
        if (behind == 0) {
            leave(leg);
            return;
        }
        long first = stage.now();
        left = behind;
        law = "";
        next = () -> {
            stage.tell(new Happening.Passed(stage.now(), call.key(), number, road.key(), km, first));
            leave(leg);
        };
        goOn();
    }

    private void leave(int leg) {
        road.leaves(this);
        park.ifPresent(trucks -> trucks.logbook().drove(owner.vehicles() * road.km()));
        at = ops.place(stage.ground().roads().across(leg, at.account()));
        nextLeg();
    }

    @Override
    public void roadChanged() {
        boolean alreadyThere = driving.pending() && driving.link().to() == stage.now();
        if (!driving.pending() || alreadyThere) {
            return;
        }
        long done = hours.worked(since, stage.now());
        left = Math.max(0, left - done * paceDriven);
        driving.cutShort(stage.now() - since - done, () -> {
            stage.waited(since, Causes.DRIVING, call.from().key(), call.key(), road.key());
            lookAgain();
        });
    }

    private void lookAgain() {
        if (searching ? road.isUnbarred() : road.isOpen()) {
            goOn();
        } else {
            long from = stage.now();
            (searching ? road.unbarred() : road.open()).await(name, closed(), () -> {
                tellWaited(from);
                lookAgain();
            });
        }
    }
}
