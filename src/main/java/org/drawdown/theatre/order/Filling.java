package org.drawdown.theatre.order;

import java.util.Optional;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;

/** Fills vehicles one after the other with what is available, the most urgent kind first. */
final class Filling {
    private final Kinds kinds;
    private final Load load;
    private int vehiclesLeft;
    private int vehicles;
    private int spareSeats;
    private int room;
    private int own;
    private int spareRoom;

    private Filling(Kinds kinds, int vehicles) {
        this.kinds = kinds;
        this.load = Load.empty(kinds);
        this.vehiclesLeft = vehicles;
    }

    /** What a number of vehicles takes on. */
    record Filled(Load load, int vehicles, double share) {}

    /** {@return what at most so many vehicles of a fleet take, and how many they are} */
    static Filled vehicles(Kinds kinds, Call call, int[] what, Park park, int atMost) {
        Filling filling = new Filling(kinds, atMost);
        for (int kind : what) {
            filling.add(kind, call.available(kind), park.capacity(kind));
        }
        return new Filled(filling.load, filling.vehicles, filling.share());
    }

    /** {@return supplies that so many vehicles of a fleet take along from one place when they drive in to another} */
    static Load bringIn(Kinds kinds, int[] brought, Resupply resupply, Park park, Place home, int vehicles) {
        Filling filling = new Filling(kinds, vehicles);
        for (int kind : brought) {
            filling.add(kind, Math.min(home.available(kind), resupply.takes(kind)), park.capacity(kind));
        }
        return filling.load;
    }

    /** {@return at most so many vehicles that drive themselves, with the people they take along} */
    static Filled themselves(Kinds kinds, Call call, int[] what, int atMost) {
        Filling filling = new Filling(kinds, atMost);
        for (int kind : what) {
            filling.add(kind, call.available(kind), kinds.kind(kind).people() ? 0 : 1);
        }
        boolean alone = what.length > 0 && kinds.kind(what[0]).alone();
        filling.spareSeats = alone ? 0 : filling.vehicles * call.passengers();
        for (int kind : call.seated()) {
            filling.seat(kind, call.available(kind));
        }
        return new Filled(filling.load, filling.vehicles, 1);
    }

    /** {@return what is left of a load when it has to do with fewer vehicles; it is taken out of the load given} */
    static Load surplus(Kinds kinds, Call call, Load load, Optional<Park> park, int vehicles, boolean people) {
        Load surplus = Load.empty(kinds);
        int left = vehicles;
        int own = -1;
        int spare = 0;
        for (int kind : call.mostUrgentFirst(kinds)) {
            if (load.count(kind) == 0 || (kinds.kind(kind).people() && !people)) {
                continue;
            }
            int capacity = park.isPresent() ? Math.max(1, park.get().capacity(kind)) : 1;
            spare = kinds.own(kind) == own ? spare : 0;
            own = kinds.own(kind);
            int fits = (int) Math.min(load.count(kind), (long) left * capacity + spare);
            int more = Math.max(0, fits - spare + capacity - 1) / capacity;
            left -= more;
            spare += more * capacity - fits;
            surplus.add(kind, load.count(kind) - fits);
            load.add(kind, fits - load.count(kind));
        }
        return surplus;
    }

    /** {@return what fewer vehicles that drive themselves do not take: the others, and the people they took along} */
    static Load surplusOfThemselves(Kinds kinds, Call call, Load load, int vehicles) {
        Load surplus = Load.empty(kinds);
        int driving = vehicles;
        int seats = vehicles * call.passengers();
        for (int kind : call.mostUrgentFirst(kinds)) {
            boolean rides = kinds.kind(kind).people();
            int fits = Math.min(load.count(kind), rides ? seats : driving);
            seats -= rides ? fits : 0;
            driving -= rides ? 0 : fits;
            surplus.add(kind, load.count(kind) - fits);
            load.add(kind, fits - load.count(kind));
        }
        return surplus;
    }

    private void add(int kind, int available, int capacity) {
        int left = available;
        if (kinds.kind(kind).people()) {
            left -= seat(kind, available);
        } else {
            left -= share(kind, available);
        }
        if (capacity == 0 || left == 0 || vehiclesLeft == 0) {
            return;
        }
        int taken = (int) Math.min(left, (long) vehiclesLeft * capacity);
        int needed = (taken + capacity - 1) / capacity;
        vehicles += needed;
        room += needed * capacity;
        vehiclesLeft -= needed;
        load.add(kind, taken);
        if (kinds.kind(kind).people()) {
            spareSeats += needed * capacity - taken;
        } else {
            spareRoom = needed * capacity - taken;
        }
    }

    /** Vehicles that are not full take on what is of the same kind and another owner's. */
    private int share(int kind, int available) {
        spareRoom = kinds.own(kind) == own ? spareRoom : 0;
        own = kinds.own(kind);
        int shared = Math.min(spareRoom, available);
        load.add(kind, shared);
        spareRoom -= shared;
        return shared;
    }

    private double share() {
        return room == 0 ? 1 : (double) load.total() / room;
    }

    private int seat(int kind, int available) {
        int seated = Math.min(spareSeats, available - load.count(kind));
        load.add(kind, seated);
        spareSeats -= seated;
        return seated;
    }
}
