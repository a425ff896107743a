package org.drawdown.statistics.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Patient rule induction: a box of all rows is peeled little by little where that raises its density most.
 *
 * <ol>
 *   <li>Of many inputs take the {@value #PROMISING} that by themselves make the boxes that are worth most: among a hundred that do not
 *       matter some always look good in a thin slice, and they would be peeled in the place of those that do.
 *   <li>Peel: of all ends of numbers ({@code peel} of the rows in the box, ties with them) and all words, away with the one that
 *       gains most, (density after − before)/rows taken away, or loses least, until the box has its least support or is all yes.
 *   <li>Choose of all boxes on the way the one that is worth most by {@link Rules#worth}.
 *   <li>Drop the input whose limit luck is likeliest to have made, where its quasi-p is above {@value #BY_LUCK}, and peel again with
 *       those that are left, until there is none to drop; then open ends of the same kind.
 *   <li>Paste: move an end outwards where density does not fall.
 *   <li>Cover: leave the rows of the box out, and begin again, until a box cannot be told from the rest in the rows held back.
 * </ol>
 *
 * <p>Source: Friedman and Fisher, "Bump hunting in high-dimensional data", <i>Statistics and Computing</i> 9 (1999); Kwakkel and
 * Jaxa-Rozen, <i>Environmental Modelling and Software</i> 79 (2016), for gains by rows taken away, which serve words and few
 * levels; Bryant and Lempert, <i>Technological Forecasting and Social Change</i> 77 (2010), for coverage, density, quasi-p.
 */
public final class Prim {
    static final double BY_LUCK = 0.01;
    private static final int PROMISING = 12;
    private static final double NOTHING = 1e-12;

    private final Cases cases;
    private final Rules rules;
    private final Hunt hunt;
    private final int fewest;

    private Prim(Cases cases, Rules rules, long seed) {
        this.cases = cases;
        this.rules = rules;
        this.hunt = new Hunt(cases, seed);
        this.fewest = rules.fewest(hunt.learned().length);
    }

    /**
     * {@return the boxes that PRIM finds}
     *
     * @param seed deals rows into the two halves
     * @throws IllegalArgumentException if a half has fewer than {@value Rules#LEAST} yes or no rows
     */
    public static Discovered of(Cases cases, Rules rules, long seed) {
        return new Prim(cases, rules, seed).discovered();
    }

    private Discovered discovered() {
        for (int number = 0; number < rules.boxes() && hunt.yesLearned() >= Rules.FEWEST; number++) {
            Optional<Box> box = found(number);
            if (box.isEmpty() || !hunt.measured(box.get()).told()) {
                break;
            }
            hunt.cover(box.get());
        }
        return hunt.discovered();
    }

    /** {@return the box that is worth most; peeled anew without the inputs that luck may have chosen, until there is none} */
    private Optional<Box> found(int number) {
        List<Integer> inputs = new ArrayList<>(promising());
        while (true) {
            List<Box> way = peeled(inputs);
            int best = best(way);
            Box box = way.get(best);
            Optional<Integer> lucky = byLuck(box);
            if (lucky.isEmpty()) {
                for (int i = 0; i < way.size(); i++) {
                    hunt.step(number, i, way.get(i), i == best && best > 0);
                }
                return best == 0 ? Optional.empty() : Optional.of(pasted(opened(box)));
            }
            inputs.remove(lucky.get());
        }
    }

    /** {@return the inputs that by themselves make the boxes that are worth most, in their order} */
    private List<Integer> promising() {
        List<Integer> all = IntStream.range(0, cases.inputs().size()).boxed().toList();
        if (all.size() <= PROMISING) {
            return all;
        }
        double[] worth = new double[all.size()];
        for (int input : all) {
            List<Box> way = peeled(List.of(input));
            worth[input] = worth(way.get(best(way)));
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(input -> -worth[input]))
                .limit(PROMISING)
                .sorted()
                .toList();
    }

    private double worth(Box box) {
        return rules.worth(hunt.counted(box), (double) hunt.yesLearned() / hunt.learned().length);
    }

    /** {@return a box without the ends that luck may have made, where the other end of the same input is none} */
    private Box opened(Box box) {
        Box now = box;
        for (Limit limit : box.limits()) {
            if (limit.low() > Double.NEGATIVE_INFINITY && limit.high() < Double.POSITIVE_INFINITY) {
                Limit from = Limit.none(limit.input()).from(limit.low());
                Limit upTo = Limit.none(limit.input()).upTo(limit.high());
                double low = Side.p(cases, now, now.with(upTo), hunt.learned());
                double high = Side.p(cases, now, now.with(from), hunt.learned());
                if (Math.max(low, high) > BY_LUCK) {
                    now = now.with(low > high ? upTo : from);
                }
            }
        }
        return now;
    }

    /** {@return the input whose limit luck may have made, of several the likeliest} */
    private Optional<Integer> byLuck(Box box) {
        return box.limits().stream()
                .max(Comparator.comparingDouble(limit -> Side.p(cases, box, limit, hunt.learned())))
                .filter(limit -> Side.p(cases, box, limit, hunt.learned()) > BY_LUCK)
                .map(Limit::input);
    }

    /** {@return the place of the box that is worth most; 0, that of all rows, where none is worth anything} */
    private int best(List<Box> way) {
        int best = 0;
        double most = NOTHING;
        for (int i = 1; i < way.size(); i++) {
            double worth = worth(way.get(i));
            if (worth > most + NOTHING) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    private List<Box> peeled(List<Integer> inputs) {
        List<Box> way = new ArrayList<>(List.of(Box.WHOLE));
        Columns columns = new Columns(cases, inputs, hunt.learned());
        Optional<Peel> best = best(columns, Box.WHOLE, inputs);
        while (best.isPresent()) {
            Box box = best.get().box();
            columns.keep(box);
            way.add(box);
            best = best(columns, box, inputs);
        }
        return way;
    }

    /** What a box becomes, and what that gains. */
    record Peel(Box box, double gain) {}

    private Optional<Peel> best(Columns columns, Box box, List<Integer> inputs) {
        int at = Math.max(1, (int) Math.floor(rules.peel() * columns.rows()));
        if (columns.yes() == columns.rows()) {
            return Optional.empty();
        }
        Peel best = new Peel(box, Double.NEGATIVE_INFINITY);
        for (int input : inputs) {
            for (Columns.Cut cut : columns.cuts(input, at, box.limitOrNone(input))) {
                double gain = gain(columns, cut, at);
                if (columns.rows() - cut.rows() >= fewest && gain > best.gain() + NOTHING) {
                    best = new Peel(box.with(cut.limit()), gain);
                }
            }
        }
        return best.box().equals(box) ? Optional.empty() : Optional.of(best);
    }

    private static double gain(Columns columns, Columns.Cut cut, int at) {
        double before = (double) columns.yes() / columns.rows();
        double after = (double) (columns.yes() - cut.yes()) / (columns.rows() - cut.rows());
        return (after - before) / Math.max(at, cut.rows());
    }

    private Box pasted(Box box) {
        Box now = box;
        while (true) {
            Optional<Box> wider = wider(now);
            if (wider.isEmpty()) {
                return now;
            }
            now = wider.get();
        }
    }

    private Optional<Box> wider(Box box) {
        Counts now = hunt.counted(box);
        int at = Math.max(1, (int) Math.floor(rules.peel() * now.in()));
        Optional<Box> best = Optional.empty();
        double most = now.density();
        for (Limit limit : box.limits()) {
            for (Limit moved : Columns.outwards(cases, hunt.learned(), box, limit, at)) {
                double density = hunt.counted(box.with(moved)).density();
                if (density > most || (density == most && best.isEmpty())) {
                    most = density;
                    best = Optional.of(box.with(moved));
                }
            }
        }
        return best;
    }
}
