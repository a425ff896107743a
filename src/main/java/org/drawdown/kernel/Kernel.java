package org.drawdown.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.Henriksen;

/**
 * The clock of one run and what is booked on it. It counts whole seconds from the start.
 *
 * <p>An instant runs the steps booked for it in the order in which they were booked, then settles:
 * those waiting at gates, windows and joins go on, then the desk serves. What a settling books for
 * the same instant runs in a further round of it. A kernel is for one run and one thread.
 */
public final class Kernel {
    /** The last second that a {@code double} clock can tell from its neighbours: 2⁵³. */
    private static final long LAST_SECOND = 1L << 53;

    private final Simulator simulator = new Simulator(new Henriksen());
    private final Rounds rounds = new Rounds();
    private final Waits waits = new Waits();
    private final Desk desk = new Desk(this);
    private final Doors doors = new Doors(this);
    private final Moment settling = new Moment(simulator, Moment.SETTLING, this::settle);
    private final long horizon;

    private Link current;
    private long booked;
    private int people;
    private int waitingForNature;
    private boolean settlingDue;
    private boolean stopping;
    private boolean begun;
    private boolean over;
    private Ended ended;

    /**
     * A clock at 0.
     *
     * @param horizon the last second of the run; from 0 to 2⁵³
     * @throws IllegalArgumentException when the horizon is out of range
     */
    public Kernel(long horizon) {
        if (horizon < 0 || horizon > LAST_SECOND) {
            throw new IllegalArgumentException("a horizon is from 0 to 2^53 s, not " + horizon);
        }
        this.horizon = horizon;
    }

    /** {@return seconds since the start} */
    public long now() {
        return (long) simulator.time();
    }

    /** {@return the link that ends now and led to this step; null in nature's steps and at the start} */
    public Link current() {
        return current;
    }

    /** {@return where everything scarce is given} */
    public Desk desk() {
        return desk;
    }

    /**
     * Books a step of people's; the time until then is a link, whose previous is the current one.
     * So nature's steps, which have none, open windows and cut links short but begin no work.
     *
     * @param seconds from now; zero or more
     * @throws IllegalStateException when nothing led to it, because a step of nature's is running
     */
    public Booking book(Label label, long seconds, Runnable step) {
        return book(label, seconds, 0, step);
    }

    /**
     * Books a step of people's, part of whose time is a halt.
     *
     * @param seconds from now, halts included; zero or more
     * @param halted  how many of them are a halt; from 0 to seconds
     */
    public Booking book(Label label, long seconds, long halted, Runnable step) {
        Objects.requireNonNull(label, "people's booking needs a label");
        refuse(seconds);
        if (halted < 0 || halted > seconds) {
            throw new IllegalArgumentException("\"" + label.told() + "\" was booked for " + seconds + " s with "
                    + halted + " s of halt; a halt is from 0 to the length");
        }
        long now = now();
        if (current == null && now > 0) {
            throw new IllegalStateException("at " + now + " s nature began \"" + label.told()
                    + "\"; people begin work, when a gate or a window lets them");
        }
        people++;
        return schedule(new Link(label, now, now + seconds, halted, current), "", seconds, step);
    }

    /**
     * Books a step of nature's: it makes no link and never keeps a run alive.
     *
     * @param seconds from now; zero or more
     */
    public Booking nature(long seconds, Runnable step) {
        return nature("nature", seconds, step);
    }

    /**
     * As {@link #nature(long, Runnable)}, for what may come again and again.
     *
     * @param what it is called when it is found in a loop without time
     */
    public Booking nature(String what, long seconds, Runnable step) {
        refuse(seconds);
        return schedule(null, what, seconds, step);
    }

    private Booking schedule(Link link, String what, long seconds, Runnable action) {
        Step step = new Step(
                this, simulator, ++booked, link, what, Objects.requireNonNull(action, "a booking needs a step"));
        step.schedule((double) seconds);
        return step;
    }

    private void refuse(long seconds) {
        refuseWhenEnded("a step was booked");
        if (seconds < 0) {
            throw new IllegalArgumentException(
                    "at " + now() + " s a step was booked " + seconds + " s from now; time runs forward");
        }
        if (seconds > LAST_SECOND - now()) {
            throw new IllegalArgumentException("at " + now() + " s a step was booked " + seconds
                    + " s from now, beyond 2^53 s, the last second of the clock");
        }
    }

