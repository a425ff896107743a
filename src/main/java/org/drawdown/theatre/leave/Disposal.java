package org.drawdown.theatre.leave;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Kind;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Causes;
import org.drawdown.theatre.stage.Stage;

/**
 * What becomes of cargo at a site that is liquidated: from a date on, whatever stands there is sold, given or destroyed,
 * the first of these that it may be. What the liquidation gets rid of is counted apart from the price of the deadline.
 */
final class Disposal {
    private static final String RULE = "liquidation";

    private final Stage stage;
    private final Books books;
    private final Clearing clearing;
    private final Place place;
    private final Optional<LocalDateTime> from;
    private final Map<Integer, Integer> counts = new TreeMap<>();
    private boolean begun;
    private boolean due;

    Disposal(Stage stage, Books books, Clearing clearing, Place place, Optional<LocalDateTime> from) {
        this.stage = stage;
        this.books = books;
        this.clearing = clearing;
        this.place = place;
        this.from = from;
        books.readBy(this::count);
    }

    /** The liquidation begins. */
    void begin() {
        begun = true;
        from.map(stage.calendar()::seconds)
                .ifPresent(at -> stage.kernel()
                        .book(Stage.label(Causes.DATE, RULE, place.key()), Math.max(0, at - stage.now()), () -> {
                            due = true;
                            clear();
                        }));
    }

    private void count(int kind, int count, int account, int to, String by) {
        if (begun && account == place.account() && books.kinds().kind(kind).cargo()) {
            counts.merge(to, count, Integer::sum);
        }
    }

    /** Something has changed there. */
    void review() {
        if (due && clearing.hasToClear(place, Disposal::fate)) {
            clear();
        }
    }

    private void clear() {
        clearing.clear(place, RULE, Disposal::fate);
    }

    private static String fate(Kind kind) {
        if (kind.mayBe(Kind.Fate.SOLD)) {
            return Whereabouts.SOLD;
        }
        if (kind.mayBe(Kind.Fate.GIVEN)) {
            return Whereabouts.GIVEN;
        }
        return kind.mayBe(Kind.Fate.DESTROYED) ? Whereabouts.DESTROYED : Clearing.STAYS;
    }

    /** {@return pieces sold since the liquidation began} */
    int sold() {
        return so(Whereabouts.SOLD);
    }

    /** {@return pieces given since then} */
    int given() {
        return so(Whereabouts.GIVEN);
    }

    /** {@return pieces destroyed since then} */
    int destroyed() {
        return so(Whereabouts.DESTROYED);
    }

    private int so(String fate) {
        return counts.getOrDefault(books.account(fate), 0);
    }
}
