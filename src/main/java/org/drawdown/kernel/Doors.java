package org.drawdown.kernel;

import java.util.ArrayList;
import java.util.List;

/** The gates, windows and joins that changed since the last settling. */
final class Doors {
    private final Kernel kernel;
    private final List<Door> due = new ArrayList<>();
    private final List<Waiter> going = new ArrayList<>();

    Doors(Kernel kernel) {
        this.kernel = kernel;
    }

    void due(Door door) {
        due.add(door);
        kernel.settlingIsDue();
    }

    void due(Waiter waiter) {
        going.add(waiter);
        kernel.settlingIsDue();
    }

    /** Lets all go on who may, by instant of asking, then name. */
    void settle() {
        if (due.isEmpty() && going.isEmpty()) {
            return;
        }
        due.forEach(door -> door.letGo(going));
        due.clear();
        List<Waiter> now = new ArrayList<>(going);
        going.clear();
        now.sort(Waiter.ORDER);
        now.forEach(waiter -> waiter.goOn(kernel));
    }
}
