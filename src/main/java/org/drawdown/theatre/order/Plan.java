package org.drawdown.theatre.order;

import java.util.Optional;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Park;

/**
 * What one journey would carry, and by what.
 *
 * @param park     the fleet whose vehicles it asks for; empty when cargo drives itself
 * @param load     what it is to carry
 * @param vehicles how many it asks for
 */
public record Plan(Optional<Park> park, Load load, int vehicles) {
    boolean isBy(Park other) {
        return park.isPresent() && park.get() == other;
    }
}
