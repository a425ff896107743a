package org.drawdown.chance;

/**
 * The Erlang law: the sum of so many exponential stages, one after the other.
 *
 * <p>A gamma law of shape k = stages and standard deviation mean/√k.
 *
 * @param mean   the expected value of the whole; above 0
 * @param stages how many; 1 to 1,000,000
 */
public record Erlang(double mean, int stages) implements Law {
    private static final int MOST_STAGES = 1_000_000;

    /** @throws IllegalArgumentException if the mean is not above 0 or there is no stage */
    public Erlang {
        Refuse.mean("an erlang law", mean);
        if (stages < 1 || stages > MOST_STAGES) {
            throw new IllegalArgumentException("an erlang law has 1 to 1000000 stages, not " + stages);
        }
    }

    @Override
    public double quantile(double u) {
        Refuse.share(u);
        return Gamma.inverse(stages, u) * (mean / stages);
    }

    @Override
    public double below(double x) {
        return Gamma.cumulated(stages, Refuse.within(this, x) / (mean / stages));
    }

    @Override
    public double meanBelow(double x) {
        return mean * Gamma.cumulated(stages + 1, Refuse.within(this, x) / (mean / stages));
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double most() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public String words() {
        return "erlang(mean " + Written.number(mean) + "; stages " + stages + ")";
    }

    @Override
    public Law tabulated() {
        return new Tabulated(this);
    }
}
