package org.drawdown.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Optional<Parameter> feeds)
        implements Keyed {

    /** {@return kinds in the same order, but for those that have parts, which stand before them} */
    public static List<Kind> parentsFirst(List<Kind> kinds) {
        Map<String, Kind> all = Scenario.byKey(kinds, Kind::key);
        Map<String, Kind> sorted = new LinkedHashMap<>();
        kinds.forEach(kind -> kind.add(all, sorted, kinds.size()));
        return List.copyOf(sorted.values());
    }

    /** Kinds that are parts of each other are a fault that Rules finds; here they only must not go round for ever. */
    private void add(Map<String, Kind> all, Map<String, Kind> sorted, int left) {
        part.map(Part::of)
                .filter(parent -> left > 0 && all.containsKey(parent) && !sorted.containsKey(parent))
                .ifPresent(parent -> all.get(parent).add(all, sorted, left - 1));
        sorted.putIfAbsent(key, this);
    }

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
