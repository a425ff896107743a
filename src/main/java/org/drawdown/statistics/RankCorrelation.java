package org.drawdown.statistics;

import java.util.Arrays;
import java.util.Comparator;

/** Correlation of ranks: how far one thing rises with another, whatever the shape. */
public final class RankCorrelation {
    private RankCorrelation() {}

    /** {@return ranks less their mean; equal values share the mean of their ranks} */
    public static double[] ranks(double... values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to - values.length) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /** {@return the correlation of two columns whose means are 0, −1 to 1; 0 where one does not vary} */
    public static double correlation(double[] x, double[] y) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += x[i] * x[i];
            yy += y[i] * y[i];
            xy += x[i] * y[i];
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }
}
