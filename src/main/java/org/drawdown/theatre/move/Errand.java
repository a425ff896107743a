package org.drawdown.theatre.move;

import java.util.Map;
import java.util.Optional;
import org.drawdown.outcome.Happening;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Journey;
import org.drawdown.theatre.order.Plan;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.place.ServicePoints;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Numbered;
import org.drawdown.theatre.stage.Stage;

/** What a convoy and a flight have in common: a call, a plan and a name, being served, rest, and what is told of it all. */
final class Errand {
    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final Plan plan;
    private final Optional<Park> park;
    private final Journey journey;
    private final int number;
    private final String name;
    private long departed;

    Errand(Operations ops, Call call, Plan plan, Journey journey, int number) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = call;
        this.plan = plan;
        this.park = plan.park();
        this.journey = journey;
        this.number = number;
        this.name = Numbered.name(call.key(), number);
    }

    Plan plan() {
        return plan;
    }

    Journey journey() {
        return journey;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    void begins(Place home) {
        stage.tell(new Happening.Began(stage.now(), "journey", name, home.key()));
    }

    /** Vehicles are served one by one where there are points; what drives itself serves itself. */
    void serve(Optional<ServicePoints> points, int vehicles, Runnable then) {
        if (points.isPresent() && park.isPresent()) {
            points.get().serve(name, vehicles, call.key(), then);
        } else {
            then.run();
        }
    }

    void departs(Place from, Place to, int vehicles, Map<String, Integer> what) {
        departed = stage.now();
        stage.tell(new Happening.Departed(departed, means(), number, call.key(), from.key(), to.key(), vehicles, what));
    }

    void arrives(Place from, Place to, int vehicles, Map<String, Integer> what) {
        stage.tell(new Happening.Arrived(
                stage.now(), means(), number, call.key(), from.key(), to.key(), vehicles, what, departed));
    }

    private String means() {
        return park.map(Park::key).orElse("themselves");
    }

    /** It was attacked or broke down: what it lost, and how long it halts. */
    void struck(String what, String where, int vehicles, int wounded, int killed, long halted) {
        stage.tell(
                new Happening.Struck(stage.now(), what, call.key(), number, where, vehicles, wounded, killed, halted));
    }

    /** Spends so many seconds, told to the ledger, and goes on. */
    void spends(String cause, String where, String law, long seconds, Runnable then) {
        long since = stage.now();
        stage.kernel().book(Stage.label(cause, call.key(), where, law), seconds, () -> {
            waited(since, cause, where);
            then.run();
        });
    }

    /** Tells the ledger what time was spent on since a moment. */
    void waited(long since, String cause, String where) {
        stage.waited(since, cause, call.from().key(), call.key(), where);
    }

    /** Goes on when crews and vehicles have rested. */
    void rest(Place home, Runnable then) {
        long turn = park.map(Park::turn).orElse(0L);
        if (turn == 0) {
            then.run();
        } else {
            String law = park.map(Park::turnLaw).orElse("");
            stage.kernel().book(Stage.label(Causes.REST, call.key(), home.key(), law), turn, then);
        }
    }

    /** All it had in hand is free again. */
    void ends(Place home) {
        stage.tell(new Happening.Ended(stage.now(), "journey", name, home.key(), ""));
        call.ends(journey);
    }

    /** Calls it off while it is brought together, and frees what was claimed for it: {@return whether it was} */
    boolean callOff(Muster muster, Load load) {
        boolean off = muster.callOff();
        if (off) {
            call.callsOff(journey, load);
        }
        return off;
    }

    /** The dispatch looks for what to do with what is free. */
    void review() {
        ops.dispatch().ended(call);
    }
}