    /**
     * Runs the opening at 0 and then everything that follows from it.
     *
     * @throws IllegalStateException when this kernel has run before
     */
    public Ended run(Runnable opening) {
        if (begun) {
            throw new IllegalStateException(
                    "this kernel has run before, until " + now() + " s; a kernel is for one run");
        }
        begun = true;
        try {
            new Moment(simulator, Moment.HORIZON, this::reachHorizon).schedule((double) horizon);
            opening.run();
            settlingIsDue();
            simulator.start();
        } finally {
            over = true;
        }
        return ended;
    }

    /** {@return how many steps were booked so far} */
    public long events() {
        return booked;
    }

    /** Ends the run as done, when this instant has run and settled. */
    public void stop() {
        refuseWhenEnded("a stop was called");
        stopping = true;
        settlingIsDue();
    }

    /**
     * {@return a delay as the clock counts it, rounded once}
     *
     * @param seconds finite; from 0 to 2⁵³
     * @throws IllegalArgumentException when it is anything else
     */
    public static long wholeSeconds(double seconds) {
        if (!(seconds >= 0 && seconds <= LAST_SECOND)) {
            throw new IllegalArgumentException("a delay is from 0 to 2^53 s, not " + seconds);
        }
        return Math.round(seconds);
    }

    void fire(Step step) {
        if (step.link() != null) {
            people--;
        }
        rounds.step(now(), step.number(), booked);
        if (rounds.watched()) {
            rounds.note(step.told());
        }
        if (endedAsLoop()) {
            return;
        }
        current = step.link();
        step.run();
        current = null;
        if (idle()) {
            settlingIsDue();
        }
    }

    /** Runs what follows with this link as the current one, then goes on as before. */
    void continueFrom(Link link, Runnable next) {
        Link before = current;
        current = link;
        next.run();
        current = before;
    }

    /** As {@link #continueFrom}, in a settling, for one who waited. */
    void goOn(String name, Link link, Runnable next) {
        if (rounds.watched()) {
            rounds.note(name);
        }
        continueFrom(link, next);
    }

    private void settle() {
        settlingDue = false;
        rounds.settling(now());
        if (endedAsLoop()) {
            return;
        }
        doors.settle();
        desk.settle();
        rounds.settled(booked);
        if ((stopping || idle()) && instantIsOver()) {
            end(stopping ? Ending.DONE : Ending.STUCK);
        }
    }

    private boolean instantIsOver() {
        return simulator.getEventList().getFirst().time() > simulator.time();
    }

    private void reachHorizon() {
        end(stopping ? Ending.DONE : idle() ? Ending.STUCK : Ending.HORIZON);
    }

    private boolean endedAsLoop() {
        if (rounds.tooMany()) {
            end(Ending.LOOP);
        }
        return over;
    }

    private void end(Ending ending) {
        over = true;
        List<String> loop = ending == Ending.LOOP ? rounds.names() : List.of();
        ended = new Ended(ending, now(), waits.open(now()), ending == Ending.HORIZON ? stillBooked() : List.of(), loop);
        simulator.stop();
    }

    /** What people are at: that which would have ended last first, and of several that which was booked first. */
    private List<Link> stillBooked() {
        List<Step> booked = new ArrayList<>();
        for (Event event : simulator.getEventList()) {
            if (event instanceof Step step && step.link() != null) {
                booked.add(step);
            }
        }
        booked.sort(Step.LAST_FIRST);
        return booked.stream().map(step -> step.link().until(now())).toList();
    }

    private boolean idle() {
        return people == 0 && waitingForNature == 0;
    }

    void settlingIsDue() {
        if (!settlingDue) {
            settlingDue = true;
            settling.schedule(0);
        }
    }

    void dropped(Step step) {
        if (step.link() != null) {
            people--;
        }
    }

    Wait beginWait(Label label, String name) {
        return waits.begin(
                Objects.requireNonNull(label, "a wait needs a label"),
                Objects.requireNonNull(name, "a wait needs a name"),
                now(),
                current);
    }

    Wait beginWatch(Label label, String name) {
        return waits.watch(
                Objects.requireNonNull(label, "a watch needs a label"),
                Objects.requireNonNull(name, "a watch needs a name"),
                now(),
                current);
    }

    void endWait(Wait wait) {
        waits.end(wait);
    }

    void waitsForNature(int more) {
        waitingForNature += more;
    }

    Doors doors() {
        return doors;
    }

    void refuseWhenEnded(String what) {
        if (over) {
            throw new IllegalStateException("the run ended at " + now() + " s; after that " + what);
        }
    }
}
