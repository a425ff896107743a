package org.drawdown.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.drawdown.cli.screen.Console;
import org.drawdown.cli.screen.Heap;
import org.drawdown.cli.screen.Stopwatch;
import org.drawdown.cli.screen.Words;
import org.drawdown.experiment.Engine;
import org.drawdown.experiment.Played;
import org.drawdown.experiment.Progress;
import org.drawdown.experiment.Study;
import org.drawdown.experiment.Variant;
import org.drawdown.outcome.Outcome;
import org.drawdown.reading.Reading;

/**
 * What a run of one file costs beside a run of another: on one thread, with the same luck, in turns, so that whatever
 * else the machine does falls on all of them.
 */
final class SideBySide {
    private static final int ROUNDS = 5;
    private static final String ROW = "  %-48s%12s%9s%12s%9s";

    private final Console console;
    private final int runs;

    /**
     * A comparison.
     *
     * @param replications of each file, over all rounds
     */
    SideBySide(Console console, int replications) {
        this.console = console;
        this.runs = Math.max(2, replications / ROUNDS / 2 * 2);
    }

    /** Measures and tells. */
    void tell(List<Path> files, List<Reading.Sound> sources) {
        List<Cost> costs = files.stream().map(Cost::new).toList();
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < costs.size(); i++) {
                measure(costs.get(i), sources.get(i), round);
            }
        }
        console.say(ROUNDS + " rounds of " + Words.count(runs, "run") + " of each file in turn, on one thread");
        console.say(String.format(ROW, "file", "events/run", "runs/s", "events/s", "time"));
        costs.forEach(cost -> console.say(cost.row(costs.get(0))));
    }

    /** A round below 0 warms up and is not counted. */
    private void measure(Cost cost, Reading.Sound source, int round) {
        Study study = new Study(List.of(Variant.of(source.scenario())), Math.max(0, round) + 1L, runs);
        Stopwatch watch = new Stopwatch();
        Played played = new Engine(1).play(study, RunCommand::simulation, Heap.kept(Progress.silent()));
        if (round >= 0) {
            cost.add(watch.seconds(), played.baseline().outcomes());
        }
    }

    /** What the runs of a file cost, round by round. */
    private static final class Cost {
        private final Path file;
        private final List<Double> seconds = new ArrayList<>();
        private long runs;
        private long events;

        Cost(Path file) {
            this.file = file;
        }

        void add(double took, List<Outcome> outcomes) {
            seconds.add(took / outcomes.size());
            runs += outcomes.size();
            events += outcomes.stream().mapToLong(Outcome::events).sum();
        }

        /** The time is the middle one of the rounds' ratios: one round that was disturbed says nothing. */
        String row(Cost first) {
            double[] ratios = new double[seconds.size()];
            double[] each = new double[seconds.size()];
            for (int round = 0; round < ratios.length; round++) {
                ratios[round] = seconds.get(round) / first.seconds.get(round);
                each[round] = seconds.get(round);
            }
            double aRun = middle(each);
            return String.format(
                    Locale.ROOT,
                    ROW,
                    Words.cut(file.toString(), 47),
                    Words.count(events / runs),
                    String.format(Locale.ROOT, "%.1f", 1 / aRun),
                    Words.count(Math.round(events / (runs * aRun))),
                    String.format(Locale.ROOT, "x %.2f", middle(ratios)));
        }

        private static double middle(double[] values) {
            Arrays.sort(values);
            return values[values.length / 2];
        }
    }
}
