package org.drawdown.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * A mean with the help of control variates: numbers known of each unit whose own mean is known.
 *
 * <p>Where a control turned out above its mean, the answer probably did so too, and is put right by as much as the units
 * themselves say. With C the controls less their means, β their coefficients in a regression of y on them, and β₋ᵢ the
 * same found without unit i,
 * <pre>
 *   vᵢ = yᵢ − β₋ᵢ·Cᵢ          estimate = v̄          standard error = sd(v)/√n          t(n − q − 1)
 * </pre>
 * Because β₋ᵢ does not know unit i, E[vᵢ] = E[y] exactly, whatever the laws: fitting adds no bias. Because each unit is
 * predicted by the others, sd(v) carries what the fitted coefficients cost, about (n − 2)/(n − q − 2) in variance.
 *
 * <p>Where a control's mean is not known but estimated from m fresh values, their mean stands for it, β is shrunk by
 * m/(n + m), which is best, and the variance of β·(mean of the fresh values) is added.
 *
 * <p>Controls that do not vary, or that others already say, are left out. For a mean only: a quantile is no mean of units.
 *
 * <p>Source: Lavenberg and Welch, "A perspective on the use of control variables to increase the efficiency of Monte Carlo
 * simulations", <i>Management Science</i> 27 (1981); Avramidis and Wilson, "A splitting scheme for control variates",
 * <i>Operations Research Letters</i> 14 (1993), for coefficients from other units; Pasupathy, Schmeiser, Taaffe and Wang,
 * "Control-variate estimation using estimated control means", <i>IIE Transactions</i> 44 (2012).
 *
 * @param plain         the mean of y as it is
 * @param estimate      the mean of y, controlled
 * @param standardError of the estimate
 * @param units         n
 * @param used          q, the controls that say something of their own
 * @param ratio         variance of the plain mean over that of the estimate, for the same units
 */
