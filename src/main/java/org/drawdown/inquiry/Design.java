package org.drawdown.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.drawdown.chance.Points;

/**
 * At which points a scenario is played.
 *
 * @param kind    {@code factorial}, {@code latin-hypercube}, {@code sobol} or another that made it
 * @param factors one or more, each path once
 * @param points  in the order of their numbers
 */
public record Design(String kind, List<Factor> factors, List<Point> points) {
    /** Points of a design at most: their numbers are whole, and nobody waits for more. */
    public static final int MOST = 10_000_000;

    /** Kind of every level with every level. */
    public static final String FACTORIAL = "factorial";

    /** @throws IllegalArgumentException if there is no factor, or one is named twice */
    public Design {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a design varies one factor or more");
        }
        List<String> paths = factors.stream().map(Factor::path).toList();
        for (int i = 0; i < paths.size(); i++) {
            if (paths.indexOf(paths.get(i)) < i) {
                throw new IllegalArgumentException(paths.get(i) + " is varied twice; name it once");
            }
        }
    }

    /** {@return the scenario as it is, at which nothing is varied} */
    public static Design asItIs() {
        Factor nothing = new Factor.Setting("as it is", new Range.Listed(List.of("as it is")));
        return new Design("as it is", List.of(nothing), List.of(Point.at(0, List.of())));
    }

    /**
     * {@return how many points a full factorial has}
     *
     * @throws IllegalArgumentException if a factor has no levels
     */
    public static long combinations(List<Factor> factors) {
        long count = 1;
        for (Factor factor : factors) {
            int levels = factor.levels().size();
            if (levels == 0) {
                throw new IllegalArgumentException(factor.path() + " has no levels; write a step, such as "
                        + factor.path() + "=LOW..HIGH in 5, or take a Latin hypercube");
            }
            count = Math.min(Long.MAX_VALUE / Range.MOST, count * levels);
        }
        return count;
    }

    /**
     * {@return every level of each factor with every level of all others, the last factor running fastest}
     *
     * @throws IllegalArgumentException if a factor has no levels, or there are too many points
     */
    public static Design factorial(List<Factor> factors) {
        long count = combinations(factors);
        if (count > MOST) {
            throw new IllegalArgumentException("a full factorial of these factors has more than " + MOST
                    + " points; take larger steps, fewer factors, or a Latin hypercube");
        }
        List<Point> points = new ArrayList<>();
        int[] place = new int[factors.size()];
        for (int number = 0; number < count; number++) {
            points.add(point(number, factors, place));
            for (int i = place.length - 1;
                    i >= 0 && ++place[i] == factors.get(i).levels().size();
                    i--) {
                place[i] = 0;
            }
        }
        return new Design(FACTORIAL, factors, points);
    }

    private static Point point(int number, List<Factor> factors, int... place) {
        List<Double> shares = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            List<String> levels = factors.get(i).levels();
            shares.add((place[i] + 0.5) / levels.size());
            settings.add(levels.get(place[i]));
        }
        return new Point(number, factors, shares, settings);
    }

    /** {@return a Latin hypercube: each factor's range in as many slices as points, a point in each} */
    public static Design latinHypercube(List<Factor> factors, int points, long seed) {
        return of("latin-hypercube", factors, Points.latin(seed, 0, points, factors.size(), Points.Within.ANYWHERE));
    }

    /** {@return Sobol points, scrambled: they fill the space more evenly than luck does} */
    public static Design sobol(List<Factor> factors, int points, long seed) {
        return of("sobol", factors, Points.sobol(seed, 0, points, factors.size()));
    }

    /**
     * {@return the points at these shares}
     *
     * @param shares a row a point, a column a factor, from 0 to below 1
     */
    public static Design of(String kind, List<Factor> factors, double[][] shares) {
        List<Point> points = new ArrayList<>();
        for (int number = 0; number < shares.length; number++) {
            points.add(Point.at(number, factors, shares[number]));
        }
        return new Design(kind, factors, points);
    }
}
