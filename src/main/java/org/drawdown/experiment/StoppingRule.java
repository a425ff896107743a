package org.drawdown.experiment;

import java.util.List;
import org.drawdown.outcome.Outcome;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.PairedDifference;
import org.drawdown.statistics.Proportion;

/**
 * Whether enough was played. Asked at fixed numbers of runs, so the answer is the same for any number of threads.
 *
 * <p>To look often and stop when an interval is narrow favours narrow intervals; with {@link #EVERY} runs between looks
 * the loss is small beside the interval itself.
 */
@FunctionalInterface
public interface StoppingRule {
    /** Runs of each variant between two looks. */
    int EVERY = 200;

    /** {@return whether no more is needed} */
    boolean enough(List<Runs> soFar);

    /**
     * {@return the rule that is content when every interval (95 %) of runs held is this narrow: the baseline's own when it
     * is alone, else those of the differences from it}
     *
     * @param points half the width, in points of 100; above 0
     */
    static StoppingRule halfWidth(double points) {
        if (!(points > 0)) {
            throw new IllegalArgumentException("half a width is above 0 points, not " + points);
        }
        return soFar -> widest(soFar) <= 2 * points / 100;
    }

    /**
     * {@return the rule that is content when every difference in runs held from a baseline played before is this narrow}
     *
     * @param baseline played with the same lucks, at least as often
     * @param points   half the width, in points of 100; above 0
     */
    static StoppingRule halfWidthFrom(Runs baseline, double points) {
        if (!(points > 0)) {
            throw new IllegalArgumentException("half a width is above 0 points, not " + points);
        }
        return soFar -> {
            double[] held = held(baseline.first(soFar.get(0).size()));
            return widest(held, soFar) <= 2 * points / 100;
        };
    }

    private static double widest(List<Runs> soFar) {
        double[] baseline = held(soFar.get(0));
        if (soFar.size() == 1) {
            return alone(baseline).width();
        }
        return widest(baseline, soFar.subList(1, soFar.size()));
    }

    private static double widest(double[] baseline, List<Runs> others) {
        return others.stream()
                .mapToDouble(runs -> PairedDifference.ofPairs(baseline, held(runs))
                        .interval(0.95)
                        .width())
                .max()
                .orElse(0);
    }

    private static Interval alone(double[] held) {
        boolean[] success = new boolean[held.length];
        for (int i = 0; i < held.length; i++) {
            success[i] = held[i] > 0;
        }
        return Proportion.paired(success, 0.95);
    }

    private static double[] held(Runs runs) {
        long deadline = runs.scenario().calendar().tooLate();
        return runs.outcomes().stream()
                .mapToDouble(outcome -> outcome.held().getOrDefault(Outcome.ALL, Outcome.NEVER) < deadline ? 1 : 0)
                .toArray();
    }
}
