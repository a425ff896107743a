package org.drawdown.inquiry.reduction;

import java.util.List;

/**
 * How much is played, and how.
 *
 * @param seed           of all luck
 * @param runs           of each method; a multiple of twice {@code randomisations}
 * @param randomisations sets of points, independent of each other; {@value #FEWEST} or more
 * @param controls       of {@link Method#CONTROL}, each once
 */
public record Effort(long seed, int runs, int randomisations, List<Control> controls) {
    /** Sets of points below which their spread says too little about their mean. */
    public static final int FEWEST = 16;

    /** @throws IllegalArgumentException if there are too few randomisations, or the runs do not share out evenly */
    public Effort {
        controls = List.copyOf(controls);
        if (randomisations < FEWEST) {
            throw new IllegalArgumentException("points drawn " + randomisations
                    + " times give no interval to be relied on: draw them " + FEWEST + " times or more");
        }
        if (runs < 2 * randomisations || runs % (2 * randomisations) != 0) {
            throw new IllegalArgumentException(
                    runs + " runs do not share out into " + randomisations + " sets of whole pairs");
        }
    }

    /** {@return the least effort with so many runs or more, each set of points a power of two, as Sobol points want} */
    public static Effort atLeast(long seed, int runs, int randomisations, List<Control> controls) {
        if (randomisations < FEWEST) {
            return new Effort(seed, runs, randomisations, controls);
        }
        int points = 2;
        while ((long) points * randomisations < runs) {
            points *= 2;
        }
        return new Effort(seed, points * randomisations, randomisations, controls);
    }

    /** {@return runs of a set} */
    int points() {
        return runs / randomisations;
    }
}
