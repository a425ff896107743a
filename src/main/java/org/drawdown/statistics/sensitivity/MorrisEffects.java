package org.drawdown.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Elementary effects: by how much a response moves when one factor alone does, over a design of paths.
 *
 * <p>On path t, factor i moves by Δ between two neighbouring points, played with the same R lucks:
 * <pre>
 *   eₜ = average over lucks of (y after − y before)/Δ
 *   μ = average of eₜ     μ* = average of |eₜ|     σ² = Σ(eₜ − μ)²/(r − 1)
 * </pre>
 * μ* says how much a factor matters; σ beside it says that its effect is not the same everywhere: it bends, or acts together
 * with others. A factor that does nothing has all three at 0 exactly, since its runs have the same luck. Where luck decides which
 * runs an effect shows in, some of σ is luck; more lucks a point make that less.
 *
 * <p>Source: Morris, <i>Technometrics</i> 33 (1991); μ*: Campolongo, Cariboni and Saltelli, "An effective screening design for
 * sensitivity analysis of large models", <i>Environmental Modelling &amp; Software</i> 22 (2007), section 2.
 *
 * @param paths   r, the n of every interval
 * @param lucks   R
 * @param factors in the order of the coordinates
 */
public record MorrisEffects(int paths, int lucks, List<Effect> factors) {
    private static final int COLUMNS = 3;

    public MorrisEffects {
        factors = List.copyOf(factors);
    }

    /**
     * What a factor does, in units of the response over its whole range.
     *
     * @param mean     μ
     * @param size     μ*
     * @param deviance σ
     */
    public record Effect(Estimate mean, Estimate size, Estimate deviance) {}

    /**
     * {@return what responses say}
     *
     * @param responses one row a point in the order of {@link MorrisDesign#points()}, a column a luck; finite
     * @param level     of each interval, such as 0.95
     */
    public static MorrisEffects of(MorrisDesign design, double[][] responses, double level) {
        int lucks = checked(design, responses);
        double[][] rows = new double[design.paths()][];
        for (int path = 0; path < rows.length; path++) {
            rows[path] = effects(design, responses, path);
        }
        Bootstrap again = new Bootstrap(rows, level);
        int n = rows.length;
        List<Effect> found = new ArrayList<>();
        for (int i = 0; i < design.factors(); i++) {
            int at = COLUMNS * i;
            found.add(new Effect(
                    again.of(averages -> averages[at]),
                    again.of(averages -> averages[at + 1]),
                    again.of(averages ->
                            Math.sqrt(Math.max(0, averages[at + 2] - averages[at] * averages[at]) * n / (n - 1)))));
        }
        return new MorrisEffects(n, lucks, found);
    }

    private static int checked(MorrisDesign design, double[][] responses) {
        int points = design.paths() * (design.factors() + 1);
        if (responses.length != points) {
            throw new IllegalArgumentException(
                    "this design has " + points + " points; there are responses of " + responses.length);
        }
        for (double[] point : responses) {
            if (point.length == 0 || point.length != responses[0].length) {
                throw new IllegalArgumentException("every point is played equally often, not " + responses[0].length
                        + " and " + point.length + " times");
            }
            for (double value : point) {
                if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("effects are of finite responses, not of " + value);
                }
            }
        }
        return responses[0].length;
    }

    private static double[] effects(MorrisDesign design, double[][] responses, int path) {
        int from = path * (design.factors() + 1);
        List<Integer> moved = design.moved(path);
        double[] row = new double[COLUMNS * design.factors()];
        for (int place = 0; place < moved.size(); place++) {
            double effect =
                    (mean(responses[from + place + 1]) - mean(responses[from + place])) / design.step(path, place);
            int at = COLUMNS * moved.get(place);
            row[at] = effect;
            row[at + 1] = Math.abs(effect);
            row[at + 2] = effect * effect;
        }
        return row;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
