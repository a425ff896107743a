package org.drawdown.kernel;

import java.util.ArrayList;
import java.util.List;

/** What a gate and a window share: open or shut, and who waits. */
final class Door {
    private final Kernel kernel;
    private final String name;
    private final boolean nature;
    private final List<Waiter> waiters = new ArrayList<>();
    private boolean open;
    private boolean due;
    private Link opener;

    Door(Kernel kernel, String name, boolean nature, boolean open) {
        this.kernel = kernel;
        this.name = name;
        this.nature = nature;
        this.open = open;
    }

    boolean isOpen() {
        return open;
    }

    void open() {
        kernel.refuseWhenEnded("\"" + name + "\" was opened");
        if (!open) {
            open = true;
            opener = kernel.current();
            dueIfAnybodyMayGo();
        }
    }

    void close() {
        kernel.refuseWhenEnded("\"" + name + "\" was closed");
        open = false;
    }

    Waiter await(String who, Label waitingFor, Runnable step) {
        refuseWhenEnded(who);
        Waiter waiter = stands(new Waiter(this, kernel.beginWait(waitingFor, who), step));
        if (nature) {
            kernel.waitsForNature(1);
        }
        return waiter;
    }

    Waiter watch(String who, Label waitingFor, Runnable step) {
        refuseWhenEnded(who);
        Waiter waiter = stands(new Waiter(this, kernel.beginWatch(waitingFor, who), step));
        if (nature) {
            kernel.waitsForNature(1);
        }
        return waiter;
    }

    private void refuseWhenEnded(String who) {
        kernel.refuseWhenEnded("\"" + who + "\" came to wait for \"" + name + "\"");
    }

    private Waiter stands(Waiter waiter) {
        waiters.add(waiter);
        dueIfAnybodyMayGo();
        return waiter;
    }

    private void dueIfAnybodyMayGo() {
        if (open && !due && !waiters.isEmpty()) {
            due = true;
            kernel.doors().due(this);
        }
    }

    /** Moves all waiters to those who go on, if it is still open. */
    void letGo(List<Waiter> going) {
        due = false;
        if (!open) {
            return;
        }
        for (Waiter waiter : waiters) {
            leave(waiter);
            waiter.continueFrom(whatLedOn(waiter.asked()));
            going.add(waiter);
        }
        waiters.clear();
    }

    private Link whatLedOn(Wait wait) {
        long now = kernel.now();
        return nature || opener == null || wait.since == now ? wait.until(now) : opener;
    }

    boolean withdraw(Waiter waiter) {
        kernel.refuseWhenEnded("a wait for \"" + name + "\" was withdrawn");
        if (!waiter.waiting()) {
            return false;
        }
        waiters.remove(waiter);
        leave(waiter);
        return true;
    }

    private void leave(Waiter waiter) {
        kernel.endWait(waiter.asked());
        if (nature) {
            kernel.waitsForNature(-1);
        }
    }
}
