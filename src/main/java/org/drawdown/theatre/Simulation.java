package org.drawdown.theatre;

import org.drawdown.chance.Luck;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.stage.Ground;

/** A scenario made ready to be run: what does not depend on luck is worked out once. Threads may share it. */
public final class Simulation {
    private final Ground ground;

    private Simulation(Ground ground) {
        this.ground = ground;
    }

    /** {@return the simulation of a scenario} */
    public static Simulation of(Scenario scenario) {
        return new Simulation(new Ground(scenario));
    }

    /** {@return what one run leaves behind; the same scenario and luck always give the same outcome} */
    public Outcome run(Luck luck) {
        return run(luck, Deaf.EARS);
    }

    /**
     * {@return what one run leaves behind}
     *
     * @param luck     of the run
     * @param listener told every happening in order of time
     */
    public Outcome run(Luck luck, Happening.Listener listener) {
        return new World(ground, luck, listener).run();
    }
}
