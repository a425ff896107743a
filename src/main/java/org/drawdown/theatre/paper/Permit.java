package org.drawdown.theatre.paper;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.drawdown.kernel.Booking;
import org.drawdown.kernel.Label;
import org.drawdown.network.Network;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * What one needs to leave: asked of one authority after the other, lost when it runs out, and held against the day and
 * the way when one leaves on it.
 */
public final class Permit {
    private final Stage stage;
    private final Asker asker;
    private final List<Clerk> clerks;
    private final List<Clerk> lettingLeave;
    private final Grant before;
    private final List<Grant> grants = new ArrayList<>();
    private Grant paper;
    private Runnable then;
    private Pending pending = Pending.NOTHING;

    /**
     * A permit.
     *
     * @param clerks       who is asked
     * @param lettingLeave whose desks have to be open when one leaves
     * @param before       what holds already
     */
    Permit(Stage stage, Asker asker, List<Clerk> clerks, List<Clerk> lettingLeave, Grant before) {
        this.stage = stage;
        this.asker = asker;
        this.clerks = clerks;
        this.lettingLeave = lettingLeave;
        this.before = before;
        this.paper = before;
    }

    /** {@return whether another, who has asked nobody, could leave by these grants: they are enough, and leave it a way} */
    public boolean isEnoughFor(Permit other) {
        return clerks.containsAll(other.clerks) && other.leavesAWay(paper);
    }

    /** Another leaves by these grants. */
    public void passTo(Permit other) {
        for (int i = 0; i < clerks.size(); i++) {
            if (other.clerks.contains(clerks.get(i))) {
                other.grants.add(grants.get(i));
                other.paper = other.paper.and(grants.get(i));
            }
        }
    }

    /** {@return what one needs to come back: those are asked again whose grant covers one way} */
    public Permit wayBack() {
        List<Clerk> again = clerks.stream().filter(Clerk::eachWay).toList();
        Grant holds = before;
        for (int i = 0; i < grants.size(); i++) {
            holds = again.contains(clerks.get(i))
                    ? holds
                    : holds.and(grants.get(i).onTheWay());
        }
        return new Permit(stage, asker, again, lettingLeave, holds);
    }

    /** Asks; goes on when all have granted. */
    public void ask(Runnable whenGranted) {
        then = whenGranted;
        askNext();
    }

    private void askNext() {
        if (grants.size() == clerks.size()) {
            then.run();
            return;
        }
        Clerk.Answers answers = answers(grants.size());
        Optional<Blanket> blanket = answers.blanket();
        Optional<Grant> lasting = blanket.flatMap(Blanket::lasting);
        if (lasting.isPresent()) {
            granted(lasting.get());
        } else if (blanket.isPresent()) {
            pending = blanket.get().await(asker, this::granted);
        } else {
            Petition petition = new Petition(stage, asker, answers, this::leavesAWay, this::granted);
            pending = petition;
            petition.ask();
        }
    }

    private void granted(Grant grant) {
        grants.add(grant);
        paper = paper.and(grant);
        askNext();
    }

