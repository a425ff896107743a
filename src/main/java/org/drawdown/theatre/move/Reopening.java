package org.drawdown.theatre.move;

import org.drawdown.scenario.Leg;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** Waits for the way of a fleet to open again, which has handed its call over to the air; then it is asked for again. */
final class Reopening {
    private final Operations ops;
    private final Call call;
    private final Park park;
    private final Leg.Mode mode;

    Reopening(Operations ops, Call call, Park park) {
        this.ops = ops;
        this.call = call;
        this.park = park;
        this.mode = park.fleet().type().mode();
    }

    void await() {
        if (open(ops.home(park), call.from()) && open(call.from(), call.to())) {
            call.takesBack(park);
            ops.dispatch().review(call);
        } else {
            new AnyOpening(
                            ops,
                            road -> road.leg().mode() == mode,
                            call.key(),
                            Stage.label(
                                    Causes.CLOSED_LEG, call.key(), call.from().key()),
                            this::await)
                    .await();
        }
    }

    private boolean open(Place from, Place to) {
        return from == to || ops.openWay(from, to, mode).length > 0;
    }
}
