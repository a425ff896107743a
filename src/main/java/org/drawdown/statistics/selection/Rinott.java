package org.drawdown.statistics.selection;

import java.util.List;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.drawdown.statistics.Moments;

/**
 * Rinott's selection in two stages, of systems that share no luck.
 *
 * <pre>
 *   first stage     n₀ observations of each, sample variances Sᵢ²
 *   second stage    up to Nᵢ = max(n₀, ⌈h²·Sᵢ²/δ²⌉), then the largest mean is selected
 *
 *   h solves  ∫ [ ∫ Φ(h/√((n₀ − 1)(1/x + 1/y))) f(x) dx ]^(k − 1) f(y) dy = confidence,  f of χ²(n₀ − 1)
 * </pre>
 *
 * <p>Source: Rinott, "On two-stage selection procedures and related probability-inequalities", <i>Communications in
 * Statistics A7</i> (1978). h is solved, not looked up.
 */
public final class Rinott {
    private static final int NODES = 96;
    private static final double TAIL = 1e-10;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final int systems;
    private final Zone zone;
    private final double h;

    /**
     * A procedure for so many systems; h is solved here.
     *
     * @param systems two or more
     */
    public Rinott(int systems, Zone zone) {
        this.systems = systems;
        this.zone = zone;
        this.h = solved(systems, zone);
    }

    /** {@return h} */
    public double h() {
        return h;
    }

    private static double solved(int systems, Zone zone) {
        Quadrature law = Quadrature.of(zone.first() - 1);
        return new BrentSolver(1e-9, 1e-9)
                .solve(200, tried -> law.correct(tried, systems) - zone.confidence(), 1e-3, 100);
    }

    /** The χ² law as points with weights, so that an integral over it becomes a sum. */
    private static final class Quadrature {
        private final int freedom;
        private final double[] points;
        private final double[] weights;

        private Quadrature(int freedom, double[] points, double... weights) {
            this.freedom = freedom;
            this.points = points;
            this.weights = weights;
        }

        static Quadrature of(int freedom) {
            ChiSquaredDistribution law = new ChiSquaredDistribution(null, freedom);
            GaussIntegrator nodes = new GaussIntegratorFactory()
                    .legendre(
                            NODES, law.inverseCumulativeProbability(TAIL), law.inverseCumulativeProbability(1 - TAIL));
            double[] points = new double[NODES];
            double[] weights = new double[NODES];
            for (int i = 0; i < NODES; i++) {
                points[i] = nodes.getPoint(i);
                weights[i] = nodes.getWeight(i) * law.density(points[i]);
            }
            return new Quadrature(freedom, points, weights);
        }

        double correct(double h, int systems) {
            double sum = 0;
            for (int j = 0; j < points.length; j++) {
                double inner = 0;
                for (int i = 0; i < points.length; i++) {
                    inner += weights[i]
                            * NORMAL.cumulativeProbability(h / Math.sqrt(freedom * (1 / points[i] + 1 / points[j])));
                }
                sum += weights[j] * Math.pow(inner, systems - 1);
            }
            return sum;
        }
    }

    /**
     * {@return the selection}
     *
     * @param most observations of a system at most; where more are needed the procedure does not end, and all whose need was
     *             not met are left with the best
     */
    public Selected select(int most, Sampler sampler) {
        Samples samples = new Samples(systems, sampler);
        samples.observe(samples.all(), zone.first());
        boolean met = true;
        for (int system : samples.all()) {
            double needed = Math.ceil(Moments.of(samples.of(system)).variance() * Math.pow(h / zone.delta(), 2));
            int more = (int) Math.min(most, needed) - zone.first();
            met &= needed <= most;
            if (more > 0) {
                samples.observe(List.of(system), more);
            }
        }
        List<Integer> all = samples.all();
        return met ? samples.selected(List.of(samples.best(all)), zone.confidence()) : samples.selected(all, 0);
    }
}
