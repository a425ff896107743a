package org.drawdown.cli;

import java.util.List;
import org.drawdown.chance.Luck;
import org.drawdown.experiment.Play;
import org.drawdown.outcome.Outcome;
import org.drawdown.theatre.Simulation;

/** A run of which only what a comparison reads is kept: dates, sites, price, what has a rate. */
record Slim(Simulation simulation) implements Play {
    @Override
    public Outcome play(Luck luck) {
        Outcome outcome = simulation.run(luck);
        return new Outcome(
                outcome.replication(),
                outcome.parameters(),
                outcome.ending(),
                outcome.trouble(),
                outcome.end(),
                outcome.held(),
                outcome.verdict(),
                outcome.sites(),
                List.of(),
                outcome.price(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                outcome.quantities().stream()
                        .filter(quantity -> quantity.rate().isPresent())
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                outcome.happenings(),
                outcome.events());
    }
}
