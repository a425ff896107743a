package org.drawdown.theatre.place;

import org.drawdown.outcome.Outcome;
import org.drawdown.theatre.stage.Stage;

/** What of a kind and its parts lies outside the wall: as many as are there beyond what the yard holds. */
public final class LayDown implements Books.Reader {
    private final Stage stage;
    private final Books books;
    private final Place place;
    private final int root;
    private final int yard;
    private int outside;
    private int most;
    private long first = Outcome.NEVER;
    private long since;
    private long seconds;

    LayDown(Stage stage, Books books, Place place, int root, int yard) {
        this.stage = stage;
        this.books = books;
        this.place = place;
        this.root = root;
        this.yard = yard;
        look();
        books.readBy(this);
    }

    @Override
    public void moved(int kind, int count, int from, int to, String by) {
        if (books.kinds().root(kind) == root && (from == place.account() || to == place.account())) {
            look();
        }
    }

    private void look() {
        int there = 0;
        for (int kind : place.kinds()) {
            there += books.kinds().root(kind) == root ? place.present(kind) : 0;
        }
        count();
        outside = Math.max(0, there - yard);
        most = Math.max(most, outside);
        first = outside > 0 ? Math.min(first, stage.now()) : first;
    }

    private void count() {
        seconds += outside * (stage.now() - since);
        since = stage.now();
    }

    /** {@return how it was used until now} */
    public Outcome.LayDown outcome() {
        count();
        return new Outcome.LayDown(place.key(), books.kinds().kind(root).key(), first, most, seconds);
    }
}
