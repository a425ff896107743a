package org.drawdown.scenario;

/**
 * What stands under its key in a mapping of the file. The order of a mapping means nothing: a run takes such things in the
 * order of their keys.
 */
public sealed interface Keyed
        permits Authority,
                Contingent,
                Correlation,
                Fleet,
                Kind,
                Leg,
                Liquidation.Staff,
                Move,
                Phase,
                Rates.Rate,
                Regime,
                Regime.State,
                Shock,
                Site,
                Site.Service,
                SoFar.AtSite,
                SoFar.ByMove,
                Surface,
                Task,
                Total {
    /** {@return what it stands under} */
    String key();
}
