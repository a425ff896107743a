package org.drawdown.theatre.leave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Leg;
import org.drawdown.scenario.Reasons;
import org.drawdown.theatre.nature.Nature;
import org.drawdown.theatre.nature.Road;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.place.Supply;
import org.drawdown.theatre.stage.Stage;

/**
 * Watches over the reasons for which a site closes before its time: neighbours that close, capitals that call home,
 * attacks on the way, hunger, cover that goes home.
 */
final class Threats {
    private final Stage stage;
    private final Nature nature;
    private final Map<String, Park> parks;
    private final List<Watch> neighbours = new ArrayList<>();
    private final List<Watch> capitals = new ArrayList<>();

    Threats(Stage stage, Nature nature, Map<String, Park> parks) {
        this.stage = stage;
        this.nature = nature;
        this.parks = parks;
    }

    /** Watches over a site's reasons. */
    void watch(Place place, Beginning beginning) {
        watch(place, place.site().closesEarlyWhen(), Happening.Closing.DELIBERATE, beginning);
        watch(place, place.site().expeditedWhen(), Happening.Closing.EXPEDITED, beginning);
    }

    private void watch(Place place, Optional<Reasons> some, Happening.Closing closing, Beginning beginning) {
        some.ifPresent(reasons -> {
            neighbours.add(new Watch(reasons.closed(), closing, beginning));
            capitals.add(new Watch(reasons.withdrawn(), closing, beginning));
            reasons.supplies()
                    .ifPresent(low -> place.supply().ifPresent(supply -> {
                        supply.toldTo(new Hunger(supply, low, closing, beginning)::lasts);
                    }));
            reasons.cover().forEach((fleet, below) -> {
                int least = stage.whole(below);
                parks.get(fleet).fallsToldTo(units -> {
                    if (units < least) {
                        beginning.bringForward(closing, "cover falls, " + units + " left of " + fleet);
                    }
                });
            });
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
        tell(neighbours, place.key(), " is closed");
    }

    /** A contingent is called home by its capital. */
    void withdrawn(String contingent) {
        tell(capitals, contingent, " is withdrawn");
    }

    private static void tell(List<Watch> watches, String key, String what) {
        watches.stream()
                .filter(watch -> watch.keys().contains(key))
                .forEach(watch -> watch.beginning().bringForward(watch.closing(), key + what));
    }

    /** A beginning that follows when something happens to one of these. */
    private record Watch(List<String> keys, Happening.Closing closing, Beginning beginning) {}

    /** A stock as it shrinks. */
    private final class Hunger {
        private static final double A_DAY = 86_400;

        private final double below;
        private final long lasting;
        private final Happening.Closing closing;
        private final Beginning beginning;
        private OptionalLong since = OptionalLong.empty();

        Hunger(Supply supply, Reasons.Low low, Happening.Closing closing, Beginning beginning) {
            this.below = low.below().map(each -> stage.value(each) / A_DAY).orElse(supply.floor());
            this.lasting = Math.round(stage.value(low.lasts()));
            this.closing = closing;
            this.beginning = beginning;
        }

        /** The stock lasts for so many days. */
        void lasts(double days) {
            if (days >= below) {
                since = OptionalLong.empty();
                return;
            }
            since = OptionalLong.of(since.orElse(stage.now()));
            if (stage.now() - since.getAsLong() >= lasting) {
                beginning.bringForward(closing, "supplies run low");
            }
        }
    }

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
