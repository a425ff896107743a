package org.drawdown.theatre.move;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
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
 * Where vehicles of several fleets will do, it asks for each, and gives way to the movement by those that are free first;
 * but not where its papers are not enough for those.
 */
final class Muster {
    private final Operations ops;
    private final Stage stage;
    private final Errand errand;
    private final Call call;
    private final String name;
    private final IntFunction<List<Need>> needs;
    private final Granted inHand;
    private final Runnable ready;
    private final IntConsumer makeDo;
    private final Permit permit;
    private int vehicles;
    private List<Muster> contenders = List.of();
    private Request request;
    private Optional<Pool> shortOf = Optional.empty();
    private Booking patience;
    private Booking lapse;
    private boolean holdsOut;
    private long since;
    private boolean calledOff;
    private boolean inHands;

    /**
     * A muster.
     *
     * @param ops      of the run
     * @param errand   for which all is brought together
     * @param who      moves, and asks for the papers
     * @param needs    what is needed when at least so many vehicles are
     * @param makeDo   told when fewer may go than wanted
     * @param inHand   what follows when all is in hand
     * @param ready    what follows when the papers are there as well
     */
    Muster(
            Operations ops,
            Errand errand,
            Mover who,
            IntFunction<List<Need>> needs,
            IntConsumer makeDo,
            Granted inHand,
            Runnable ready) {
        this.ops = ops;
        this.stage = ops.stage();
        this.errand = errand;
        this.call = who.call();
        this.name = who.name();
        this.makeDo = makeDo;
        this.vehicles = errand.plan().vehicles();
        this.needs = needs;
        this.inHand = inHand;
        this.ready = ready;
        this.permit = ops.papers().permit(who, call.move().permissions());
    }

    void begin() {
        call.prepares(errand.journey());
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
                && needs(false).stream()
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
        holdsOut = call.patience().isPresent() && call.least() < vehicles;
        ask();
        if (holdsOut) {
            patience = stage.kernel().book(waiting(), call.patience().get().next(), this::settleForFewer);
        }
        OptionalLong until = permit.until();
        if (until.isPresent()) {
            lapse = stage.kernel().book(waiting(), Math.max(0, until.getAsLong() - since), this::lapse);
        }
    }

    /** Asks anew, with the rank of its call and by what can carry it now, if it waits at the desk. */
    void asksAnew() {
        if (request != null && request.waiting()) {
            stage.kernel().desk().withdraw(request);
            ask();
        }
    }

    private void ask() {
        contenders = call.parks().size() > 1 ? contenders() : List.of(this);
        request = ops.ask(
                name,
                call,
                this::waitingFor,
                contenders.stream().map(each -> each.needs(holdsOut)).toList(),
                this::servedOneOf);
    }

    /** Itself, and what would bring together a movement in its place by each other fleet, in the order listed. */
    private List<Muster> contenders() {
        Stream<Muster> others = ops
                .planning()
                .others(call, errand.journey(), errand.plan(), papersFirst() ? permit.vehicles() : Integer.MAX_VALUE)
                .stream()
                .map(plan -> Movements.planned(ops, call, plan, errand.number()))
                .filter(other -> !papersFirst() || permit.isEnoughFor(other.permit));
        return Stream.concat(Stream.of(this), others).toList();
    }

    /** What is needed: by all vehicles while it holds out for them, or by as few as may go. */
    private List<Need> needs(boolean all) {
        return needs.apply(all ? vehicles : Math.min(call.least(), vehicles));
    }

    private void servedOneOf(int[] units) {
        Muster first = contenders.get(request.chosen());
        if (first == this) {
            served(units);
        } else {
            giveWay(first, units);
        }
    }

    /** The vehicles of another fleet are there first. If others have claimed meanwhile what they were to carry, it asks anew. */
    private void giveWay(Muster other, int[] units) {
        if (call.replaces(errand.journey(), errand.plan(), other.errand.journey(), other.errand.plan())) {
            inHands = true;
            stopTimers();
            other.takeOver(this, units);
        } else {
            List<Need> given = other.needs(holdsOut);
            for (int i = 0; i < units.length; i++) {
                given.get(i).pool().giveBack(units[i]);
            }
            ask();
        }
    }

    private void takeOver(Muster before, int[] units) {
        since = before.since;
        request = before.request;
        shortOf = before.shortOf;
        if (papersFirst()) {
            before.permit.passTo(permit);
        }
        served(units);
    }

    private void settleForFewer() {
        if (request.waiting()) {
            shortOf = request.shortOf();
            wasShort(patience, call.patience().get().law());
            stage.kernel().desk().withdraw(request);
            holdsOut = false;
            ask();
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
