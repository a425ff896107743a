package org.drawdown.statistics.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A classification tree: rows are parted where that lowers Gini's index most, and the leaves with the greatest shares of yes are the
 * boxes.
 *
 * <p>The tree is at most {@value Rules#DEPTH} questions deep, its leaves have the least support. It is pruned by cost and complexity,
 * <pre>
 *   Σ over leaves n·p·(1 − p) + α·leaves
 * </pre>
 * α by cross-validation in {@value #FOLDS} parts, units whole: of the α with the squared error (y − p)² of rows that a tree has not seen
 * within one standard error of the least, the greatest. A pruned tree without a question finds nothing. What lies between the
 * values of two leaves belongs to neither.
 *
 * <p>Source: Breiman, Friedman, Olshen and Stone, <i>Classification and Regression Trees</i> (Wadsworth, 1984), chapters 2 to 4.
 */
public final class Cart {
    private static final int FOLDS = 10;

    private final Cases cases;
    private final Rules rules;
    private final Hunt hunt;
    private final long seed;

    private Cart(Cases cases, Rules rules, long seed) {
        this.cases = cases;
        this.rules = rules;
        this.hunt = new Hunt(cases, seed);
        this.seed = seed;
    }

    /**
     * {@return the leaves of a tree in which a yes is likelier than elsewhere}
     *
     * @param seed deals rows into the two halves, and the first into parts
     * @throws IllegalArgumentException if a half has fewer than {@value Rules#LEAST} yes or no rows
     */
    public static Discovered of(Cases cases, Rules rules, long seed) {
        return new Cart(cases, rules, seed).discovered();
    }

    private Discovered discovered() {
        int[] rows = hunt.learned();
        Tree grown = Tree.grown(cases, rows, rules.fewest(rows.length));
        Tree tree = grown.pruned(leaf(grown, rows));
        List<Tree> leaves = tree.leaves().stream()
                .sorted(Comparator.comparingDouble((Tree leaf) -> -leaf.share()))
                .toList();
        List<Box> boxes = leaves.stream()
                .filter(leaf -> leaf.share() > tree.share())
                .filter(leaf -> leaf.share() >= rules.density().orElse(0))
                .limit(rules.boxes())
                .map(Tree::box)
                .toList();
        for (int i = 0; i < leaves.size(); i++) {
            Box box = leaves.get(i).box();
            hunt.step(0, i, box, boxes.contains(box));
        }
        boxes.forEach(hunt::measured);
        return hunt.discovered();
    }

    /** {@return what a leaf has to cost} */
    private double leaf(Tree grown, int... rows) {
        List<Double> costs = grown.costs();
        double[] tried = new double[costs.size()];
        for (int i = 0; i < tried.length; i++) {
            tried[i] = i + 1 < tried.length
                    ? Math.sqrt(costs.get(i) * costs.get(i + 1))
                    : Math.max(1, 2 * costs.get(i)) * rows.length;
        }
        double[][] errors = errors(tried, rows);
        int best = 0;
        for (int i = 1; i < tried.length; i++) {
            best = mean(errors[i]) <= mean(errors[best]) ? i : best;
        }
        double bound = mean(errors[best]) + error(errors[best]);
        int chosen = best;
        for (int i = best; i < tried.length; i++) {
            chosen = mean(errors[i]) <= bound ? i : chosen;
        }
        return tried[chosen];
    }

    /** {@return the squared errors of rows that a tree has not seen, a row an α} */
    private double[][] errors(double[] tried, int... rows) {
        int[] part = Halves.parts(cases, rows, FOLDS, seed);
        double[][] errors = new double[tried.length][rows.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Integer> seen = new ArrayList<>();
            for (int i = 0; i < rows.length; i++) {
                if (part[i] != fold) {
                    seen.add(rows[i]);
                }
            }
            if (seen.isEmpty()) {
                continue;
            }
            int[] others = seen.stream().mapToInt(Integer::intValue).toArray();
            Tree grown = Tree.grown(cases, others, rules.fewest(others.length));
            for (int k = 0; k < tried.length; k++) {
                Tree tree = grown.pruned(tried[k] * others.length / rows.length);
                for (int i = 0; i < rows.length; i++) {
                    if (part[i] == fold) {
                        double off = (cases.yes(rows[i]) ? 1 : 0) - tree.share(rows[i]);
                        errors[k][i] = off * off;
                    }
                }
            }
        }
        return errors;
    }

    private static double mean(double... errors) {
        return Arrays.stream(errors).average().orElse(0);
    }

    private static double error(double... errors) {
        double mean = mean(errors);
        double sum =
                Arrays.stream(errors).map(each -> (each - mean) * (each - mean)).sum();
        return Math.sqrt(sum / errors.length / errors.length);
    }
}
