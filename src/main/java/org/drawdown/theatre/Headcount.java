package org.drawdown.theatre;

import org.drawdown.kernel.Level;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Site;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.stage.Stage;

/** People in the theatre, by kind, whoever they belong to: those at its sites and on the move. */
final class Headcount implements Books.Reader {
    private final Stage stage;
    private final Kinds kinds;
    private final boolean[] inside;
    private final Level[] people;

    Headcount(Stage stage, Books books) {
        this.stage = stage;
        this.kinds = books.kinds();
        this.inside = new boolean[books.accounts()];
        inside[books.account(Whereabouts.ON_THE_MOVE)] = true;
        for (Site site : stage.ground().scenario().sites()) {
            inside[books.account(site.key())] = site.role() != Site.Role.OUTSIDE;
        }
        this.people = new Level[kinds.size()];
        for (int kind = 0; kind < people.length; kind++) {
            people[kind] =
                    kinds.own(kind) == kind ? new Level(stage.ground().months().ends()) : of(kind);
            for (int account = 0; account < inside.length; account++) {
                of(kind).rise(0, inside[account] ? books.count(account, kind) : 0);
            }
        }
        books.readBy(this);
    }

    @Override
    public void moved(int kind, int count, int from, int to, String by) {
        if (inside[from] != inside[to]) {
            of(kind).rise(stage.now(), inside[to] ? count : -count);
        }
    }

    private Level of(int kind) {
        return people[kinds.own(kind)];
    }

    /** {@return person-seconds of a kind by period} */
    long[] of(int kind, long until) {
        return of(kind).sums(until);
    }
}
