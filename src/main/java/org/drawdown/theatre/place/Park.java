package org.drawdown.theatre.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.drawdown.chance.Parameter;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Pool;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Fleet;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Span;
import org.drawdown.theatre.stage.Stage;

/**
 * A fleet in a run: the vehicles at home, and what one of them carries. What covers several movements at once is given out
 * by the movement, and is counted, hired, lost and told by the vehicle.
 */
public final class Park {
    private final Stage stage;
    private final Fleet fleet;
    private final Logbook logbook;
    private final int covers;
    private final Pool pool;
    private final int[] capacity;
    private final int[] changes;
    private final Optional<Span> turn;
    private int contracts;
    private boolean over;
    private final Deque<Airframe> airframes = new ArrayDeque<>();
    private final List<IntConsumer> falls = new ArrayList<>();

    public Park(Stage stage, Kinds kinds, Fleet fleet) {
        this.stage = stage;
        this.fleet = fleet;
        this.covers = Math.max(1, stage.whole(fleet.covers()));
        this.logbook = new Logbook(stage, covers);
        int units = fleet.hired().isPresent() ? 0 : atMost();
        this.pool = new Pool(stage.kernel(), fleet.key(), units * covers, logbook.used(), logbook.there());
        this.changes = fleet.changes().stream()
                .mapToInt(change -> stage.whole(change.by()))
                .toArray();
        this.turn = fleet.turn().map(delay -> stage.span(delay, "turn/" + fleet.key()));
        this.capacity = new int[kinds.size()];
        for (int kind = 0; kind < capacity.length; kind++) {
            int own = kinds.own(kind);
            capacity[kind] = own == kind ? capacityFor(kinds, kind) : capacity[own];
        }
    }

    private int capacityFor(Kinds kinds, int kind) {
        if (kinds.kind(kind).people()) {
            return Optional.ofNullable(fleet.carries().get(kinds.kind(kind).key()))
                    .map(stage::whole)
                    .orElseGet(() -> stage.whole(fleet.seats()));
        }
        Parameter stated = fleet.carries().get(kinds.kind(kind).key());
        if (stated == null) {
            return 0;
        }
        double byMass = fleet.payload().isPresent() && kinds.tonnes(kind) > 0
                ? Math.floor(stage.value(fleet.payload().get()) / kinds.tonnes(kind))
                : Integer.MAX_VALUE;
        return (int) Math.min(stage.whole(stated), byMass);
    }

    public Fleet fleet() {
        return fleet;
    }

    public String key() {
        return fleet.key();
    }

    /** {@return how many there are when nothing is lost or leaves from now on} */
    public int atMost() {
        return Math.max(0, stage.whole(fleet.count()) - lostSoFar());
    }

    private int lostSoFar() {
        return stage.ground()
                .scenario()
                .soFar()
                .map(soFar -> soFar.lost().get(key()))
                .map(stage::whole)
                .orElse(0);
    }

    /** {@return how many there are now: at home, or on the way and to stay when they come back} */
    public int units() {
        return pool.units() / covers;
    }

    /** {@return what it is given out from, by the vehicle, or by the movement that one of several at once covers} */
    public Pool pool() {
        return pool;
    }

    public Logbook logbook() {
        return logbook;
    }

    /** {@return how many of a kind one vehicle takes} */
    public int capacity(int kind) {
        return capacity[kind];
    }

    /** {@return seconds between two journeys, drawn anew} */
    public long turn() {
        return turn.map(Span::next).orElse(0L);
    }

    /** {@return the path of the law of that time} */
    public String turnLaw() {
        return turn.map(Span::law).orElse("");
    }

    /** Units come that are hired. */
    void comes(int units) {
        contracts++;
        changeBy(units);
    }

    /** The contract of so many units has ended: what was there only by contract goes with the last of them. */
    void goes(int units) {
        contracts--;
        boolean last = contracts == 0 && fleet.hired().isPresent();
        changeBy(last ? -units() : -units);
        over = pool.units() == 0;
    }

    /** Its only contract had come and ended before the run began. */
    void hasGone() {
        over = true;
    }

    /** {@return whether the last contract has ended and left nothing: nobody has to wait for it any more} */
    public boolean isOver() {
        return over;
    }

    /** {@return what one who has none of these waits for} */
    public String cause() {
        return switch (fleet.type()) {
            case TRUCKS -> Causes.TRUCKS;
            case ESCORTS -> Causes.ESCORTS;
            case TEAMS -> Causes.TEAMS;
            case COVER -> Causes.COVER;
            case AIRCRAFT -> Causes.AIRCRAFT;
            case BOATS -> Causes.BOATS;
            case SHIPS -> Causes.SHIPS;
        };
    }

    /**
     * Books what comes and goes.
     *
     * @param then follows each change
     * @param done the gate that opens when a task of the mission is done
     */
    public void opens(Runnable then, Function<String, Gate> done) {
        fleet.hired().ifPresent(hired -> new Charter(stage, this, hired, then).begin(done));
        for (int i = 0; i < changes.length; i++) {
            int by = changes[i];
            long at =
                    Math.max(0, stage.calendar().seconds(fleet.changes().get(i).at()));
            stage.kernel().book(Stage.label(Causes.FLEET, fleet.key(), fleet.home()), at, () -> {
                changeBy(by);
                then.run();
            });
        }
    }

    /** Nothing of it is given out until it goes on; what is under way comes home as usual. */
    public void stopped(boolean on) {
        if (on) {
            pool.stop();
        } else {
            pool.goOn();
        }
    }

    /** Adds one who is told how many units are left, whenever there are fewer. */
    public void fallsToldTo(IntConsumer ear) {
        falls.add(ear);
    }

    void changeBy(int number) {
        if (number > 0) {
            over = false;
            pool.add(number * covers);
        } else if (number < 0 && pool.units() > 0) {
            pool.withdraw(Math.min(-number * covers, pool.units()));
            falls.forEach(ear -> ear.accept(units()));
        }
        stage.tell(new Happening.Changed(stage.now(), "fleet", fleet.key(), String.valueOf(units())));
    }

    /** Withdraws units: free ones now, then each as it comes back. */
    public void withdraw(int number) {
        changeBy(-number);
    }

    /** {@return the aircraft that has rested longest, or a new one} */
    public Airframe crewed() {
        Airframe rested = airframes.pollFirst();
        return rested == null ? new Airframe() : rested;
    }

    /** An aircraft is back. */
    public void rests(Airframe airframe) {
        airframes.addLast(airframe);
    }

    /** One aircraft with its crew, whose duty begins with the first sortie of a day. */
    public static final class Airframe {
        private int day = -1;
        private long began;

        /** {@return when the crew began its duty of that day; now if it has not} */
        public long dutySince(int onDay, long now) {
            return day == onDay ? began : now;
        }

        /** The crew works on that day. */
        public void works(int onDay, long now) {
            began = dutySince(onDay, now);
            day = onDay;
        }
    }
}
