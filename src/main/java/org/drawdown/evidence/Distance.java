package org.drawdown.evidence;

/**
 * How far a law lies from a sample.
 *
 * <pre>
 *   KS = max |F(x) − F̂(x)|        F̂ of Kaplan and Meier: the empirical law where nothing is censored
 *   A² = −n − (1/n)·Σ (2i − 1)(ln F(xᵢ) + ln(1 − F(xₙ₊₁₋ᵢ)))
 * </pre>
 *
 * <p>Source: D'Agostino and Stephens, <i>Goodness-of-Fit Techniques</i> (Dekker, 1986), sections 4.2 and 7.3.
 *
 * @param ks 0 to 1
 * @param ad A²; NaN with censored values
 */
record Distance(double ks, double ad) {
    static Distance of(Curve curve, Curve.Peak peak, Sample sample) {
        int n = sample.n();
        double[] above = new double[n];
        for (int i = 0; i < n; i++) {
            above[i] = curve.logAbove(peak.shape(), sample.value(i) / peak.scale());
        }
        return new Distance(ks(sample, above), sample.complete() ? ad(above) : Double.NaN);
    }

    private static double ks(Sample sample, double... above) {
        double staying = 1;
        double most = 0;
        for (int i = 0; i < above.length; i++) {
            if (!sample.censored(i)) {
                double law = -Math.expm1(above[i]);
                most = Math.max(most, Math.abs(law - (1 - staying)));
                staying *= 1 - 1.0 / (above.length - i);
                most = Math.max(most, Math.abs(law - (1 - staying)));
            }
        }
        return most;
    }

    private static double ad(double... above) {
        int n = above.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (2.0 * i + 1) * (Math.log(-Math.expm1(above[i])) + above[n - 1 - i]);
        }
        return -n - sum / n;
    }
}
