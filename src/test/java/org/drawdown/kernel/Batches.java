package org.drawdown.kernel;

import static org.assertj.core.api.Assertions.assertThat;

/** Means of batches, and the check of an estimate against a value known exactly. */
final class Batches {
    private final String what;
    private final int size;
    private double sum;
    private int inBatch;
    private int batches;
    private double mean;
    private double squares;

    Batches(String what, int size) {
        this.what = what;
        this.size = size;
    }

    void add(double x) {
        sum += x;
        inBatch++;
        if (inBatch == size) {
            batches++;
            double batch = sum / size;
            double delta = batch - mean;
            mean += delta / batches;
            squares += delta * (batch - mean);
            sum = 0;
            inBatch = 0;
        }
    }

    /** Fails beyond 4.75 standard errors, or when the standard error is too large to be evidence. */
    void mustBe(double value, double largestError) {
        double error = Math.sqrt(squares / (batches - 1) / batches);
        System.out.printf(
                "%-24s value %.8f  estimate %.8f  se %.8f  z %+.2f  (%d batches)%n",
                what, value, mean, error, (mean - value) / error, batches);
        assertThat(batches).as(what).isGreaterThanOrEqualTo(1_000);
        assertThat(error).as(what + ": standard error").isLessThanOrEqualTo(largestError);
        assertThat(Math.abs(mean - value)).as(what + ": estimate " + mean).isLessThanOrEqualTo(4.75 * error);
    }

    /** As {@link #mustBe(double, double)}, with a standard error of one per cent at most. */
    void mustBe(double value) {
        mustBe(value, value / 100);
    }
}