    /** Whether one could drive to where one goes, were every road open. */
    private boolean leavesAWay(Grant grant) {
        Set<String> barred = paper.and(grant).barred();
        List<String> road = asker.road();
        for (int i = 1; i < road.size() && !barred.isEmpty(); i++) {
            if (!isAWay(road.get(i - 1), road.get(i), barred)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAWay(String from, String to, Set<String> barred) {
        Scenario scenario = stage.ground().scenario();
        List<String> sites = scenario.sites().stream().map(each -> each.key()).toList();
        Network roads = stage.ground().roads();
        return from.equals(to)
                || roads.shortest(
                                        sites.indexOf(from),
                                        sites.indexOf(to),
                                        leg -> !barred.contains(
                                                scenario.legs().get(leg).key()))
                                .length
                        > 0;
    }

    /** {@return until when the shortest grant lasts, in seconds from the start; empty when none ends} */
    public OptionalLong until() {
        return paper.until() == Grant.FOR_GOOD ? OptionalLong.empty() : OptionalLong.of(paper.until());
    }

    /** {@return most vehicles that may go together} */
    public int vehicles() {
        return paper.vehicles();
    }

    /** {@return whether a leg may be used} */
    public boolean allows(String leg) {
        return !paper.barred().contains(leg);
    }

    /** Nobody needs it any more. */
    public void drop() {
        pending.drop();
    }

    /** The grants ran out before they were used: all is asked for again, when every authority may be. */
    public void lapse(Runnable whenGranted) {
        then = whenGranted;
        long askAgain = 0;
        for (int i = 0; i < clerks.size(); i++) {
            if (answers(i).blanket().isEmpty()) {
                stage.tell(new Happening.Answered(
                        stage.now(),
                        clerks.get(i).key(),
                        asker.what(),
                        Happening.Answer.LAPSED,
                        grants.get(i).asked()));
                askAgain = Math.max(askAgain, answers(i).askAgain());
            }
        }
        grants.clear();
        paper = before;
        hold(clerks.get(0), answers(0).pausing(), askAgain, this::askNext);
    }

    /** Goes on when the notice is over and the day is one on which one may leave. */
    public void whenDue(Runnable next) {
        long due = due(paper);
        if (due == stage.now()) {
            next.run();
        } else {
            Clerk clerk = whoMakesWait();
            hold(clerk, clerk.at(asker.site()).label(), due - stage.now(), () -> whenDue(next));
        }
    }

    private void hold(Clerk clerk, Label label, long seconds, Runnable next) {
        long since = stage.now();
        Booking hold = stage.kernel().book(label, seconds, () -> {
            tellWaited(since, clerk);
            next.run();
        });
        pending = hold::cancel;
    }

    private Clerk whoMakesWait() {
        int who = 0;
        while (who < grants.size() - 1 && due(grants.get(who)) == stage.now()) {
            who++;
        }
        return clerks.get(who);
    }

    /** The first second from now on at which one may leave by a grant: what moves by day is held against the day it moves. */
    private long due(Grant grant) {
        long due = Math.max(stage.now(), grant.notBefore());
        while (!grant.anyDay() && !grant.days().contains(weekday(due))) {
            due = stage.calendar().dayBegins(moves(due) + 1);
        }
        return due;
    }

    private DayOfWeek weekday(long at) {
        return stage.calendar().date(moves(at)).getDayOfWeek();
    }

    /** The day on which one moves who leaves then. */
    private int moves(long at) {
        return stage.calendar().day(asker.hours().nextOpen(at));
    }

    /** Goes on when one may leave: every desk is open, it is due, and the grants have not run out. */
    public void leave(Runnable next) {
        letLeave(() -> whenDue(() -> {
            if (stage.now() > paper.strictly()) {
                lapse(() -> leave(next));
            } else if (stopped().isPresent()) {
                leave(next);
            } else {
                next.run();
            }
        }));
    }

    /** Goes on when every authority lets things leave. */
    public void letLeave(Runnable next) {
        Optional<Clerk> stopped = stopped();
        if (stopped.isEmpty()) {
            next.run();
            return;
        }
        long since = stage.now();
        Clerk clerk = stopped.get();
        clerk.desk().window().await(asker.name(), clerk.at(asker.site()).label(), () -> {
            tellWaited(since, clerk);
            letLeave(next);
        });
    }

    private Optional<Clerk> stopped() {
        return lettingLeave.stream().filter(clerk -> !clerk.desk().isOpen()).findFirst();
    }

    private void tellWaited(long since, Clerk clerk) {
        asker.waited(stage, since, Causes.PERMISSION, clerk.key());
    }

    private Clerk.Answers answers(int clerk) {
        return clerks.get(clerk).at(asker.site());
    }
}
