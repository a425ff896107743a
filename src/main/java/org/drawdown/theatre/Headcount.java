package org.drawdown.theatre;

import org.drawdown.kernel.Level;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.stage.Stage;

/** People in the theatre, by kind: those at its sites and on the move. */
final class Headcount implements Books.Reader {
    private final Stage stage;
    private final boolean[] inside;
    private final Level[] people;

    Headcount(Stage stage, Books books) {
        this.stage = stage;
        this.inside = new boolean[books.accounts()];
        inside[books.account(Whereabouts.ON_THE_MOVE)] = true;
        for (Site site : stage.ground().scenario().sites()) {
            inside[books.account(site.key())] = site.role() != Site.Role.OUTSIDE;
        }
        this.people = new Level[books.kinds().size()];
        for (int kind = 0; kind < people.length; kind++) {
            people[kind] = new Level(stage.ground().months().ends());
            for (int account = 0; account < inside.length; account++) {
                people[kind].rise(0, inside[account] ? books.count(account, kind) : 0);
            }
        }
        books.readBy(this);
    }

    @Override
    public void moved(int kind, int count, int from, int to, String by) {
        if (inside[from] != inside[to]) {
            people[kind].rise(stage.now(), inside[to] ? count : -count);
        }
    }

    /** {@return person-seconds by period} */
    long[] of(int kind, long until) {
        return people[kind].sums(until);
    }
}
