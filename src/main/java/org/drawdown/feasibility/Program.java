package org.drawdown.feasibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.drawdown.statistics.LinearProgram;

/**
 * Amounts that are sought, and rows to which they keep; in parts that have no amount in common, each solved by itself for the
 * least time in which its limits do.
 */
final class Program {
    private static final double DAY = 86_400;
    private static final int ROUNDS = 24;
    /** A hundred years, in seconds: what is not done by then never is. */
    private static final double FOR_EVER = 36_525 * DAY;

    private final List<Row> rows = new ArrayList<>();
    private int amounts;

    /**
     * A row.
     *
     * @param weights by amount
     * @param bound   what the weighted sum keeps to; with a limit, that of the limit comes in its place
     * @param equal   whether it meets its bound, or may stay below it
     * @param limit   whose work the sum is, in days
     * @param leaving what it is that leaves
     */
    record Row(
            Map<Integer, Double> weights,
            double bound,
            boolean equal,
            Optional<Limit> limit,
            Optional<Leaving> leaving) {}

    /** {@return the number of a new amount} */
    int amount() {
        return amounts++;
    }

    void equal(Map<Integer, Double> weights, double bound) {
        rows.add(new Row(weights, bound, true, Optional.empty(), Optional.empty()));
    }

    void atMost(Map<Integer, Double> weights, double bound) {
        rows.add(new Row(weights, bound, false, Optional.empty(), Optional.empty()));
    }

    /** What has to leave: of it so much stands there. */
    void leave(Map<Integer, Double> weights, double stands, Leaving leaving) {
        rows.add(new Row(weights, stands, true, Optional.empty(), Optional.of(leaving)));
    }

    /** Work in days that a limit allows. */
    void within(Map<Integer, Double> days, Limit limit) {
        if (!days.isEmpty()) {
            rows.add(new Row(days, 0, false, Optional.of(limit), Optional.empty()));
        }
    }

    /** {@return rows that have amounts in common, apart from those that have none with them} */
    List<Part> parts() {
        int[] of = new int[amounts];
        for (int i = 0; i < amounts; i++) {
            of[i] = i;
        }
        for (Row row : rows) {
            int first = row.weights.keySet().iterator().next();
            row.weights.keySet().forEach(each -> of[root(of, each)] = root(of, first));
        }
        Map<Integer, List<Row>> parts = new TreeMap<>();
        for (Row row : rows) {
            int root = root(of, row.weights.keySet().iterator().next());
            parts.computeIfAbsent(root, key -> new ArrayList<>()).add(row);
        }
        return parts.values().stream().map(Part::new).toList();
    }

    private static int root(int[] of, int amount) {
        int root = amount;
        while (of[root] != root) {
            root = of[root];
        }
        of[amount] = root;
        return root;
    }

    /** Rows that have to be kept together. */
    static final class Part {
        private final List<Row> rows;
        private final Map<Integer, Integer> columns = new LinkedHashMap<>();

        private Part(List<Row> rows) {
            this.rows = rows;
            rows.forEach(row -> row.weights.keySet().forEach(each -> columns.putIfAbsent(each, columns.size() + 1)));
        }

        List<Limit> limits() {
            return rows.stream().flatMap(row -> row.limit.stream()).toList();
        }

        /**
         * {@return the least seconds, from a moment on, in which what some limits allow is enough; empty where it never is}
         *
         * <p>From one moment on a limit allows no more than its highest rate from then on; the program is solved with that
         * from the moment that it gave before, until the two are the same.
         */
        Optional<Double> least(double notBefore, Predicate<Limit> some) {
            double from = notBefore;
            for (int round = 0; round < ROUNDS; round++) {
                Optional<double[]> solved = program(some, from, 0).least(0);
                if (solved.isEmpty()) {
                    return Optional.empty();
                }
                double next = solved.get()[0] * DAY;
                if (next <= from + 1) {
                    break;
                }
                from = next;
            }
            return Optional.of(from);
        }

        /** {@return how much of what has to leave is left for ever where no more than some limits hinder it} */
        Map<Leaving, Double> left(Predicate<Limit> some) {
            List<Leaving> leaving =
                    rows.stream().flatMap(row -> row.leaving.stream()).toList();
            int[] staying = IntStream.range(0, leaving.size())
                    .map(each -> columns.size() + 1 + each)
                    .toArray();
            Map<Leaving, Double> left = new LinkedHashMap<>();
            program(some, FOR_EVER, leaving.size()).least(staying).ifPresent(solved -> {
                for (int each = 0; each < staying.length; each++) {
                    left.merge(leaving.get(each), solved[staying[each]], Double::sum);
                }
            });
            return left;
        }

        /** Time comes first, then the amounts, then what may stay of all that has to leave, where it may. */
        private LinearProgram program(Predicate<Limit> some, double from, int staying) {
            int unknowns = columns.size() + 1 + staying;
            int stays = columns.size();
            LinearProgram program = new LinearProgram(unknowns);
            for (Row row : rows) {
                double[] weights = new double[unknowns];
                row.weights.forEach((each, weight) -> weights[columns.get(each)] = weight);
                if (row.leaving.isPresent() && staying > 0) {
                    stays++;
                    weights[stays] = 1;
                }
                if (row.limit.isEmpty()) {
                    add(program, row, weights);
                } else if (some.test(row.limit.get())) {
                    Limit.Offer offer = row.limit.get().offer();
                    weights[0] = -offer.rate(from);
                    program.atMost(weights, (offer.by(from) - offer.rate(from) * from) / DAY);
                }
            }
            double[] later = new double[unknowns];
            later[0] = -1;
            program.atMost(later, -from / DAY);
            return program;
        }

        private static void add(LinearProgram program, Row row, double[] weights) {
            if (row.equal) {
                program.equal(weights, row.bound);
            } else {
                program.atMost(weights, row.bound);
            }
        }
    }
}
