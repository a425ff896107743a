package org.drawdown.theatre.leave;

import java.util.List;
import java.util.function.Function;
import org.drawdown.outcome.Happening;
import org.drawdown.scenario.Kind;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/** Cargo that goes where it stands because a rule says so: some of a kind, or all that is not on the road yet. */
final class Clearing {
    private final Stage stage;
    private final Books books;
    private final Dispatch dispatch;

    Clearing(Stage stage, Books books, Dispatch dispatch) {
        this.stage = stage;
        this.books = books;
        this.dispatch = dispatch;
    }

    /**
     * Everything that is not on the road yet goes where it stands, but the rear guard's own vehicles.
     *
     * @param rule the rule that says so
     * @param fate what becomes of a kind
     */
    void clear(Place place, String rule, Function<Kind, String> fate) {
        List<Call> calls = dispatch.from(place);
        calls.stream().filter(this::carriesCargo).forEach(Call::callOff);
        for (int kind : place.kinds()) {
            Kind what = books.kinds().kind(kind);
            if (what.cargo()) {
                dispose(place, kind, standing(place, kind), fate.apply(what), rule);
            }
        }
        place.changed();
        calls.forEach(dispatch::ended);
    }

    /** {@return whether anything stands that is promised to nobody, beside the rear guard's own vehicles} */
    boolean hasToClear(Place place) {
        for (int kind : place.kinds()) {
            if (books.kinds().kind(kind).cargo() && standing(place, kind) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int standing(Place place, int kind) {
        return Math.max(0, place.unclaimed(kind) - place.guardVehicles(kind));
    }

    private boolean carriesCargo(Call call) {
        for (int kind : call.kinds()) {
            if (books.kinds().kind(kind).cargo() && !books.kinds().kind(kind).drivesItself()) {
                return true;
            }
        }
        return false;
    }

    /** Some of a kind go where they stand, and it is told that a rule bent. */
    void dispose(Place place, int kind, int count, String fate, String rule) {
        if (count > 0) {
            place.disposes(kind, count, fate, rule);
            stage.tell(new Happening.Bent(
                    stage.now(), rule, place.key(), books.kinds().kind(kind).key(), count));
        }
    }
}
