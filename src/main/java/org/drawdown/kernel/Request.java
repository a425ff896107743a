package org.drawdown.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Units of one or more pools, asked for all together: all or none. There may be several choices of what is needed; the
 * first of them that can be served is. It can be asked once.
 */
public final class Request {
    /** The order in which the desk serves: rank, then the instant of asking, then the name. */
    static final Comparator<Request> ORDER = Request::compare;

    private final String name;
    private final long[] rank;
    private final boolean overtaking;
    private final Function<Pool, Label> waitingFor;
    private final Label first;
    private final Need[][] choices;
    private final Granted step;
    private Wait wait;
    private Line[] lines;
    private Line[] obstacles;
    private boolean stands;
    private int chosen;
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
        this(name, rank, overtaking, pool -> waitingFor, waitingFor, new Need[][] {array(needs)}, step);
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
        this(
                name,
                rank,
                overtaking,
                waitingFor,
                waitingFor.apply(needs.get(0).pool()),
                new Need[][] {array(needs)},
                step);
    }

    /**
     * {@return a request for one of several choices of what is needed, the preferred first}
     *
     * @param choices one or more, each of one or more needs of another pool
     * @see #Request(String, long[], boolean, Function, List, Granted)
     * @see #chosen()
     */
    public static Request anyOf(
            String name,
            long[] rank,
            boolean overtaking,
            Function<Pool, Label> waitingFor,
            List<List<Need>> choices,
            Granted step) {
        Label first = waitingFor.apply(choices.get(0).get(0).pool());
        Need[][] needs = choices.stream().map(Request::array).toArray(Need[][]::new);
        return new Request(name, rank, overtaking, waitingFor, first, needs, step);
    }

    private Request(
            String name,
            long[] rank,
            boolean overtaking,
            Function<Pool, Label> waitingFor,
            Label first,
            Need[][] choices,
            Granted step) {
        this.name = Objects.requireNonNull(name, "a request needs a name");
        this.rank = rank.clone();
        this.overtaking = overtaking;
        this.waitingFor = waitingFor;
        this.first = Objects.requireNonNull(first, "a request needs a label");
        this.choices = choices;
        this.lines = new Line[choices.length];
        this.obstacles = new Line[choices.length];
        this.step = Objects.requireNonNull(step, "a request needs a step");
        for (Need[] needs : choices) {
            refuseTheSamePoolTwice(needs);
        }
    }

    private static Need[] array(List<Need> needs) {
        return needs.toArray(new Need[0]);
    }

    private void refuseTheSamePoolTwice(Need[] needs) {
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

    /**
     * {@return the pool it was last short of; empty when it never had to wait. Of several choices it is that of the one
     * served, and while none is, of the preferred}
     */
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
        for (Need[] needs : choices) {
            for (Need need : needs) {
                if (!need.pool().belongsTo(kernel)) {
                    throw new IllegalArgumentException("request \"" + name + "\" needs "
                            + need.pool().name() + ", which belongs to another kernel");
                }
            }
        }
        wait = kernel.beginWait(first, name);
    }

    Wait asked() {
        return wait;
    }

    /** {@return what is needed by each of its choices} */
    Need[][] choices() {
        return choices;
    }

    /** {@return what is needed by the choice that is served} */
    Need[] needs() {
        return choices[chosen];
    }

    /** {@return which of its choices was served, from 0} */
    public int chosen() {
        return chosen;
    }

    boolean overtaking() {
        return overtaking;
    }

    int least(Pool pool) {
        int least = Integer.MAX_VALUE;
        for (Need[] needs : choices) {
            for (Need need : needs) {
                least = need.pool() == pool ? Math.min(least, need.least()) : least;
            }
        }
        return least;
    }

    /** {@return whether it stands in line: it has been tried in vain} */
    boolean stands() {
        return stands;
    }

    /** Stands in line for each of its choices, and in no other line. */
    void stand() {
        leave();
        Line[] free = lines;
        lines = obstacles;
        obstacles = free;
        stands = true;
        wasShortOf(lines[0].pool());
        for (Line line : lines) {
            line.stand(this);
        }
    }

    private void wasShortOf(Pool pool) {
        shortOf = pool;
        wait.label = waitingFor.apply(pool);
    }

    void leave() {
        if (stands) {
            stands = false;
            for (Line line : lines) {
                line.leave(this);
            }
        }
    }

    /** Looks for the first of its choices that can be served now, for whose lack it waited: {@return whether there is one}. */
    boolean choose() {
        for (int i = 0; i < choices.length; i++) {
            obstacles[i] = obstacle(choices[i]);
            if (obstacles[i] == null) {
                chosen = i;
                if (stands) {
                    wasShortOf(lines[i].pool());
                }
                return true;
            }
        }
        return false;
    }

    /** {@return the first line that lacks units or where another stops it; null if none} */
    private Line obstacle(Need[] needs) {
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
        Need[] needs = needs();
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
