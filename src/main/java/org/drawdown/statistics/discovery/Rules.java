package org.drawdown.statistics.discovery;

import java.util.OptionalDouble;

/**
 * How boxes are looked for.
 *
 * @param peel    share of the rows in a box that PRIM takes away at a time, above 0 and below 1
 * @param support share of the rows that a box, or a leaf of a tree, has at least, above 0 and below 1
 * @param boxes   looked for at most, one or more
 * @param density least density of a box in the rows that it is found in; absent: coverage and density are weighed
 */
public record Rules(double peel, double support, int boxes, OptionalDouble density) {
    /** The least number of yes rows, and of no rows, in each half. */
    public static final int LEAST = 10;

    /** Rows that a box has at least, whatever share of all that is. */
    static final int FEWEST = 10;

    /** Questions from the root of a tree to a leaf at most. */
    static final int DEPTH = 4;

    /** @throws IllegalArgumentException if one is out of range */
    public Rules {
        share("a peel", peel);
        share("a support", support);
        density.ifPresent(least -> share("a density", least));
        if (boxes < 1) {
            throw new IllegalArgumentException("one box or more is looked for, not " + boxes);
        }
    }

    private static void share(String what, double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(what + " is a share above 0 and below 1, not " + share);
        }
    }

    /** {@return peels of 5 %, boxes of 5 % of the rows or more, three of them at most} */
    public static Rules usual() {
        return new Rules(0.05, 0.05, 3, OptionalDouble.empty());
    }

    int fewest(int rows) {
        return Math.max(FEWEST, (int) Math.ceil(support * rows));
    }

    /**
     * What a box is worth: the harmonic mean of its coverage and of how far its density goes from that of all rows to 1,
     * <pre>
     *   g = (density − share)/(1 − share)      2·coverage·g/(coverage + g)
     * </pre>
     * All rows are worth 0, a box of all yes rows and no other is worth 1, whether a yes is rare or not. With a least density it is the
     * coverage of boxes that have it.
     *
     * <p>Source: van Rijsbergen, <i>Information Retrieval</i> (Butterworths, 1979), chapter 7, for the harmonic mean.
     *
     * @param share of the rows in which the box was looked for that are a yes
     */
    double worth(Counts counts, double share) {
        if (counts.in() == 0 || counts.yesIn() == 0 || !(counts.density() > share)) {
            return 0;
        }
        if (density.isPresent()) {
            return counts.density() >= density.getAsDouble() ? counts.coverage() : 0;
        }
        double gained = (counts.density() - share) / (1 - share);
        return 2 * counts.coverage() * gained / (counts.coverage() + gained);
    }

    static void enough(Cases cases, int[] rows, String which) {
        int yes = cases.yes(rows);
        int no = rows.length - yes;
        if (yes < LEAST || no < LEAST) {
            throw new IllegalArgumentException(which + " has " + yes + " yes and " + no + " no rows, and a box takes "
                    + LEAST + " of each: more rows are needed");
        }
    }
}
