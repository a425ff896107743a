package org.drawdown.experiment;

import org.drawdown.chance.Luck;
import org.drawdown.outcome.Outcome;

/** One run as a function: {@code Simulation::run} of a scenario, safe to call from several threads. */
@FunctionalInterface
public interface Play {
    /** {@return what a run with this luck leaves behind; the same luck always gives the same outcome} */
    Outcome play(Luck luck);
}
