package org.drawdown.statistics.selection;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.statistics.Moments;

/**
 * Kim and Nelson's selection stage by stage: whoever is far enough behind is left out, and the rest go on with the same luck.
 *
 * <pre>
 *   η   = ((2α/(k − 1))^(−2/(n₀ − 1)) − 1)/2          h² = 2η(n₀ − 1)
 *   Wᵢⱼ(r) = max(0, δ/(2r)·(h²·Sᵢⱼ²/δ² − r))          Sᵢⱼ² of the differences of the first n₀
 *   i stays while  mean(i, r) ≥ mean(j, r) − Wᵢⱼ(r)   for all j that were in at the stage before
 * </pre>
 *
 * <p>Source: Kim and Nelson, "A fully sequential procedure for indifference-zone selection in simulation", <i>ACM
 * Transactions on Modeling and Computer Simulation</i> 11 (2001), with c = 1.
 */
public final class KimNelson {
    private final Zone zone;
    private final int systems;
    private final Samples samples;

    private KimNelson(int systems, Zone zone, Sampler sampler) {
        this.zone = zone;
        this.systems = systems;
        this.samples = new Samples(systems, sampler);
    }

    /** {@return η} */
    public static double eta(int systems, Zone zone) {
        double share = 2 * (1 - zone.confidence()) / (systems - 1);
        return (Math.pow(share, -2.0 / (zone.first() - 1)) - 1) / 2;
    }

    /**
     * {@return the selection}
     *
     * @param most observations of a system at most; where they are used up the procedure has not ended, and all that are
     *             still in are left
     */
    public static Selected select(int systems, Zone zone, int most, Sampler sampler) {
        return new KimNelson(systems, zone, sampler).select(most);
    }

    private Selected select(int most) {
        samples.observe(samples.all(), zone.first());
        double[][] variances = variances();
        List<Integer> in = left(samples.all(), variances);
        while (in.size() > 1 && samples.count(in.get(0)) < most) {
            samples.observe(in, 1);
            in = left(in, variances);
        }
        return samples.selected(in, in.size() == 1 ? zone.confidence() : 0);
    }

    private double[][] variances() {
        double[][] variances = new double[systems][systems];
        for (int i = 0; i < systems; i++) {
            for (int j = 0; j < i; j++) {
                double[] differences = new double[zone.first()];
                for (int r = 0; r < differences.length; r++) {
                    differences[r] = samples.of(i)[r] - samples.of(j)[r];
                }
                variances[i][j] = Moments.of(differences).variance();
                variances[j][i] = variances[i][j];
            }
        }
        return variances;
    }

    private List<Integer> left(List<Integer> in, double[][] variances) {
        int r = samples.count(in.get(0));
        double h2 = 2 * eta(systems, zone) * (zone.first() - 1);
        List<Integer> left = new ArrayList<>();
        for (int i : in) {
            boolean stays = true;
            for (int j : in) {
                double width = Math.max(
                        0, zone.delta() / (2.0 * r) * (h2 * variances[i][j] / (zone.delta() * zone.delta()) - r));
                stays &= i == j || mean(i) >= mean(j) - width;
            }
            if (stays) {
                left.add(i);
            }
        }
        return left.isEmpty() ? List.of(samples.best(in)) : left;
    }

    private double mean(int system) {
        return Moments.of(samples.of(system)).mean();
    }
}
