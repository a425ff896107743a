package org.drawdown.statistics.sequential;

/**
 * The most that somebody would have owned who bet, from 1, that a mean lies above or below m.
 *
 * <pre>
 *   wealth(t) = ∏ (1 ± λᵢ(yᵢ − m))       λᵢ decided before yᵢ is seen, so small that nothing can be lost below 0
 * </pre>
 *
 * <p>If the mean is not there, the wealth is a supermartingale: it ever reaches c with probability 1/c at most (Ville).
 */
final class Wealth {
    /** The share of what can be lost that is bet at most. */
    private static final double BOLD = 0.5;

    private final double[] units;
    private final double[] bets;

    /**
     * Bets on units.
     *
     * @param units from 0 to 1, in their order
     * @param bets  λ before it is cut to what can be lost, one a unit
     */
    Wealth(double[] units, double... bets) {
        this.units = units;
        this.bets = bets;
    }

    /** {@return the largest logarithm of the wealth of who bets that the mean is above m, 0 or more} */
    double above(double m) {
        double wealth = 0;
        double most = 0;
        for (int t = 0; t < units.length; t++) {
            wealth += Math.log1p(Math.min(bets[t], m > 0 ? BOLD / m : Double.MAX_VALUE) * (units[t] - m));
            most = Math.max(most, wealth);
        }
        return most;
    }

    /** {@return the same of who bets that it is below} */
    double below(double m) {
        double wealth = 0;
        double most = 0;
        for (int t = 0; t < units.length; t++) {
            wealth += Math.log1p(Math.min(bets[t], m < 1 ? BOLD / (1 - m) : Double.MAX_VALUE) * (m - units[t]));
            most = Math.max(most, wealth);
        }
        return most;
    }
}
