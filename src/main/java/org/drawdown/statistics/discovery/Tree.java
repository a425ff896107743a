package org.drawdown.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A tree of questions, each of which parts rows in two: at most a value or at least the next, one of some words or one of the
 * others. The words are put in the order of their share of yes, so that parting them like numbers is the best there is.
 *
 * <p>Source: Breiman, Friedman, Olshen and Stone, <i>Classification and Regression Trees</i> (Wadsworth, 1984), chapters 2 and 3,
 * theorem 4.5 for words.
 */
final class Tree {
    private static final double NOTHING = 1e-12;

    private final Cases cases;
    private final Box box;
    private final int rows;
    private final int yes;
    private final Optional<Split> split;

    /** A question: rows that the first limit admits go to the first tree. */
    private record Split(Limit first, Tree one, Tree other) {}

    /** A way to part rows. */
    @SuppressWarnings("ArrayRecordComponent") // thousands of rows, for a moment
    private record Parting(Limit first, Limit second, int[] one, int[] other, double gain) {}

    private Tree(Cases cases, Box box, int rows, int yes, Optional<Split> split) {
        this.cases = cases;
        this.box = box;
        this.rows = rows;
        this.yes = yes;
        this.split = split;
    }

    /**
     * {@return the tree that is grown from rows}
     *
     * @param fewest rows of a leaf at least
     */
    static Tree grown(Cases cases, int[] rows, int fewest) {
        return grown(cases, Box.WHOLE, rows, fewest, Rules.DEPTH);
    }

    private static Tree grown(Cases cases, Box box, int[] rows, int fewest, int depth) {
        int yes = cases.yes(rows);
        Optional<Parting> best = depth == 0 ? Optional.empty() : best(cases, box, rows, fewest);
        return new Tree(
                cases,
                box,
                rows.length,
                yes,
                best.map(parting -> new Split(
                        parting.first(),
                        grown(cases, box.with(parting.first()), parting.one(), fewest, depth - 1),
                        grown(cases, box.with(parting.second()), parting.other(), fewest, depth - 1))));
    }

    private static Optional<Parting> best(Cases cases, Box box, int[] rows, int fewest) {
        Optional<Parting> best = Optional.empty();
        double most = NOTHING;
        for (int input = 0; input < cases.inputs().size(); input++) {
            Optional<Parting> here = best(cases, box.limitOrNone(input), rows, fewest);
            if (here.isPresent() && here.get().gain() > most + NOTHING) {
                most = here.get().gain();
                best = here;
            }
        }
        return best;
    }

    private static Optional<Parting> best(Cases cases, Limit limit, int[] rows, int fewest) {
        Input input = cases.inputs().get(limit.input());
        double[] order = order(cases, input, rows);
        int[] sorted = Arrays.stream(rows)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(row -> key(input, order, row))
                        .thenComparingInt(row -> row))
                .mapToInt(Integer::intValue)
                .toArray();
        int all = cases.yes(sorted);
        int before = 0;
        int place = 0;
        double most = NOTHING;
        for (int i = 1; i < sorted.length; i++) {
            before += cases.yes(sorted[i - 1]) ? 1 : 0;
            boolean parts = key(input, order, sorted[i]) > key(input, order, sorted[i - 1]);
            double gain =
                    impurity(all, sorted.length) - impurity(before, i) - impurity(all - before, sorted.length - i);
            if (parts && i >= fewest && sorted.length - i >= fewest && gain > most + NOTHING) {
                most = gain;
                place = i;
            }
        }
        return place == 0 ? Optional.empty() : Optional.of(parting(input, limit, sorted, place, most));
    }

    /** {@return for each word its place by share of yes; empty of numbers, which have their own order} */
    private static double[] order(Cases cases, Input input, int... rows) {
        int words = input.words().size();
        double[] share = new double[words];
        double[] count = new double[words];
        for (int row : rows) {
            if (words > 0) {
                share[(int) input.at(row)] += cases.yes(row) ? 1 : 0;
                count[(int) input.at(row)]++;
            }
        }
        List<Integer> sorted = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            share[word] = count[word] == 0 ? -1 : share[word] / count[word];
            sorted.add(word);
        }
        sorted.sort(Comparator.<Integer>comparingDouble(word -> share[word]).thenComparingInt(word -> word));
        double[] order = new double[words];
        sorted.forEach(word -> order[word] = sorted.indexOf(word));
        return order;
    }

    private static double key(Input input, double[] order, int row) {
        return input.ordered() ? input.at(row) : order[(int) input.at(row)];
    }

    private static Parting parting(Input input, Limit limit, int[] sorted, int place, double gain) {
        int[] one = Arrays.copyOfRange(sorted, 0, place);
        int[] other = Arrays.copyOfRange(sorted, place, sorted.length);
        if (input.ordered()) {
            return new Parting(limit.upTo(input.at(one[place - 1])), limit.from(input.at(other[0])), one, other, gain);
        }
        return new Parting(limit.but(words(input, other)), limit.but(words(input, one)), one, other, gain);
    }

    private static List<Integer> words(Input input, int... rows) {
        return Arrays.stream(rows)
                .map(row -> (int) input.at(row))
                .distinct()
                .boxed()
                .toList();
    }

    /** {@return n·p·(1 − p): half of Gini's index times the rows, and the sum of squared errors of the share} */
    private static double impurity(int yes, int rows) {
        return yes * (1 - (double) yes / rows);
    }

    /** {@return the tree that is cheapest when a leaf costs so much} */
    Tree pruned(double leaf) {
        if (split.isEmpty()) {
            return this;
        }
        Tree one = split.get().one().pruned(leaf);
        Tree other = split.get().other().pruned(leaf);
        boolean dearer = impurity(yes, rows) + leaf <= one.cost(leaf) + other.cost(leaf) + NOTHING;
        return new Tree(
                cases,
                box,
                rows,
                yes,
                dearer ? Optional.empty() : Optional.of(new Split(split.get().first(), one, other)));
    }

    private double cost(double leaf) {
        return leaves().stream()
                .mapToDouble(each -> impurity(each.yes, each.rows) + leaf)
                .sum();
    }

    /** {@return the costs of a leaf at which pruning takes away more, rising from 0} */
    List<Double> costs() {
        List<Double> costs = new ArrayList<>(List.of(0.0));
        Tree tree = pruned(0);
        while (tree.split.isPresent()) {
            double next = tree.weakest();
            costs.add(next);
            tree = tree.pruned(next);
        }
        return costs;
    }

    private double weakest() {
        if (split.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double own = (impurity(yes, rows) - cost(0)) / (leaves().size() - 1);
        return Math.min(
                own, Math.min(split.get().one().weakest(), split.get().other().weakest()));
    }

    /** {@return the leaves} */
    List<Tree> leaves() {
        if (split.isEmpty()) {
            return List.of(this);
        }
        List<Tree> leaves = new ArrayList<>(split.get().one().leaves());
        leaves.addAll(split.get().other().leaves());
        return leaves;
    }

    /** {@return the share of yes in the leaf that a row comes to} */
    double share(int row) {
        if (split.isEmpty()) {
            return (double) yes / rows;
        }
        Limit first = split.get().first();
        Tree next = first.admits(cases.inputs().get(first.input()).at(row))
                ? split.get().one()
                : split.get().other();
        return next.share(row);
    }

    /** {@return what its rows have in common} */
    Box box() {
        return box;
    }

    /** {@return the share of yes among its rows} */
    double share() {
        return (double) yes / rows;
    }
}
