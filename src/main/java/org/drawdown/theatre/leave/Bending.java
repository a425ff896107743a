package org.drawdown.theatre.leave;

import java.util.List;
import java.util.OptionalLong;
import org.drawdown.outcome.Happening;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Kind;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/**
 * The rules that bend near the deadline. From one day on, unsensitive cargo that cannot all leave in time at the pace so
 * far is given; from another, handovers are short; from a last one, all that still stands is given or destroyed.
 */
final class Bending {
    private static final long A_DAY = 86_400;

    private final Stage stage;
    private final Books books;
    private final Dispatch dispatch;
    private final List<Place> places;
    private final Bends bends;

    /**
     * The bending of a run.
     *
     * @param places that have to be emptied
     */
    Bending(Stage stage, Books books, Dispatch dispatch, List<Place> places) {
        this.stage = stage;
        this.books = books;
        this.dispatch = dispatch;
        this.places = places;
        this.bends = stage.ground().scenario().bends();
    }

    void begin() {
        from(bends.giveUnsensitive(), this::giveDaily);
        from(bends.destroyWhatCannotMove(), () -> places.forEach(this::clear));
    }

    private void from(OptionalLong moment, Runnable step) {
        if (moment.isPresent() && moment.getAsLong() >= 0) {
            stage.kernel().book(Stage.label("date", "near-the-deadline", ""), moment.getAsLong(), step);
        }
    }

    boolean shortHandover() {
        return bends.shortHandover().isPresent()
                && stage.now() >= bends.shortHandover().getAsLong();
    }

    private void giveDaily() {
        long deadline = stage.calendar().deadlineSeconds();
        places.forEach(place -> give(place, deadline));
        if (stage.now() + A_DAY < deadline) {
            stage.kernel().book(Stage.label("date", "give-unsensitive", ""), A_DAY, this::giveDaily);
        }
    }

    private void give(Place place, long deadline) {
        for (int kind = 0; kind < books.kinds().size(); kind++) {
            Kind what = books.kinds().kind(kind);
            if (!what.people() && !what.sensitive()) {
                dispose(place, kind, surplus(place, kind, deadline), Whereabouts.GIVEN, "give-unsensitive");
            }
        }
        place.changed();
    }

    /** What would still stand here at the deadline if it left at the pace so far. */
    private int surplus(Place place, int kind, long deadline) {
        long left = books.left(place.account(), kind);
        double pace = (double) left / Math.max(1, stage.now());
        int canLeave = (int) Math.floor(pace * (deadline - stage.now()));
        return Math.max(0, place.unclaimed(kind) - place.kept(kind) - canLeave);
    }

    /** Everything that is not on the road yet goes where it stands, but the rear guard's own vehicles. */
    private void clear(Place place) {
        dispatch.from(place).stream().filter(call -> carriesCargo(call)).forEach(Call::callOff);
        for (int kind = 0; kind < books.kinds().size(); kind++) {
            Kind what = books.kinds().kind(kind);
            if (!what.people()) {
                int count = Math.max(0, place.unclaimed(kind) - place.guardVehicles(kind));
                String fate = what.sensitive() ? Whereabouts.DESTROYED : Whereabouts.GIVEN;
                dispose(place, kind, count, fate, "destroy-what-cannot-move");
            }
        }
        place.changed();
    }

    private boolean carriesCargo(Call call) {
        for (int kind : call.kinds()) {
            if (!books.kinds().kind(kind).people() && !books.kinds().kind(kind).drivesItself()) {
                return true;
            }
        }
        return false;
    }

    private void dispose(Place place, int kind, int count, String fate, String rule) {
        if (count > 0) {
            place.disposes(kind, count, fate, rule);
            stage.tell(new Happening.Bent(
                    stage.now(), rule, place.key(), books.kinds().kind(kind).key(), count));
        }
    }
}
