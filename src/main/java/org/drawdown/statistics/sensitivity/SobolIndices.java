package org.drawdown.statistics.sensitivity;

import java.util.List;
import java.util.Optional;

/**
 * Sobol' indices: what part of the variance of a response each factor makes, by itself and with all others.
 *
 * <p>A run is y(x, ω) of a point x and a luck ω. Two responses are asked after, and it is always said which:
 * <pre>
 *   the single run   y(x, ω), luck being one more factor        V = Var y
 *   the mean         m(x) = E(y | x)                            Vm = Var m = V·(1 − total of luck)
 * </pre>
 * Every point of a row is played with the same R lucks. With f₀ the mean, averages over rows and over lucks q, or pairs of
 * different lucks q ≠ s,
 * <pre>
 *   Vm                     = ⟨(A_q − f₀)(A_s − f₀)⟩ and the same of B         the covariance of two runs of one point
 *   Vᵢ                     = ⟨(B_q − f₀)(ABᵢ_s − A_s)⟩                         Saltelli (2010), table 2 (b)
 *   total of i, single run = ⟨(A_q − ABᵢ_q)²⟩/2                               Jansen (1999)
 *   total of i, mean       = ⟨(A_q − ABᵢ_q)(A_s − ABᵢ_s)⟩/2                   the same without the noise of luck
 *   luck by itself         = ⟨A_q·B_q⟩ − ⟨A_q·B_s⟩     luck in all = V − Vm
 *   closed, of i and j     = ⟨BAᵢ_q·ABⱼ_s⟩ − ⟨A_q·B_s⟩                         Saltelli (2002), theorem 2
 * </pre>
 * With one luck a point the response is taken to need none, and q = s.
 *
 * <p>Intervals come from drawing the rows again; rows of scrambled Sobol' points are better spread than such rows, so that
 * theirs are on the careful side.
 *
 * <p>Source: Saltelli and others, <i>Computer Physics Communications</i> 181 (2010); Jansen, "Analysis of variance designs for
 * model output", the same 117 (1999); Saltelli, "Making best use of model evaluations to compute sensitivity indices", the same
 * 145 (2002); for luck, Hart, Alexanderian and Gremaud, "Efficient computation of Sobol' indices for stochastic models",
 * <i>SIAM Journal on Scientific Computing</i> 39 (2017).
 *
 * @param rows     n of every interval
 * @param lucks    R
 * @param mean     of the response
 * @param variance V, of single runs
 * @param factors  in the order of the coordinates
 * @param luck     as one more factor of the single run; absent with one luck a point
 * @param pairs    of the factors; empty unless the design has them
 */
public record SobolIndices(
        int rows,
        int lucks,
        double mean,
        double variance,
        List<Factor> factors,
        Optional<Indices> luck,
        List<Pair> pairs) {
    public SobolIndices {
        factors = List.copyOf(factors);
        pairs = List.copyOf(pairs);
    }

    /**
     * The indices of a factor, each a part of a variance: 0 to 1, but for the error of the estimate.
     *
     * @param first the part that would go, on average, if the factor were known
     * @param total the part that would stay if all but the factor were known
     */
    public record Indices(Estimate first, Estimate total) {}

    /**
     * A factor.
     *
     * @param run  of the single run
     * @param mean of the mean response; absent when that cannot be told from constant
     */
    public record Factor(Indices run, Optional<Indices> mean) {}

    /**
     * Two factors together, of the mean response.
     *
     * @param closed      the part of the variance that would go if both were known
     * @param interaction closed less the first orders of the two
     */
    public record Pair(int one, int other, Estimate closed, Estimate interaction) {}

    /**
     * {@return what responses say}
     *
     * @param responses one row a point in the order of {@link SobolDesign#points()}, a column a luck; finite
     * @param level     of each interval, such as 0.95
     * @throws IllegalArgumentException if the response is the same everywhere: nothing makes it vary
     */
    public static SobolIndices of(SobolDesign design, double[][] responses, double level) {
        return new SobolRows(design, responses).indices(level);
    }
}
