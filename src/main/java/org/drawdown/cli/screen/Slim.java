package org.drawdown.cli.screen;

import org.drawdown.chance.Luck;
import org.drawdown.experiment.Play;
import org.drawdown.outcome.Outcome;
import org.drawdown.theatre.Simulation;

/** A run of which only what a comparison reads is kept. */
public record Slim(Simulation simulation) implements Play {
    @Override
    public Outcome play(Luck luck) {
        return simulation.run(luck).slim();
    }
}
