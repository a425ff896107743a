package org.drawdown.theatre.move;

import org.drawdown.scenario.Fleet;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Means;
import org.drawdown.theatre.order.Plan;

/** How calls are moved: by aircraft a call becomes a flight, by anything else a convoy. */
public final class Movements implements Means {
    private final Operations ops;

    public Movements(Operations ops) {
        this.ops = ops;
    }

    @Override
    public void begin(Call call, Plan plan) {
        planned(ops, call, plan, call.nextNumber()).begin();
    }

    /** {@return what would bring a journey together that has not begun} */
    static Muster planned(Operations ops, Call call, Plan plan, int number) {
        boolean flies = plan.park()
                .filter(park -> park.fleet().type() == Fleet.Type.AIRCRAFT)
                .isPresent();
        return flies ? new Flight(ops, call, plan, number).muster() : new Convoy(ops, call, plan, number).muster();
    }
}
