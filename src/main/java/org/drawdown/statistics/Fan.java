package org.drawdown.statistics;

import java.util.Arrays;

/** Quantiles column by column: what a chart of many runs day by day shows. */
public final class Fan {
    private Fan() {}

    /**
     * {@return k × m, a row a share, a column a day: the value of the nearest rank among the runs}
     *
     * @param rows   n × m, a row a run, a column a day
     * @param shares k of them, above 0 and below 1
     */
    public static double[][] of(double[][] rows, double... shares) {
        Refuse.fewerThan(1, rows.length);
        int days = rows[0].length;
        double[][] fan = new double[shares.length][days];
        double[] column = new double[rows.length];
        for (int day = 0; day < days; day++) {
            for (int run = 0; run < rows.length; run++) {
                column[run] = cell(rows[run].length, days, run, rows[run], day);
            }
            Refuse.notANumber(column);
            Arrays.sort(column);
            for (int k = 0; k < shares.length; k++) {
                fan[k][day] = column[Quantiles.rank(column.length, shares[k]) - 1];
            }
        }
        return fan;
    }

    /** {@return as {@link #of(double[][], double...)}, of whole numbers} */
    public static double[][] of(int[][] rows, double... shares) {
        double[][] same = new double[rows.length][];
        for (int run = 0; run < rows.length; run++) {
            same[run] = Arrays.stream(rows[run]).asDoubleStream().toArray();
        }
        return of(same, shares);
    }

    private static double cell(int length, int days, int run, double[] row, int day) {
        if (length != days) {
            throw new IllegalArgumentException("row " + run + " has " + length + " columns, the first has " + days);
        }
        return row[day];
    }
}
