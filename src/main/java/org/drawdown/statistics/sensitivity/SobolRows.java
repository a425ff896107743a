package org.drawdown.statistics.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.drawdown.statistics.sensitivity.SobolIndices.Factor;
import org.drawdown.statistics.sensitivity.SobolIndices.Indices;
import org.drawdown.statistics.sensitivity.SobolIndices.Pair;

/** The products of {@link SobolIndices}, row by row: every index is a function of their averages. */
final class SobolRows {
    private static final int MEAN = 0;
    private static final int SQUARE = 1;
    private static final int TWO_LUCKS = 2;
    private static final int SAME_LUCK = 3;
    private static final int FIXED = 4;
    private static final int A_FACTOR = 3;
    private static final double NOTHING = 1e-12;

    private final SobolDesign design;
    private final int factors;
    private final int lucks;
    private final double centre;
    private final double[][] rows;

    SobolRows(SobolDesign design, double[][] responses) {
        this.design = design;
        this.factors = design.factors();
        this.lucks = checked(responses);
        this.centre = centre(responses);
        this.rows = new double[design.rows()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = products(responses, row * design.across());
        }
    }

    private int checked(double[][] responses) {
        int points = design.rows() * design.across();
        if (responses.length != points) {
            throw new IllegalArgumentException(
                    "this design has " + points + " points; there are responses of " + responses.length);
        }
        int each = responses[0].length;
        for (double[] point : responses) {
            if (point.length != each || each == 0) {
                throw new IllegalArgumentException(
                        "every point is played equally often, not " + each + " and " + point.length + " times");
            }
            for (double value : point) {
                if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("indices are of finite responses, not of " + value);
                }
            }
        }
        return each;
    }

    private double centre(double[][] responses) {
        double sum = 0;
        for (int row = 0; row < design.rows(); row++) {
            for (int q = 0; q < lucks; q++) {
                sum += responses[row * design.across()][q] + responses[row * design.across() + 1][q];
            }
        }
        return sum / (2.0 * lucks * design.rows());
    }

    private double[] products(double[][] responses, int from) {
        double[] a = about(responses[from]);
        double[] b = about(responses[from + 1]);
        List<Double> found = new ArrayList<>();
        found.add((sum(a) + sum(b)) / (2 * lucks));
        found.add((same(a, a) + same(b, b)) / 2);
        found.add((cross(a, a) + cross(b, b)) / 2);
        found.add(same(a, b) - cross(a, b));
        for (int i = 0; i < factors; i++) {
            double[] effect = less(about(responses[from + 2 + i]), a);
            found.add(cross(b, effect));
            found.add(same(effect, effect) / 2);
            found.add(cross(effect, effect) / 2);
        }
        for (int i = 0; design.pairs() && i < factors; i++) {
            double[] mostlyB = about(responses[from + 2 + factors + i]);
            for (int j = i + 1; j < factors; j++) {
                found.add(cross(mostlyB, about(responses[from + 2 + j])) - cross(a, b));
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] about(double[] values) {
        double[] about = new double[values.length];
        for (int q = 0; q < values.length; q++) {
            about[q] = values[q] - centre;
        }
        return about;
    }

    private static double[] less(double[] one, double[] other) {
        double[] less = new double[one.length];
        for (int q = 0; q < one.length; q++) {
            less[q] = one[q] - other[q];
        }
        return less;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double same(double[] one, double[] other) {
        double sum = 0;
        for (int q = 0; q < one.length; q++) {
            sum += one[q] * other[q];
        }
        return sum / one.length;
    }

    /** {@return the mean product over different lucks; of the only luck when there is one} */
    private static double cross(double[] one, double[] other) {
        int n = one.length;
        return n == 1 ? one[0] * other[0] : (sum(one) * sum(other) - n * same(one, other)) / (n * (n - 1.0));
    }

    SobolIndices indices(double level) {
        Bootstrap again = new Bootstrap(rows, level);
        double variance = variance(again.whole());
        if (!(variance > NOTHING * (1 + centre * centre))) {
            throw new IllegalArgumentException(
                    "the response is " + centre + " at every point: there is no variance of which anything has a part");
        }
        boolean varies = lucks == 1 || again.of(SobolRows::between).interval().low() > 0;
        List<Factor> found = new ArrayList<>();
        for (int i = 0; i < factors; i++) {
            int place = FIXED + A_FACTOR * i;
            Indices run = new Indices(
                    again.of(part(place, SobolRows::variance)), again.of(part(place + 1, SobolRows::variance)));
            Optional<Indices> mean = varies
                    ? Optional.of(new Indices(
                            again.of(part(place, SobolRows::between)), again.of(part(place + 2, SobolRows::between))))
                    : Optional.empty();
            found.add(new Factor(run, mean));
        }
        return new SobolIndices(
                rows.length, lucks, centre, variance, found, luck(again), varies ? pairs(again) : List.of());
    }

    private Optional<Indices> luck(Bootstrap again) {
        return lucks == 1
                ? Optional.empty()
                : Optional.of(new Indices(
                        again.of(part(SAME_LUCK, SobolRows::variance)),
                        again.of(averages -> 1 - between(averages) / variance(averages))));
    }

    private List<Pair> pairs(Bootstrap again) {
        List<Pair> pairs = new ArrayList<>();
        int place = FIXED + A_FACTOR * factors;
        for (int i = 0; design.pairs() && i < factors; i++) {
            for (int j = i + 1; j < factors; j++) {
                int closed = place++;
                int one = FIXED + A_FACTOR * i;
                int other = FIXED + A_FACTOR * j;
                pairs.add(new Pair(
                        i,
                        j,
                        again.of(part(closed, SobolRows::between)),
                        again.of(
                                averages -> (averages[closed] - averages[one] - averages[other]) / between(averages))));
            }
        }
        return pairs;
    }

    private static ToDoubleFunction<double[]> part(int place, ToDoubleFunction<double[]> whole) {
        return averages -> averages[place] / whole.applyAsDouble(averages);
    }

    private static double variance(double[] averages) {
        return averages[SQUARE] - averages[MEAN] * averages[MEAN];
    }

    private static double between(double[] averages) {
        return averages[TWO_LUCKS] - averages[MEAN] * averages[MEAN];
    }
}
