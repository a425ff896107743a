package org.drawdown.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Sensitivities.Called;
import org.drawdown.findings.Sensitivities.Law;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Outcome.LawShare;
import org.drawdown.statistics.Interval;

/** How sensitivities are found; the rule is told at {@link Sensitivities}. */
final class Sensed {
    private static final Paired PAIRED = new Paired(Share.LEVEL, 1);
    private static final int LEAST = 4;
    private static final double ROUNDING = 0.01;
    private static final double WIDEST = 0.5;

    private final Runs baseline;
    private final double step;

    Sensed(Runs baseline, double step) {
        this.baseline = baseline;
        this.step = step;
    }

    static List<String> worth(Runs runs, int most) {
        Map<String, Long> seconds = new TreeMap<>();
        runs.outcomes()
                .forEach(outcome ->
                        outcome.why().laws().forEach(law -> seconds.merge(law.law(), law.seconds(), Long::sum)));
        return seconds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    Sensitivities sensitivities(List<String> laws, List<List<Runs>> ends) {
        List<Law> found = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            found.add(law(laws.get(i), ends.get(i).get(0), ends.get(i).get(1)));
        }
        found.sort(Comparator.comparingDouble((Law law) -> -law.attribution().value()));
        return new Sensitivities(step, found);
    }

    private Law law(String path, Runs shortened, Runs stretched) {
        int n = Math.min(baseline.size(), Math.min(shortened.size(), stretched.size()));
        boolean sound =
                n >= LEAST && shortened.first(n).failed() + stretched.first(n).failed() == 0;
        Runs mine = baseline.first(sound ? n : baseline.size());
        double[] attributed = Columns.of(mine.outcomes(), outcome -> days(path, outcome));
        if (!sound) {
            Amount attribution = PAIRED.difference(new double[attributed.length], attributed);
            return new Law(path, attribution, Optional.empty(), Called.UNTOLD, 0, mine.size());
        }
        int never = never(shortened.first(n)) + never(stretched.first(n));
        return law(path, step, attributed, finish(shortened.first(n)), finish(stretched.first(n)), never);
    }

    static Law law(String path, double step, double[] attributed, double[] before, double[] after, int never) {
        int n = attributed.length;
        double[] nothing = new double[n];
        double[] slope = new double[n];
        for (int i = 0; i < n; i++) {
            slope[i] = (after[i] - before[i]) / (2 * step);
        }
        Amount attribution = PAIRED.difference(nothing, attributed);
        Amount difference = PAIRED.difference(nothing, slope);
        Called called = called(attribution, difference, PAIRED.difference(attributed, slope));
        return new Law(path, attribution, Optional.of(difference), called, never, n);
    }

    /** A wide gap holds 0 for want of runs, not because the two agree. */
    private static Called called(Amount attribution, Amount difference, Amount gap) {
        double size = Math.abs(attribution.value());
        Interval between = gap.interval();
        if (between.low() > ROUNDING * size || between.high() < -ROUNDING * size) {
            return Called.ATTRIBUTION;
        }
        boolean narrow = between.width() / 2 <= WIDEST * size;
        return narrow && !difference.interval().contains(0) ? Called.SENSITIVITY : Called.UNTOLD;
    }

    static double days(String path, Outcome outcome) {
        return outcome.why().laws().stream()
                        .filter(law -> law.law().equals(path))
                        .mapToLong(LawShare::seconds)
                        .sum()
                / Columns.SECONDS_A_DAY;
    }

    private double[] finish(Runs runs) {
        long horizon = baseline.scenario().calendar().horizon();
        return Columns.of(
                runs.outcomes(),
                outcome -> Math.min(horizon, outcome.held().getOrDefault(Outcome.ALL, Outcome.NEVER))
                        / Columns.SECONDS_A_DAY);
    }

    private static int never(Runs runs) {
        return (int) runs.outcomes().stream()
                .filter(outcome -> outcome.held().getOrDefault(Outcome.ALL, Outcome.NEVER) == Outcome.NEVER)
                .count();
    }
}
