package org.drawdown.theatre.move;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drawdown.kernel.Label;
import org.drawdown.kernel.Waiter;
import org.drawdown.theatre.nature.Road;

/** Waits until any of the legs opens that are shut now. */
final class AnyOpening {
    private final Operations ops;
    private final Predicate<Road> which;
    private final String name;
    private final Label label;
    private final Runnable then;
    private final List<Waiter> waiters = new ArrayList<>();

    /**
     * A wait, not begun yet.
     *
     * @param which legs would help
     * @param then  what follows when the first has opened
     */
    AnyOpening(Operations ops, Predicate<Road> which, String name, Label label, Runnable then) {
        this.ops = ops;
        this.which = which;
        this.name = name;
        this.label = label;
        this.then = then;
    }

    void await() {
        for (Road road : ops.nature().roads()) {
            if (!road.mayEnter() && which.test(road)) {
                waiters.add(road.entry().await(name, label, this::opened));
            }
        }
    }

    /** Several may open in one instant: the first counts. */
    private void opened() {
        if (!waiters.isEmpty()) {
            withdraw();
            then.run();
        }
    }

    void withdraw() {
        waiters.forEach(Waiter::withdraw);
        waiters.clear();
    }
}
