package org.drawdown.findings;

import java.util.List;
import java.util.Optional;
import org.drawdown.experiment.Runs;
import org.drawdown.outcome.Outcome;

/**
 * How the finish answers to the lengths of what is drawn: for a law, the time that its draws spend on the critical chain (an
 * attribution), beside the paired finite difference by its stretch.
 *
 * <p>With T(f) the date on which all conditions hold when every draw of the law is multiplied by f, in the same luck,
 * <pre>
 *   attribution = days on the chain drawn from the law       difference = (T(1 + h) − T(1 − h))/2h
 * </pre>
 * The first is the derivative of T by f where T is continuous in the draws (infinitesimal perturbation analysis; Glasserman,
 * <i>Gradient Estimation via Perturbation Analysis</i>, Kluwer, 1991); daylight, opening hours, meetings, lapses and the
 * dates of phases break that. So it is called a sensitivity only where the two agree: where the difference can be told from
 * none, and the interval of the gap, difference less attribution run by run, holds 0 or less than one per cent of the
 * attribution and is at most half the attribution to either side. A gap that does not hold it makes it an attribution only;
 * all else cannot be told in so few runs. Dates that never came are counted as the horizon.
 *
 * @param step h
 * @param laws most attributed first
 */
public record Sensitivities(double step, List<Law> laws) {
    public Sensitivities {
        laws = List.copyOf(laws);
    }

    /** What the days that a law spends on the chain may be called. */
    public enum Called {
        SENSITIVITY("sensitivity"),
        ATTRIBUTION("attribution only"),
        UNTOLD("cannot be told in so few runs");

        private final String words;

        Called(String words) {
            this.words = words;
        }

        /** {@return as it is said, the same on the page and in the tables} */
        public String words() {
            return words;
        }
    }

    /**
     * A law.
     *
     * @param path        where it stands in the scenario
     * @param attribution days on the chain drawn from it, mean, in the runs compared
     * @param difference  days by which the finish moves for each unit of stretch; absent when a run failed or fewer than two
     *                    pairs were played
     * @param called      whether it may be called a sensitivity
     * @param never       runs in which the conditions never held, stretched or shortened
     * @param n           runs compared
     */
    public record Law(String path, Amount attribution, Optional<Amount> difference, Called called, int never, int n) {}

    /** {@return the laws with most time on the chain} */
    public static List<String> worth(Runs runs, int most) {
        return Sensed.worth(runs, most);
    }

    /** {@return what the two say}
     *
     * @param baseline may have more runs than the others: the first of them are compared
     * @param step     h
     * @param laws     paths
     * @param ends     for each of them the runs with it shortened and with it stretched
     */
    public static Sensitivities of(Runs baseline, double step, List<String> laws, List<List<Runs>> ends) {
        return new Sensed(baseline, step).sensitivities(laws, ends);
    }

    /** {@return days on the critical chain of a run that were drawn from a law} */
    public static double days(String law, Outcome outcome) {
        return Sensed.days(law, outcome);
    }

    /**
     * {@return what the two say of one law, from numbers of runs of the same luck, pairs side by side}
     *
     * @param path       of the law
     * @param step       h
     * @param attributed days on the chain drawn from it
     * @param before     the date of the finish with it shortened, days; never counted as the horizon
     * @param after      with it stretched
     * @param never      runs of both in which the conditions never held
     */
    public static Law law(String path, double step, double[] attributed, double[] before, double[] after, int never) {
        return Sensed.law(path, step, attributed, before, after, never);
    }
}
