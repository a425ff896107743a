package org.drawdown.theatre.move;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Label;
import org.drawdown.network.Network;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Move;
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

        /** {@return escorts that go along} */
        int escorts();

        /** So many vehicles are destroyed or given up, and so many people killed. */
        void loses(int vehicles, int killed);

        /** {@return whether it may still give its journey up} */
        boolean mayTurnBack();

        /** Its way is shut and it gives its journey up where it is. */
        void turnsBack(Place at);
    }

    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final int number;
    private final String name;
    private final Optional<Park> park;
    private final Owner owner;
    private final WorkHours hours;
    private final Leg.Mode mode;
    private final Move.WhenClosed closed;

    private Place at;
    private Place started;
    private Place goal;
    private IntPredicate may;
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
    private long entered;
    private double rate;
    private double met;
    private int metOn;
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
        this.closed = call.move().whenClosed();
        this.mode = park.map(fleet -> fleet.fleet().type().mode()).orElse(Leg.Mode.ROAD);
    }

    /** Drives from one place to another, by legs that are allowed. */
    void drive(Place from, Place to, Predicate<String> allowed, Runnable then) {
        at = from;
        started = from;
        goal = to;
        may = leg -> ops.of(leg, mode) && allowed.test(ops.nature().road(leg).key());
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
        int[] way = closed.does() == Move.Does.WAIT
                ? Network.NONE
                : roads.shortest(
                        at.account(),
                        goal.account(),
                        leg -> may.test(leg) && ops.nature().road(leg).mayEnter());
        int[] anyway = way.length > 0 ? way : roads.shortest(at.account(), goal.account(), may);
        boolean stays = closed.givesUp() && owner.mayTurnBack() && way.length == 0;
        road = ops.nature().road(stays ? firstShut(anyway) : anyway[0]);
        if (road.mayEnter()) {
            enter(anyway[0]);
        } else {
            new Detour().await();
        }
    }

    /** Who may turn back does not set out on a way that is shut further on. */
    private int firstShut(int[] way) {
        return Arrays.stream(way)
                .filter(leg -> !ops.nature().road(leg).mayEnter())
                .findFirst()
                .orElseThrow();
    }

    /** Waits until some leg opens that was shut: the one ahead, or one on another way; or until patience runs out. */
    private final class Detour {
        private final long from = stage.now();
        private final String cause = road.shutBy();
        private final AnyOpening opening = new AnyOpening(ops, this::helps, name, shut(cause), this::lookAgain);
        private Booking patience;

        void await() {
            opening.await();
            if (closed.givesUp() && owner.mayTurnBack() && (at != started || closed.does() == Move.Does.AIR)) {
                patience = stage.kernel().book(shut(cause), ops.patience(call).next(), this::giveUp);
            }
        }

        private boolean helps(Road other) {
            return closed.does() == Move.Does.WAIT ? other == road : other.leg().mode() == mode;
        }

        private void lookAgain() {
            if (patience != null) {
                patience.cancel();
            }
            tellWaited(from, cause);
            nextLeg();
        }

        private void giveUp() {
            opening.withdraw();
            tellWaited(from, cause);
            owner.turnsBack(at);
        }
    }

    private Label shut(String cause) {
        return Stage.label(cause, call.key(), road.key());
    }

    private void tellWaited(long from, String cause) {
        stage.waited(from, cause, call.from().key(), call.key(), road.key());
    }

    private void enter(int leg) {
        left = road.work(at.key());
        law = road.law(at.key());
        struckOn = -1;
        metOn = -1;
        entered = stage.now();
        ops.danger().setsOut(road);
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
        long end = hours.finish(since, worked);
        long dayEnds = stage.calendar().dayBegins(stage.calendar().day(since) + 1);
        rate = ops.danger().on(road, owner, entered) / hours.secondsADay();
        if (end > dayEnds && rate > 0 && ops.danger().changes(road)) {
            end = dayEnds;
            worked = hours.worked(since, end);
            then = this::goOn;
        }
        long struckAfter = struckAfter(end);
        if (struckAfter < worked) {
            worked = struckAfter;
            end = hours.finish(since, worked);
            then = this::strike;
        }
        driving = stage.kernel()
                .book(
                        Stage.label(Causes.DRIVING, call.key(), road.key(), law),
                        end - since,
                        end - since - worked,
                        driven(then));
    }

    private Runnable driven(Runnable then) {
        return () -> {
            left = Math.max(0, left - worked * paceDriven);
            meets();
            stage.waited(since, Causes.DRIVING, call.from().key(), call.key(), road.key());
            then.run();
        };
    }

    /** Seconds of work until the first attack before {@code end}; more than the work when there is none. */
    private long struckAfter(long end) {
        Optional<Ambush> ambush = ops.ambush(road).filter(each -> rate > 0);
        long before = 0;
        int last = stage.calendar().day(end);
        for (int day = stage.calendar().day(since); ambush.isPresent() && day <= last; day++) {
            long from = Math.max(since, stage.calendar().dayBegins(day));
            long today = hours.worked(from, Math.min(end, stage.calendar().dayBegins(day + 1)));
            double bears = Math.max(0, ambush.get().bears(day) - (day == metOn ? met : 0));
            if (day > struckOn && rate * today > bears) {
                return before + (long) (bears / rate);
            }
            before += today;
        }
        return Long.MAX_VALUE;
    }

    /** Adds the hazard met today since it last went on, so that a day cut in pieces is as dangerous as a whole one. */
    private void meets() {
        int today = stage.calendar().day(stage.now());
        long from = Math.max(since, stage.calendar().dayBegins(today));
        met = (today == metOn ? met : 0) + rate * hours.worked(from, stage.now());
        metOn = today;
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
        Optional<Border> border = ops.border(road);
        if (border.isPresent()) {
            border.get().cross(name, call, road.leg().from().equals(at.key()), () -> crossed(leg));
        } else {
            pass(leg);
        }
    }

    /** Who is through with the border goes on when the leg is not shut. */
    private void crossed(int leg) {
        if (road.isUnbarred()) {
            pass(leg);
        } else {
            long from = stage.now();
            String cause = road.shutBy();
            road.unbarred().await(name, shut(cause), () -> {
                tellWaited(from, cause);
                crossed(leg);
            });
        }
    }

    private void pass(int leg) {
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
        meets();
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
            String cause = road.shutBy();
            (searching ? road.unbarred() : road.open()).await(name, shut(cause), () -> {
                tellWaited(from, cause);
                lookAgain();
            });
        }
    }
}
