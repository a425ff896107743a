package org.drawdown.theatre.move;

import java.util.Map;
import java.util.Optional;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;

/** Supplies on vehicles that drive in from their home to load: nobody waits for them, they use what would be empty. */
final class BroughtIn {
    private final Operations ops;
    private final Call call;
    private final Optional<Park> park;
    private final Load load;
    private boolean onTheWay;

    BroughtIn(Operations ops, Call call, Optional<Park> park) {
        this.ops = ops;
        this.call = call;
        this.park = park;
        this.load = Load.empty(ops.books().kinds());
    }

    boolean nothing() {
        return load.total() == 0;
    }

    Map<String, Integer> told() {
        return load.told(ops.books().kinds());
    }

    /** Takes from home what the far end lacks and so many vehicles carry. */
    void leave(Place home, int vehicles) {
        if (park.isPresent() && !call.move().brings().isEmpty()) {
            ops.dispatch().bringIn(call, park.get(), home, vehicles, load);
            home.claim(load);
            home.leaves(load, call.key());
            onTheWay = true;
        }
    }

    /** The vehicles have turned back. */
    void comeBack(Place home) {
        if (onTheWay) {
            onTheWay = false;
            home.comesBack(load, call.key());
        }
    }

    void arrive() {
        if (onTheWay) {
            onTheWay = false;
            call.from().arrives(load, call.key());
        }
    }

    /** So many vehicles are left to carry it. */
    void makesDoWith(int vehicles) {
        if (onTheWay) {
            Load gone = ops.planning().surplus(call, load, park, vehicles, false);
            ops.books().moveAll(gone, Whereabouts.ON_THE_MOVE, Whereabouts.LOST, call.key());
        }
    }

    int carries(int kind) {
        return onTheWay ? load.count(kind) : 0;
    }
}
