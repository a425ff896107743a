package org.drawdown.statistics.selection;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.drawdown.statistics.Moments;

/**
 * A fixed number of observations spread so that the best is most likely selected.
 *
 * <pre>
 *   Nᵢ/Nⱼ = ((sᵢ/dᵢ)/(sⱼ/dⱼ))²   for i, j other than the best b, dᵢ = mean(b) − mean(i)
 *   N_b   = s_b·√(Σ Nᵢ²/sᵢ²)
 *   P(b is best) ≥ 1 − Σ Φ(−dᵢ/√(s_b²/N_b + sᵢ²/Nᵢ))
 * </pre>
 *
 * <p>The bound is by Bonferroni, with estimated means and variances: an estimate, not a guarantee.
 *
 * <p>Source: Chen, Lin, Yücesan and Chick, "Simulation budget allocation for further enhancing the efficiency of ordinal
 * optimization", <i>Discrete Event Dynamic Systems</i> 10 (2000).
 */
public final class Ocba {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    /** A lead of nothing would ask for everything. */
    private static final double LEAST_LEAD = 1e-9;

    private Ocba() {}

    /**
     * {@return the share of the observations that each system should have}
     *
     * @param means one a system, two or more
     * @param sds   as many, above 0
     */
    public static double[] shares(double[] means, double[] sds) {
        int best = best(means);
        double[] shares = new double[means.length];
        double squares = 0;
        for (int i = 0; i < means.length; i++) {
            if (i != best) {
                double lead = Math.max(LEAST_LEAD, means[best] - means[i]);
                shares[i] = Math.pow(sds[i] / lead, 2);
                squares += Math.pow(shares[i] / sds[i], 2);
            }
        }
        shares[best] = sds[best] * Math.sqrt(squares);
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private static int best(double... means) {
        int best = 0;
        for (int i = 1; i < means.length; i++) {
            best = means[i] > means[best] ? i : best;
        }
        return best;
    }

    /** {@return the bound on the probability that the system with the largest mean is the best, 0 to 1} */
    public static double probability(List<Moments> found) {
        int best = best(found.stream().mapToDouble(Moments::mean).toArray());
        double wrong = 0;
        for (int i = 0; i < found.size(); i++) {
            if (i != best) {
                double error =
                        Math.hypot(found.get(best).standardError(), found.get(i).standardError());
                double lead = found.get(best).mean() - found.get(i).mean();
                wrong += error == 0 ? (lead > 0 ? 0 : 1) : NORMAL.cumulativeProbability(-lead / error);
            }
        }
        return Math.max(0, 1 - wrong);
    }

    /**
     * {@return the selection with a budget}
     *
     * @param first  observations of each system to begin with, two or more
     * @param step   observations added at a time
     * @param budget of all systems together
     */
    public static Selected select(int systems, int first, int step, int budget, Sampler sampler) {
        Samples samples = new Samples(systems, sampler);
        samples.observe(samples.all(), first);
        while (samples.total() < budget) {
            int now = samples.total();
            int after = Math.min(budget, now + step);
            List<Moments> found = samples.moments();
            double most = found.stream().mapToDouble(Moments::sd).max().orElse(0);
            double[] shares = shares(
                    found.stream().mapToDouble(Moments::mean).toArray(),
                    // one that has not varied yet may still
                    found.stream()
                            .mapToDouble(each -> Math.max(each.sd(), Math.max(1e-3 * most, LEAST_LEAD)))
                            .toArray());
            spread(samples, shares, after);
        }
        List<Integer> best = List.of(samples.best(samples.all()));
        return samples.selected(best, probability(samples.moments()));
    }

    /** Observes those who are farthest below their share, one by one, until so many are observed in all. */
    private static void spread(Samples samples, double[] shares, int after) {
        int[] more = new int[shares.length];
        for (int i = samples.total(); i < after; i++) {
            int poorest = 0;
            for (int system = 1; system < shares.length; system++) {
                poorest = missing(samples, shares, more, after, system) > missing(samples, shares, more, after, poorest)
                        ? system
                        : poorest;
            }
            more[poorest]++;
        }
        for (int system = 0; system < more.length; system++) {
            if (more[system] > 0) {
                samples.observe(List.of(system), more[system]);
            }
        }
    }

    private static double missing(Samples samples, double[] shares, int[] more, int after, int system) {
        return shares[system] * after - samples.count(system) - more[system];
    }
}
