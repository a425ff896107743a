package org.drawdown.theatre.move;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Label;
import org.drawdown.network.Network;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Move;
import org.drawdown.theatre.nature.Road;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/**
 * A column on its way, leg by leg: it takes the shortest way that is open, and where none is, waits, or gives its journey
 * up when patience runs out.
 */
final class Column {

    /** Whose column it is: how many vehicles it has, and what it loses. */
    interface Owner {
        int vehicles();

        /** {@return escorts that go along} */
        int escorts();

        /** So many vehicles are destroyed or given up, and so many people killed. */
        void loses(int vehicles, int killed);

        /** {@return whether it may still give its journey up} */
        boolean mayTurnBack();

        /** Its way is shut and it gives its journey up where it is. */
        void turnsBack(Place at);
    }

    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final Errand errand;
    private final Optional<Park> park;
    private final Owner owner;
    private final Leg.Mode mode;
    private final Move.WhenClosed closed;

    private Place at;
    private Place started;
    private Place goal;
    private IntPredicate may;
    private Runnable arrived;

    private Road road;
    private int onTheWay;

    Column(Operations ops, Call call, Errand errand, Optional<Park> park, Owner owner) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = call;
        this.errand = errand;
        this.park = park;
        this.owner = owner;
        this.closed = call.move().whenClosed();
        this.mode = park.map(fleet -> fleet.fleet().type().mode()).orElse(Leg.Mode.ROAD);
    }

    /** Drives from one place to another, by legs that are allowed. */
    void drive(Place from, Place to, Predicate<String> allowed, Runnable then) {
        at = from;
        started = from;
        goal = to;
        may = leg -> ops.of(leg, mode) && allowed.test(ops.nature().road(leg).key());
        arrived = then;
        onTheWay = 0;
        countOnTheWay(owner.vehicles());
        nextLeg();
    }

    Owner owner() {
        return owner;
    }

    /** Part of it is lost on the way. */
    void loses(int vehicles, int killed) {
        owner.loses(vehicles, killed);
        countOnTheWay(owner.vehicles());
    }

    private void countOnTheWay(int vehicles) {
        park.ifPresent(fleet -> fleet.logbook().onTheWay(vehicles - onTheWay));
        onTheWay = vehicles;
    }

    private void nextLeg() {
        if (at == goal) {
            countOnTheWay(0);
            arrived.run();
            return;
        }
        Network roads = stage.ground().roads();
        int[] way = closed.does() == Move.Does.WAIT
                ? Network.NONE
                : roads.shortest(
                        at.account(),
                        goal.account(),
                        leg -> may.test(leg) && ops.nature().road(leg).mayEnter());
        int[] anyway = way.length > 0 ? way : roads.shortest(at.account(), goal.account(), may);
        boolean stays = closed.givesUp() && owner.mayTurnBack() && way.length == 0;
        road = ops.nature().road(stays ? firstShut(anyway) : anyway[0]);
        if (road.mayEnter()) {
            enter(anyway[0]);
        } else {
            new Detour().await();
        }
    }

    /** Who may turn back does not set out on a way that is shut further on. */
    private int firstShut(int[] way) {
        return Arrays.stream(way)
                .filter(leg -> !ops.nature().road(leg).mayEnter())
                .findFirst()
                .orElseThrow();
    }

    /** Waits until some leg opens that was shut: the one ahead, or one on another way; or until patience runs out. */
    private final class Detour {
        private final long from = stage.now();
        private final String cause = road.shutBy();
        private final AnyOpening opening =
                new AnyOpening(ops, this::helps, errand.name(), shut(cause), this::lookAgain);
        private Booking patience;

        void await() {
            opening.await();
            if (closed.givesUp() && owner.mayTurnBack() && (at != started || closed.does() == Move.Does.AIR)) {
                patience = stage.kernel().book(shut(cause), ops.patience(call).next(), this::giveUp);
            }
        }

        private boolean helps(Road other) {
            return closed.does() == Move.Does.WAIT ? other == road : other.leg().mode() == mode;
        }

        private void lookAgain() {
            if (patience != null) {
                patience.cancel();
            }
            errand.waited(from, cause, road.key());
            nextLeg();
        }

        private void giveUp() {
            opening.withdraw();
            errand.waited(from, cause, road.key());
            owner.turnsBack(at);
        }
    }

    private Label shut(String cause) {
        return Stage.label(cause, call.key(), road.key());
    }

    private void enter(int leg) {
        Place far = ops.place(stage.ground().roads().across(leg, at.account()));
        new Drive(ops, call, errand, park, this, road, at, far == goal, () -> {
                    at = far;
                    nextLeg();
                })
                .begin();
    }
}
