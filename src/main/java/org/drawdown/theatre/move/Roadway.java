package org.drawdown.theatre.move;

import java.util.Optional;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Means;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;

/** The road as a means: a call becomes a convoy. */
public final class Roadway implements Means {
    private final Operations ops;

    public Roadway(Operations ops) {
        this.ops = ops;
    }

    @Override
    public void begin(Call call, Optional<Park> park, Load load, int vehicles) {
        new Convoy(ops, call, park, load, vehicles).begin();
    }
}
