package org.drawdown.theatre.leave;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Move;
import org.drawdown.theatre.place.Books;

/** How much of some kinds is on the move to some sites of the theatre: a count kept as things move. */
final class OnTheWay implements Books.Reader {
    private final int[] kinds;
    private final int onTheMove;
    private final Set<String> moves = new TreeSet<>();
    private int count;

    /**
     * A count that is 0 at the start.
     *
     * @param kinds of one contingent
     * @param moves those that count
     */
    OnTheWay(Books books, int[] kinds, Iterable<Move> moves) {
        this.kinds = kinds;
        this.onTheMove = books.account(Whereabouts.ON_THE_MOVE);
        moves.forEach(move -> this.moves.add(move.key()));
        books.readBy(this);
    }

    @Override
    public void moved(int kind, int number, int from, int to, String by) {
        if (Arrays.binarySearch(kinds, kind) >= 0 && moves.contains(by)) {
            count += to == onTheMove ? number : from == onTheMove ? -number : 0;
        }
    }

    int count() {
        return count;
    }
}
