package org.drawdown.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drawdown.chance.Parameter;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Gauge;
import org.drawdown.cli.screen.Heap;
import org.drawdown.cli.screen.Slim;
import org.drawdown.experiment.Engine;
import org.drawdown.experiment.Play;
import org.drawdown.experiment.Progress;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.StoppingRule;
import org.drawdown.experiment.Study;
import org.drawdown.experiment.Variant;
import org.drawdown.findings.Gains;
import org.drawdown.findings.Sensitivities;
import org.drawdown.findings.Suspects;
import org.drawdown.findings.Swings;
import org.drawdown.findings.Why;
import org.drawdown.reading.Reading;
import org.drawdown.scenario.Cause;
import org.drawdown.scenario.Scenario;
import org.drawdown.scenario.Stretch;
import org.drawdown.theatre.Simulation;

/**
 * Why it took so long: causes switched off, inputs moved to the ends of their range, laws stretched; each paired with the
 * baseline's own runs. Each question is given a tenth of the runs of the study, so that all of them take about twice as
 * long as the study did.
 */
final class WhyStudies {
    private static final int CAUSES = 8;
    private static final int INPUTS = 5;
    private static final int LAWS = 3;
    private static final double STEP = 0.1;
    private static final int SHARE = 10;
    private static final int FEWEST = 20;
    private static final int LOOK = 20;
    /** Half the width of an interval that is narrow enough, in days. */
    private static final double DAYS = 1;

    private final Engine engine;
    private final RunOptions options;
    private final Reading.Sound source;
    private final Runs baseline;
    private final int most;
    private Gauge gauge;
    private long played;
    private long all;

    WhyStudies(Engine engine, RunOptions options, Reading.Sound source, Runs baseline) {
        this.engine = engine;
        this.options = options;
        this.source = source;
        this.baseline = baseline;
        int tenth = baseline.size() / SHARE / 2 * 2;
        this.most = Math.min(baseline.size(), Math.max(FEWEST, tenth));
    }

    Why why(Console console) {
        List<Cause> causes = Suspects.of(baseline, CAUSES);
        List<Parameter> inputs = Swings.worth(baseline, INPUTS);
        List<String> laws = Sensitivities.worth(baseline, LAWS);
        all = (long) most * (causes.size() + 1 + 2L * inputs.size() + 2L * laws.size());
        try (Gauge shown = Gauge.of(console, options.quiet, "why", all)) {
            gauge = shown;
            return new Why(gains(causes), swings(inputs), sensitivities(laws));
        }
    }

    private Gains gains(List<Cause> causes) {
        List<Runs> without = new ArrayList<>();
        for (Cause cause : causes) {
            without.add(
                    runs(cause.key(), cause.title(), cause.without(baseline.scenario()), Gains.narrow(baseline, DAYS)));
        }
        Scenario none = Cause.withoutAll(baseline.scenario(), causes);
        Optional<Runs> together = causes.size() < 2
                ? Optional.empty()
                : Optional.of(runs("together", "all of these", none, Gains.narrow(baseline, DAYS)));
        return Gains.of(baseline, causes, without, together);
    }

    private Swings swings(List<Parameter> inputs) {
        List<List<Runs>> ends = new ArrayList<>();
        for (Parameter input : inputs) {
            ends.add(Swings.draws().stream().map(u -> runs(input, u)).toList());
        }
        return Swings.of(baseline, inputs, ends, source.provenance());
    }

    private Runs runs(Parameter input, double u) {
        Simulation simulation = Simulation.of(baseline.scenario());
        Play slim = new Slim(simulation);
        Play fixed = luck -> slim.play(luck.fixing(input.source(), u));
        return played(Variant.of(baseline.scenario()), scenario -> fixed, soFar -> false);
    }

    private Sensitivities sensitivities(List<String> laws) {
        List<List<Runs>> ends = new ArrayList<>();
        for (String law : laws) {
            ends.add(List.of(stretched(law, 1 - STEP), stretched(law, 1 + STEP)));
        }
        return Sensitivities.of(baseline, STEP, laws, ends);
    }

    private Runs stretched(String law, double factor) {
        return runs(law, law, Stretch.of(baseline.scenario(), law, factor), soFar -> false);
    }

    private Runs runs(String key, String title, Scenario scenario, StoppingRule rule) {
        return played(new Variant(key, title, scenario), each -> new Slim(Simulation.of(each)), rule);
    }

    private Runs played(Variant variant, java.util.function.Function<Scenario, Play> plays, StoppingRule rule) {
        long before = played;
        played += most;
        Progress progress = Heap.kept((done, total) -> gauge.played(before + done, all));
        Study study = new Study(List.of(variant), options.seed, most);
        return engine.play(study, plays, progress, rule, LOOK).baseline();
    }
}
