package org.drawdown.theatre.leave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Reasons;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.nature.Road;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/** Watches over the reasons for which a site closes before its time: neighbours that close, attacks on the way. */
final class Threats {
    private final Stage stage;
    private final Nature nature;
    private final List<Watch> neighbours = new ArrayList<>();

    Threats(Stage stage, Nature nature) {
        this.stage = stage;
        this.nature = nature;
    }

    /** Watches over a site's reasons. */
    void watch(Place place, Beginning beginning) {
        watch(place, place.site().closesEarlyWhen(), Happening.Closing.DELIBERATE, beginning);
        watch(place, place.site().expeditedWhen(), Happening.Closing.EXPEDITED, beginning);
    }

    private void watch(Place place, Optional<Reasons> some, Happening.Closing closing, Beginning beginning) {
        some.ifPresent(reasons -> {
            neighbours.add(new Watch(reasons.closed(), closing, beginning));
            reasons.attacks().ifPresent(attacked -> {
                Attacks attacks = new Attacks(attacked, closing, beginning);
                nature.roads().stream()
                        .filter(road -> counts(road, attacked, place))
                        .forEach(road -> road.attacksToldTo(attacks::another));
            });
        });
    }

    private static boolean counts(Road road, Reasons.Attacked attacked, Place place) {
        Leg leg = road.leg();
        boolean endsHere = leg.from().equals(place.key()) || leg.to().equals(place.key());
        return attacked.legs().isEmpty() ? endsHere : attacked.legs().contains(leg.key());
    }

    /** A site is closed. */
    void closed(Place place) {
        neighbours.stream()
                .filter(watch -> watch.sites().contains(place.key()))
                .forEach(watch -> watch.beginning().bringForward(watch.closing(), place.key() + " is closed"));
    }

    /** A beginning that follows when one of these sites is closed. */
    private record Watch(List<String> sites, Happening.Closing closing, Beginning beginning) {}

    /** Attacks as they come. */
    private final class Attacks {
        private final int number;
        private final long within;
        private final Happening.Closing closing;
        private final Beginning beginning;
        private final Deque<Long> seen = new ArrayDeque<>();

        Attacks(Reasons.Attacked attacked, Happening.Closing closing, Beginning beginning) {
            this.number = stage.whole(attacked.number());
            this.within = Math.round(stage.value(attacked.within()));
            this.closing = closing;
            this.beginning = beginning;
        }

        void another() {
            seen.addLast(stage.now());
            while (seen.getFirst() < stage.now() - within) {
                seen.removeFirst();
            }
            if (seen.size() >= number) {
                beginning.bringForward(closing, "attacks on the way");
            }
        }
    }
}
