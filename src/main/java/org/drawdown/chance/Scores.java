package org.drawdown.chance;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import umontreal.ssj.probdist.NormalDist;

/**
 * What luck a run had, as sums of normal scores: for each group of sources, Σ Φ⁻¹(u) over the draws that the run took.
 *
 * <pre>
 *   S = Σₖ 1{N ≥ k}·Φ⁻¹(Uₖ)          E[S] = 0 exactly, although the number N of draws is random
 * </pre>
 *
 * <p>Why exactly 0: whether the run takes a k-th draw of a source is settled by what it drew before, and the k-th draw is
 * independent of all that, so E[1{N ≥ k}·Φ⁻¹(Uₖ)] = P(N ≥ k)·E[Φ⁻¹(U)] = 0 for every k, whatever the run does with the
 * number afterwards. E|Φ⁻¹(U)| is finite and a run ends after finitely many draws, as its horizon and its events are
 * bounded, so the expectation of the sum is the sum of these (Wald's first identity; Siegmund, <i>Sequential Analysis</i>,
 * Springer 1985, proposition 2.18). It would be false if a number were counted that was known when it was decided to ask
 * for it. So a draw counts once only: the n-th of a source though the stream be begun again, that of a day though it be
 * asked often, a parameter though others go together with it.
 *
 * <p>Parameters are not counted here: they are drawn once, and each is a sum by itself. One of these serves one run.
 */
public final class Scores {
    private final Function<Source, String> groups;
    private final Map<Source, Taken> taken = new LinkedHashMap<>();
    private final Map<String, Sum> sums = new TreeMap<>();

    /**
     * Nothing drawn yet.
     *
     * @param groups the group whose sum the draws of a source go to, such as {@link #family}
     */
    public Scores(Function<Source, String> groups) {
        this.groups = groups;
    }

    /** {@return the normal score of a draw in (0, 1), of which the mean is 0} */
    public static double of(double u) {
        return NormalDist.inverseF01(u);
    }

    /** {@return what is uncertain, whatever the place: the name up to the first slash, such as {@code drive}} */
    public static String family(Source source) {
        String name = source.name();
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }

    /** {@return the same luck, number for number, whose draws are counted here} */
    public Luck of(Luck luck) {
        return new Counted(luck);
    }

    /** {@return the sum of scores by group, in the order of names; 0 where a source was asked for and not drawn from} */
    public Map<String, Double> sums() {
        Map<String, Double> all = new TreeMap<>();
        sums.forEach((group, sum) -> all.put(group, sum.value));
        return all;
    }

    private Taken taken(Source source) {
        return taken.computeIfAbsent(
                source, key -> new Taken(sums.computeIfAbsent(groups.apply(key), group -> new Sum())));
    }

    private static final class Sum {
        private double value;
    }

    /** What a run has seen of a source. */
    private static final class Taken {
        private final Sum sum;
        private final BitSet days = new BitSet();
        private final BitSet daysBefore = new BitSet();
        private long inOrder;

        Taken(Sum sum) {
            this.sum = sum;
        }

        void inOrder(long number, double u) {
            if (number > inOrder) {
                inOrder = number;
                add(u);
            }
        }

        void onDay(long day, double u) {
            BitSet seen = day < 0 ? daysBefore : days;
            int index = (int) (day < 0 ? -day : day);
            if (!seen.get(index)) {
                seen.set(index);
                add(u);
            }
        }

        private void add(double u) {
            sum.value += of(u);
        }
    }

    /** Luck that is counted as it is drawn. */
    private final class Counted implements Around {
        private final Luck luck;

        Counted(Luck luck) {
            this.luck = luck;
        }

        @Override
        public Luck luck() {
            return luck;
        }

        @Override
        public double parameter(Source source, Copula together) {
            return luck.parameter(source, together);
        }

        @Override
        public Draws draws(Source source) {
            return new Overheard(luck.draws(source), taken(source)::inOrder);
        }

        @Override
        public double onDay(Source source, long day) {
            double u = luck.onDay(source, day);
            taken(source).onDay(day, u);
            return u;
        }
    }
}
