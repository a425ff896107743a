package org.drawdown.theatre.leave;

import java.util.Optional;
import java.util.OptionalLong;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Phase;
import org.drawdown.theatre.order.Rank;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/** From when a rule bends at a place: from a date, or so long before the place is due. */
final class BendDays {
    private final Stage stage;
    private final Rank rank;

    BendDays(Stage stage) {
        this.stage = stage;
        this.rank = new Rank(stage.ground());
    }

    /** Books what follows when a rule begins to bend at a place; nothing when it never does. */
    void book(Place place, Optional<Bends.Bend> bend, Runnable step) {
        from(place, bend)
                .ifPresent(at -> stage.kernel()
                        .book(Stage.label(Causes.DATE, "near-the-deadline", place.key()), Math.max(0, at), step));
    }

    /** {@return when a rule bends at a place, in seconds from the start; empty when it never does} */
    OptionalLong from(Place place, Optional<Bends.Bend> bend) {
        if (bend.filter(rule -> rule.at(phase(place))).isEmpty()) {
            return OptionalLong.empty();
        }
        long from = bend.get().from().map(stage.calendar()::seconds).orElse(Long.MAX_VALUE);
        long before = bend.get()
                .beforeDue()
                .map(seconds -> due(place) - Math.round(stage.value(seconds)))
                .orElse(Long.MAX_VALUE);
        return OptionalLong.of(Math.min(from, before));
    }

    /** {@return the first second that is too late for a place} */
    long due(Place place) {
        return rank.due(place.site());
    }

    private String phase(Place place) {
        return stage.ground().scenario().phases().stream()
                .filter(phase -> phase.sites().contains(place.key()))
                .map(Phase::key)
                .findFirst()
                .orElse("");
    }
}
