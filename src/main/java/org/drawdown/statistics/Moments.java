package org.drawdown.statistics;

/**
 * Size, mean and variance of a sample, in two passes.
 *
 * <pre>
 *   mean     = m + Σ(x − m)/n        with m = Σx/n
 *   variance = (Σ(x − mean)² − (Σ(x − mean))²/n)/(n − 1)
 * </pre>
 *
 * <p>Source: Chan, Golub and LeVeque, "Algorithms for computing the sample variance", <i>The American Statistician</i>
 * 37 (1983), equation 1.7; checked on NIST StRD NumAcc4.
 *
 * @param n        one or more
 * @param mean     finite
 * @param variance with divisor n − 1; 0 for a single value
 */
public record Moments(int n, double mean, double variance) {
    /** {@return the moments of a sample of one finite value or more} */
    public static Moments of(double... sample) {
        Refuse.fewerThan(1, sample.length);
        int n = sample.length;
        double about = 0;
        for (double value : sample) {
            if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("moments are of finite values, not of " + value);
            }
            about += value / n;
        }
        double sum = 0;
        for (double value : sample) {
            sum += value - about;
        }
        double mean = about + sum / n;
        double drift = 0;
        double squares = 0;
        for (double value : sample) {
            drift += value - mean;
            squares += (value - mean) * (value - mean);
        }
        return new Moments(n, mean, n == 1 ? 0 : Math.max(0, (squares - drift * drift / n) / (n - 1)));
    }

    /** {@return the moments of the means of adjacent values, x₀ with x₁, x₂ with x₃: pairs as units} */
    public static Moments ofPairs(double... sample) {
        return of(pairMeans(sample));
    }

    /** {@return the means of adjacent values, x₀ with x₁, x₂ with x₃; there is an even number of them} */
    public static double[] pairMeans(double... sample) {
        Refuse.odd(sample.length);
        double[] means = new double[sample.length / 2];
        for (int j = 0; j < means.length; j++) {
            means[j] = (sample[2 * j] + sample[2 * j + 1]) / 2;
        }
        return means;
    }

    /** {@return the standard deviation} */
    public double sd() {
        return Math.sqrt(variance);
    }

    /** {@return the standard error of the mean} */
    public double standardError() {
        return Math.sqrt(variance / n);
    }

    /** {@return Student's interval of the mean; needs two values} */
    public Interval interval(double level) {
        Refuse.fewerThan(2, n);
        double half = Student.t(level, n - 1) * standardError();
        return new Interval(mean - half, mean + half);
    }
}
