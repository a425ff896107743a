package org.drawdown.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

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

    /**
     * {@return the share of the variance of y that a regression on several columns explains, 0 to 1; where they cannot be
     * told apart, that of the best of them}
     *
     * @param x k columns of n values whose means are 0; k + 1 below n
     * @param y n values
     */
    public static double explained(List<double[]> x, double[] y) {
        double best = x.stream()
                .mapToDouble(column -> correlation(column, y))
                .map(r -> r * r)
                .max()
                .orElse(0);
        double[][] rows = new double[y.length][x.size()];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.size(); j++) {
                rows[i][j] = x.get(j)[i];
            }
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        try {
            regression.newSampleData(y, rows);
            return Math.min(1, Math.max(best, regression.calculateRSquared()));
        } catch (MathIllegalArgumentException alike) {
            return best;
        }
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
