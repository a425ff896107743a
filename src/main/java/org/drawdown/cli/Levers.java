package org.drawdown.cli;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Gauge;
import org.drawdown.cli.screen.Heap;
import org.drawdown.cli.screen.Slim;
import org.drawdown.experiment.Engine;
import org.drawdown.experiment.Progress;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.StoppingRule;
import org.drawdown.experiment.Study;
import org.drawdown.experiment.Variant;
import org.drawdown.findings.Comparison;
import org.drawdown.reading.Reading;
import org.drawdown.theatre.Simulation;

/** What would help most: each lever paired with the baseline's own runs, until sure enough. */
final class Levers {
    private static final int MOST = 1000;
    private static final double POINTS = 3;

    private final Engine engine;
    private final Console console;
    private final RunOptions options;

    Levers(Engine engine, Console console, RunOptions options) {
        this.engine = engine;
        this.console = console;
        this.options = options;
    }

    Comparison compare(Reading.Sound source, Runs baseline) {
        int most = Math.min(MOST, baseline.size());
        List<Runs> compared = new ArrayList<>();
        long all = (long) most * source.levers().size();
        try (Gauge gauge = Gauge.of(console, options.quiet, "levers", all)) {
            for (Reading.Variant lever : source.levers()) {
                long before = (long) most * compared.size();
                Variant pulled = new Variant(lever.lever().key(), lever.lever().title(), lever.scenario());
                Study study = new Study(List.of(pulled), options.seed, most);
                Progress progress = Heap.kept((done, total) -> gauge.played(before + done, all));
                StoppingRule rule = StoppingRule.halfWidthFrom(baseline, POINTS);
                compared.add(engine.play(study, scenario -> new Slim(Simulation.of(scenario)), progress, rule)
                        .baseline());
            }
        }
        return Comparison.of(
                baseline, compared.stream().filter(runs -> runs.size() > 0).toList());
    }
}
