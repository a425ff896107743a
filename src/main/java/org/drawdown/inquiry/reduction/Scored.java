package org.drawdown.inquiry.reduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drawdown.chance.Luck;
import org.drawdown.chance.Scores;
import org.drawdown.chance.Source;
import org.drawdown.feasibility.Earliest;
import org.drawdown.inquiry.Trial;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Drawn;
import org.drawdown.scenario.Scenario;

/** What luck plain runs had: the controls of each. Threads may share it, a run is played by one of them. */
final class Scored {
    /** Fresh bounds to each run: their mean stands for the one that is not known. */
    static final int FRESH_BOUNDS = 4;

    private static final long FRESH = 9_000_000_000L;

    private final Scenario scenario;
    private final List<Control> controls;
    private final List<Source> parameters;
    private final List<Map<String, Double>> known = new ArrayList<>();
    private final double[][] bounds;

    Scored(Scenario scenario, List<Control> controls, List<Source> parameters, int runs) {
        this.scenario = scenario;
        this.controls = controls;
        this.parameters = parameters;
        for (int run = 0; run < runs; run++) {
            known.add(new TreeMap<>());
        }
        bounds = new double[controls.contains(Control.BOUND) ? runs : 0][1 + FRESH_BOUNDS];
    }

    /** {@return the run, number for number as without being looked at} */
    Outcome play(Trial trial, Luck luck, int run) {
        Map<String, Double> scores = new TreeMap<>();
        if (controls.contains(Control.PARAMETERS)) {
            parameters.forEach(source -> scores.put(source.name(), Scores.of(luck.parameter(source))));
        }
        Luck used = luck;
        Scores draws = new Scores(Scores::family);
        if (controls.contains(Control.DRAWS)) {
            used = draws.of(luck);
        }
        if (controls.contains(Control.BOUND)) {
            bounds[run][0] = bound(luck);
            for (int i = 1; i <= FRESH_BOUNDS; i++) {
                long fresh = FRESH + (long) run * FRESH_BOUNDS + i;
                bounds[run][i] = bound(Luck.of(luck.seed(), fresh, fresh));
            }
        }
        Outcome outcome = trial.play().play(used);
        draws.sums().forEach((group, sum) -> scores.put("draws/" + group, sum));
        known.set(run, scores);
        return outcome;
    }

    /** {@return the flow bound in days with the inputs as this luck has them; NaN where there is none or it is never} */
    private double bound(Luck luck) {
        return Earliest.of(Drawn.of(scenario, luck))
                .filter(earliest -> !earliest.isNever())
                .map(earliest -> earliest.seconds() / 86_400.0)
                .orElse(Double.NaN);
    }

    boolean onBound() {
        return bounds.length > 0;
    }

    /** {@return controls besides the bound, in the order of their names} */
    List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        known.forEach(scores -> names.addAll(scores.keySet()));
        return List.copyOf(names);
    }

    /** {@return n × q, of controls whose mean is exactly 0; what a run never asked for is an empty sum} */
    double[][] scores() {
        List<String> names = names();
        double[][] scores = new double[known.size()][names.size()];
        for (int run = 0; run < scores.length; run++) {
            for (int j = 0; j < scores[run].length; j++) {
                scores[run][j] = known.get(run).getOrDefault(names.get(j), 0.0);
            }
        }
        return scores;
    }

    /** {@return n × 1, the bounds of the runs} */
    double[][] bounds() {
        double[][] own = new double[bounds.length][];
        for (int run = 0; run < own.length; run++) {
            own[run] = new double[] {bounds[run][0]};
        }
        return own;
    }

    /** {@return m × 1, fresh bounds} */
    double[][] freshBounds() {
        double[][] fresh = new double[bounds.length * FRESH_BOUNDS][];
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = new double[] {bounds[i / FRESH_BOUNDS][1 + i % FRESH_BOUNDS]};
        }
        return fresh;
    }
}
