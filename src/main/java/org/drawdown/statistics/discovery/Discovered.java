package org.drawdown.statistics.discovery;

import java.util.List;
import java.util.Optional;

/**
 * What was discovered.
 *
 * @param found    counts of all rows of the half in which boxes were looked for
 * @param held     all rows held back
 * @param regions  boxes in which a yes is likelier than elsewhere, in the rows held back too
 * @param untold   the box that was found next, of which that cannot be said; absent where there was none
 * @param steps    boxes on the way
 * @param together what the regions hold together, in the rows held back; empty counts where there is none
 */
public record Discovered(
        Counts found,
        Measured held,
        List<Region> regions,
        Optional<Region> untold,
        List<Step> steps,
        Measured together) {
    public Discovered {
        regions = List.copyOf(regions);
        steps = List.copyOf(steps);
    }
}
