package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Gains.Effect;
import org.drawdown.findings.Gains.Gain;
import org.drawdown.findings.Gains.Remainder;
import org.drawdown.findings.Gains.Together;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.SiteOutcome;
import org.drawdown.scenario.Cause;
import org.drawdown.scenario.Kind;

/** How gains are found. */
final class Gained {
    private static final double CONFIDENCE = 0.95;
    private static final int LEAST = 4;

    private final Runs baseline;
    private final List<Cause> causes;
    private final Paired paired;
    private final Optional<Kind> cargo;

    Gained(Runs baseline, List<Cause> causes) {
        this.baseline = baseline;
        this.causes = causes;
        this.paired = new Paired(CONFIDENCE, Math.max(1, causes.size()));
        this.cargo = Prices.kinds(baseline).stream().findFirst();
    }

    Gains gains(List<Runs> without, Optional<Runs> all) {
        List<Gain> gains = new ArrayList<>();
        for (int i = 0; i < without.size(); i++) {
            gains.add(gain(causes.get(i).key(), causes.get(i).title(), counts(causes.get(i)), without.get(i)));
        }
        Optional<Together> together = all.map(runs -> together(without, runs));
        gains.sort(Comparator.comparingDouble(Gained::days).reversed());
        return new Gains(CONFIDENCE, gains, together);
    }

    private boolean counts(Cause cause) {
        return causes.stream().noneMatch(cause::partOf);
    }

    private static double days(Gain gain) {
        return gain.effect().map(effect -> effect.days().value()).orElse(Double.NEGATIVE_INFINITY);
    }

    private Gain gain(String key, String title, boolean counts, Runs other) {
        int n = Math.min(baseline.size(), other.size());
        int failed = baseline.first(n).failed() + other.first(n).failed();
        Optional<Effect> effect = failed > 0 || n < LEAST
                ? Optional.empty()
                : Optional.of(effect(new Columned(other, n), new Columned(baseline, n)));
        return new Gain(key, title, counts, n, failed, effect);
    }

    private Together together(List<Runs> without, Runs all) {
        int n = Math.min(baseline.size(), all.size());
        List<Runs> counted = new ArrayList<>();
        for (int i = 0; i < without.size(); i++) {
            n = counts(causes.get(i)) ? Math.min(n, without.get(i).size()) : n;
            if (counts(causes.get(i))) {
                counted.add(without.get(i));
            }
        }
        Gain gain = gain("together", "all of these", false, all);
        int common = n;
        boolean failed = gain.effect().isEmpty()
                || common < LEAST
                || counted.stream().anyMatch(runs -> runs.first(common).failed() > 0);
        return new Together(gain, failed ? Optional.empty() : Optional.of(remainder(counted, all, common)));
    }

    /** What all gain together less what each gains: (baseline − all) − Σ (baseline − without). */
    private Remainder remainder(List<Runs> without, Runs all, int n) {
        Columned base = new Columned(baseline, n);
        Columned expected = new Columned(all, n);
        for (Runs one : without) {
            Columned its = new Columned(one, n);
            for (int i = 0; i < n; i++) {
                expected.finish[i] += base.finish[i] - its.finish[i];
                expected.lastHandover[i] += base.lastHandover[i] - its.lastHandover[i];
                expected.cargo[i] += base.cargo[i] - its.cargo[i];
            }
        }
        return new Remainder(lastHandover(expected, base), finish(expected, base), saved(expected, base));
    }

    private Effect effect(Columned without, Columned base) {
        return new Effect(
                lastHandover(without, base),
                finish(without, base),
                base.never + without.never,
                paired.held(base.held, without.held),
                saved(without, base));
    }

    private Optional<Amount> lastHandover(Columned without, Columned base) {
        return base.handsOver
                ? Optional.of(paired.difference(without.lastHandover, base.lastHandover))
                : Optional.empty();
    }

    private Amount finish(Columned without, Columned base) {
        return paired.difference(without.finish, base.finish);
    }

    private Optional<KindDifference> saved(Columned without, Columned base) {
        return cargo.map(
                kind -> new KindDifference(kind.key(), kind.title(), paired.difference(without.cargo, base.cargo)));
    }

    /** {@return half the width of the interval of the days gained; wide when too little was played} */
    double halfWidth(Runs other) {
        int n = Math.min(baseline.size(), other.size());
        if (n < LEAST) {
            return Double.POSITIVE_INFINITY;
        }
        return effect(new Columned(other, n), new Columned(baseline, n))
                        .days()
                        .interval()
                        .width()
                / 2;
    }

    /** What is compared, a value a run; days that never came are the horizon. */
    private final class Columned {
        private final boolean handsOver;
        private final double[] lastHandover;
        private final double[] finish;
        private final boolean[] held;
        private final double[] cargo;
        private int never;

        private Columned(Runs runs, int n) {
            List<Outcome> outcomes = runs.first(n).outcomes();
            Predicate<SiteOutcome> leaving = Sites.leaving(runs.scenario());
            handsOver = outcomes.get(0).sites().stream().anyMatch(leaving);
            lastHandover = Columns.of(
                    outcomes,
                    outcome -> days(outcome.sites().stream()
                            .filter(leaving)
                            .mapToLong(SiteOutcome::handover)
                            .max()
                            .orElse(0)));
            finish = Columns.of(outcomes, outcome -> days(finish(outcome)));
            held = Differences.held(runs.first(n));
            cargo = Columns.of(
                    outcomes,
                    outcome -> Gained.this
                            .cargo
                            .map(kind -> Prices.cost(outcome, kind.key()))
                            .orElse(0));
            never = (int) outcomes.stream()
                    .filter(outcome -> finish(outcome) == Outcome.NEVER)
                    .count();
        }

        private long finish(Outcome outcome) {
            return outcome.held().getOrDefault(Outcome.ALL, Outcome.NEVER);
        }

        private double days(long at) {
            return Math.min(at, baseline.scenario().calendar().horizon()) / Columns.SECONDS_A_DAY;
        }
    }
}
