package org.drawdown.inquiry.reduction;

import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.statistics.VarianceRatio;

/**
 * What a method says to a question.
 *
 * @param question asked
 * @param method   by which
 * @param answer   with its 95 % interval and its runs; absent where the method is refused
 * @param units    what the interval rests on: runs, pairs or sets of points that are independent of each other; 0 where refused
 * @param ratio    variance of as many plain runs over that of this answer, with a 95 % interval; absent for plain runs, and
 *                 where it was refused
 * @param refused  why it would be wrong to answer so, and what to do; absent where it is not
 * @param remarks  to know beside it
 */
public record Estimate(
        Question question,
        Method method,
        Optional<Amount> answer,
        int units,
        Optional<VarianceRatio> ratio,
        Optional<String> refused,
        List<String> remarks) {
    public Estimate {
        remarks = List.copyOf(remarks);
    }

    static Estimate refused(Question question, Method method, String why) {
        return new Estimate(question, method, Optional.empty(), 0, Optional.empty(), Optional.of(why), List.of());
    }
}
