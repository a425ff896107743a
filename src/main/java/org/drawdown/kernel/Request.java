package org.drawdown.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Units of one or more pools, asked for all together: all or none. It can be asked once. */
public final class Request {
    /** The order in which the desk serves: rank, then the instant of asking, then the name. */
    static final Comparator<Request> ORDER = Request::compare;

    private final String name;
    private final long[] rank;
    private final boolean overtaking;
    private final Function<Pool, Label> waitingFor;
    private final Label first;
    private final Need[] needs;
    private final Granted step;
    private Wait wait;
    private Line line;
    private Pool shortOf;
    private int[] units;
    private Link link;

    /**
     * A request.
     *
     * @param name       who asks
     * @param rank       compared number by number, lower first
     * @param overtaking whether those behind it may be served while it cannot be; if not, it stops
     *                   those that need one of its pools
     * @param waitingFor what a wait of its own is called
     * @param needs      each of another pool
     * @param step       what it does once it is served
     */
    public Request(String name, long[] rank, boolean overtaking, Label waitingFor, List<Need> needs, Granted step) {
        this(name, rank, overtaking, pool -> waitingFor, waitingFor, needs, step);
    }

    /**
     * A request whose wait is called by what it is short of.
     *
     * @param waitingFor what a wait for a pool is called
     * @param needs      each of another pool; one or more
     * @see #Request(String, long[], boolean, Label, List, Granted)
     */
    public Request(
            String name,
            long[] rank,
            boolean overtaking,
            Function<Pool, Label> waitingFor,
            List<Need> needs,
            Granted step) {
        this(name, rank, overtaking, waitingFor, waitingFor.apply(needs.get(0).pool()), needs, step);
    }

    private Request(
            String name,
            long[] rank,
            boolean overtaking,
            Function<Pool, Label> waitingFor,
            Label first,
            List<Need> needs,
            Granted step) {
        this.name = Objects.requireNonNull(name, "a request needs a name");
        this.rank = rank.clone();
        this.overtaking = overtaking;
        this.waitingFor = waitingFor;
        this.first = Objects.requireNonNull(first, "a request needs a label");
        this.needs = needs.toArray(new Need[0]);
        this.step = Objects.requireNonNull(step, "a request needs a step");
        refuseTheSamePoolTwice();
    }

    private void refuseTheSamePoolTwice() {
        for (int i = 0; i < needs.length; i++) {
            for (int j = 0; j < i; j++) {
                if (needs[i].pool() == needs[j].pool()) {
                    throw new IllegalArgumentException("request \"" + name + "\" needs "
                            + needs[i].pool().name() + " twice; say it once, with the sum");
                }
            }
        }
    }

    /** {@return whether it has been asked, and neither served nor withdrawn} */
    public boolean waiting() {
        return wait != null && wait.open();
    }

    /** {@return who asks} */
    public String name() {
        return name;
    }

    /** {@return the pool it was last short of; empty when it never had to wait} */
    public Optional<Pool> shortOf() {
        return Optional.ofNullable(shortOf);
    }

    static int compare(Request a, Request b) {
        int byRank = Arrays.compare(a.rank, b.rank);
        return byRank == 0 ? Wait.compare(a.wait, b.wait) : byRank;
    }

    void ask(Kernel kernel) {
        if (wait != null) {
            throw new IllegalStateException("at " + kernel.now() + " s request \"" + name + "\" was asked again, after "
                    + wait.since + " s; make a new one");
        }
        for (Need need : needs) {
            if (!need.pool().belongsTo(kernel)) {
                throw new IllegalArgumentException(
                        "request \"" + name + "\" needs " + need.pool().name() + ", which belongs to another kernel");
            }
        }
        wait = kernel.beginWait(first, name);
    }

    Wait asked() {
        return wait;
    }

    Need[] needs() {
        return needs;
    }

    boolean overtaking() {
        return overtaking;
    }

    int least(Pool pool) {
        for (Need need : needs) {
            if (need.pool() == pool) {
                return need.least();
            }
        }
        throw new IllegalStateException("request \"" + name + "\" does not need " + pool.name());
    }

    /** {@return the line where it stands; null while it has not been tried} */
    Line line() {
        return line;
    }

    /** Stands in this line and no other; null for none. */
    void standIn(Line other) {
        if (line != null) {
            line.leave(this);
        }
        line = other;
        if (line != null) {
            shortOf = line.pool();
            wait.label = waitingFor.apply(shortOf);
            line.stand(this);
        }
    }

    /** {@return the first of its lines that lacks units or where another stops it; null if none} */
    Line obstacle() {
        for (Need need : needs) {
            Line each = need.pool().line();
            if (each.lacks(need.least()) || each.stops(this)) {
                return each;
            }
        }
        return null;
    }

    void take(Link from) {
        link = from;
        units = new int[needs.length];
        for (int i = 0; i < needs.length; i++) {
            Pool pool = needs[i].pool();
            units[i] = Math.min(needs[i].most(), pool.free());
            pool.take(units[i]);
        }
    }

    void begin(Kernel kernel) {
        kernel.goOn(name, link, () -> step.begin(units));
    }
}
