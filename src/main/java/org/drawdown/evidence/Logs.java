package org.drawdown.evidence;

/**
 * Logarithms of a sample.
 *
 * @param all  in rising order
 * @param mean of those that were seen to their end
 * @param sd   of the same, with n below the root
 */
@SuppressWarnings("ArrayRecordComponent") // a pair of hands between two methods; never compared
record Logs(double[] all, double mean, double sd) {
    static Logs of(Sample sample) {
        double[] all = new double[sample.n()];
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.log(sample.value(i));
            sum += sample.censored(i) ? 0 : all[i];
        }
        double mean = sum / sample.events();
        double squares = 0;
        for (int i = 0; i < all.length; i++) {
            squares += sample.censored(i) ? 0 : (all[i] - mean) * (all[i] - mean);
        }
        return new Logs(all, mean, Math.sqrt(squares / sample.events()));
    }

    double most() {
        return all[all.length - 1];
    }
}
