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
    private long unitSeconds;
    private long countedTo;

    /**
     * A pool whose units are all free.
     *
     * @param units zero or more
     */
    public Pool(Kernel kernel, String name, int units) {
        this.kernel = Objects.requireNonNull(kernel, "a pool needs a kernel");
        this.name = Objects.requireNonNull(name, "a pool needs a name");
        if (units < 0) {
            throw new IllegalArgumentException(name + " has zero or more units, not " + units);
        }
        free = units;
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return how many units may be given out} */
    public int free() {
        return free;
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
        count();
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
    }

    void take(int units) {
        count();
        free -= units;
        inUse += units;
    }

    /** {@return units in use, summed over the seconds until now} */
    public double unitSecondsUsed() {
        count();
        return unitSeconds;
    }

    private void count() {
        long now = kernel.now();
        unitSeconds += inUse * (now - countedTo);
        countedTo = now;
    }

    Line line() {
        return line;
    }

    boolean belongsTo(Kernel other) {
        return kernel == other;
    }
}
