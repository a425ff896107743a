package org.drawdown.inquiry.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drawdown.findings.Amount;
import org.drawdown.findings.Question;
import org.drawdown.inquiry.Surveyed;
import org.drawdown.statistics.Moments;
import org.drawdown.statistics.PairedDifference;
import org.drawdown.statistics.Quantiles;
import org.drawdown.statistics.VarianceRatio;

/**
 * Scenarios side by side.
 *
 * <p>Differences of probabilities and means are Student's over pair means. The interval of a probability is never narrower
 * than what is left open when no pair switches ({@link PairedDifference#simultaneousShares}). Differences of quantiles are
 * sectioned: the runs in {@value #SECTIONS} parts, the difference in each, Student's over the parts about the difference of
 * all. All intervals together hold with {@code confidence} (Bonferroni).
 *
 * <p>Source: Law, <i>Simulation Modeling and Analysis</i> (5th ed. 2015), sections 10.2 to 10.4; Asmussen and Glynn,
 * <i>Stochastic Simulation</i> (2007), III.5a, for sections.
 *
 * @param surveyed    a point a scenario
 * @param names       of the scenarios
 * @param confidence  that all intervals hold together, 0 to 1
 * @param differences by question, then by pair
 */
public record Compared(Surveyed surveyed, List<String> names, double confidence, List<Difference> differences) {
    private static final double CONFIDENCE = 0.95;
    private static final int SECTIONS = 20;

    public Compared {
        names = List.copyOf(names);
        differences = List.copyOf(differences);
    }

    /**
     * {@return what was surveyed, compared}
     *
     * @param all whether each is compared with each; otherwise all others with the first
     */
    public static Compared of(Surveyed surveyed, List<String> names, boolean all) {
        return of(surveyed, names, pairs(names.size(), all));
    }

    /**
     * Two scenarios by their numbers.
     *
     * @param of   one
     * @param than the other, from which it differs
     */
    public record Pair(int of, int than) {}

    /** {@return what was surveyed, compared in some pairs} */
    public static Compared of(Surveyed surveyed, List<String> names, List<Pair> pairs) {
        int intervals = pairs.size() * surveyed.questions().size();
        List<Difference> differences = new ArrayList<>();
        for (int question = 0; question < surveyed.questions().size(); question++) {
            for (Pair pair : pairs) {
                differences.add(difference(surveyed, question, pair.of(), pair.than(), intervals));
            }
        }
        return new Compared(surveyed, names, CONFIDENCE, differences);
    }

    private static List<Pair> pairs(int scenarios, boolean all) {
        List<Pair> pairs = new ArrayList<>();
        for (int than = 0; than < (all ? scenarios : 1); than++) {
            for (int of = than + 1; of < scenarios; of++) {
                pairs.add(new Pair(of, than));
            }
        }
        return pairs;
    }

    private static Difference difference(Surveyed surveyed, int question, int of, int than, int intervals) {
        double[] mine = surveyed.numbers().get(of).orElseThrow()[question];
        double[] its = surveyed.numbers().get(than).orElseThrow()[question];
        Question asked = surveyed.questions().get(question);
        boolean odds = asked.statistic() == Question.Statistic.PROBABILITY;
        boolean finite = finite(mine) && finite(its);
        Optional<Amount> amount = !answered(mine, its)
                ? Optional.empty()
                : switch (asked.statistic()) {
                    case PROBABILITY -> Optional.of(odds(its, mine, intervals));
                    case MEAN -> finite ? Optional.of(mean(its, mine, intervals)) : Optional.empty();
                    case QUANTILE -> quantile(its, mine, asked.share(), intervals);
                };
        Optional<VarianceRatio> ratio = amount.isPresent() && asked.statistic() != Question.Statistic.QUANTILE
                ? VarianceRatio.common(Moments.pairMeans(mine), Moments.pairMeans(its), CONFIDENCE)
                : Optional.empty();
        return new Difference(
                question,
                of,
                than,
                amount,
                ratio,
                odds ? switched(its, mine) : List.of(),
                odds ? switched(mine, its) : List.of());
    }

    private static boolean answered(double[] mine, double... its) {
        return Arrays.stream(mine).noneMatch(Double::isNaN)
                && Arrays.stream(its).noneMatch(Double::isNaN)
                && mine.length >= 4;
    }

    private static boolean finite(double... values) {
        return Arrays.stream(values).allMatch(Double::isFinite);
    }

    private static Amount mean(double[] before, double[] after, int intervals) {
        PairedDifference difference = PairedDifference.ofPairs(before, after);
        return new Amount(difference.mean(), difference.simultaneous(CONFIDENCE, intervals), before.length);
    }

    private static Amount odds(double[] before, double[] after, int intervals) {
        PairedDifference difference = PairedDifference.ofPairs(before, after);
        return new Amount(difference.mean(), difference.simultaneousShares(CONFIDENCE, intervals), before.length);
    }

    private static Optional<Amount> quantile(double[] before, double[] after, double share, int intervals) {
        double value = Quantiles.of(after).at(share) - Quantiles.of(before).at(share);
        int each = before.length / SECTIONS / 2 * 2;
        if (each < 4 || !Double.isFinite(value)) {
            return Optional.empty();
        }
        double[] sections = new double[SECTIONS];
        for (int i = 0; i < SECTIONS; i++) {
            sections[i] = Quantiles.of(Arrays.copyOfRange(after, i * each, (i + 1) * each))
                            .at(share)
                    - Quantiles.of(Arrays.copyOfRange(before, i * each, (i + 1) * each))
                            .at(share);
        }
        if (!finite(sections)) {
            return Optional.empty();
        }
        double squares = Arrays.stream(sections)
                .map(section -> (section - value) * (section - value))
                .sum();
        PairedDifference about = new PairedDifference(SECTIONS, value, Math.sqrt(squares / (SECTIONS - 1) / SECTIONS));
        return Optional.of(new Amount(value, about.simultaneous(CONFIDENCE, intervals), before.length));
    }

    private static List<Integer> switched(double[] before, double... after) {
        List<Integer> runs = new ArrayList<>();
        for (int run = 0; run < before.length; run++) {
            if (before[run] < 0.5 && after[run] > 0.5) {
                runs.add(run);
            }
        }
        return runs;
    }

    /** {@return how many intervals hold together} */
    public int intervals() {
        return differences.size();
    }
}
