package org.drawdown.evidence;

import java.util.ArrayList;
import java.util.List;

/** Kaplan and Meier's estimate of how many last longer, step by step. */
public final class Staying {
    private Staying() {}

    /**
     * A step.
     *
     * @param value at which ends were seen
     * @param below the estimated probability of that value or less, in the middle of its step, 0 to 1
     */
    public record Step(double value, double below) {}

    /** {@return the steps of a sample, rising, one for each value seen to its end} */
    public static List<Step> of(Sample sample) {
        List<Step> steps = new ArrayList<>();
        double staying = 1;
        for (int i = 0; i < sample.n(); i++) {
            if (!sample.censored(i)) {
                double after = staying * (1 - 1.0 / (sample.n() - i));
                steps.add(new Step(sample.value(i), 1 - (staying + after) / 2));
                staying = after;
            }
        }
        return steps;
    }
}
