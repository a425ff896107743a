package org.drawdown.theatre;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.drawdown.outcome.Whereabouts;
import org.drawdown.scenario.Move;
import org.drawdown.scenario.Scenario;
import org.drawdown.theatre.place.Books;
import org.drawdown.theatre.place.Kinds;
import org.drawdown.theatre.stage.Stage;

/**
 * Cargo that is not yet where it may be. What has once reached a place where it may stand counts as there while it
 * travels onward; cargo that never runs out is never all there.
 */
final class CargoToGo implements Books.Reader {
    private final Books books;
    private final boolean[] done;
    private final int onTheMove;
    private final Map<String, Boolean> fromDone = new LinkedHashMap<>();
    private final int[] left;
    private final boolean endless;
    private int total;

    CargoToGo(Stage stage, Books books) {
        Scenario scenario = stage.ground().scenario();
        this.books = books;
        this.done = new boolean[books.accounts()];
        this.onTheMove = books.account(Whereabouts.ON_THE_MOVE);
        this.left = new int[books.kinds().size()];
        boolean outCounts =
                scenario.conditions().cargo().map(cargo -> cargo.outCounts()).orElse(true);
        for (String fate : Whereabouts.ALL) {
            done[books.account(fate)] = outCounts && !fate.equals(Whereabouts.ON_THE_MOVE);
        }
        scenario.conditions().cargo().ifPresent(cargo -> cargo.at().forEach(site -> done[books.account(site)] = true));
        for (Move move : scenario.moves()) {
            fromDone.put(move.key(), done[books.account(move.from())]);
        }
        for (int account = 0; account < done.length; account++) {
            for (int kind = 0; kind < left.length; kind++) {
                add(kind, done[account] ? 0 : books.count(account, kind));
            }
        }
        this.endless = scenario.sites().stream()
                .filter(site -> !done[books.account(site.key())])
                .flatMap(site -> site.endless().stream())
                .anyMatch(kind -> books.kinds().kind(books.kinds().index(kind)).cargo());
        books.readBy(this);
    }

    @Override
    public void moved(int kind, int count, int from, int to, String by) {
        boolean before = from == onTheMove ? fromDone.getOrDefault(by, false) : done[from];
        boolean after = to == onTheMove ? before : done[to];
        if (before && !after) {
            add(kind, count);
        } else if (after && !before) {
            add(kind, -count);
        }
    }

    @Override
    public void found(int kind, int count, int at) {
        add(kind, done[at] ? 0 : count);
    }

    private void add(int kind, int count) {
        Kinds kinds = books.kinds();
        if (kinds.kind(kind).cargo()) {
            left[kinds.root(kind)] += count;
            total += count;
        }
    }

    boolean allGone() {
        return total == 0 && !endless;
    }

    /** {@return whether cargo stands in an account that it has to leave} */
    boolean standsAt(int account) {
        return !done[account]
                && IntStream.range(0, left.length)
                        .anyMatch(kind -> books.kinds().kind(kind).cargo() && books.count(account, kind) > 0);
    }

    /** {@return how much of a kind counted by itself, with its parts, is still to go} */
    int left(int root) {
        return Math.max(0, left[root]);
    }
}
