package org.drawdown.scenario;

import java.util.Optional;
import org.drawdown.chance.Parameter;

/**
 * A kind of people or of cargo.
 *
 * @param key          its key
 * @param title        as displayed
 * @param people       people, not cargo
 * @param part         what it is split from at the start of a run; absent for a kind counted by itself
 * @param separates    people who leave by separating in place and never travel
 * @param sensitive    cargo that is never given: arms, ammunition, radios
 * @param drivesItself cargo that is its own vehicle
 * @param mass         of one, in tonnes; used only by fleets with a payload
 * @param feeds        people whom one feeds for a day, above 0; absent: nobody, it is no supplies
 */
public record Kind(
        String key,
        String title,
        boolean people,
        Optional<Part> part,
        boolean separates,
        boolean sensitive,
        boolean drivesItself,
        Parameter mass,
        Optional<Parameter> feeds) {

    /** {@return whether it is cargo that has to leave: neither people nor what feeds them} */
    public boolean cargo() {
        return !people && !supplies();
    }

    /** {@return whether it feeds people, and is used up} */
    public boolean supplies() {
        return feeds.isPresent();
    }

    /**
     * A share of another kind.
     *
     * @param of    the parent kind
     * @param share of the parent's number at each site, 0 to 1
     */
    public record Part(String of, Parameter share) {}
}
