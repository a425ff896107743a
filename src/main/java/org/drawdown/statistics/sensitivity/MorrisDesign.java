package org.drawdown.statistics.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Paths through the unit cube on which one factor moves at a time: each goes from a point of a grid to the other side of the
 * cube, every factor moving once by half its range, in an order of chance.
 *
 * <pre>
 *   grid: (j + ½)/p, j = 0 … p − 1, p even      step ±½      k + 1 points a path
 * </pre>
 *
 * <p>Morris takes the grid j/(p − 1); the middles of p equal parts stay off 0 and 1, where many laws have no end.
 *
 * <p>Source: Morris, "Factorial sampling plans for preliminary computational experiments", <i>Technometrics</i> 33 (1991),
 * section 2.
 */
public final class MorrisDesign {
    private final int factors;
    private final List<Path> paths;

    /** One path: its points, and the factor that moves before each but the first. */
    private record Path(List<double[]> points, List<Integer> moved) {}

    private MorrisDesign(int factors, List<Path> paths) {
        this.factors = factors;
        this.paths = paths;
    }

    /**
     * {@return a design}
     *
     * @param factors one or more
     * @param paths   two or more
     * @param levels  p: even, two or more
     * @param seed    the same one gives the same paths
     */
    public static MorrisDesign of(int factors, int paths, int levels, long seed) {
        if (factors < 1 || paths < 2) {
            throw new IllegalArgumentException(
                    "screening takes a factor or more and two paths or more, not " + factors + " and " + paths);
        }
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("a grid has an even number of levels, not " + levels);
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<Path> found = new ArrayList<>();
        for (int i = 0; i < paths; i++) {
            found.add(path(factors, levels, random));
        }
        return new MorrisDesign(factors, found);
    }

    private static Path path(int factors, int levels, SplittableRandom random) {
        double[] at = new double[factors];
        double[] step = new double[factors];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < factors; i++) {
            int level = random.nextInt(levels);
            at[i] = (level + 0.5) / levels;
            step[i] = level < levels / 2 ? 0.5 : -0.5;
            order.add(random.nextInt(i + 1), i);
        }
        List<double[]> points = new ArrayList<>();
        points.add(at.clone());
        for (int factor : order) {
            at[factor] += step[factor];
            points.add(at.clone());
        }
        return new Path(points, order);
    }

    /** {@return k} */
    public int factors() {
        return factors;
    }

    /** {@return how many paths there are} */
    public int paths() {
        return paths.size();
    }

    /** {@return all points, path by path, k + 1 of each} */
    public List<double[]> points() {
        return paths.stream().flatMap(path -> path.points().stream()).toList();
    }

    /** {@return the factors in the order in which they move on a path} */
    List<Integer> moved(int path) {
        return paths.get(path).moved();
    }

    /** {@return by how much a factor moves on a path: ½ or −½} */
    double step(int path, int place) {
        Path on = paths.get(path);
        int factor = on.moved().get(place);
        return on.points().get(place + 1)[factor] - on.points().get(place)[factor];
    }
}
