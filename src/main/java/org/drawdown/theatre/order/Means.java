package org.drawdown.theatre.order;

import java.util.List;
import java.util.Optional;
import org.drawdown.theatre.place.Load;
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

    /**
     * Begins a journey.
     *
     * @param call     what it is for
     * @param park     the fleet whose vehicles it asks for; empty when cargo drives itself
     * @param load     what it is to carry, claimed already
     * @param vehicles how many it asks for
     */
    void begin(Call call, Optional<Park> park, Load load, int vehicles);
}
