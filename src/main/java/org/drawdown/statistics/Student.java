package org.drawdown.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Two-sided critical values. */
final class Student {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Student() {}

    /** {@return the z that a standard normal stays within ±z of, with probability {@code level}} */
    static double normal(double level) {
        Refuse.level(level);
        return -NORMAL.inverseCumulativeProbability((1 - level) / 2);
    }

    /** {@return the t that Student's law of these degrees of freedom stays within ±t of} */
    static double t(double level, int freedom) {
        Refuse.level(level);
        return -new TDistribution(null, freedom).inverseCumulativeProbability((1 - level) / 2);
    }
}
