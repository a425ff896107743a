package org.drawdown.theatre.move;

import java.util.List;
import java.util.Optional;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.paper.Asker;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.stage.WorkHours;

/**
 * A convoy or sortie, as those see it who are asked for its papers.
 *
 * @param name  by which ties are settled
 * @param call  what is to be moved
 * @param park  by what; empty: by itself
 * @param road  sites that it drives to, from its home on; empty when it flies
 * @param hours of the day at which it moves
 */
record Mover(String name, Call call, Optional<Park> park, List<String> road, WorkHours hours) implements Asker {
    @Override
    public String what() {
        return call.key();
    }

    @Override
    public String site() {
        return call.from().key();
    }

    @Override
    public String to() {
        return call.to().key();
    }

    @Override
    public List<String> means() {
        return park.map(Park::key).map(List::of).orElse(List.of());
    }

    @Override
    public long[] rank() {
        return call.rank();
    }
}
