package org.drawdown.kernel;

import java.util.Objects;

/** Units of one kind, each free or in use; only the desk gives them out. */
public final class Pool {
    private final Kernel kernel;
    private final String name;
    private final Line line = new Line(this);
    private int free;
    private int inUse;
    private int owed;
    private int stops;
    private final Level used;
    private final Level there;

    /**
     * A pool whose units are all free.
     *
     * @param units zero or more
     */
    public Pool(Kernel kernel, String name, int units) {
        this(kernel, name, units, new Level(), new Level());
    }

    /**
     * A pool whose units are all free, and whose use is summed by somebody else's periods.
     *
     * @param units zero or more
     * @param used  follows the units in use
     * @param there follows the units there are, those in use and to be withdrawn among them
     */
    public Pool(Kernel kernel, String name, int units, Level used, Level there) {
        this.kernel = Objects.requireNonNull(kernel, "a pool needs a kernel");
        this.name = Objects.requireNonNull(name, "a pool needs a name");
        if (units < 0) {
            throw new IllegalArgumentException(name + " has zero or more units, not " + units);
        }
        free = units;
        this.used = used;
        this.there = there;
        count();
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return how many units may be given out; none while it is stopped} */
    public int free() {
        return stops > 0 ? 0 : free;
    }

    /** {@return how many units are out} */
    public int inUse() {
        return inUse;
    }

    /** {@return how many there are in all: free, or in use and to stay when they come back} */
    public int units() {
        return free + inUse - owed;
    }

    /** Gives units back; who waits for them is served when the instant settles. */
    public void giveBack(int units) {
        kernel.refuseWhenEnded(units + " of " + name + " came back");
        if (units < 1 || units > inUse) {
            throw refused("gave back", units, inUse + " in use");
        }
        inUse -= units;
        int gone = Math.min(owed, units);
        owed -= gone;
        freed(units - gone);
    }

    /** Adds units; those still to be withdrawn stay instead, one for one. */
    public void add(int units) {
        kernel.refuseWhenEnded(units + " of " + name + " were added");
        if (units < 1 || units > Integer.MAX_VALUE - free - inUse) {
            throw refused("added", units, units() + " in all");
        }
        int stay = Math.min(owed, units);
        owed -= stay;
        freed(units - stay);
    }

    /** Withdraws units: free ones now, then each as it comes back. Nobody loses one in use. */
    public void withdraw(int units) {
        kernel.refuseWhenEnded(units + " of " + name + " were withdrawn");
        if (units < 1 || units > units()) {
            throw refused("withdrew", units, units() + " in all");
        }
        int now = Math.min(free, units);
        free -= now;
        owed += units - now;
        count();
    }

    /**
     * Takes units out of the free ones without asking, for what is in use from the start.
     *
     * @param units 0 to {@link #free()}
     */
    public void occupy(int units) {
        if (units < 0 || units > free) {
            throw refused("occupied", units, free + " free");
        }
        take(units);
    }

    /** Puts units in use although there may be none free: what is over has to come back before any is free again. */
    public void overfill(int units) {
        kernel.refuseWhenEnded(units + " of " + name + " were overfilled");
        if (units < 1) {
            throw refused("overfilled", units, units() + " in all");
        }
        count();
        int fits = Math.min(free, units);
        free -= fits;
        inUse += units;
        owed += units - fits;
    }

    /**
     * Finds that more is in use than was known: as units come back, so many are withdrawn.
     *
     * @param units 0 or more
     */
    public void crowd(int units) {
        if (units < 0 || units > Integer.MAX_VALUE - free - inUse) {
            throw refused("crowded", units, inUse + " in use");
        }
        count();
        inUse += units;
        owed += units;
    }

    /**
     * Takes units in use out of the pool for good: they are lost, and nobody gives them back.
     *
     * @param units 1 to {@link #inUse()}
     */
    public void scrap(int units) {
        kernel.refuseWhenEnded(units + " of " + name + " were scrapped");
        if (units < 1 || units > inUse) {
            throw refused("scrapped", units, inUse + " in use");
        }
        inUse -= units;
        owed = Math.min(owed, inUse);
        count();
    }

    /**
     * Gives nothing out until it goes on; what comes back meanwhile stays. Several may stop it at once. Who
     * waits for it then waits for nature.
     */
    public void stop() {
        kernel.refuseWhenEnded(name + " was stopped");
        kernel.waitsForNature(1);
        stops++;
    }

    /** Takes one stop back; who waits for what is free is served when the instant settles. */
    public void goOn() {
        kernel.refuseWhenEnded(name + " went on");
        if (stops == 0) {
            throw new IllegalStateException(name + " went on at " + kernel.now() + " s but had not been stopped");
        }
        kernel.waitsForNature(-1);
        stops--;
        if (stops == 0 && free > 0) {
            kernel.desk().freed(line, free);
        }
    }

    private IllegalArgumentException refused(String did, int units, String held) {
        return new IllegalArgumentException(
                "at " + kernel.now() + " s somebody " + did + " " + units + " of " + name + "; it holds " + held);
    }

    private void freed(int units) {
        if (units > 0) {
            free += units;
            kernel.desk().freed(line, units);
        }
        count();
    }

    void take(int units) {
        free -= units;
        inUse += units;
        count();
    }

    /** {@return units in use, summed over the seconds until now} */
    public long unitSecondsUsed() {
        return used.sum(kernel.now());
    }

    /** {@return unit-seconds there were from the start to now, used or not} */
    public long unitSecondsThere() {
        return there.sum(kernel.now());
    }

    private void count() {
        used.set(kernel.now(), inUse);
        there.set(kernel.now(), Math.max(inUse, units()));
    }

    Line line() {
        return line;
    }

    boolean belongsTo(Kernel other) {
        return kernel == other;
    }
}
