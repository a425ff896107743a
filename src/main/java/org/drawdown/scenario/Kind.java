package org.drawdown.scenario;

import java.util.Optional;
import java.util.Set;
import org.drawdown.chance.Parameter;

/**
 * A kind of people or of cargo.
 *
 * @param key          its key
 * @param title        as displayed
 * @param people       people, not cargo
 * @param part         what it is split from at the start of a run; absent for a kind counted by itself
 * @param separates    people who leave by separating in place and never travel
 * @param sensitive    cargo that is never given or sold: arms, ammunition, radios
 * @param mayBe        what may become of it where it stands
 * @param alone        cargo that never goes in one convoy or aircraft with another kind or with people
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
        Set<Fate> mayBe,
        boolean alone,
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

    /** What may become of cargo that does not go home. */
    public enum Fate {
        GIVEN,
        SOLD,
        DESTROYED,
        /** Sent to another mission. */
        SENT_ON
    }

    /** {@return whether that may become of it} */
    public boolean mayBe(Fate fate) {
        return mayBe.contains(fate);
    }

    /**
     * A share of another kind.
     *
     * @param of    the parent kind
     * @param share of the parent's number at each site, 0 to 1
     */
    public record Part(String of, Parameter share) {}
}
