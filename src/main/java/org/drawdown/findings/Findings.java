package org.drawdown.findings;

import java.util.List;
import java.util.Optional;
import org.drawdown.experiment.Runs;

/**
 * What the runs of one scenario allow us to say.
 *
 * @param facts    what stands over every chart
 * @param warnings what to know before believing it
 * @param answer   what was found; absent when a run failed, or there are no runs, for then there is no headline
 */
public record Findings(Facts facts, List<Warning> warnings, Optional<Answer> answer) {

    /**
     * The first screen, block by block, and the charts.
     *
     * @param odds   will it hold? by condition in the order of the scenario, {@code all} last
     * @param price  at what price?
     * @param sites  who is late? worst first; sites that stay are left out
     * @param rests  what the range bad..good rests on
     * @param series what the charts draw
     */
    public record Answer(List<Odds> odds, Price price, List<SiteOdds> sites, Rests rests, Series series) { }

    /** {@return what these runs allow us to say} */
    public static Findings of(Runs runs) {
        throw new UnsupportedOperationException("being written");
    }
}
