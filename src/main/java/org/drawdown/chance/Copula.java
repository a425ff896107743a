package org.drawdown.chance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import umontreal.ssj.probdist.NormalDist;

/**
 * Parameters that go together: each keeps its law and its own source of luck, and their ranks are correlated.
 *
 * <p>With uᵢ the parameters' own draws, Φ the normal distribution function and ρᵢⱼ the rank correlations,
 * <pre>
 *   zᵢ = Φ⁻¹(uᵢ)          rᵢⱼ = 2·sin(π·ρᵢⱼ/6)          R = L·Lᵀ (Cholesky)
 *   draw of parameter i = Φ(Σ Lᵢⱼ·zⱼ), j ≤ i
 * </pre>
 * A parameter on which none before it bears keeps its own draw to the bit.
 *
 * <p>Source: Kruskal, "Ordinal measures of association", <i>Journal of the American Statistical Association</i> 53 (1958),
 * section 5 (rank and normal correlation); Nelsen, <i>An Introduction to Copulas</i> (Springer, 2nd ed. 2006), sections 2.3
 * and 5.1.
 */
public final class Copula {
    /** Nothing goes together. */
    public static final Copula NONE = new Copula(List.of(), new double[0][0]);

    private static final double NEXT_TO_ONE = Math.nextDown(1.0);

    private final List<Source> sources;
    private final double[][] lower;
    private final Map<Source, Integer> places = new LinkedHashMap<>();

    /**
     * Sources that go together.
     *
     * @param sources n of them, all different
     * @param ranks   n × n, Spearman's correlation of each pair, above -1 and below 1; 1 on the diagonal
     * @throws IllegalArgumentException if the ranks contradict each other: no draws can have them all
     */
    public Copula(List<Source> sources, double[][] ranks) {
        this.sources = List.copyOf(sources);
        this.lower = sources.isEmpty() ? ranks : lower(ranks);
        for (int i = 0; i < sources.size(); i++) {
            places.put(sources.get(i), i);
        }
    }

    private static double[][] lower(double[][] ranks) {
        double[][] normal = new double[ranks.length][ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            for (int j = 0; j < ranks.length; j++) {
                normal[i][j] = i == j ? 1 : 2 * Math.sin(Math.PI * ranks[i][j] / 6);
            }
        }
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(normal, false))
                    .getL()
                    .getData();
        } catch (NonPositiveDefiniteMatrixException e) {
            throw new IllegalArgumentException("the ranks contradict each other: no draws can have them all", e);
        }
    }

    /**
     * {@return the draw of a source, in (0, 1)}
     *
     * @param own the draws that the sources have for themselves
     */
    double draw(Source source, ToDoubleFunction<Source> own) {
        Integer place = places.get(source);
        if (place == null || alone(place)) {
            return own.applyAsDouble(source);
        }
        double score = 0;
        for (int j = 0; j <= place; j++) {
            if (lower[place][j] != 0) {
                score += lower[place][j] * NormalDist.inverseF01(own.applyAsDouble(sources.get(j)));
            }
        }
        return Math.min(Math.max(NormalDist.cdf01(score), Double.MIN_NORMAL), NEXT_TO_ONE);
    }

    private boolean alone(int place) {
        for (int j = 0; j < place; j++) {
            if (lower[place][j] != 0) {
                return false;
            }
        }
        return true;
    }
}
