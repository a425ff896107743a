package org.drawdown.findings;

import java.util.List;
import java.util.Optional;
import org.drawdown.experiment.Runs;
import org.drawdown.experiment.StoppingRule;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.scenario.Cause;

/**
 * Chart 6, and what held it up: for each cause what is gained when it is switched off, each run paired with the run of the
 * same luck.
 *
 * <p>A date that never came is counted as the horizon, so that no run is left out; a gain of such a run is at least that
 * much. Gains are means of paired differences; those of one measure have intervals that hold together (Bonferroni over the
 * causes).
 *
 * @param confidence that the intervals of one measure hold together
 * @param causes     most days gained first
 * @param together   all of these switched off at once; absent when only one was
 */
public record Gains(double confidence, List<Gain> causes, Optional<Together> together) {
    public Gains {
        causes = List.copyOf(causes);
    }

    /**
     * What is gained without a cause.
     *
     * @param key    of the cause
     * @param title  as in "without refusals"
     * @param counts whether it adds to the sum of the single gains: a part of another cause tried does not
     * @param n      runs paired
     * @param failed runs that failed on either side
     * @param effect absent when a run failed or fewer than two pairs were played
     */
    public record Gain(String key, String title, boolean counts, int n, int failed, Optional<Effect> effect) {}

    /**
     * How much is gained.
     *
     * @param lastHandover days by which the last handover comes earlier; absent where no site has to be handed over
     * @param finish       days by which all conditions hold earlier
     * @param never        runs in which they never held, with the cause or without
     * @param held         runs held more, of 100
     * @param saved        of the first kind of cargo that is counted by itself, what is given, destroyed, lost or left less;
     *                     absent without cargo
     */
    public record Effect(
            Optional<Amount> lastHandover, Amount finish, int never, Amount held, Optional<KindDifference> saved) {

        /** {@return days gained: of the last handover, or of the finish where nothing is handed over} */
        public Amount days() {
            return lastHandover.orElse(finish);
        }

        /** {@return whether the days gained can be told from none} */
        public boolean toldApart() {
            return !days().interval().contains(0);
        }
    }

    /**
     * What the single gains do not explain: together less their sum. Days and cargo alone: runs held cannot be added up,
     * since a run that holds without one cause cannot hold once more without another.
     *
     * @param lastHandover days; absent where no site has to be handed over
     * @param finish       days
     * @param saved        of the first kind of cargo that is counted by itself; absent without cargo
     */
    public record Remainder(Optional<Amount> lastHandover, Amount finish, Optional<KindDifference> saved) {

        /** {@return days of the last handover, or of the finish where nothing is handed over} */
        public Amount days() {
            return lastHandover.orElse(finish);
        }
    }

    /**
     * All causes switched off together.
     *
     * @param gain      of all together
     * @param remainder absent when a run failed or fewer than two pairs were played; below 0 where causes stand for the
     *                  same days
     */
    public record Together(Gain gain, Optional<Remainder> remainder) {}

    /**
     * {@return what is gained}
     *
     * @param baseline may have more runs than the others: the first of them are paired
     * @param causes   switched off
     * @param without  the runs without each of them
     * @param all      the runs without any of them; absent when that is the same
     */
    public static Gains of(Runs baseline, List<Cause> causes, List<Runs> without, Optional<Runs> all) {
        return new Gained(baseline, causes).gains(without, all);
    }

    /**
     * {@return the rule that is content when the days gained are known this well}
     *
     * @param baseline played before with the same luck, at least as often
     * @param days     half the width of a 95 % interval
     */
    public static StoppingRule narrow(Runs baseline, double days) {
        return soFar -> new Gained(baseline, List.of()).halfWidth(soFar.get(0)) <= days;
    }

    /** {@return the cause that gains most days of those that can be told to gain any} */
    public Optional<Gain> most() {
        return causes.stream()
                .filter(gain -> gain.effect()
                        .filter(effect -> effect.days().interval().low() > 0)
                        .isPresent())
                .findFirst();
    }
}