public record Controlled(
        Moments plain, double estimate, double standardError, int units, int used, VarianceRatio ratio) {
    /** Units there are beside {@value #UNITS_PER_CONTROL} for each control. */
    public static final int SPARE_UNITS = 20;

    /** Units for each control. */
    public static final int UNITS_PER_CONTROL = 5;

    private static final double NEGLIGIBLE = 1e-10;
    private static final double LEVEL = 0.95;

    /** {@return the units that so many controls need} */
    public static int unitsFor(int controls) {
        return SPARE_UNITS + UNITS_PER_CONTROL * controls;
    }

    /**
     * {@return the mean of y, controlled by numbers whose mean is exactly 0}
     *
     * @param y        of each unit, finite; units are independent of each other
     * @param controls n × q, less their means
     * @throws IllegalArgumentException if there are too few units for so many controls
     */
    public static Controlled of(double[] y, double[][] controls) {
        return of(y, controls, new double[0][]);
    }

    /**
     * {@return the mean of y, controlled by numbers whose mean is estimated}
     *
     * @param y        of each unit, finite; units are independent of each other
     * @param controls n × q, as they are
     * @param fresh    m × q, the same numbers of m other units, independent of these; two or more
     * @throws IllegalArgumentException if there are too few units for so many controls
     */
    public static Controlled withEstimatedMeans(double[] y, double[][] controls, double[][] fresh) {
        Refuse.fewerThan(2, fresh.length);
        return of(y, controls, fresh);
    }

    private static Controlled of(double[] y, double[][] controls, double[][] fresh) {
        if (controls.length != y.length) {
            throw new IllegalArgumentException(
                    "every unit has its controls, not " + controls.length + " of " + y.length);
        }
        int q = y.length == 0 ? 0 : controls[0].length;
        if (y.length < unitsFor(q)) {
            throw new IllegalArgumentException(q + " controls need " + unitsFor(q) + " units or more, not " + y.length);
        }
        Moments plain = Moments.of(y);
        Basis basis = new Basis(controls, fresh);
        double shrunk = fresh.length == 0 ? 1 : (double) fresh.length / (fresh.length + y.length);
        double[] v = basis.controlled(y, plain.mean(), shrunk);
        Moments moments = Moments.of(v);
        double fromMeans = fresh.length == 0 ? 0 : basis.varianceOfMeans(y, plain.mean(), shrunk);
        double error = Math.sqrt(moments.variance() / moments.n() + fromMeans);
        VarianceRatio ratio = VarianceRatio.paired(y, v, LEVEL);
        if (fromMeans > 0) {
            double share = moments.variance() / moments.n() / (error * error);
            ratio = new VarianceRatio(
                    ratio.value() * share,
                    new Interval(
                            ratio.interval().low() * share, ratio.interval().high() * share));
        }
        return new Controlled(plain, moments.mean(), error, y.length, basis.size(), ratio);
    }

    /** {@return Student's interval of the mean} */
    public Interval interval(double level) {
        double half = Student.t(level, units - used - 1) * standardError;
        return new Interval(estimate - half, estimate + half);
    }

    /**
     * The controls as columns at right angles, each of length 1 and mean 0, with the same carried over to where the controls
     * have their means.
     */
    private static final class Basis {
        private final int n;
        private final List<double[]> columns = new ArrayList<>();
        private final List<double[]> freshColumns = new ArrayList<>();
        /** How far the units' own mean lies from the true one, in each column. */
        private final List<Double> off = new ArrayList<>();

        Basis(double[][] controls, double[][] fresh) {
            this.n = controls.length;
            int q = n == 0 ? 0 : controls[0].length;
            for (int j = 0; j < q; j++) {
                int column = j;
                double[] own = column(controls, column);
                double[] others = column(fresh, column);
                double mean = Moments.of(own).mean();
                double scale = 0;
                for (int i = 0; i < n; i++) {
                    own[i] -= mean;
                    scale += own[i] * own[i];
                }
                double away =
                        fresh.length == 0 ? mean : mean - Moments.of(others).mean();
                take(own, others, away, Math.sqrt(scale));
            }
        }

        private static double[] column(double[][] rows, int j) {
            double[] column = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                column[i] = rows[i][j];
            }
            return column;
        }

        /** Gram and Schmidt, twice: once is not enough where columns are nearly alike. */
        private void take(double[] own, double[] others, double mean, double scale) {
            double away = mean;
            for (int round = 0; round < 2; round++) {
                for (int k = 0; k < columns.size(); k++) {
                    double along = dot(own, columns.get(k));
                    less(own, along, columns.get(k));
                    less(others, along, freshColumns.get(k));
                    away -= along * off.get(k);
                }
            }
            double length = Math.sqrt(dot(own, own));
            if (!(length > NEGLIGIBLE * scale) || scale == 0) {
                return;
            }
            times(own, 1 / length);
            times(others, 1 / length);
            columns.add(own);
            freshColumns.add(others);
            off.add(away / length);
        }

        int size() {
            return columns.size();
        }

        private double[] coefficients(double[] y, double mean) {
            double[] coefficients = new double[columns.size()];
            for (int k = 0; k < coefficients.length; k++) {
                for (int i = 0; i < n; i++) {
                    coefficients[k] += (y[i] - mean) * columns.get(k)[i];
                }
            }
            return coefficients;
        }

        /** Leaving out unit i changes the coefficients by its column entries times its residual over 1 less its leverage. */
        double[] controlled(double[] y, double mean, double shrunk) {
            double[] coefficients = coefficients(y, mean);
            double[] v = new double[n];
            for (int i = 0; i < n; i++) {
                double residual = y[i] - mean;
                double leverage = 1.0 / n;
                double own = 0;
                double correction = 0;
                for (int k = 0; k < coefficients.length; k++) {
                    double entry = columns.get(k)[i];
                    residual -= coefficients[k] * entry;
                    leverage += entry * entry;
                    own += entry * (off.get(k) + entry);
                    correction += coefficients[k] * (off.get(k) + entry);
                }
                v[i] = y[i] - shrunk * (correction - own * residual / (1 - leverage));
            }
            return v;
        }

        double varianceOfMeans(double[] y, double mean, double shrunk) {
            double[] coefficients = coefficients(y, mean);
            double[] predicted = new double[freshColumns.isEmpty() ? 0 : freshColumns.get(0).length];
            for (int k = 0; k < coefficients.length; k++) {
                less(predicted, -shrunk * coefficients[k], freshColumns.get(k));
            }
            return predicted.length == 0 ? 0 : Moments.of(predicted).variance() / predicted.length;
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }

        private static void less(double[] a, double factor, double[] b) {
            for (int i = 0; i < a.length; i++) {
                a[i] -= factor * b[i];
            }
        }

        private static void times(double[] a, double factor) {
            for (int i = 0; i < a.length; i++) {
                a[i] *= factor;
            }
        }
    }
}
