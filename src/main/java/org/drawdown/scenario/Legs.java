package org.drawdown.scenario;

import java.util.List;

/**
 * Legs meant together: by name, by what they run on, or by where they begin or end.
 *
 * @param all      whether every leg is meant
 * @param named    by their keys
 * @param surfaces all legs on these surfaces
 * @param sites    all legs that begin or end at these sites
 */
public record Legs(boolean all, List<String> named, List<String> surfaces, List<String> sites) {
    /** No leg at all. */
    public static final Legs NONE = new Legs(false, List.of(), List.of(), List.of());

    /** {@return whether a leg is one of them} */
    public boolean include(Leg leg) {
        return all
                || named.contains(leg.key())
                || leg.surface().filter(surfaces::contains).isPresent()
                || sites.contains(leg.from())
                || sites.contains(leg.to());
    }

    /** {@return whether it names nothing at all} */
    public boolean isNone() {
        return !all && named.isEmpty() && surfaces.isEmpty() && sites.isEmpty();
    }
}
