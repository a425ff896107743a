package org.drawdown.theatre.move;

import java.util.Optional;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Means;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;

/** The air as a means: a call becomes a flight. */
public final class Airway implements Means {
    private final Operations ops;

    public Airway(Operations ops) {
        this.ops = ops;
    }

    @Override
    public void begin(Call call, Optional<Park> park, Load load, int vehicles) {
        new Flight(ops, call, park.orElseThrow(), load, vehicles).begin();
    }
}
