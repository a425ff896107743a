package org.drawdown.theatre.nature;

import java.util.List;

/** What a shock does while it lasts, and how it is undone. */
final class Effects {
    private final List<Road> closed;
    private final List<Road> slowed;
    private final double slowTo;
    private final List<Road> endangered;
    private final double danger;
    private final List<Shutter> shut;

    /**
     * The effects of a shock.
     *
     * @param closed     roads that are shut
     * @param slowed     roads that are slower
     * @param slowTo     the share of the pace that is left on them, above 0
     * @param endangered roads with more attacks
     * @param danger     factor on their hazard
     * @param shut       airfields and authorities that are shut
     */
    Effects(
            List<Road> closed,
            List<Road> slowed,
            double slowTo,
            List<Road> endangered,
            double danger,
            List<Shutter> shut) {
        this.closed = closed;
        this.slowed = slowed;
        this.slowTo = slowTo;
        this.endangered = endangered;
        this.danger = danger;
        this.shut = shut;
    }

    void apply() {
        closed.forEach(Road::shut);
        slowed.forEach(road -> road.slow(slowTo));
        endangered.forEach(road -> road.endanger(danger));
        shut.forEach(Shutter::shut);
    }

    void undo() {
        closed.forEach(Road::reopen);
        slowed.forEach(road -> road.slowNoMore(slowTo));
        endangered.forEach(road -> road.endangerNoMore(danger));
        shut.forEach(Shutter::reopen);
    }
}
