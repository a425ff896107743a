package org.drawdown.theatre.place;

import java.util.Optional;
import org.drawdown.kernel.Gate;
import org.drawdown.kernel.Label;

/** What holds a site, or those who would leave it: tasks that are not done, columns on the way, a gate that is shut. */
public final class Unfinished {
    private final Runnable changed;
    private final int[] movingTasks;
    private int handoverTasks;
    private int comingIn;
    private Optional<Gate> leave = Optional.empty();
    private Runnable heldBack = () -> {};

    /**
     * Nothing unfinished yet.
     *
     * @param kinds   how many there are
     * @param changed what follows when something no longer holds
     */
    Unfinished(int kinds, Runnable changed) {
        this.changed = changed;
        this.movingTasks = new int[kinds];
    }

    /** {@return how many convoys and sorties are on the way here} */
    public int comingIn() {
        return comingIn;
    }

    /** So many more, or fewer, are on the way. */
    public void expect(int convoys) {
        comingIn += convoys;
        if (comingIn == 0) {
            changed.run();
        }
    }

    /** Work before some kinds leave, given by index: {@code more} tasks more, or fewer. */
    public void movingTasks(int[] held, int more) {
        boolean free = false;
        for (int kind : held) {
            movingTasks[kind] += more;
            free |= movingTasks[kind] == 0;
        }
        if (free) {
            changed.run();
        }
    }

    /** {@return whether some work has to be done before a kind may leave} */
    boolean holds(int kind) {
        return movingTasks[kind] > 0;
    }

    /** Work before the site is handed over: {@code more} tasks more, or fewer. */
    public void handoverTasks(int more) {
        handoverTasks += more;
        if (handoverTasks == 0) {
            changed.run();
        }
    }

    public boolean papersReady() {
        return handoverTasks == 0;
    }

    /**
     * Holds back what would leave until the gate opens: the rear guard leaves only when the site is signed over.
     *
     * @param ready told whenever somebody has its papers and is held back
     */
    public void holdBack(Gate gate, Runnable ready) {
        leave = Optional.of(gate);
        heldBack = ready;
    }

    /** Goes on at once, or when those who are held back may leave. */
    public void whenLet(String who, Label waiting, Runnable then) {
        if (leave.isEmpty() || leave.get().isOpen()) {
            then.run();
        } else {
            leave.get().await(who, waiting, then);
            heldBack.run();
        }
    }
}
