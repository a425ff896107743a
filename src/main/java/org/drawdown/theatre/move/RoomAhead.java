package org.drawdown.theatre.move;

import java.util.List;
import java.util.Optional;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.kernel.Request;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/**
 * A column's room at its far end. As a rule it is kept before the column sets out. Where columns may wait outside, it
 * takes a place at the gate instead, asks for room when it sets out, gives the place back as soon as there is room, and
 * waits outside until then.
 */
final class RoomAhead {
    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final String name;
    private final Load load;
    private final Optional<Pool> gate;
    private boolean kept;
    private boolean over;
    private Optional<Request> request = Optional.empty();
    private Optional<Pool> shortBefore = Optional.empty();
    private Optional<Runnable> atTheGate = Optional.empty();

    RoomAhead(Operations ops, Call call, String name, Load load) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = call;
        this.name = name;
        this.load = load;
        this.gate = call.to().walls().gate();
        this.kept = gate.isEmpty();
    }

    /** {@return what has to be in hand before it sets out} */
    List<Need> needs() {
        return gate.isPresent()
                ? List.of(Need.of(gate.get(), 1))
                : place().walls().room(load);
    }

    private Place place() {
        return call.to();
    }

    void setOut() {
        if (!kept) {
            ask();
        }
    }

    private void ask() {
        List<Need> room = place().walls().room(load);
        if (room.isEmpty()) {
            keep();
        } else {
            request = Optional.of(ops.ask(
                    name,
                    call,
                    pool -> Stage.label(ops.cause(pool), call.key(), call.from().key()),
                    List.of(room),
                    granted -> keep()));
        }
    }

    private void keep() {
        kept = true;
        gate.ifPresent(places -> places.giveBack(1));
        atTheGate.ifPresent(Runnable::run);
    }

    /** Goes on when there is room. */
    void comeIn(Runnable then) {
        if (kept) {
            then.run();
        } else {
            long since = stage.now();
            atTheGate = Optional.of(() -> {
                shortOf().ifPresent(pool -> waited(since, pool));
                then.run();
            });
        }
    }

    private void waited(long since, Pool pool) {
        stage.waited(since, ops.cause(pool), call.from().key(), call.key(), place().key());
    }

    /** {@return what it was last short of: beds or a yard} */
    private Optional<Pool> shortOf() {
        return request.flatMap(Request::shortOf).or(() -> shortBefore);
    }

    /** The column turns back: nothing of its load will arrive. */
    void giveUp() {
        if (kept) {
            place().walls().expectsFewer(load);
        } else {
            request.ifPresent(stage.kernel().desk()::withdraw);
            gate.ifPresent(places -> places.giveBack(1));
        }
        over = true;
    }

    /** Some of the load, taken out of it already, will not arrive. */
    void expectsFewer(Load gone) {
        if (over) {
            return;
        }
        if (kept) {
            place().walls().expectsFewer(gone);
        } else if (request.filter(Request::waiting).isPresent()) {
            shortBefore = shortOf();
            stage.kernel().desk().withdraw(request.get());
            ask();
        }
    }
}
