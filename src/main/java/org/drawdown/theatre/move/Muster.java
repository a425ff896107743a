package org.drawdown.theatre.move;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Granted;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Need;
import org.drawdown.kernel.Pool;
import org.drawdown.kernel.Request;
import org.drawdown.scenario.Move;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.paper.Permit;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * Bringing a movement together: its papers, and its vehicles, escort and room at the far end, all or none. Papers that
 * run out before the vehicles are in hand are asked for again; patience that runs out makes do with fewer vehicles.
 */
final class Muster {
    private final Operations ops;
    private final Stage stage;
    private final Call call;
    private final String name;
    private final IntFunction<List<Need>> needs;
    private final Granted inHand;
    private final Runnable ready;
    private final IntConsumer makeDo;
    private final Permit permit;
    private int vehicles;
    private Request request;
    private Optional<Pool> shortOf = Optional.empty();
    private Booking patience;
    private Booking lapse;
    private int least;
    private long since;
    private boolean calledOff;
    private boolean inHands;

    /**
     * A muster.
     *
     * @param ops      of the run
     * @param who      moves, and asks for the papers
     * @param vehicles wanted
     * @param needs    what is needed when at least so many vehicles are
     * @param makeDo   told when fewer may go than wanted
     * @param inHand   what follows when all is in hand
     * @param ready    what follows when the papers are there as well
     */
    Muster(
            Operations ops,
            Mover who,
            int vehicles,
            IntFunction<List<Need>> needs,
            IntConsumer makeDo,
            Granted inHand,
            Runnable ready) {
        this.ops = ops;
        this.stage = ops.stage();
        this.call = who.call();
        this.name = who.name();
        this.makeDo = makeDo;
        this.vehicles = vehicles;
        this.needs = needs;
        this.inHand = inHand;
        this.ready = ready;
        this.permit = ops.papers().permit(who, call.move().permissions());
    }

    void begin() {
        if (papersFirst()) {
            permit.ask(this::askWhenDue);
        } else {
            askWhenLet();
        }
    }

    /** {@return the papers with which it leaves} */
    Permit permit() {
        return permit;
    }

    /** Calls it off, if the vehicles are not in hand yet: {@return whether it was} */
    boolean callOff() {
        if (inHands) {
            return false;
        }
        calledOff = true;
        permit.drop();
        if (request != null && request.waiting()) {
            stopWaiting();
        }
        return true;
    }

    /**
     * {@return whether it needs more of something than there is, used or not; none at all may still come, and is waited for
     * unless the vehicles of another fleet are there}
     */
    boolean tooLarge() {
        return !inHands
                && needs.apply(Math.min(call.least(), vehicles)).stream()
                        .anyMatch(need -> need.least() > need.pool().units()
                                && (need.pool().units() > 0 || hasOthersThan(need.pool())));
    }

    private boolean hasOthersThan(Pool gone) {
        return call.parks().stream().anyMatch(park -> park.pool() == gone)
                && call.parks().stream().anyMatch(park -> park.pool().units() > 0);
    }

    private boolean papersFirst() {
        return call.move().asked() == Move.Asked.FIRST;
    }

    /** No vehicles stand idle for a notice or a day; what has to be prepared is prepared meanwhile. */
    private void askWhenDue() {
        goOnWithFewer();
        if (call.move().prepare().isEmpty()) {
            permit.whenDue(this::askWhenLet);
        } else {
            askWhenLet();
        }
    }

    private void goOnWithFewer() {
        if (permit.vehicles() < vehicles) {
            vehicles = permit.vehicles();
            makeDo.accept(vehicles);
            ops.dispatch().review(call);
        }
    }

    /** Those who are held back are held back here: their papers may be there, their vehicles are not kept waiting. */
    private void askWhenLet() {
        long from = stage.now();
        call.from()
                .unfinished()
                .whenLet(
                        name,
                        Stage.label(Causes.HANDOVER, call.key(), call.from().key()),
                        () -> {
                            stage.waited(
                                    from,
                                    Causes.HANDOVER,
                                    call.from().key(),
                                    call.key(),
                                    call.from().key());
                            if (!calledOff) {
                                askForVehicles();
                            }
                        });
    }

    private void askForVehicles() {
        since = stage.now();
        if (needs.apply(vehicles).isEmpty()) {
            served(new int[0]);
            return;
        }
        boolean patient = call.patience().isPresent() && call.least() < vehicles;
        ask(patient ? vehicles : Math.min(call.least(), vehicles));
        if (patient) {
            patience = stage.kernel().book(waiting(), call.patience().get().next(), this::settleForFewer);
        }
        OptionalLong until = permit.until();
        if (until.isPresent()) {
            lapse = stage.kernel().book(waiting(), Math.max(0, until.getAsLong() - since), this::lapse);
        }
    }

    /** Asks anew, with the rank of its call now, if it waits at the desk. */
    void ranksAnew() {
        if (request != null && request.waiting()) {
            stage.kernel().desk().withdraw(request);
            ask(least);
        }
    }

    private void ask(int atLeast) {
        least = atLeast;
        request = stage.kernel()
                .desk()
                .ask(new Request(
                        name,
                        call.rank(),
                        stage.ground().scenario().order().overtaking(),
                        this::waitingFor,
                        needs.apply(least),
                        this::served));
    }

    private void settleForFewer() {
        if (request.waiting()) {
            shortOf = request.shortOf();
            wasShort(patience, call.patience().get().law());
            stage.kernel().desk().withdraw(request);
            ask(call.least());
        }
    }

    /** A timer that ran out was a wait for what was short. */
    private void wasShort(Booking timer, String law) {
        shortOf()
                .ifPresent(pool -> timer.link()
                        .wasSpentOn(Stage.label(
                                ops.cause(pool), call.key(), call.from().key(), law)));
    }

    private Optional<Pool> shortOf() {
        return request == null ? shortOf : request.shortOf().or(() -> shortOf);
    }

    private void lapse() {
        if (request.waiting()) {
            wasShort(lapse, "");
            tellWaited();
            stopWaiting();
            permit.lapse(this::askWhenDue);
        }
    }

    private void stopWaiting() {
        stage.kernel().desk().withdraw(request);
        stopTimers();
    }

    private void stopTimers() {
        if (patience != null) {
            patience.cancel();
        }
        if (lapse != null) {
            lapse.cancel();
        }
    }

    private void served(int[] units) {
        inHands = true;
        stopTimers();
        tellWaited();
        vehicles = call.themselves() ? vehicles : units[0];
        inHand.begin(units);
        if (papersFirst()) {
            ready.run();
        } else {
            permit.ask(this::beReady);
        }
        ops.dispatch().review(call);
    }

    private void beReady() {
        goOnWithFewer();
        ready.run();
    }

    private void tellWaited() {
        shortOf()
                .ifPresent(
                        pool -> stage.waited(since, ops.cause(pool), call.from().key(), call.key(), pool.name()));
    }

    private Label waiting() {
        return waitingFor(needs.apply(vehicles).get(0).pool());
    }

    private Label waitingFor(Pool pool) {
        return Stage.label(ops.cause(pool), call.key(), call.from().key());
    }
}
