package org.drawdown.theatre.leave;

import java.util.List;
import org.drawdown.scenario.Liquidation;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Place;
import org.drawdown.theatre.stage.Stage;

/** How long more people were at a site than its ceilings allow; looked at whenever their number changes. */
final class Ceilings implements Books.Reader {
    private final Stage stage;
    private final Books books;
    private final int account;
    private final long[] until;
    private final int[] most;
    private int people;
    private long since;
    private long over;

    Ceilings(Stage stage, Books books, Place place, List<Liquidation.Ceiling> ceilings) {
        this.stage = stage;
        this.books = books;
        this.account = place.account();
        this.until = ceilings.stream()
                .mapToLong(each -> stage.calendar().seconds(each.until()))
                .toArray();
        this.most =
                ceilings.stream().mapToInt(each -> stage.whole(each.people())).toArray();
        this.people = books.people(account);
        if (!ceilings.isEmpty()) {
            books.readBy(this);
        }
    }

    @Override
    public void moved(int kind, int count, int from, int to, String by) {
        if (books.kinds().kind(kind).people() && from != to && (from == account || to == account)) {
            count();
            people += to == account ? count : -count;
        }
    }

    /** {@return seconds until now in which a ceiling was broken} */
    long over() {
        count();
        return over;
    }

    /** The number has been the same since it last changed; the first ceiling holds from the deadline on. */
    private void count() {
        long from = stage.calendar().deadlineSeconds();
        for (int i = 0; i < until.length; i++) {
            if (people > most[i]) {
                over += Math.max(0, Math.min(until[i], stage.now()) - Math.max(from, since));
            }
            from = until[i];
        }
        since = stage.now();
    }
}
