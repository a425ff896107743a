package org.drawdown.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drawdown.experiment.Runs;
import org.drawdown.findings.Comparison.CostDifference;
import org.drawdown.findings.Comparison.Effect;
import org.drawdown.findings.Comparison.KindDifference;
import org.drawdown.findings.Comparison.Row;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Kind;
import org.drawdown.scenario.Rates;

/** How variants are told from the baseline. */
final class Differences {
    private static final double CONFIDENCE = 0.95;

    private final Runs baseline;
    private final List<Kind> kinds;
    private final Paired paired;

    /** What can be told from the baseline first, the most gained first. */
    private static final Comparator<Row> ORDER = Comparator.comparing(Differences::toldApart)
            .thenComparingDouble(Differences::gain)
            .thenComparingDouble(Differences::saved)
            .reversed()
            .thenComparing(Row::key);

    private Differences(Runs baseline, int variants) {
        this.baseline = baseline;
        this.kinds = Prices.kinds(baseline);
        int priced = baseline.scenario().rates().isPresent() ? 1 : 0;
        this.paired = new Paired(CONFIDENCE, Math.max(1, variants * (2 + kinds.size() + priced)));
    }

    static Comparison of(Runs baseline, List<Runs> others) {
        Differences differences = new Differences(baseline, others.size());
        List<Row> rows = others.stream().map(differences::row).sorted(ORDER).toList();
        return new Comparison(baseline.variant().key(), CONFIDENCE, rows);
    }

    private static boolean toldApart(Row row) {
        return row.effect().filter(Effect::toldApart).isPresent();
    }

    /** Runs held more, where that is more than luck. */
    private static double gain(Row row) {
        return row.effect()
                .map(Effect::held)
                .filter(Differences::offZero)
                .map(Amount::value)
                .orElse(0.0);
    }

    /** The first kind of cargo lost less. */
    private static double saved(Row row) {
        return row.effect()
                .flatMap(effect -> effect.price().stream().findFirst())
                .map(kind -> -kind.difference().value())
                .orElse(0.0);
    }

    private Row row(Runs other) {
        int n = Math.min(baseline.size(), other.size());
        Runs mine = baseline.first(n);
        Runs its = other.first(n);
        int failed = mine.failed() + its.failed();
        Optional<Effect> effect = failed > 0 || n < 4 ? Optional.empty() : Optional.of(effect(mine, its));
        return new Row(other.variant().key(), other.variant().title(), n, failed, effect);
    }

    private Effect effect(Runs mine, Runs its) {
        boolean[] before = held(mine);
        boolean[] after = held(its);
        Amount held = paired.held(before, after);
        List<KindDifference> price = kinds.stream()
                .map(kind -> new KindDifference(
                        kind.key(), kind.title(), paired.difference(cost(mine, kind), cost(its, kind))))
                .toList();
        return new Effect(
                held,
                price,
                money(mine, its),
                days(mine, its),
                switched(before, after),
                switched(after, before),
                offZero(held) || price.stream().anyMatch(one -> offZero(one.difference())));
    }

    static boolean[] held(Runs runs) {
        return Columns.heldBy(
                runs.outcomes(), Outcome.ALL, runs.scenario().calendar().tooLate());
    }

    private static double[] cost(Runs runs, Kind kind) {
        return Columns.of(runs.outcomes(), outcome -> Prices.cost(outcome, kind.key()));
    }

    private Optional<CostDifference> money(Runs mine, Runs its) {
        return currency(mine)
                .filter(currency -> currency(its).equals(Optional.of(currency)))
                .map(currency -> new CostDifference(
                        currency,
                        paired.difference(
                                Columns.of(mine.outcomes(), Usage::cost), Columns.of(its.outcomes(), Usage::cost))));
    }

    private static Optional<String> currency(Runs runs) {
        return runs.scenario().rates().map(Rates::currency);
    }

    private Optional<Amount> days(Runs mine, Runs its) {
        double[] before = days(mine);
        double[] after = days(its);
        boolean all = Arrays.stream(before).allMatch(Double::isFinite)
                && Arrays.stream(after).allMatch(Double::isFinite);
        return all ? Optional.of(paired.difference(before, after)) : Optional.empty();
    }

    private static double[] days(Runs runs) {
        double[] seconds = Columns.held(runs.outcomes(), Outcome.ALL);
        return Arrays.stream(seconds).map(at -> at / Columns.SECONDS_A_DAY).toArray();
    }

    private static int switched(boolean[] from, boolean[] to) {
        int count = 0;
        for (int i = 0; i < from.length; i++) {
            count += !from[i] && to[i] ? 1 : 0;
        }
        return count;
    }

    private static boolean offZero(Amount difference) {
        return !difference.interval().contains(0);
    }
}
