package org.drawdown.theatre.nature;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.theatre.stage.Stage;

/** Attacks on a full day, now: a base rate, times whatever raises it. */
public final class Hazard {
    private final Stage stage;
    private final double base;
    private final List<Rise> rises = new ArrayList<>();

    Hazard(Stage stage, double base) {
        this.stage = stage;
        this.base = base;
    }

    /** {@return expected attacks on a full day, as things are now} */
    public double now() {
        double danger = 1;
        for (Rise rise : rises) {
            danger *= rise.at(stage.now());
        }
        return base * danger;
    }

    /** {@return whether it goes on growing, though nobody will be told} */
    public boolean grows() {
        for (Rise rise : rises) {
            if (rise.growsAfter(stage.now())) {
                return true;
            }
        }
        return false;
    }

    void raise(Rise rise) {
        rises.add(rise);
    }

    /** Takes such a rise back: what is left is as if it had never been, to the last bit. */
    void raiseNoMore(Rise rise) {
        rises.remove(rise);
    }
}
