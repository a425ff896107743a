package org.drawdown.kernel;

import java.util.Objects;

/**
 * Units of one pool that a request needs: it gets the lesser of most and what is free, when at
 * least the least is free.
 *
 * @param pool  where the units come from
 * @param least one or more
 * @param most  least or more
 */
public record Need(Pool pool, int least, int most) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when the range is empty or begins below one
     */
    public Need {
        Objects.requireNonNull(pool, "a need is of a pool");
        if (least < 1 || most < least) {
            throw new IllegalArgumentException(
                    "a need of " + pool.name() + " is of one unit or more, not from " + least + " to " + most);
        }
    }

    /** {@return a need of exactly so many} */
    public static Need of(Pool pool, int units) {
        return new Need(pool, units, units);
    }
}
