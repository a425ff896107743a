package org.drawdown.theatre.leave;

import java.util.List;
import java.util.OptionalLong;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Bends;
import org.drawdown.scenario.Kind;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * The rules that bend near the deadline. From one day on, unsensitive cargo that cannot all leave in time at the pace so
 * far is given; from another, handovers are short; from a last one, all that still stands is given or destroyed.
 */
final class Bending {
    private static final long A_DAY = 86_400;

    private final Stage stage;
    private final Books books;
    private final Clearing clearing;
    private final List<Place> places;
    private final Bends bends;
    private final BendDays days;

    /**
     * The bending of a run.
     *
     * @param clearing gets rid of cargo where it stands
     * @param days     from when a rule bends at a place
     * @param places   that have to be emptied
     */
    Bending(Stage stage, Books books, Clearing clearing, BendDays days, List<Place> places) {
        this.stage = stage;
        this.books = books;
        this.clearing = clearing;
        this.places = places;
        this.bends = stage.ground().scenario().bends();
        this.days = days;
    }

    void begin() {
        for (Place place : places) {
            days.book(place, bends.giveUnsensitive(), () -> giveDaily(place));
            days.book(place, bends.destroyWhatCannotMove(), () -> clear(place));
        }
    }

    /** {@return whether a handover at a place is a short one now} */
    boolean shortHandover(Place place) {
        OptionalLong from = days.from(place, bends.shortHandover());
        return from.isPresent() && stage.now() >= from.getAsLong();
    }

    private void giveDaily(Place place) {
        give(place, days.due(place));
        if (stage.now() + A_DAY < days.due(place)) {
            stage.kernel()
                    .book(Stage.label(Causes.DATE, "give-unsensitive", place.key()), A_DAY, () -> giveDaily(place));
        }
    }

    private void give(Place place, long due) {
        for (Kind what : stage.ground().scenario().kinds()) {
            if (what.cargo() && what.mayBe(Kind.Fate.GIVEN)) {
                giveSome(place, books.kinds().indices(what.key()), due);
            }
        }
        place.changed();
    }

    /** Gives today's share of what is too much of a kind, the mission's own first. */
    private void giveSome(Place place, int[] owned, long due) {
        int left = todaysShare(surplus(place, owned, due), due);
        for (int kind : owned) {
            int some = Math.min(left, free(place, kind));
            left -= some;
            clearing.dispose(place, kind, some, Whereabouts.GIVEN, "give-unsensitive");
        }
    }

    /** Giving takes boards and papers: it is spread evenly over the days that are left. */
    private int todaysShare(int surplus, long due) {
        long days = Math.max(1, (due - stage.now()) / A_DAY);
        return (int) ((surplus + days - 1) / days);
    }

    /** What of a kind, whoever owns it, would still stand here on its due date if it left at the pace so far. */
    private int surplus(Place place, int[] owned, long due) {
        int setOut = 0;
        int free = 0;
        for (int kind : owned) {
            setOut += books.setOut(place.account(), kind);
            free += free(place, kind);
        }
        long elapsed = stage.now() - stage.ground().planStarts();
        double pace = (double) setOut / Math.max(1, elapsed);
        int canLeave = (int) Math.floor(pace * Math.max(0, due - stage.now()));
        return Math.max(0, free - canLeave);
    }

    /** What is promised to nobody and not to be kept. */
    private static int free(Place place, int kind) {
        return Math.max(0, place.unclaimed(kind) - place.kept(kind));
    }

    private static String fate(Kind kind) {
        return kind.mayBe(Kind.Fate.GIVEN)
                ? Whereabouts.GIVEN
                : kind.mayBe(Kind.Fate.DESTROYED) ? Whereabouts.DESTROYED : Clearing.STAYS;
    }

    private void clear(Place place) {
        clearing.clear(place, "destroy-what-cannot-move", Bending::fate);
    }
}
