package org.drawdown.theatre.move;

import java.util.List;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.kernel.Request;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * What stands by while a column is on its way: taken when it is ready to set out, all or none, and given back when it
 * arrives. Where one of several fleets will do, all are asked, and the first that is free serves.
 */
final class Cover {
    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final String name;
    private Request asked;
    private List<Pool> held = List.of();

    Cover(Operations ops, Call call, String name) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = call;
        this.name = name;
    }

    /** Goes on when all that has to stand by over a way does; at once when nothing has to. */
    void over(Place from, Place to, Runnable then) {
        if (call.move().cover().isEmpty() || from == to) {
            then.run();
            return;
        }
        long since = stage.now();
        List<List<Pool>> choices = ops.reach().choices(call, from, to);
        asked = ops.ask(
                name,
                call,
                pool -> label(),
                choices.stream().map(Cover::oneOfEach).toList(),
                units -> take(choices.get(asked.chosen()), since, then));
    }

    private static List<Need> oneOfEach(List<Pool> choice) {
        return choice.stream().map(pool -> Need.of(pool, 1)).toList();
    }

    private void take(List<Pool> choice, long since, Runnable then) {
        held = choice;
        stage.waited(
                since,
                Causes.COVER,
                call.from().key(),
                call.key(),
                choice.get(0).name());
        then.run();
    }

    /** The column has arrived. */
    void ends() {
        held.forEach(pool -> pool.giveBack(1));
        held = List.of();
    }

    int holds(Pool pool) {
        return held.contains(pool) ? 1 : 0;
    }

    private Label label() {
        return Stage.label(Causes.COVER, call.key(), call.from().key());
    }
}
