package org.drawdown.statistics.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Cases whose answer is known. */
final class Toys {
    private Toys() {}

    /** Five uniform inputs; a yes with the probability that is said of them. */
    static Cases uniform(int n, long seed, ToDoubleFunction<double[]> probability) {
        return uniform(n, seed, probability, value -> value);
    }

    /** The same, the inputs written on another scale. */
    static Cases uniform(int n, long seed, ToDoubleFunction<double[]> probability, DoubleUnaryOperator scale) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] values = new double[5][n];
        boolean[] yes = new boolean[n];
        for (int row = 0; row < n; row++) {
            double[] point = random.doubles(5).toArray();
            yes[row] = random.nextDouble() < probability.applyAsDouble(point);
            for (int input = 0; input < 5; input++) {
                values[input][row] = scale.applyAsDouble(point[input]);
            }
        }
        List<Input> inputs = new ArrayList<>();
        for (int input = 0; input < 5; input++) {
            inputs.add(Input.numbers("u" + (input + 1), values[input]));
        }
        return new Cases(inputs, yes, List.of());
    }

    /** A yes in the corner u1 > 0.6, u2 < 0.3, where it is 9 of 10, and 1 of 20 elsewhere. */
    static double corner(double... point) {
        return point[0] > 0.6 && point[1] < 0.3 ? 0.9 : 0.05;
    }
}
