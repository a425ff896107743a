package org.drawdown.statistics.discovery;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * What a box would be without what it asks of one input.
 *
 * <p>With H of n rows a yes in the box, and a share p′ of them in the box without that limit, the chance of H or more by luck is
 * <pre>
 *   P(X ≥ H),  X binomial of n trials with p′
 * </pre>
 * In the rows that the box was found in this is no true p, for the limit was chosen to be good there ("quasi-p"); in the rows
 * held back it is. Rows count as independent.
 *
 * <p>Source: Bryant and Lempert, "Thinking inside the box", <i>Technological Forecasting and Social Change</i> 77 (2010),
 * section 3.3.
 *
 * @param limit   what it asks
 * @param quasiP  in the rows that it was found in, 0 to 1
 * @param p       in the rows held back, 0 to 1
 * @param without the box without it, in the rows held back
 */
public record Side(Limit limit, double quasiP, double p, Measured without) {
    static Side of(Cases cases, Box box, Limit limit, int[] learned, int[] held, int[] heldYes) {
        return new Side(
                limit,
                p(cases, box, limit, learned),
                p(cases, box, limit, held),
                Measured.of(cases, box.without(limit.input()), held, heldYes));
    }

    static double p(Cases cases, Box box, Limit limit, int... rows) {
        return p(cases, box, box.without(limit.input()), rows);
    }

    /** {@return the chance of so many in a box, were it a part of a wider one that luck has chosen} */
    static double p(Cases cases, Box box, Box wider, int... rows) {
        int[] in = box.of(cases, rows);
        Counts without = Counts.of(cases, wider, rows, 0);
        int yes = cases.yes(in);
        if (yes == 0) {
            return 1;
        }
        double worth = Measured.worth(cases, in, cases::yes);
        int trials = (int) Math.max(1, Math.round(worth * in.length));
        int so = (int) Math.min(trials, Math.round(worth * yes));
        return 1 - new BinomialDistribution(null, trials, without.density()).cumulativeProbability(so - 1);
    }
}
