package org.drawdown.chance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which draws of a run the coordinates of a point stand for: some parameters and the first draws of some sources.
 *
 * <p>The parameters come first, in the order given, then the sources; a source given twice takes its first two draws
 * from the point, and so on. The draws that a source has beyond those, and all that is not named here, are those of
 * ordinary luck, number by number: the third draw of a source is the same with a point and without.
 *
 * <p>Made once for a scenario and shared by threads.
 *
 * <p>Source: L'Ecuyer, "Randomized quasi-Monte Carlo: an introduction for practitioners", in <i>Monte Carlo and
 * Quasi-Monte Carlo Methods 2016</i> (Springer, 2018), section 2.5: let the points give what counts most and draw the rest.
 */
public final class Dimensions {
    private static final int[] NONE = {};

    private final Map<Source, Integer> parameters = new LinkedHashMap<>();
    private final Map<Source, int[]> first = new LinkedHashMap<>();
    private final int size;

    /**
     * Draws that a point stands for.
     *
     * @param parameters sources of parameters, all different
     * @param inOrder    sources of draws in order, from which the first come from the point
     * @throws IllegalArgumentException if a parameter is given twice
     */
    public Dimensions(List<Source> parameters, List<Source> inOrder) {
        for (Source each : parameters) {
            if (this.parameters.put(each, this.parameters.size()) != null) {
                throw new IllegalArgumentException("a parameter is drawn once, so \"" + each + "\" is given once");
            }
        }
        Map<Source, List<Integer>> places = new LinkedHashMap<>();
        int next = parameters.size();
        for (Source each : inOrder) {
            places.computeIfAbsent(each, key -> new ArrayList<>()).add(next++);
        }
        places.forEach((source, at) ->
                first.put(source, at.stream().mapToInt(Integer::intValue).toArray()));
        this.size = next;
    }

    /** {@return how many coordinates a point has} */
    public int size() {
        return size;
    }

    /**
     * {@return the same luck, but for the draws that the point stands for}
     *
     * @param luck  of all the rest
     * @param point a number in (0, 1) for each dimension; not changed afterwards
     * @throws IllegalArgumentException if the point has another number of coordinates, or one outside (0, 1)
     */
    public Luck at(Luck luck, double[] point) {
        if (point.length != size) {
            throw new IllegalArgumentException(
                    "a point here has " + size + " coordinates, one for each draw, not " + point.length);
        }
        for (double u : point) {
            if (!(u > 0 && u < 1)) {
                throw new IllegalArgumentException("a draw lies between 0 and 1, not at " + u);
            }
        }
        return new AtPoint(luck, this, point);
    }

    /** {@return the coordinate that stands for a parameter; below 0 where none does} */
    int parameter(Source source) {
        return parameters.getOrDefault(source, -1);
    }

    /** {@return the coordinates that stand for the first draws of a source, in order; none where none do} */
    int[] first(Source source) {
        return first.getOrDefault(source, NONE);
    }
}
