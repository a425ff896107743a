package org.drawdown.theatre;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.theatre.order.Call;
import org.drawdown.theatre.order.Dispatch;
import org.drawdown.theatre.order.Journey;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Park;

/** Closes the books of a run: what there was is somewhere, what is on the move is in a convoy, pools are whole. */
final class Bookkeeper {
    private final Books books;
    private final Dispatch dispatch;
    private final Collection<Park> parks;

    Bookkeeper(Books books, Dispatch dispatch, Collection<Park> parks) {
        this.books = books;
        this.dispatch = dispatch;
        this.parks = parks;
    }

    /** {@return what does not balance, in words; empty when all does} */
    String trouble() {
        List<String> troubles = new ArrayList<>();
        if (!books.imbalance().isEmpty()) {
            troubles.add(books.imbalance());
        }
        List<Journey> journeys =
                dispatch.calls().stream().map(Call::begun).flatMap(List::stream).toList();
        onTheMove(journeys, troubles);
        inUse(journeys, troubles);
        return String.join("; ", troubles);
    }

    private void onTheMove(List<Journey> journeys, List<String> troubles) {
        int account = books.account(Whereabouts.ON_THE_MOVE);
        for (int kind = 0; kind < books.kinds().size(); kind++) {
            int carried = 0;
            for (Journey journey : journeys) {
                carried += journey.carries(kind);
            }
            if (carried != books.count(account, kind)) {
                troubles.add(books.kinds().words(kind) + ": " + books.count(account, kind)
                        + " on the move, but convoys and flights carry " + carried);
            }
        }
    }

    private void inUse(List<Journey> journeys, List<String> troubles) {
        for (Park park : parks) {
            int held = 0;
            for (Journey journey : journeys) {
                held += journey.holds(park.pool());
            }
            if (held != park.pool().inUse()) {
                troubles.add(park.key() + ": " + park.pool().inUse() + " in use, but journeys hold " + held);
            }
        }
    }
}
