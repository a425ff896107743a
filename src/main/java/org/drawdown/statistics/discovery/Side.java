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
 * @param without counts of the box without it, in the rows held back
 */
public record Side(Limit limit, double quasiP, double p, Counts without) {
    static Side of(Cases cases, Box box, Limit limit, Found found) {
        return new Side(
                limit,
                p(cases, box, limit, found.learned()),
                p(cases, box, limit, found.held()),
                Counts.of(cases, box.without(limit.input()), found.held(), found.heldYes().length));
    }

    /** Where a box was found and where it is measured; rows of earlier boxes are in neither. */
    record Found(int[] learned, int[] held, int[] heldYes) {}

    static double p(Cases cases, Box box, Limit limit, int... rows) {
        return p(cases, box, box.without(limit.input()), rows);
    }

    /** {@return the chance of so many in a box, were it a part of a wider one that luck has chosen} */
    static double p(Cases cases, Box box, Box wider, int... rows) {
        Counts with = Counts.of(cases, box, rows, 0);
        Counts without = Counts.of(cases, wider, rows, 0);
        if (with.in() == 0) {
            return 1;
        }
        return with.yesIn() == 0
                ? 1
                : 1
                        - new BinomialDistribution(null, with.in(), without.density())
                                .cumulativeProbability(with.yesIn() - 1);
    }
}
