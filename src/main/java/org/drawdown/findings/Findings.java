package org.drawdown.findings;

import java.util.List;
import java.util.Optional;
import org.drawdown.experiment.Runs;

/**
 * What the runs of one scenario allow us to say.
 *
 * @param facts    what stands over every chart
 * @param warnings what to know before believing it
 * @param answer   what was found; absent when a run failed, there are fewer than two pairs, or no date is asked for: then
 *                 there is no headline
 */
public record Findings(Facts facts, List<Warning> warnings, Optional<Answer> answer) {

    /**
     * The first screen, block by block, and the charts.
     *
     * @param odds   will it hold? by condition in the order of the scenario, {@code all} last
     * @param price  at what price?
     * @param sites  who is late? worst first; sites that stay are left out; empty where the scenario asks nothing of sites
     * @param rests  what the range bad..good rests on
     * @param series what the charts draw
     * @param resources what was used, what it cost, whom nobody protected
     * @param hunger who went without food; absent when nobody did
     * @param liquidated when the liquidation was over: quantiles 0.1, 0.5, 0.8, 0.95; empty where the scenario has none
     */
    public record Answer(
            List<Odds> odds,
            Price price,
            List<SiteOdds> sites,
            Rests rests,
            Series series,
            Resources resources,
            Optional<Hunger> hunger,
            List<Dated> liquidated) {

        /** {@return the odds of all conditions together} */
        public Odds all() {
            return odds.get(odds.size() - 1);
        }
    }

    /** {@return what these runs allow us to say} */
    public static Findings of(Runs runs) {
        if (runs.failed() > 0
                || runs.pairs() < 2
                || runs.scenario().conditions().none()) {
            return new Findings(Facts.of(runs), Warnings.of(runs, List.of()), Optional.empty());
        }
        List<Odds> odds = Odds.of(runs);
        Answer answer = new Answer(
                odds,
                Prices.of(runs),
                Sites.of(runs),
                Grounds.of(runs),
                new Drawing(runs).series(),
                Usage.of(runs),
                Hunger.of(runs),
                liquidated(runs));
        return new Findings(Facts.of(runs), Warnings.of(runs, odds), Optional.of(answer));
    }

    private static List<Dated> liquidated(Runs runs) {
        if (runs.scenario().liquidation().isEmpty()) {
            return List.of();
        }
        double[] over = Columns.of(
                runs.outcomes(), outcome -> Columns.seconds(outcome.stood().liquidated()));
        return Dated.of(runs.scenario().calendar(), over, 0.1, 0.5, 0.8, 0.95);
    }
}
