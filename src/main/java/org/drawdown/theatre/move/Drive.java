package org.drawdown.theatre.move;

import java.util.Optional;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Window;
import org.drawdown.outcome.Happening;
import org.drawdown.theatre.nature.Road;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;
import org.drawdown.theatre.stage.WorkHours;

/**
 * A column on one leg: it drives in the allowed hours, is attacked and breaks down, halts while the leg is shut, and is
 * held at the border. A drive cut short keeps the distance done.
 */
final class Drive implements Road.Traveller {
    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final Errand errand;
    private final Optional<Park> park;
    private final Column column;
    private final Road road;
    private final Place from;
    private final boolean stopsBehind;
    private final Runnable done;
    private final WorkHours hours;
    private final Peril peril;
    private final Mishaps.Mishap mishap;
    private double mishapAt;
    private double left;
    private String law;
    private Runnable next;
    private Booking driving;
    private long since;
    private long worked;
    private double pace;
    private boolean searching;

    /**
     * A drive, not begun yet.
     *
     * @param from        the end at which the column enters
     * @param stopsBehind whether it goes no further than the other end
     * @param done        what follows when it is there
     */
    Drive(
            Operations ops,
            Call call,
            Errand errand,
            Optional<Park> park,
            Column column,
            Road road,
            Place from,
            boolean stopsBehind,
            Runnable done) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = call;
        this.errand = errand;
        this.park = park;
        this.column = column;
        this.road = road;
        this.from = from;
        this.stopsBehind = stopsBehind;
        this.done = done;
        this.hours = stage.ground().hours(call.move().hours());
        this.peril = new Peril(ops, road, column.owner(), hours);
        this.left = road.work(from.key());
        this.law = road.law(from.key());
        this.mishap = ops.mishaps(park, road.key())
                .map(each -> each.next(column.owner().vehicles() * left / hours.secondsADay()))
                .orElse(new Mishaps.Mishap(Double.POSITIVE_INFINITY, 0, false));
        this.mishapAt = mishap.happens() ? left * (1 - mishap.after()) : -1;
        this.next = this::comeIn;
    }

    void begin() {
        ops.danger().setsOut(road);
        road.enters(this);
        goOn();
    }

    /** Drives on to the end of the leg, or to what stops the column before. */
    private void goOn() {
        since = stage.now();
        pace = road.pace();
        worked = (long) Math.ceil(left / pace);
        Runnable then = next;
        if (mishapAt >= 0) {
            worked = (long) Math.ceil(Math.max(0, left - mishapAt) / pace);
            then = this::breakDown;
        }
        long end = hours.finish(since, worked);
        long dayEnds = stage.calendar().dayBegins(stage.calendar().day(since) + 1);
        if (peril.look() && end > dayEnds) {
            end = dayEnds;
            worked = hours.worked(since, end);
            then = this::goOn;
        }
        long struckAfter = peril.struckAfter(since, end);
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
            hasDriven(worked);
            errand.waited(since, Causes.DRIVING, road.key());
            then.run();
        };
    }

    private void hasDriven(long seconds) {
        left = Math.max(0, left - seconds * pace);
        peril.meets(since);
    }

    private void strike() {
        Ambush ambush = peril.strikes();
        int today = stage.calendar().day(stage.now());
        int destroyed = Math.min(ambush.destroys(today), column.owner().vehicles());
        int killed = ambush.kills(today);
        long halt = ambush.halts(today);
        errand.struck(Causes.ATTACK, road.key(), destroyed, ambush.wounds(today), killed, halt);
        column.loses(destroyed, killed);
        road.attacked();
        ambush.shuts(today).ifPresent(this::shutRoad);
        halt(Causes.ATTACK, halt, ambush.law());
    }

    private void shutRoad(long seconds) {
        searching = true;
        road.beginSearch();
        stage.kernel().nature(seconds, road::endSearch);
    }

    private void breakDown() {
        mishapAt = -1;
        int lost = mishap.loses() ? Math.min(1, column.owner().vehicles()) : 0;
        errand.struck(Causes.BREAKDOWN, road.key(), lost, 0, 0, mishap.halts());
        column.loses(lost, 0);
        halt(
                Causes.BREAKDOWN,
                mishap.halts(),
                ops.mishaps(park, road.key()).map(Mishaps::law).orElse(""));
    }

    private void halt(String cause, long seconds, String law) {
        errand.spends(cause, road.key(), law, seconds, this::lookAgain);
    }

    @Override
    public void roadChanged() {
        boolean alreadyThere = driving.pending() && driving.link().to() == stage.now();
        if (!driving.pending() || alreadyThere) {
            return;
        }
        long done = hours.worked(since, stage.now());
        hasDriven(done);
        driving.cutShort(stage.now() - since - done, () -> {
            errand.waited(since, Causes.DRIVING, road.key());
            lookAgain();
        });
    }

    /** A search that its own attack brought about does not hold it. */
    private void lookAgain() {
        if (searching ? road.isUnbarred() : road.isOpen()) {
            goOn();
        } else {
            await(searching ? road.unbarred() : road.open(), this::lookAgain);
        }
    }

    private void await(Window window, Runnable then) {
        long from = stage.now();
        String cause = road.shutBy();
        window.await(errand.name(), Stage.label(cause, call.key(), road.key()), () -> {
            errand.waited(from, cause, road.key());
            then.run();
        });
    }

    /** The first vehicle is at the end of a leg: where the column stops, the last comes in behind it. */
    private void comeIn() {
        double km = column.owner().vehicles() * call.spacing();
        double behind = stopsBehind ? road.usual(km) : 0;
        if (behind == 0) {
            leave();
            return;
        }
        long first = stage.now();
        left = behind;
        law = "";
        next = () -> {
            stage.tell(new Happening.Passed(stage.now(), call.key(), errand.number(), road.key(), km, first));
            leave();
        };
        goOn();
    }

    private void leave() {
        Optional<Border> border = ops.border(road);
        if (border.isPresent()) {
            border.get().cross(errand.name(), call, road.leg().from().equals(from.key()), this::crossed);
        } else {
            pass();
        }
    }

    /** Who is through with the border goes on when the leg is not shut. */
    private void crossed() {
        if (road.isUnbarred()) {
            pass();
        } else {
            await(road.unbarred(), this::crossed);
        }
    }

    private void pass() {
        road.leaves(this);
        park.ifPresent(trucks -> trucks.logbook().drove(column.owner().vehicles() * road.km()));
        done.run();
    }
}
