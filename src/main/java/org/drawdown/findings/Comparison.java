package org.drawdown.findings;

import java.util.List;
import java.util.Optional;
import org.drawdown.experiment.Played;
import org.drawdown.experiment.Runs;

/**
 * Chart 7, and what would help most: variants beside the baseline, each run paired with the run of the same luck.
 *
 * @param baseline   key of the baseline
 * @param confidence that all intervals of the comparison hold together (Bonferroni)
 * @param rows       every other variant, most gained in runs held first, those without an effect last
 */
public record Comparison(String baseline, double confidence, List<Row> rows) {

    /**
     * A variant less the baseline.
     *
     * @param key    of the variant
     * @param title  as displayed
     * @param n      runs paired
     * @param failed runs that failed on either side
     * @param effect absent when a run failed or fewer than two pairs were played
     */
    public record Row(String key, String title, int n, int failed, Optional<Effect> effect) {}

    /**
     * Paired differences, with simultaneous intervals.
     *
     * @param held       runs held, points of 100, variant less baseline: above 0 helps
     * @param price      by kind of cargo counted by itself: given, destroyed, lost or left, mean, variant less baseline:
     *                   below 0 saves
     * @param cost       absent where either gives no rates, or they are in two currencies
     * @param days       when all conditions held, in days, mean, variant less baseline: below 0 is earlier; absent when a
     *                   run of either never held
     * @param toInTime   runs late in the baseline and in time in the variant
     * @param toLate     runs in time in the baseline and late in the variant
     * @param toldApart  whether the interval of {@code held} or of a price lies off 0
     */
    public record Effect(
            Amount held,
            List<KindDifference> price,
            Optional<CostDifference> cost,
            Optional<Amount> days,
            int toInTime,
            int toLate,
            boolean toldApart) {}

    /**
     * The difference in one kind of cargo.
     *
     * @param kind       its key
     * @param title      as displayed
     * @param difference in units of the kind
     */
    public record KindDifference(String kind, String title, Amount difference) {}

    /**
     * The difference in cost.
     *
     * @param currency   three letters
     * @param difference mean, variant less baseline: above 0 costs more
     */
    public record CostDifference(String currency, Amount difference) {}

    /** {@return what the other variants of a study change} */
    public static Comparison of(Played played) {
        return of(played.baseline(), played.others());
    }

    /**
     * {@return what other variants change}
     *
     * @param baseline may have more runs than the others: the first of them are paired
     * @param others   played with the same lucks
     */
    public static Comparison of(Runs baseline, List<Runs> others) {
        return Differences.of(baseline, others);
    }

    /** {@return how to say what the rows cost; empty where nothing has a price} */
    public Optional<Money> money() {
        List<CostDifference> costs = rows.stream()
                .flatMap(row -> row.effect().stream())
                .flatMap(effect -> effect.cost().stream())
                .toList();
        double most = costs.stream()
                .map(cost -> cost.difference().interval())
                .mapToDouble(cost -> Math.max(Math.abs(cost.low()), Math.abs(cost.high())))
                .max()
                .orElse(0);
        return costs.stream().findFirst().map(cost -> Money.ofDifferences(cost.currency(), most));
    }

    /** {@return how many rows cannot be told from the baseline: {m} of {n} options} */
    public int notToldApart() {
        return (int) rows.stream()
                .flatMap(row -> row.effect().stream())
                .filter(effect -> !effect.toldApart())
                .count();
    }
}
