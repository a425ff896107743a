package org.drawdown.statistics.discovery;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.drawdown.statistics.Interval;
import org.drawdown.statistics.Proportion;

/**
 * A box measured, with 95 % intervals.
 *
 * <p>With x rows of unit u among those a share is of, y of them with the property, p = Σy/Σx over m units,
 * <pre>
 *   V = m/(m − 1) · Σ (y − p·x)² / (Σx)²
 * </pre>
 * Where rows go together in two ways the variance is V₁ + V₂ − V₀, V₀ that of rows by themselves; it is never less than
 * any of the three. The interval is Wilson's with the n that this variance is worth.
 *
 * <p>Source: Cochran, <i>Sampling Techniques</i> (Wiley, 1977), section 6.4, for the ratio; Cameron, Gelbach and Miller,
 * "Robust inference with multiway clustering", <i>Journal of Business and Economic Statistics</i> 29 (2011), for two ways.
 *
 * @param counts   rows
 * @param density  interval of the share of rows in the box that are a yes; 0 to 1 where there are too few
 * @param coverage interval of the share of yes rows that are in the box
 */
public record Measured(Counts counts, Interval density, Interval coverage) {
    private static final double LEVEL = 0.95;
    private static final Interval UNKNOWN = new Interval(0, 1);

    static Measured of(Cases cases, Box box, int[] rows, int[] yes) {
        int[] in = box.of(cases, rows);
        Counts counts = new Counts(in.length, cases.yes(in), rows.length, yes.length);
        boolean[] among = new boolean[cases.size()];
        Arrays.stream(in).forEach(row -> among[row] = true);
        return new Measured(counts, interval(cases, in, cases::yes), interval(cases, yes, row -> among[row]));
    }

    /** {@return an interval of the share of rows that have a property} */
    static Interval interval(Cases cases, int[] rows, IntPredicate property) {
        Spread spread = Spread.of(cases, rows, property);
        return spread.units() < 2
                ? UNKNOWN
                : Proportion.estimated(spread.share(), Math.sqrt(spread.variance()), spread.units() - 1, LEVEL);
    }

    /** {@return how many rows that are independent of each other these rows are worth, as a share of them: 0 to 1} */
    static double worth(Cases cases, int[] rows, IntPredicate property) {
        Spread spread = Spread.of(cases, rows, property);
        return spread.variance() > 0
                ? spread.apart() / spread.variance()
                : (double) Math.max(1, spread.units()) / Math.max(1, rows.length);
    }

    /**
     * A share, its variance by rows and by units, and the fewest units.
     *
     * @param apart variance if rows were independent
     */
    private record Spread(double share, double apart, double variance, int units) {
        static Spread of(Cases cases, int[] rows, IntPredicate property) {
            if (rows.length < 2) {
                return new Spread(0, 0, 0, rows.length);
            }
            double p = (double) Arrays.stream(rows).filter(property).count() / rows.length;
            double apart = p * (1 - p) / (rows.length - 1);
            double together = -apart * (cases.units().size() - 1);
            double most = apart;
            int units = rows.length;
            for (int[] unit : cases.units()) {
                Clusters clusters = Clusters.of(unit, rows, property, p);
                together += clusters.variance();
                most = Math.max(most, clusters.variance());
                units = Math.min(units, clusters.units());
            }
            return new Spread(p, apart, Math.max(most, together), units);
        }
    }

    /** What the units of one way say of a share. */
    private record Clusters(int units, double variance) {
        static Clusters of(int[] unit, int[] rows, IntPredicate property, double p) {
            int most = Arrays.stream(rows).map(row -> unit[row]).max().orElse(0);
            double[] residual = new double[most + 1];
            boolean[] seen = new boolean[most + 1];
            for (int row : rows) {
                residual[unit[row]] += (property.test(row) ? 1 : 0) - p;
                seen[unit[row]] = true;
            }
            int units = 0;
            double sum = 0;
            for (int i = 0; i <= most; i++) {
                units += seen[i] ? 1 : 0;
                sum += residual[i] * residual[i];
            }
            double n = rows.length;
            return new Clusters(units, units < 2 ? 0 : sum * units / (units - 1) / (n * n));
        }
    }
}
