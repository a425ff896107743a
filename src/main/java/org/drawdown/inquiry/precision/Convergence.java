package org.drawdown.inquiry.precision;

import java.util.List;
import org.drawdown.findings.Amount;

/**
 * How an answer settled.
 *
 * @param precision what was wanted
 * @param looks     the answer at each look, its interval holding at all looks together
 */
public record Convergence(Precision precision, List<Amount> looks) {
    public Convergence {
        looks = List.copyOf(looks);
    }

    /** {@return the last look} */
    public Amount last() {
        return looks.get(looks.size() - 1);
    }

    /** {@return whether it became as sure as wanted} */
    public boolean sure() {
        return precision.enough(last());
    }
}
