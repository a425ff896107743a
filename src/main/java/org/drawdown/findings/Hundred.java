package org.drawdown.findings;

/** Probabilities as counts of 100 runs: whole numbers, and never a bare 0 or 100. */
public final class Hundred {
    private Hundred() {}

    /** {@return "62", "fewer than 1" or "more than 99"} */
    public static String words(double p) {
        throw new UnsupportedOperationException("being written");
    }

    /** {@return "62", "&lt;1" or "&gt;99": where there is room for a figure only} */
    public static String figure(double p) {
        throw new UnsupportedOperationException("being written");
    }
}
