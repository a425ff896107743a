package org.drawdown.theatre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.drawdown.kernel.Link;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Conditions;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/** Watches the conditions of the deadline: since when each holds, and when all do; then it looks no more. */
final class Held {
    private final Stage stage;
    private final Books books;
    private final List<Place> places;
    private final CargoToGo cargo;
    private final Map<String, BooleanSupplier> conditions = new LinkedHashMap<>();
    private final Map<String, Long> since = new LinkedHashMap<>();
    private final Set<String> handedOver = new TreeSet<>();
    private final Runnable allHold;
    private Optional<Link> last = Optional.empty();
    private boolean over;

    /**
     * The conditions of a run.
     *
     * @param tasksDone whether every task is done
     * @param allHold   what follows when all conditions hold
     */
    Held(Stage stage, Books books, List<Place> places, CargoToGo cargo, BooleanSupplier tasksDone, Runnable allHold) {
        this.allHold = allHold;
        this.stage = stage;
        this.books = books;
        this.places = places;
        this.cargo = cargo;
        Conditions asked = stage.ground().scenario().conditions();
        asked.people().ifPresent(people -> conditions.put("people", () -> gone(people)));
        asked.sites().ifPresent(sites -> conditions.put("sites", () -> handedOver(sites)));
        asked.cargo().ifPresent(any -> conditions.put("cargo", cargo::allGone));
        if (asked.tasks()) {
            conditions.put("tasks", tasksDone);
        }
    }

    /** A site was handed over: signed, and the last of its people and vehicles have gone. */
    void handedOver(String site) {
        handedOver.add(site);
    }

    /** Looks whether a condition has begun or ceased to hold; when all hold, it looks no more. */
    void review() {
        if (over || conditions.isEmpty()) {
            return;
        }
        boolean all = true;
        for (var condition : conditions.entrySet()) {
            boolean holds = condition.getValue().getAsBoolean();
            all &= holds;
            if (holds) {
                since.putIfAbsent(condition.getKey(), stage.now());
            } else {
                since.remove(condition.getKey());
            }
        }
        if (all) {
            end();
        }
    }

    private void end() {
        over = true;
        last = Optional.ofNullable(stage.kernel().current());
        since.put(Outcome.ALL, stage.now());
        since().forEach((condition, from) -> stage.tell(new Happening.Held(stage.now(), condition, from)));
        allHold.run();
    }

    /** {@return since when each condition holds, {@link Outcome#ALL} last} */
    Map<String, Long> since() {
        Map<String, Long> dates = new LinkedHashMap<>();
        conditions.keySet().forEach(condition -> dates.put(condition, since.getOrDefault(condition, Outcome.NEVER)));
        dates.put(Outcome.ALL, since.getOrDefault(Outcome.ALL, Outcome.NEVER));
        return dates;
    }

    /** {@return whether all conditions held} */
    boolean all() {
        return over;
    }

    /** {@return the last link of the chain that made all conditions hold} */
    Optional<Link> last() {
        return last;
    }

    /** {@return the places that keep a condition from holding: not handed over, or not empty} */
    List<Place> notLeft() {
        Conditions asked = stage.ground().scenario().conditions();
        return places.stream()
                .filter(place ->
                        asked.people().filter(people -> !gone(people, place)).isPresent()
                                || asked.sites()
                                        .filter(sites -> !handedOver(sites, place))
                                        .isPresent()
                                || (asked.cargo().isPresent() && cargo.standsAt(place.account())))
                .toList();
    }

    private boolean gone(Conditions.People people) {
        return books.people(books.account(Whereabouts.ON_THE_MOVE)) == 0
                && places.stream().allMatch(place -> gone(people, place));
    }

    private boolean gone(Conditions.People people, Place place) {
        int ceiling = Optional.ofNullable(people.mayStay().get(place.key()))
                .map(stage::whole)
                .orElse(0);
        return place.outside() || books.people(place.account()) <= ceiling;
    }

    private boolean handedOver(Conditions.Sites sites) {
        return places.stream().allMatch(place -> handedOver(sites, place));
    }

    private boolean handedOver(Conditions.Sites sites, Place place) {
        return place.outside()
                || place.stays()
                || handedOver.contains(place.key())
                || sites.except().contains(place.key());
    }
}
