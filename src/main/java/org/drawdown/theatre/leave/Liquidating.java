package org.drawdown.theatre.leave;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drawdown.kernel.Join;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Liquidation;
import org.drawdown.scenario.Site;
import org.drawdown.scenario.Upstream;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * What goes on after the conditions hold: at each liquidation site the last cargo leaves, the tasks of the liquidation
 * are done, the team leaves, and the guard unit last. When all are gone, and the last of them are out, it is over.
 */
final class Liquidating {
    private static final String WORDS = "liquidation";

    private final Stage stage;
    private final Tasks tasks;
    private final Clearing clearing;
    private final Liquidation liquidation;
    private final List<Camp> camps;
    private final Books books;
    private final int onTheMove;
    private boolean begun;
    private boolean tasksDone;
    private long over = Outcome.NEVER;
    private Runnable whenOver = () -> {};

    Liquidating(
            Stage stage,
            Books books,
            Tasks tasks,
            Clearing clearing,
            Liquidation liquidation,
            Map<String, Place> places) {
        this.stage = stage;
        this.tasks = tasks;
        this.clearing = clearing;
        this.liquidation = liquidation;
        this.books = books;
        this.onTheMove = books.account(Whereabouts.ON_THE_MOVE);
        this.camps = places.values().stream()
                .filter(place -> place.site().role() == Site.Role.LIQUIDATION)
                .map(place -> new Camp(place, places))
                .toList();
        places.values().stream().filter(Place::outside).forEach(place -> place.watchedBy(this::review));
    }

    /**
     * The conditions hold: what is left to do begins.
     *
     * @param over what follows when the last have gone
     */
    void begin(Runnable over) {
        begun = true;
        whenOver = over;
        stage.tell(new Happening.Began(stage.now(), WORDS, "mission", ""));
        List<String> names = liquidation.tasks();
        Join ready = new Join(stage.kernel(), WORDS, names.size(), () -> {
            tasksDone = true;
            review();
        });
        tasks.liquidate();
        camps.forEach(Camp::begin);
        names.forEach(task -> tasks.done(task).await(WORDS, Stage.label(Causes.TASK, task, ""), ready::arrive));
        review();
    }

    private void review() {
        if (begun) {
            camps.forEach(Camp::review);
            endWhenAllAreOut();
        }
    }

    private void endWhenAllAreOut() {
        if (over == Outcome.NEVER && camps.stream().allMatch(Camp::over) && books.people(onTheMove) == 0) {
            over = stage.now();
            stage.tell(new Happening.Ended(stage.now(), WORDS, "mission", "", ""));
            whenOver.run();
        }
    }

    /** {@return when it was over, or {@link Outcome#NEVER}} */
    long over() {
        return over;
    }

    /** {@return what became of each site, in the order of keys} */
    List<Outcome.Liquidation> outcome() {
        return camps.stream().map(Camp::outcome).toList();
    }

    /** What is still to happen at a site. */
    private enum Step {
        CARGO_LEAVES,
        TASKS_END,
        TEAM_LEAVES,
        GUARD_LEAVES,
        OVER
    }

    /** One site. */
    private final class Camp {
        private final Place place;
        private final int team;
        private final int guard;
        private final Ceilings ceilings;
        private final Disposal disposal;
        private final List<Place> feeders;
        private final Map<Step, Long> done = new EnumMap<>(Step.class);
        private Step step = Step.CARGO_LEAVES;

        Camp(Place place, Map<String, Place> places) {
            this.place = place;
            Optional<Liquidation.Staff> staff = liquidation.at(place.key());
            this.team = staff.map(each -> stage.whole(each.team())).orElse(0);
            this.guard = staff.map(each -> stage.whole(each.guardUnit())).orElse(0);
            this.ceilings = new Ceilings(
                    stage, books, place, staff.map(Liquidation.Staff::ceilings).orElse(List.of()));
            this.disposal = new Disposal(stage, books, clearing, place, staff.flatMap(Liquidation.Staff::disposal));
            this.feeders = new Upstream(stage.ground().scenario().moves(), move -> true)
                    .of(place.key()).stream().map(places::get).toList();
            place.watchedBy(Liquidating.this::review);
            feeders.stream()
                    .filter(each -> each.site().role() != Site.Role.LIQUIDATION)
                    .forEach(each -> each.watchedBy(Liquidating.this::review));
        }

        boolean over() {
            return step == Step.OVER;
        }

        void begin() {
            disposal.begin();
        }

        /** Goes on as far as it can; each step makes the place look again, and this with it. */
        void review() {
            if (!place.keep().closing()) {
                return;
            }
            disposal.review();
            if (step == Step.CARGO_LEAVES && noCargo()) {
                goOn(Step.TASKS_END, team + guard);
            } else if (step == Step.TASKS_END && tasksDone) {
                goOn(Step.TEAM_LEAVES, guard);
            } else if (step == Step.TEAM_LEAVES && place.travellers() <= guard) {
                goOn(Step.GUARD_LEAVES, 0);
            } else if (step == Step.GUARD_LEAVES && nobodyComes() && place.travellers() == 0 && place.cargo() == 0) {
                end();
            }
        }

        private boolean noCargo() {
            return place.cargo() <= place.keep().guardVehicles()
                    && place.unfinished().comingIn() == 0
                    && feeders.stream()
                            .allMatch(each ->
                                    each.cargo() == 0 && each.unfinished().comingIn() == 0);
        }

        private boolean nobodyComes() {
            return place.unfinished().comingIn() == 0
                    && feeders.stream()
                            .filter(each -> each.site().role() == Site.Role.LIQUIDATION)
                            .allMatch(each ->
                                    each.travellers() == 0 && each.unfinished().comingIn() == 0);
        }

        /** What it waited for has come; so many people are kept from now on. */
        private void goOn(Step next, int people) {
            done.put(step, stage.now());
            step = next;
            place.keep().close(people, people == 0 ? 0 : place.keep().guardVehicles());
            place.changed();
        }

        private void end() {
            done.put(step, stage.now());
            step = Step.OVER;
            place.leaveStores();
            stage.tell(new Happening.Ended(stage.now(), WORDS, place.key(), place.key(), ""));
        }

        Outcome.Liquidation outcome() {
            return new Outcome.Liquidation(
                    place.key(),
                    when(Step.CARGO_LEAVES),
                    when(Step.TEAM_LEAVES),
                    when(Step.GUARD_LEAVES),
                    ceilings.over(),
                    disposal.sold(),
                    disposal.given(),
                    disposal.destroyed());
        }

        private long when(Step past) {
            return done.getOrDefault(past, Outcome.NEVER);
        }
    }
}
