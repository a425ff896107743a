package org.drawdown.theatre.move;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Need;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;

/** What a convoy takes to its far end: promised, loaded, delivered or put back, with room kept for it; and its losses. */
final class Freight {
    private final Operations ops;
    private final Call call;
    private final Optional<Park> park;
    private final Load load;
    private final RoomAhead ahead;
    private boolean loaded;
    private boolean over;

    Freight(Operations ops, Call call, String name, Optional<Park> park, Load load) {
        this.ops = ops;
        this.call = call;
        this.park = park;
        this.load = load;
        this.ahead = new RoomAhead(ops, call, name, load);
    }

    Load load() {
        return load;
    }

    boolean loaded() {
        return loaded;
    }

    /** {@return whether it was delivered, put back or left where it stood} */
    boolean over() {
        return over;
    }

    Map<String, Integer> told() {
        return load.told(ops.books().kinds());
    }

    List<Need> room() {
        return ahead.needs();
    }

    /** {@return what does not go with so few vehicles; it waits for the next} */
    Load leaveBehind(int vehicles) {
        Load surplus = ops.planning().surplus(call, load, park, vehicles, true);
        call.from().release(surplus);
        return surplus;
    }

    /** Some of it, taken out already, will not arrive. */
    void expectsFewer(Load gone) {
        ahead.expectsFewer(gone);
    }

    void setOut() {
        ahead.setOut();
    }

    void leaves() {
        call.from().leaves(load, call.key());
        loaded = true;
    }

    void comeIn(Runnable then) {
        ahead.comeIn(then);
    }

    void arrives() {
        ends();
        call.to().arrives(load, call.key());
    }

    /** Nothing of it will arrive. */
    void giveUp() {
        ahead.giveUp();
    }

    void comesBack() {
        ends();
        call.from().comesBack(load, call.key());
    }

    /** It was never loaded. */
    void stays() {
        ends();
        call.from().release(load);
    }

    private void ends() {
        loaded = false;
        over = true;
    }

    /** So few vehicles are left to carry it. */
    void makesDoWith(int vehicles) {
        if (over) {
            return;
        }
        Load gone = ops.planning().surplus(call, load, park, vehicles, false);
        if (loaded) {
            ops.books().moveAll(gone, Whereabouts.ON_THE_MOVE, Whereabouts.LOST, call.key());
        } else {
            call.from().release(gone);
        }
        ahead.expectsFewer(gone);
    }

    /** Those killed are passengers, or else of the escort, who are people of its home. */
    void losesPeople(int killed, Place home) {
        Books books = ops.books();
        int left = killed;
        for (int kind : books.kinds().travellers()) {
            int passengers = loaded ? Math.min(left, load.count(kind)) : 0;
            losesPassengers(kind, passengers);
            int escorts = Math.min(left - passengers, Math.max(0, home.unclaimed(kind)));
            home.disposes(kind, escorts, Whereabouts.DEAD, call.key());
            left -= passengers + escorts;
        }
    }

    private void losesPassengers(int kind, int dead) {
        if (dead > 0) {
            load.add(kind, -dead);
            Load gone = Load.empty(ops.books().kinds());
            gone.add(kind, dead);
            ops.books().moveAll(gone, Whereabouts.ON_THE_MOVE, Whereabouts.DEAD, call.key());
            ahead.expectsFewer(gone);
        }
    }
}
