package org.drawdown.inquiry.compare;

import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.statistics.VarianceRatio;

/**
 * How much one scenario's answer exceeds another's, run by run with the same luck.
 *
 * @param question number of the question
 * @param of       number of the scenario
 * @param than     number of the other
 * @param amount   answer less answer, with an interval that holds together with all others: points of 1 for a probability, days,
 *                 pieces or money; absent where one has no answer, or is never
 * @param ratio    variance of the difference if each had luck of its own over what it is with the same luck: above 1 the same
 *                 luck saves so many times the runs; absent for quantiles and where nothing varies
 * @param toYes    of a probability, runs in which it was not so in the other and is so in the one
 * @param toNo     runs in which it was so in the other and is not in the one
 */
public record Difference(
        int question,
        int of,
        int than,
        Optional<Amount> amount,
        Optional<VarianceRatio> ratio,
        List<Integer> toYes,
        List<Integer> toNo) {
    public Difference {
        toYes = List.copyOf(toYes);
        toNo = List.copyOf(toNo);
    }

    /** {@return whether the interval lies off 0} */
    public boolean toldApart() {
        return amount.filter(found -> !found.interval().contains(0)).isPresent();
    }
}
