package org.drawdown.theatre.stage;

import org.drawdown.chance.Delay;
import org.drawdown.chance.Draws;

/** A delay in a run: its stretch is drawn once, its length at each use, from a source of its own. */
public final class Span {
    private final Delay delay;
    private final double stretch;
    private final Draws draws;

    Span(Delay delay, double stretch, Draws draws) {
        this.delay = delay;
        this.stretch = stretch;
        this.draws = draws;
    }

    /** {@return the path of the law its lengths are drawn from} */
    public String law() {
        return delay.path();
    }

    /** {@return whether it is written as no time at all} */
    public boolean isNothing() {
        return delay.isFixed() && delay.mean() == 0;
    }

    /** {@return the next length, in whole seconds} */
    public long next() {
        return at(draws.next());
    }

    /** {@return the length for a number of luck, in whole seconds} */
    public long at(double u) {
        return delay.at(u, stretch);
    }
}
