package org.drawdown.findings;

import java.util.List;
import org.drawdown.statistics.Interval;

/**
 * What the range bad..good rests on.
 *
 * <p>Per parameter, r is the correlation, over the J draws, of its rank with the share of its pair of runs that held. The
 * parameters are drawn apart from each other, so the squares of those of an input add:
 * <pre>
 *   R²    = Σ (r² − 1/(J − 1))                 what luck alone would give is taken off
 *   share = R² · s²(pair shares) / Var(P(held | parameters))
 * </pre>
 * Parameters that go together (a correlation) are one input, whose R² is that of the regression on the ranks of all of them.
 * An input is named when Σ r² · (J − 1), which is χ² with a degree for each of its parameters where they do not matter, is
 * beyond its 0.9987 quantile (3 σ). What works through thresholds, together with others, or up and then down, stays in
 * the rest.
 *
 * <p>Source: Saltelli et al., <i>Global Sensitivity Analysis</i> (Wiley, 2008), section 1.2.5 (rank regression); Wilson and
 * Hilferty, <i>PNAS</i> 17 (1931), for the quantile.
 *
 * @param range  P(all held | parameters), bad to good, 0 to 1
 * @param inputs those that can be told from nothing, most first; the first screen shows three
 * @param rest   share that no named input explains, 0 to 1
 */
public record Rests(Interval range, List<Input> inputs, double rest) {

    /**
     * One thing we do not know.
     *
     * @param group what belongs together: the first two parts of the path, such as {@code authorities.road}; for sites and
     *              legs, which are many of a kind, without the key of the one, such as {@code sites.cargo}; groups that go together are joined by "and"
     * @param title as displayed
     * @param paths the drawn parameters in it
     * @param share of the variance of P(all held | parameters), 0 to 1
     * @param low   the least that luck of the runs allows, 0 to 1 (95 %, by Fisher's z of the root of Σ r²)
     * @param high  the most
     */
    public record Input(String group, String title, List<String> paths, double share, double low, double high) {}
}
