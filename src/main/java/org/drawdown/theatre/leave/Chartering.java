package org.drawdown.theatre.leave;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Outcome;
import org.drawdown.scenario.Bends;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Contract;
import org.drawdown.theatre.place.Park;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/**
 * The buying of charters near the deadline: while more people stand at a site whose date it is than may stay there, one
 * contract for more of a fleet after the other. A contract that ends while they still stand there is extended.
 */
final class Chartering {
    private final Stage stage;
    private final Bends.Charters rule;
    private final Park park;
    private final List<Place> places;
    private final ToIntFunction<Place> mayStay;
    private final Contract contract;
    private final int units;
    private final int most;
    private final Set<Place> itIsTheirDate = new LinkedHashSet<>();
    private int bought;
    private long first = Outcome.NEVER;
    private boolean running;

    /**
     * The buying of more of one fleet.
     *
     * @param places  from which it takes people away
     * @param mayStay how many may stay at a place
     */
    Chartering(
            Stage stage,
            Dispatch dispatch,
            Bends.Charters rule,
            Park park,
            List<Place> places,
            ToIntFunction<Place> mayStay) {
        this.stage = stage;
        this.rule = rule;
        this.park = park;
        this.places = places;
        this.mayStay = mayStay;
        this.units = stage.whole(rule.count());
        this.most = rule.atMost().map(stage::whole).orElse(Integer.MAX_VALUE);
        this.contract = new Contract(
                stage,
                park,
                units,
                stage.span(rule.lead(), "lead/" + Bends.BUY_CHARTERS + "/" + park.key()),
                rule.lasts().map(length -> Math.round(stage.value(length))),
                () -> dispatch.review(park));
    }

    void begin(BendDays days) {
        for (Place place : places) {
            place.watchedBy(this::review);
            days.book(place, Optional.of(rule.when()), () -> {
                itIsTheirDate.add(place);
                review();
            });
        }
    }

    private void review() {
        if (!running && needed()) {
            buy();
            contract.ask(this::extended);
        }
    }

    private boolean needed() {
        return bought < most && whoHasToLeave().isPresent();
    }

    private Optional<Place> whoHasToLeave() {
        return itIsTheirDate.stream()
                .filter(place -> place.travellers() > mayStay.applyAsInt(place))
                .findFirst();
    }

    private void buy() {
        bought++;
        first = Math.min(first, stage.now());
        running = true;
        String site = whoHasToLeave().orElseThrow().key();
        stage.tell(new Happening.Bent(stage.now(), Bends.BUY_CHARTERS, site, park.key(), units));
    }

    /** {@return what was bought} */
    Outcome.Charters outcome() {
        return new Outcome.Charters(park.key(), bought, bought * units, first);
    }

    private boolean extended() {
        running = needed();
        if (running) {
            buy();
        }
        return running;
    }
}
