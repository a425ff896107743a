package org.drawdown.theatre.leave;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Kind;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Load;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/** Cargo that goes where it stands because a rule says so: some of a kind, or all that is not on the road yet. */
final class Clearing {
    /** What becomes of that which may neither be given nor destroyed. */
    static final String STAYS = "";

    private final Stage stage;
    private final Books books;
    private final Dispatch dispatch;
    private final Optional<Demolition> demolition;
    private final boolean bends;

    /**
     * The clearing of a run.
     *
     * @param demolition what destroying takes; absent: it is done at once
     */
    Clearing(Stage stage, Books books, Dispatch dispatch, Optional<Demolition> demolition) {
        this(stage, books, dispatch, demolition, true);
    }

    private Clearing(Stage stage, Books books, Dispatch dispatch, Optional<Demolition> demolition, boolean bends) {
        this.stage = stage;
        this.books = books;
        this.dispatch = dispatch;
        this.demolition = demolition;
        this.bends = bends;
    }

    /** {@return the same, done in the ordinary way: no rule bends for it} */
    Clearing ordinary() {
        return new Clearing(stage, books, dispatch, demolition, false);
    }

    /**
     * Everything that is not on the road yet goes where it stands, but the rear guard's own vehicles.
     *
     * @param rule the rule that says so
     * @param fate what becomes of a kind; {@link #STAYS} when nothing may
     */
    void clear(Place place, String rule, Function<Kind, String> fate) {
        List<Call> calls = dispatch.from(place);
        calls.stream().filter(this::carriesCargo).forEach(Call::callOff);
        Load toDestroy = Load.empty(books.kinds());
        for (int kind : place.kinds()) {
            Kind what = books.kinds().kind(kind);
            String becomes = what.cargo() ? fate.apply(what) : STAYS;
            if (demolition.isPresent() && becomes.equals(Whereabouts.DESTROYED)) {
                toDestroy.add(kind, standing(place, kind));
            } else if (!becomes.equals(STAYS)) {
                dispose(place, kind, standing(place, kind), becomes, rule);
            }
        }
        demolition.ifPresent(destroying -> destroying.begin(
                place, toDestroy, (kind, count) -> dispose(place, kind, count, Whereabouts.DESTROYED, rule)));
        place.changed();
        calls.forEach(dispatch::ended);
    }

    /**
     * {@return whether anything is to be cleared that is not being destroyed: it stands, promised to nobody}
     *
     * @param fate what becomes of a kind; {@link #STAYS} when nothing may
     */
    boolean hasToClear(Place place, Function<Kind, String> fate) {
        if (demolition.filter(destroying -> destroying.isAt(place)).isPresent()) {
            return false;
        }
        for (int kind : place.kinds()) {
            Kind what = books.kinds().kind(kind);
            if (what.cargo() && standing(place, kind) > 0 && !fate.apply(what).equals(STAYS)) {
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

    /** Some of a kind go where they stand, and it is told if a rule bent. */
    void dispose(Place place, int kind, int count, String fate, String rule) {
        if (count > 0) {
            place.disposes(kind, count, fate, rule);
            if (bends) {
                stage.tell(new Happening.Bent(
                        stage.now(), rule, place.key(), books.kinds().kind(kind).key(), count));
            }
        }
    }
}
