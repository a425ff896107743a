package org.drawdown.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The laws of several experts as one: the linear opinion pool, a mixture in which each is right with its weight.
 *
 * <p>It keeps that they disagree; a mean of their quantiles would hide it. Source: Stone, "The opinion pool", <i>Annals of
 * Mathematical Statistics</i> 32 (1961).
 */
public final class Pool {
    private Pool() {}

    /**
     * {@return the pool as a scenario writes it; of one expert his own law}
     *
     * @param laws    as a scenario writes each
     * @param weights as many, above 0
     */
    public static String line(List<String> laws, List<Double> weights) {
        if (laws.isEmpty() || laws.size() != weights.size() || weights.stream().anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException(
                    "a pool has a weight above 0 for each of " + laws.size() + " laws, not " + weights);
        }
        if (laws.size() == 1) {
            return laws.get(0);
        }
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        BigDecimal left = BigDecimal.valueOf(100);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < laws.size(); i++) {
            BigDecimal share = i == laws.size() - 1
                    ? left
                    : BigDecimal.valueOf(100 * weights.get(i) / sum).setScale(1, RoundingMode.HALF_UP);
            left = left.subtract(share);
            parts.add(share.stripTrailingZeros().toPlainString() + " % " + laws.get(i));
        }
        return "mixture(" + String.join("; ", parts) + ")";
    }
}
