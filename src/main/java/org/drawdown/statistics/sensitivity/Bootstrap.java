package org.drawdown.statistics.sensitivity;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Moments;

/**
 * Averages over rows, drawn again from the rows that there are.
 *
 * <p>A figure is a function of the averages of some columns over rows that are independent of each other. Rows are drawn with
 * replacement {@value #TIMES} times; the interval lies between the quantiles of the figures so found, less half of what is
 * left to the level at each end (percentiles). More than {@value #MOST} rows are first averaged over equally many neighbours.
 *
 * <p>Source: Efron and Tibshirani, <i>An Introduction to the Bootstrap</i> (Chapman and Hall, 1993), chapter 13.
 */
final class Bootstrap {
    static final int TIMES = 1_000;
    private static final int MOST = 1_000;
    private static final long SEED = 20_231_231;

    private final double[] whole;
    private final double[][] again;
    private final double level;

    /**
     * Rows drawn again.
     *
     * @param rows  n × m, a row a unit, a column a quantity to be averaged; two rows or more
     * @param level such as 0.95
     */
    Bootstrap(double[][] rows, double level) {
        if (rows.length < 2) {
            throw new IllegalArgumentException("rows are drawn again from two or more, not from " + rows.length);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level lies above 0 and below 1, not at " + level);
        }
        this.level = level;
        this.whole = average(rows, 0, rows.length);
        double[][] units = units(rows);
        SplittableRandom random = new SplittableRandom(SEED);
        this.again = new double[TIMES][];
        for (int time = 0; time < TIMES; time++) {
            double[] sum = new double[whole.length];
            for (int i = 0; i < units.length; i++) {
                add(units[random.nextInt(units.length)], sum);
            }
            again[time] = divided(sum, units.length);
        }
    }

    private static double[][] units(double[][] rows) {
        int each = (rows.length + MOST - 1) / MOST;
        double[][] units = new double[rows.length / each][];
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] = average(rows, unit * each, unit == units.length - 1 ? rows.length : (unit + 1) * each);
        }
        return units;
    }

    private static double[] average(double[][] rows, int from, int to) {
        double[] sum = new double[rows[from].length];
        for (int row = from; row < to; row++) {
            add(rows[row], sum);
        }
        return divided(sum, to - from);
    }

    private static void add(double[] row, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i];
        }
    }

    private static double[] divided(double[] sum, int by) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= by;
        }
        return sum;
    }

    /** {@return the averages over all rows} */
    double[] whole() {
        return whole;
    }

    /**
     * {@return a figure with what drawing again says of it}
     *
     * <p>Rows drawn again of which it is not known, such as a share of nothing, may give anything: they count as −∞ at the low
     * end and as +∞ at the high one.
     */
    Estimate of(ToDoubleFunction<double[]> figure) {
        double value = figure.applyAsDouble(whole);
        double[] found = Arrays.stream(again).mapToDouble(figure).toArray();
        double[] known = Arrays.stream(found).filter(Double::isFinite).toArray();
        double error =
                known.length < 2 ? Double.POSITIVE_INFINITY : Moments.of(known).sd();
        int tail = (int) Math.floor((1 - level) / 2 * TIMES);
        double low = sorted(found, Double.NEGATIVE_INFINITY)[tail];
        double high = sorted(found, Double.POSITIVE_INFINITY)[TIMES - 1 - tail];
        return new Estimate(value, error, new Interval(low, high));
    }

    private static double[] sorted(double[] found, double unknown) {
        return Arrays.stream(found)
                .map(each -> Double.isFinite(each) ? each : unknown)
                .sorted()
                .toArray();
    }
}
