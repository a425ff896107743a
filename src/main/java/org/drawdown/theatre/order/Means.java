package org.drawdown.theatre.order;

import java.util.List;
import org.drawdown.theatre.place.Park;

/** A way of moving: it takes on a load that was claimed for it and tells the call how it goes. */
public interface Means {
    /**
     * What a call is moved by.
     *
     * @param parks      fleets, the preferred first; empty when cargo drives itself
     * @param companions fleets whose units go along
     */
    record Of(List<Park> parks, List<Park> companions) {}

    /** Begins a journey for a call; its load is claimed already. */
    void begin(Call call, Plan plan);
}
