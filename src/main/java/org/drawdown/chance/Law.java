package org.drawdown.chance;

/**
 * A law that a number follows, as a quantile function: one uniform number in, one variate out.
 *
 * <p>So two variants that read the same stream meet the same luck, and a Latin hypercube can stand in for the stream.
 * Every law is stated by what a planner can judge, in whatever unit the caller means, and never by a rate or a scale.
 */
public sealed interface Law
        permits Fixed,
                Uniform,
                Triangular,
                Pert,
                Exponential,
                Gamma,
                Erlang,
                Lognormal,
                Weibull,
                Beta,
                Discrete,
                Empirical,
                Mixture,
                Truncated,
                Scaled,
                Tabulated {
    /**
     * {@return the value this law stays below with probability {@code u}; finite}
     *
     * @param u above 0 and below 1
     * @throws IllegalArgumentException if it is not
     */
    double quantile(double u);

    /**
     * {@return the probability of {@code x} or less: the distribution function, of which the quantile is the inverse}
     *
     * @param x finite
     * @throws IllegalArgumentException if it is not
     */
    double below(double x);

    /** {@return the expected value} */
    double mean();

    /**
     * {@return what values of {@code x} or less contribute to the expected value: the integral of y·dF(y) up to x}
     *
     * @param x finite
     * @throws IllegalArgumentException if it is not
     */
    double meanBelow(double x);

    /** {@return the lower end of the values it can take} */
    double least();

    /** {@return the upper end of the values it can take, which may be infinite} */
    double most();

    /** {@return the law as a scenario file writes it, numbers only: {@code triangular(900; 1500; 3600)}} */
    String words();

    /**
     * {@return a law with the same values that takes less than 200 ns a draw: a table if it is slow, else itself}
     *
     * <p>A table takes 10 to 100 ms to make: make it once, when a scenario is bound, not in a run.
     */
    default Law tabulated() {
        return this;
    }

    /**
     * {@return the law of this number times a factor}
     *
     * @param factor above 0, finite
     */
    default Law times(double factor) {
        return factor == 1 ? this : new Scaled(this, factor);
    }
}
