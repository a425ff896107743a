package org.drawdown.statistics.discovery;

import java.util.List;

/**
 * A box that was chosen.
 *
 * @param box   what it asks
 * @param sides each of its limits, and what the box would be without
 * @param found in the rows in which it was found: better than it is
 * @param held  in the rows held back: what it is
 * @param share of the rows held back, those of earlier boxes left out, that are a yes
 */
public record Region(Box box, List<Side> sides, Measured found, Measured held, double share) {
    public Region {
        sides = List.copyOf(sides);
    }

    static Region of(Cases cases, Box box, int[] learned, int[] learnedYes, int[] held, int[] heldYes) {
        return new Region(
                box,
                box.limits().stream()
                        .map(limit -> Side.of(cases, box, limit, learned, held, heldYes))
                        .toList(),
                Measured.of(cases, box, learned, learnedYes),
                Measured.of(cases, box, held, heldYes),
                (double) cases.yes(held) / held.length);
    }

    /** {@return whether a yes is likelier in it than elsewhere: all of its interval is above the share of all rows} */
    public boolean told() {
        return held.density().low() > share;
    }
}
